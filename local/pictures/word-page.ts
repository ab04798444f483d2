/** A picture of a Word file's first page, as LibreOffice lays it out; only on a machine that has it and pdftoppm. */
import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';

/** The first page is then as wide as the A4 page's own picture, in pixels. */
const DOTS_PER_INCH = 96;

/** False, and nothing written, where one of the two programs is missing or cannot read the file. */
export function pictureOfWord(file: string, picture: string): boolean {
  const folder = dirname(file);
  const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
  const pdf = join(folder, `${basename(file, '.docx')}.pdf`);
  try {
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    run('pdftoppm', ['-png', '-singlefile', '-r', `${DOTS_PER_INCH}`, pdf, picture.replace(/\.png$/, '')]);
    return true;
  } catch {
    return false;
  }
}

const run = (program: string, options: readonly string[]): void => {
  execFileSync(program, options, { stdio: 'ignore', timeout: 120_000 });
};

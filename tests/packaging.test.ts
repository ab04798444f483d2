/** What is pushed to Google: exactly these files, within their budgets, with two scopes and no others. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const PANELS = ['findings.html', 'periods.html', 'print.html', 'setup.html', 'tracking.html'];
const DATA = ['check-words.html', 'report-words.html', 'row-names.html', 'set-up-words.html'];
const kilobytes = (file: string): number => statSync(`dist/${file}`).size / 1000;

/** Every text in the data that is long enough to be a sentence. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 40 ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

describe('the package for Google', () => {
  it('holds exactly the script, the panels, the data files and the manifest', () => {
    const listed = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' });
    const status: { filesToPush: string[] } = JSON.parse(listed.slice(listed.indexOf('{')));
    const names = status.filesToPush.map((file) => file.replace(/^.*\//, '')).sort();
    expect(names).toEqual(['Code.js', 'appsscript.json', ...PANELS, ...DATA].sort());
  });

  it('asks for the open spreadsheet and its own panels only', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('keeps the script within 200 kB, since every edit of a cell parses it', () => {
    expect(kilobytes('Code.js')).toBeLessThanOrEqual(200);
  });

  it.each(DATA)('reads the sentences of %s from there and holds none of them itself', (file) => {
    const script = readFileSync('dist/Code.js', 'utf8');
    const page = readFileSync(`dist/${file}`, 'utf8');
    const sentences = textsIn(JSON.parse(page.replace(/^<script type="application\/json">|<\/script>\n$/g, '')));
    expect(sentences.length).toBeGreaterThan(50);
    const isLiteral = (text: string) => ['"', "'", '`'].some((quote) => script.includes(quote + text + quote));
    expect(sentences.filter(isLiteral)).toEqual([]);
  });

  it.each(PANELS)('keeps %s within 120 kB', (panel) => {
    expect(kilobytes(panel)).toBeLessThanOrEqual(120);
  });
});

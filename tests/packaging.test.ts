/** What is pushed to Google: exactly these files, within their budgets, with two scopes and no others. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { STANDARD_CHECK_WORDS } from '../src/core/checks/messages/standard-check-words';
import { STANDARD_SET_UP_WORDS } from '../src/core/layout/standard-set-up-words';
import { STANDARD_WORDS } from '../src/core/report/lines/standard-words';

const PANELS = [
  'entry.html',
  'findings.html',
  'periods.html',
  'print.html',
  'repair.html',
  'setup.html',
  'tracking.html',
  'update.html',
];
/** Make Word files, so they carry a library. */
const PAPER = ['print.html'];
const OFFICE = 'office.html';
const kilobytes = (file: string): number => statSync(`dist/${file}`).size / 1000;

/** Vietnamese sentences that only the police's work says: of a report, a check and a set-up. */
const OFFICE_SENTENCES = [STANDARD_WORDS, STANDARD_CHECK_WORDS, STANDARD_SET_UP_WORDS].flatMap(textsIn);

/** Every text in the data that is long enough to be a sentence. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 40 ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

describe('the package for Google', () => {
  it('holds exactly the script, its office part, the panels and the manifest', () => {
    const listed = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' });
    const status: { filesToPush: string[] } = JSON.parse(listed.slice(listed.indexOf('{')));
    const names = status.filesToPush.map((file) => file.replace(/^.*\//, '')).sort();
    expect(names).toEqual(['Code.js', 'appsscript.json', OFFICE, ...PANELS].sort());
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

  it('leaves the sentences of reports, checks and set-up to the office part', () => {
    const script = readFileSync('dist/Code.js', 'utf8');
    expect(OFFICE_SENTENCES.length).toBeGreaterThan(300);
    expect(OFFICE_SENTENCES.filter((text) => script.includes(`${text}"`) || script.includes(`${text}'`))).toEqual([]);
  });

  it.each(PANELS)('keeps %s within its budget', (panel) => {
    expect(kilobytes(panel)).toBeLessThanOrEqual(PAPER.includes(panel) ? 700 : 120);
  });
});

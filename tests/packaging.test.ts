/** What is pushed to Google: exactly these files, within their budgets, with two scopes and no others. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const PANELS = ['findings.html', 'periods.html', 'print.html', 'setup.html'];
const DATA = ['report-words.html', 'set-up-words.html'];
const kilobytes = (file: string): number => statSync(`dist/${file}`).size / 1000;

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

  it.each(PANELS)('keeps %s within 120 kB', (panel) => {
    expect(kilobytes(panel)).toBeLessThanOrEqual(120);
  });
});

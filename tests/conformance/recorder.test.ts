/** Runs the recorder in the emulator, as a person would run it in a real sheet. */
import { describe, expect, it } from '@jest/globals';
import { runFunction } from '../../local/emulator/execution/run-script';
import type { ConformanceCase } from './case';
import { CONFORMANCE_CASES } from './cases';
import { recorderScript } from './recorder-script';
import { OWNER, ownFile } from './shared-world';
import { runBody, textScript } from './text-script';

const statement = { behaviour: 'It is so.', source: 'unverified: an example', status: 'unverified' } as const;

const EXAMPLES: readonly ConformanceCase[] = [
  { ...statement, id: 'example.right', script: `return sheet.getRange('A1').setValue(5).getValue();`, expect: 5 },
  { ...statement, id: 'example.wrong', script: `return 'khác </textarea>';`, expect: 'đúng' },
  { ...statement, id: 'example.throws', script: `throw new Error('hỏng');`, expect: null },
  { ...statement, id: 'example.by-hand', act: () => null, expect: null },
];

const record = (cases: readonly ConformanceCase[]) => {
  const file = ownFile('vi_VN');
  file.script = textScript(recorderScript(cases));
  runFunction(file, 'recordConformance', [], { account: OWNER });
  return file;
};

describe('the recorder', () => {
  it('writes down what each case gives and whether that is what we say', () => {
    const rows = runBody(record(EXAMPLES), OWNER, 'Results', 'return sheet.getDataRange().getValues();');
    expect(rows).toEqual([
      ['case', 'agrees', 'Google says', 'we say', 'behaviour'],
      ['example.right', true, 'json 5', 'json 5', 'It is so.'],
      ['example.wrong', false, 'json "khác </textarea>"', 'json "đúng"', 'It is so.'],
      ['example.throws', false, 'json "threw: hỏng"', 'json null', 'It is so.'],
    ]);
  });

  it('leaves no tab of a case behind, and lists what has to be tried by hand', () => {
    const file = record(EXAMPLES);
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Results', 'By hand', 'Trang', 'Khác']);
    expect(runBody(file, OWNER, 'By hand', 'return sheet.getDataRange().getValues();')).toEqual([
      ['example.by-hand', 'It is so.', 'unverified', 'json null'],
    ]);
  });

  it('goes on where it stopped', () => {
    const file = record(EXAMPLES);
    runFunction(file, 'recordConformance', [], { account: OWNER });
    expect(runBody(file, OWNER, 'Results', 'return sheet.getLastRow();')).toBe(4);
  });

  it('shows the answers as the text of recorded.json, escaped for the page', () => {
    const file = record(EXAMPLES);
    runFunction(file, 'showRecorded', [], { account: OWNER });
    const html = file.ui(OWNER).pages.at(-1)?.html ?? '';
    const literal = /\.value = (".*");<\/script>/.exec(html)?.[1] ?? '""';
    expect(literal).not.toContain('</');
    expect(JSON.parse(JSON.parse(literal))).toEqual({
      date: '2026-05-12',
      results: { 'example.right': 5, 'example.wrong': 'khác </textarea>', 'example.throws': 'threw: hỏng' },
    });
  });

  it('is one script that loads with all cases in it', () => {
    expect(() => new Function(recorderScript(CONFORMANCE_CASES))).not.toThrow();
  });
});

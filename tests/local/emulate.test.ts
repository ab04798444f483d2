/** The command that runs any Apps Script file. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emulate } from '../../local/emulate/run-command';
import { readWorkbook } from '../../local/files/read-workbook';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulate-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const scriptFile = (code: string, name = 'Script.js'): string => {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
};

const run = async (...args: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await emulate(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
};

describe('running a script', () => {
  it('prints its lines, its return value and the ledger', async () => {
    const path = scriptFile(`
function main() {
  Logger.log('xin chào %s', 'bạn');
  console.log('và', 2);
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(5);
  return { name: sheet.getName(), rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}`);
    const { code, out, err } = await run(path);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.slice(0, 3)).toEqual(['xin chào bạn', 'và 2', '{"name":"Sheet1","rows":1000,"columns":26}']);
    expect(JSON.parse(out[3] ?? '')).toMatchObject([
      { step: 'main', calls: { 'Range.setValue': 1, 'Sheet.getMaxRows': 1 }, writes: 1 },
    ]);
  });

  it('runs main if there is one, else the first function, or the one that is named', async () => {
    const path = scriptFile('function one() { return 1; }\nfunction main() { return 2; }');
    expect((await run(path)).out[0]).toBe('2');
    expect((await run(path, '--call', 'one')).out[0]).toBe('1');
    expect((await run(scriptFile('function first() { return 3; }\nfunction second() {}'))).out[0]).toBe('3');
  });

  it('takes .gs files and tells of nothing returned as null', async () => {
    expect((await run(scriptFile('function f() {}', 'Code.gs'))).out[0]).toBe('null');
  });

  it('starts from a workbook file and saves one', async () => {
    const saved = join(folder, 'saved.xlsx');
    const first = await run(
      scriptFile("function main() { SpreadsheetApp.getActiveSheet().getRange('B2').setFormula('=1+1'); }"),
      '--save',
      saved,
    );
    expect(first.code).toBe(0);
    const workbook = await readWorkbook(readFileSync(saved));
    expect(workbook.sheets[0]?.cells.get(2)?.get(2)).toMatchObject({ value: 2, formula: '=1+1' });
    const again = scriptFile("function main() { return SpreadsheetApp.getActiveSheet().getRange('B2').getValue(); }");
    expect((await run(again, '--workbook', saved)).out[0]).toBe('2');
  });
});

describe('a script that fails', () => {
  it('ends with 3 where it needs what is not emulated', async () => {
    const { code, err } = await run(scriptFile("function main() { UrlFetchApp.fetch('https://example.com'); }"));
    expect({ code, err }).toEqual({ code: 3, err: ['Error: not emulated: UrlFetchApp.fetch'] });
  });

  it('can catch what is not emulated and go on', async () => {
    const path = scriptFile(`
function main() {
  try { SpreadsheetApp.getActiveSheet().newChart(); } catch (error) { return error.message; }
}`);
    const { code, out } = await run(path);
    expect({ code, first: out[0] }).toEqual({ code: 0, first: '"not emulated: Sheet.newChart"' });
  });

  it('ends with 1 and the message on any other error', async () => {
    const { code, err } = await run(scriptFile("function main() { throw new RangeError('quá dài'); }"));
    expect({ code, err }).toEqual({ code: 1, err: ['RangeError: quá dài'] });
  });

  it('ends with 1 where the code does not parse', async () => {
    expect((await run(scriptFile('function main() {'))).code).toBe(1);
  });
});

describe('wrong use', () => {
  it.each([
    ['no script', []],
    ['a missing script', ['nowhere.js']],
    ['an unknown option', ['--wrong']],
  ])('is told in one line for %s', async (_what, args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out: out.length, err: err.length }).toEqual({ code: 2, out: 0, err: 1 });
  });

  it('is told for a function that the script has not', async () => {
    const { code, err } = await run(scriptFile('function main() {}'), '--call', 'other');
    expect({ code, err }).toEqual({ code: 2, err: ['Script function not found: other'] });
  });

  it('is told for a file that is no workbook', async () => {
    const script = scriptFile('function main() {}');
    const { code, err } = await run(script, '--workbook', script);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
  });
});

/** Running entry points as Apps Script does: fresh globals, rights, realm, clock, zone, triggers and the stop switch. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runFromClient, runFunction, runSimpleTrigger } from '../../../../local/emulator/execution/run-script';
import { openScript } from '../../../../local/emulator/execution/script-source';
import { EDITOR, OWNER, openFile } from '../services/open-services';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-script-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this script, the manifest's zone being Vietnam's. */
const fileWith = (code: string, options: { scopes?: string[]; millisecondsPerCall?: number } = {}) => {
  count += 1;
  const project = mkdtempSync(join(folder, `${count}-`));
  writeFileSync(join(project, 'Code.js'), code);
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', ...(options.scopes ? { oauthScopes: options.scopes } : {}) };
  writeFileSync(join(project, 'appsscript.json'), JSON.stringify(manifest));
  const { millisecondsPerCall = 0 } = options;
  return openFile({ script: openScript(project), now: Date.UTC(2023, 2, 16, 20), millisecondsPerCall });
};

const result = (code: string): unknown =>
  runFunction(fileWith(`function main() { ${code} }`), 'main', [], { account: OWNER }).result;

describe('an execution', () => {
  it('starts with fresh globals each time', () => {
    const file = fileWith('var n = 0; function next() { n += 1; return n; }');
    expect(runFunction(file, 'next', [], { account: OWNER }).result).toBe(1);
    expect(runFunction(file, 'next', [], { account: OWNER }).result).toBe(1);
  });

  it('leaves what it changed in the file to the next one', () => {
    const file = fileWith(`
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); }
      function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`);
    runFunction(file, 'write', [], { account: OWNER });
    expect(runFunction(file, 'read', [], { account: EDITOR }).result).toBe(5);
  });

  it('is refused for a function that is not there', () => {
    expect(() => runFunction(fileWith(''), 'main', [], { account: OWNER })).toThrow('Script function not found: main');
  });

  it('gives values of the realm of the script', () => {
    expect(
      result(`
        const sheet = SpreadsheetApp.getActiveSheet();
        const date = sheet.getRange('A1').setValue('15/3/2023').getValue();
        const values = sheet.getRange('A1:B1').getValues();
        let caught = null;
        try { sheet.getRange(0, 1); } catch (error) { caught = error; }
        return [date instanceof Date, values instanceof Array, values[0] instanceof Array, caught instanceof Error, caught.name]
          .join();`),
    ).toBe('true,true,true,true,Exception');
  });

  it('takes dates of the realm of the script', () => {
    expect(
      result(`return SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('dd/MM/yyyy')
        .setValue(new Date(2023, 2, 15)).getDisplayValue();`),
    ).toBe('15/03/2023');
  });

  it('has none of Node', () => {
    expect(result('return [typeof require, typeof process, typeof setTimeout, typeof fetch, typeof URL].join();')).toBe(
      'undefined,undefined,undefined,undefined,undefined',
    );
  });
});

describe('the clock of the script', () => {
  it('is the emulated one', () => {
    expect(result('return [Date.now(), new Date().getTime()].join();')).toBe('1678996800000,1678996800000');
  });

  it('works in the zone of the manifest, wherever the machine stands', () => {
    const code = `
      const now = new Date(), made = new Date(2023, 0, 31, 5), read = new Date('2023-03-15T00:30:00');
      made.setMonth(1);
      return [now.getFullYear(), now.getMonth(), now.getDate(), now.getDay(), now.getHours(), now.getTimezoneOffset(),
        made.toISOString(), read.toISOString(), new Date('2023-03-15').getHours(), new Date(NaN).getDate(),
        now.toString()].join('|');`;
    expect(result(code)).toBe(
      '2023|2|17|5|3|-420|2023-03-02T22:00:00.000Z|2023-03-14T17:30:00.000Z|7|NaN|' +
        'Fri Mar 17 2023 03:00:00 GMT+0700 (Indochina Time)',
    );
  });

  it('moves with sleep, and while a script does nothing but look at it', () => {
    expect(result('const start = Date.now(); Utilities.sleep(5); return Date.now() - start;')).toBe(5);
    expect(result('const start = Date.now(); while (Date.now() - start < 50) {} return true;')).toBe(true);
  });

  it('moves with each service call where calls are told to take time', () => {
    const file = fileWith(
      `function main() { const start = Date.now(); SpreadsheetApp.flush(); SpreadsheetApp.flush(); return Date.now() - start; }`,
      { millisecondsPerCall: 70 },
    );
    expect(runFunction(file, 'main', [], { account: OWNER }).result).toBe(140);
  });

  it('ends an execution that goes on beyond six minutes, whatever it catches', () => {
    const code = `for (;;) { Utilities.sleep(60000); try { SpreadsheetApp.flush(); } catch (error) { return 'caught'; } }`;
    expect(() => result(code)).toThrow('Exceeded maximum execution time');
  });
});

describe('the stop switch', () => {
  const code = `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      for (let row = 1; row <= 5; row += 1) {
        try { sheet.getRange(row, 1).setValue(row); } catch (error) { Logger.log('caught'); }
      }
      return 'done';
    }`;

  it('falls at the wanted call and stays down', () => {
    const file = fileWith(code);
    expect(() => runFunction(file, 'main', [], { account: OWNER, failAtCall: 3 })).toThrow('stopped at service call 3');
    const column = [1, 2, 3, 4].map((row) => file.workbook.sheets[0]?.cells.get(row)?.get(1)?.value ?? null);
    expect(column).toEqual([1, 2, null, null]);
  });

  it('does nothing when the script makes fewer calls', () => {
    expect(runFunction(fileWith(code), 'main', [], { account: OWNER, failAtCall: 6 })).toMatchObject({
      result: 'done',
      calls: 5,
    });
  });

  it('frees the locks of the execution that it ends', () => {
    const file = fileWith(`
      function main() { LockService.getDocumentLock().waitLock(100); SpreadsheetApp.flush(); }`);
    expect(() => runFunction(file, 'main', [], { account: OWNER, failAtCall: 2 })).toThrow('stopped');
    expect(file.lock('document').holder).toBeNull();
  });
});

describe('a call from a page', () => {
  const code = `
    function echo(value) { return value; }
    function kind(value) { return Object.prototype.toString.call(value) + (value instanceof Object); }
    function give() { return { a: undefined, b: null, c: [1, undefined] }; }
    function date() { return new Date(); }
    function secret_() { return 1; }
    function refuse() { throw new Error('không được'); }`;
  const call = (name: string, ...args: unknown[]) =>
    runFromClient(fileWith(code), name, args, { account: OWNER }).result;

  it('passes plain values both ways', () => {
    expect(call('echo', { a: [1, 'x', null, true] })).toEqual({ a: [1, 'x', null, true] });
    expect(call('kind', { a: 1 })).toBe('[object Object]true');
    expect(call('give')).toEqual({ b: null, c: [1, null] });
    expect(call('echo')).toBeNull();
  });

  it('refuses dates and functions', () => {
    expect(() => call('date')).toThrow('illegal value');
    expect(() => call('echo', { when: new Date() })).toThrow('illegal value in property: when');
    expect(() => call('echo', () => 1)).toThrow('illegal value');
  });

  it('does not reach private functions', () => {
    expect(() => call('secret_')).toThrow('Script function not found: secret_');
  });

  it('hands the message of an error to the failure handler', () => {
    expect(() => call('refuse')).toThrow('không được');
  });
});

describe('simple triggers', () => {
  it('are told of the edit', () => {
    const file = fileWith(`
      function onEdit(e) {
        return [e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue, e.authMode, e.source].join();
      }`);
    const edit = { sheetId: 0, box: { row: 2, column: 3, rows: 1, columns: 1 }, value: '5', oldValue: '4' };
    expect(runSimpleTrigger(file, 'onEdit', { account: EDITOR }, edit)?.result).toBe('C2,S,5,4,LIMITED,Spreadsheet');
  });

  it('run with the rights of the person and are not fired by what they write', () => {
    const file = fileWith(`
      function onEdit(e) { e.range.offset(0, 1).setValue('seen'); }`);
    const edit = { sheetId: 0, box: { row: 1, column: 1, rows: 1, columns: 1 } };
    const [sheet] = file.workbook.sheets;
    expect(runSimpleTrigger(file, 'onEdit', { account: EDITOR }, edit)?.calls).toBe(1);
    sheet?.protections.push({ id: 1, box: null, exceptions: [], description: '', editors: [], warningOnly: false });
    expect(() => runSimpleTrigger(file, 'onEdit', { account: EDITOR }, edit)).toThrow('protected cell');
    expect(runSimpleTrigger(file, 'onEdit', { account: OWNER }, edit)?.calls).toBe(1);
  });

  it('open the file without authorisation, and are none where the script has none', () => {
    const file = fileWith(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createMenu(String(e.authMode)).addToUi();
      }`);
    runSimpleTrigger(file, 'onOpen', { account: OWNER, authMode: 'NONE' });
    runSimpleTrigger(file, 'onOpen', { account: OWNER });
    expect(file.ui(OWNER).menus.map(({ caption }) => caption)).toEqual(['NONE', 'LIMITED']);
    expect(runSimpleTrigger(file, 'onEdit', { account: OWNER })).toBeNull();
  });

  it('end after thirty seconds', () => {
    const file = fileWith('function onEdit() { Utilities.sleep(31000); SpreadsheetApp.flush(); }');
    expect(() => runSimpleTrigger(file, 'onEdit', { account: OWNER })).toThrow('Exceeded maximum execution time');
  });
});

describe('a project', () => {
  it('has html files, scopes and a zone', () => {
    const file = fileWith('function main() {}', { scopes: ['a'] });
    expect([file.scopes, file.scriptTimeZone, file.script?.html('none')]).toEqual([['a'], 'Asia/Ho_Chi_Minh', null]);
  });

  it('must be there', () => {
    expect(() => openScript(join(folder, 'none'))).toThrow('there is no file or folder');
  });
});

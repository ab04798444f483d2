/** What the head of a village may not do is refused by Google's protections, by name, and changes nothing. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import type { EditOutcome } from '../../local/emulator/people/edit';
import { copyAndPaste, pasteBlock } from '../../local/emulator/people/pasting';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
  sortRange,
} from '../../local/emulator/people/restructuring';
import { clearCells, typeInto } from '../../local/emulator/people/typing';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { headAccount } from '../fixtures/set-up-commune';
import { decide, villageNow } from '../fixtures/tracking-run';
import { workbookContent } from '../fixtures/workbook-content';

const TAB = 'HH-T01 Thôn 1';
const OTHER_TAB = 'HH-T02 Thôn 2';
const HEAD = headAccount(1);
const ready = setUpWorkbookModel(2);

let file: EmulatedFile;
let head: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 2);
  head = new PersonAtTab(file, TAB);
});

/** The tab for which it was meant stands as before. */
function expectRefused(act: () => EditOutcome, tab = TAB): void {
  const content = () =>
    workbookContent({ ...file.workbook, sheets: file.workbook.sheets.filter(({ name }) => name === tab) });
  const before = content();
  expect(act().kind).toBe('refused');
  expect(content()).toEqual(before);
}

describe('the parts of the own tab', () => {
  const column = (key: string): number => keyedTab(file, TAB).column(key);

  it.each<[string, () => EditOutcome]>([
    ['insert a row among the rows to fill in', () => insertRows(file, HEAD, TAB, head.row('nd1_trom_vu'))],
    ['insert a row at the end', () => insertRows(file, HEAD, TAB, head.row('#nhom:cax'))],
    ['delete a row', () => deleteRows(file, HEAD, TAB, head.row('nd1_trom_vu'))],
    ['move a row', () => moveRows(file, HEAD, TAB, head.row('nd1_trom_vu'), head.row('nd7_chay_no'))],
    ['insert a column', () => insertColumns(file, HEAD, TAB, column('Q2'))],
    ['delete a quarter', () => deleteColumns(file, HEAD, TAB, column('Q2'))],
    ['move a quarter', () => moveColumns(file, HEAD, TAB, column('Q2'), column('Q1'))],
    [
      'sort the rows with their labels',
      () =>
        sortRange(file, HEAD, TAB, `B${head.row('nd1_trom_vu')}:C${head.row('nd1_tuan_tra_luot')}`, {
          column: 3,
          ascending: true,
        }),
    ],
  ])('a head may not %s', (_, act) => {
    expectRefused(act);
  });
});

describe('the name of the own tab', () => {
  it('may be changed by its editors, and everything is found by its key as before', () => {
    expect(renameSheet(file, HEAD, TAB, 'Thôn của tôi').kind).toBe('done');
    const renamed = new PersonAtTab(file, 'Thôn của tôi');
    renamed.type('nd1_trom_vu', 'Q1', ' 3 vụ');
    expect(renamed.value('nd1_trom_vu', 'Q1')).toBe(3);
    expect(villageNow(file).state).toBe('filling');
  });
});

describe('cells of the own tab', () => {
  it.each([
    ['a label', 'nd1_trom_vu', 'name'],
    ['what the tab says about a cell', 'nd1_trom_vu', 'check'],
    ['the status line', '#status', 'name'],
    ['the decision of the police', '#decision', 'Q1'],
    ['the reason of the police', '#reason', 'Q1'],
    ['the fingerprint of what was accepted', '#fingerprint', 'Q1'],
    ['the number of the current quarter', '#current', 'name'],
    ['the first day of a quarter', '#start', 'Q1'],
    ['the last day of a quarter', '#end', 'Q1'],
    ['the key of a row', 'nd1_trom_vu', '#'],
    ['the key of a column', '#key', 'Q1'],
    ['the hidden case of a cell', 'nd1_trom_vu', 'case1'],
    ['last year’s figure', 'nd1_trom_vu', 'P1'],
    ['a row of the police', 'nd1_trom_lam_ro', 'Q1'],
    ['the heading of a group', '#nhom:1', 'name'],
  ])('a head may not type over, clear, paste on or copy onto %s', (_, row, column) => {
    const own = { sheetName: TAB, a1: head.a1('nd1_trom_vu', 'Q1') };
    const a1 = column === '#' ? `A${head.row(row)}` : head.a1(row, column);
    expectRefused(() => typeInto(file, HEAD, TAB, a1, '1'));
    const otherWays = [
      clearCells(file, HEAD, TAB, a1),
      pasteBlock(file, HEAD, TAB, a1, [['1']]),
      copyAndPaste(file, HEAD, own, { sheetName: TAB, a1 }),
    ];
    expect(otherWays.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
  });

  it('a block that reaches one of them is refused as a whole', () => {
    expectRefused(() => head.tryPasting('nd1_trom_vu', 'Q4', [['1', '2']]));
    expectRefused(() => clearCells(file, HEAD, TAB, `A1:${head.a1('nd8_vsmt_buoi', 'Q4')}`));
  });

  it('a locked quarter takes nothing, and its neighbours do', () => {
    head.fillQuietly();
    head.tick('Q1');
    decide(file, { kind: 'accept' });
    decide(file, { kind: 'lock' });
    expectRefused(() => head.tryTyping('nd1_trom_vu', 'Q1', '1'));
    expectRefused(() => head.tryTyping('#submitted', 'Q1', 'FALSE'));
    expectRefused(() => head.tryPasting('nd1_trom_vu', 'Q1', [['1', '1']]));
    expect(head.tryTyping('nd1_trom_vu', 'Q2', '1').kind).toBe('done');
  });
});

describe('other tabs', () => {
  it('a head may not write into another village’s tab', () => {
    const other = new PersonAtTab(file, OTHER_TAB, HEAD);
    expectRefused(() => other.tryTyping('nd1_trom_vu', 'Q1', '1'), OTHER_TAB);
    expectRefused(() => other.tryTyping('#submitted', 'Q1', 'TRUE'), OTHER_TAB);
    expectRefused(() => other.tryTyping('nd1_trom_vu', 'note', 'xem lại'), OTHER_TAB);
    const a1 = head.a1('nd1_trom_vu', 'Q1');
    expectRefused(() => copyAndPaste(file, HEAD, { sheetName: TAB, a1 }, { sheetName: OTHER_TAB, a1 }), OTHER_TAB);
  });

  it('a head may write into no tab of the office', () => {
    const offices = file.workbook.sheets.filter(({ name }) => !name.startsWith('HH-'));
    expect(offices.length).toBeGreaterThan(8);
    for (const { name } of offices) {
      const acts: (() => EditOutcome)[] = [
        () => typeInto(file, HEAD, name, 'A1', '1'),
        () => typeInto(file, HEAD, name, 'C20', '1'),
        () => insertRows(file, HEAD, name, 5),
        () => renameSheet(file, HEAD, name, 'Của tôi'),
      ];
      expect([name, acts.map((act) => act().kind)]).toEqual([name, acts.map(() => 'refused')]);
    }
  });
});

describe('who is not on the list', () => {
  it('may write nowhere', () => {
    const stranger = 'nguoi-la@example.com';
    expectRefused(() => typeInto(file, stranger, TAB, head.a1('nd1_trom_vu', 'Q1'), '1'));
  });
});

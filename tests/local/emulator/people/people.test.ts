/** What people do by hand: rights, rules, the event that the script is told, and undo. */

import { afterAll, describe, expect, it } from '@jest/globals';
import { PROTECTED_MESSAGE } from '../../../../local/emulator/model/access';
import { boxAt } from '../../../../local/emulator/model/boxes';
import { copyAndPaste, pasteBlock } from '../../../../local/emulator/people/pasting';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
  sortRange,
} from '../../../../local/emulator/people/restructuring';
import { clearCells, tickCheckbox, typeInto } from '../../../../local/emulator/people/typing';
import { undo } from '../../../../local/emulator/people/undo';
import { editedFile, HEAD_1, HEAD_2, POLICE, removeScripts, TAB, VIEWER } from './edited-file';

afterAll(removeScripts);

const refused = { kind: 'refused', message: PROTECTED_MESSAGE };

describe('typing into a cell', () => {
  it('tells onEdit the new value and the old one, as texts', () => {
    const { file, events, value } = editedFile();
    expect(typeInto(file, HEAD_1, TAB, 'C5', '1.250')).toMatchObject({ kind: 'done', trigger: { ran: true } });
    expect(value('D5')).toBe(12500);
    expect(events()).toEqual([{ sheet: TAB, a1: 'C5', value: '1250', oldValue: '2' }]);
  });

  it('tells no old value where the cell was blank, and a date by its serial number', () => {
    const { file, events, cell } = editedFile();
    typeInto(file, HEAD_1, TAB, 'E5', '15/3');
    expect(events()).toEqual([{ sheet: TAB, a1: 'E5', value: '45000' }]);
    expect(cell('E5')).toMatchObject({ value: 45000, style: { numberFormat: 'd/M' } });
  });

  it('lets the script change the cell, with the rights of the person', () => {
    const { file, cell } = editedFile();
    typeInto(file, HEAD_1, TAB, 'C5', '3 vụ');
    expect(cell('C5')).toMatchObject({ value: 3, note: 'đã sửa' });
  });

  it('is refused in the tab of another village, and nothing changes', () => {
    const { file, protect, value, events } = editedFile();
    protect({ editors: [HEAD_1] });
    expect(typeInto(file, HEAD_2, TAB, 'C5', '9')).toEqual(refused);
    expect(value('C5')).toBe(2);
    expect(events()).toEqual([]);
  });

  it('is refused to a viewer', () => {
    const { file, value } = editedFile();
    expect(typeInto(file, VIEWER, TAB, 'C5', '9').kind).toBe('refused');
    expect(value('C5')).toBe(2);
  });

  it('is refused by a rule that refuses, with its help text, and marked by one that marks', () => {
    const { file, tab, value } = editedFile();
    const criteria = { kind: 'custom', formula: '=ISNUMBER(C5)' } as const;
    tab.validations.push({ boxes: [boxAt(5, 3)], rule: { criteria, allowInvalid: false, helpText: 'Ghi số' } });
    tab.validations.push({ boxes: [boxAt(6, 3)], rule: { criteria, allowInvalid: true } });
    expect(typeInto(file, HEAD_1, TAB, 'C5', 'hai')).toEqual({ kind: 'refused', message: 'Ghi số' });
    expect(value('C5')).toBe(2);
    expect(typeInto(file, HEAD_1, TAB, 'C6', 'hai').kind).toBe('done');
    expect(value('C6')).toBe('hai');
  });

  it('is refused when it is longer than a cell can hold', () => {
    const { file } = editedFile();
    expect(typeInto(file, HEAD_1, TAB, 'C5', 'a'.repeat(50_001)).kind).toBe('refused');
  });

  it('goes into the first cell of a merged block', () => {
    const { file, tab, value } = editedFile();
    tab.merges.push(boxAt(8, 2, 2, 2));
    typeInto(file, HEAD_1, TAB, 'C9', 'x');
    expect([value('B8'), value('C9')]).toEqual(['x', null]);
  });

  it('hides the errors of the script from the person, and shows them to the test', () => {
    const { file, value } = editedFile('function onEdit() { throw new Error("hỏng"); }');
    const outcome = typeInto(file, HEAD_1, TAB, 'C5', '9');
    expect(outcome).toMatchObject({ kind: 'done', trigger: { ran: true, error: { message: 'hỏng' } } });
    expect(value('C5')).toBe(9);
  });

  it('runs no script where there is none, or where Google does not run it', () => {
    expect(typeInto(editedFile(null).file, HEAD_1, TAB, 'C5', '9')).toMatchObject({ trigger: { ran: false } });
    const { file, events } = editedFile();
    typeInto(file, HEAD_1, TAB, 'C5', '9', { scriptRuns: false });
    expect(events()).toEqual([]);
  });

  it('does not hide what the emulator lacks', () => {
    const { file } = editedFile('function onEdit(e) { e.range.createPivotTable(e.range); }');
    expect(() => typeInto(file, HEAD_1, TAB, 'C5', '9')).toThrow(/not emulated: Range.createPivotTable/);
  });
});

describe('clearing and ticking', () => {
  it('tells the old value of a single cleared cell', () => {
    const { file, events, value } = editedFile();
    clearCells(file, HEAD_1, TAB, 'C5');
    expect(value('C5')).toBeNull();
    expect(events()).toEqual([{ sheet: TAB, a1: 'C5', oldValue: '2' }]);
  });

  it('tells neither value of a cleared block, and keeps formats', () => {
    const { file, events, tab, cell } = editedFile();
    typeInto(file, HEAD_1, TAB, 'C6', '50%', { scriptRuns: false });
    clearCells(file, HEAD_1, TAB, 'B5:C6');
    expect(events()).toEqual([{ sheet: TAB, a1: 'B5:C6' }]);
    expect(cell('C6')).toMatchObject({ value: null, style: { numberFormat: '0%' } });
    expect(tab.validations).toHaveLength(1);
  });

  it('takes a checkbox away with Delete', () => {
    const { file, tab } = editedFile();
    clearCells(file, HEAD_1, TAB, 'C3');
    expect(tab.validations).toHaveLength(0);
  });

  it('ticks and unticks', () => {
    const { file, events, value } = editedFile();
    tickCheckbox(file, HEAD_1, TAB, 'C3');
    expect(value('C3')).toBe(true);
    tickCheckbox(file, HEAD_1, TAB, 'C3');
    expect(value('C3')).toBe(false);
    expect(events()).toEqual([
      { sheet: TAB, a1: 'C3', value: 'TRUE' },
      { sheet: TAB, a1: 'C3', value: 'FALSE', oldValue: 'TRUE' },
    ]);
  });
});

describe('pasting', () => {
  it('reads every cell as typed, passes by the rules, and tells only the range', () => {
    const { file, events, tab, value } = editedFile();
    const criteria = { kind: 'custom', formula: '=ISNUMBER(C5)' } as const;
    tab.validations.push({ boxes: [boxAt(5, 3)], rule: { criteria, allowInvalid: false } });
    pasteBlock(file, HEAD_1, TAB, 'B5', [
      ['Trộm', 'hai'],
      ['', '1,5'],
    ]);
    expect([value('B5'), value('C5'), value('B6'), value('C6')]).toEqual(['Trộm', 'hai', null, 1.5]);
    expect(events()).toEqual([{ sheet: TAB, a1: 'B5:C6' }]);
    expect(tab.validations).toHaveLength(2);
  });

  it('is refused as a whole when it touches a closed cell', () => {
    const { file, protect, value } = editedFile();
    protect({ editors: [HEAD_1] });
    protect({ id: 2, box: boxAt(1, 1, 40, 2) });
    expect(pasteBlock(file, HEAD_1, TAB, 'B5', [['nhãn', '7']])).toEqual(refused);
    expect(value('C5')).toBe(2);
    expect(pasteBlock(file, HEAD_1, TAB, 'C5', [['7']]).kind).toBe('done');
  });

  it('makes the sheet larger where the block reaches beyond it', () => {
    const { file, tab, value, protect } = editedFile();
    tab.rows.count = 6;
    expect(pasteBlock(file, HEAD_1, TAB, 'C6', [['1'], ['2']]).kind).toBe('done');
    expect([tab.rows.count, value('C7')]).toEqual([7, 2]);
    protect({ exceptions: [boxAt(1, 1, 99, 26)] });
    expect(pasteBlock(file, HEAD_1, TAB, 'C7', [['1'], ['2']])).toEqual(refused);
  });

  it('replaces contents, formats and rules by those of cells copied in the file', () => {
    const { file, tab, value, cell } = editedFile();
    const criteria = { kind: 'custom', formula: '=ISNUMBER(C6)' } as const;
    tab.validations.push({ boxes: [boxAt(6, 3)], rule: { criteria, allowInvalid: false } });
    copyAndPaste(file, HEAD_1, { sheetName: TAB, a1: 'B5:D5' }, { sheetName: TAB, a1: 'B6' });
    expect([value('B6'), value('C6'), value('D6')]).toEqual(['Trộm cắp', 2, 20]);
    expect(cell('D6')?.formula).toBe('=C6*10');
    expect(tab.validations.flatMap(({ boxes }) => boxes)).toEqual([boxAt(3, 3)]);
  });

  it('carries conditional formats to where copied cells are pasted, and undo brings the old ones back', () => {
    const { file, tab } = editedFile();
    const red = { boxes: [boxAt(5, 3)], formula: '=C5>1', style: { fontColor: '#cc0000' } };
    const bold = { boxes: [boxAt(5, 4, 3, 1)], formula: '=D5>9', style: { bold: true } };
    tab.conditionalFormats.push(red, bold);
    copyAndPaste(file, HEAD_1, { sheetName: TAB, a1: 'C5' }, { sheetName: TAB, a1: 'D5' });
    expect(tab.conditionalFormats).toEqual([
      red,
      { ...bold, boxes: [boxAt(6, 4, 2, 1)], formula: '=D6>9' },
      { ...red, boxes: [boxAt(5, 4)], formula: '=D5>1' },
    ]);
    undo(file, HEAD_1);
    expect(tab.conditionalFormats).toEqual([red, bold]);
  });

  it('does not paste over merged cells, which is not emulated', () => {
    const { file, tab } = editedFile();
    tab.merges.push(boxAt(6, 2, 1, 2));
    const paste = () => copyAndPaste(file, HEAD_1, { sheetName: TAB, a1: 'B5' }, { sheetName: TAB, a1: 'B6' });
    expect(paste).toThrow('not emulated: pasting merged cells, or over them');
  });
});

describe('rows and columns', () => {
  it('moves formulas and rules along when a row is inserted, and no event is told', () => {
    const { file, tab, value, events } = editedFile();
    expect(insertRows(file, HEAD_1, TAB, 4, 2).kind).toBe('done');
    expect([value('C7'), value('D7')]).toEqual([2, 20]);
    expect(tab.validations[0]?.boxes).toEqual([boxAt(3, 3)]);
    expect(events()).toEqual([]);
  });

  it('is refused to a head inside a protected tab, or through a closed column', () => {
    const { file, protect, value } = editedFile();
    protect({ box: boxAt(1, 1, 40, 2) });
    expect(insertRows(file, HEAD_1, TAB, 5)).toEqual(refused);
    expect(deleteRows(file, HEAD_1, TAB, 5)).toEqual(refused);
    expect(moveRows(file, HEAD_1, TAB, 5, 8)).toEqual(refused);
    expect(insertColumns(file, HEAD_1, TAB, 4).kind).toBe('done');
    expect(value('E5')).toBe(20);
    protect({ id: 2 });
    expect(insertColumns(file, HEAD_1, TAB, 4)).toEqual(refused);
    expect(insertColumns(file, POLICE, TAB, 4).kind).toBe('done');
  });

  it('leaves #REF! where a formula lost its cell', () => {
    const { file, value, cell } = editedFile();
    deleteRows(file, POLICE, TAB, 6);
    expect(value('D5')).toBe(20);
    const other = editedFile();
    other.put('D7', '=C6+1');
    deleteRows(other.file, POLICE, TAB, 6);
    expect(other.cell('D6')?.formula).toBe('=#REF!+1');
    expect(other.value('D6')).toEqual({ error: '#REF!' });
    expect(cell('D5')?.formula).toBe('=C5*10');
  });

  it('moves a column with its rules, and formulas follow', () => {
    const { file, tab, value, cell } = editedFile();
    tab.conditionalFormats.push({ boxes: [boxAt(5, 3, 2, 2)], formula: '=C5>3', style: { bold: true } });
    moveColumns(file, POLICE, TAB, 3, 6);
    expect([value('E5'), value('C5'), cell('C5')?.formula]).toEqual([2, 20, '=E5*10']);
    expect(tab.validations[0]?.boxes).toEqual([boxAt(3, 5)]);
    expect(tab.conditionalFormats.map(({ boxes, formula }) => [boxes, formula])).toEqual([
      [[boxAt(5, 3, 2, 1)], '=C5>3'],
      [[boxAt(5, 5, 2, 1)], '=E5>3'],
    ]);
    moveColumns(file, POLICE, TAB, 5, 3);
    expect([value('C5'), value('D5'), cell('D5')?.formula]).toEqual([2, 20, '=C5*10']);
  });

  it('takes the rules of a deleted column away', () => {
    const { file, tab, value } = editedFile();
    deleteColumns(file, POLICE, TAB, 3);
    expect([value('B5'), value('C5'), tab.validations]).toEqual(['Trộm cắp', { error: '#REF!' }, []]);
  });

  it('moves rows up and down', () => {
    const { file, value } = editedFile();
    moveRows(file, POLICE, TAB, 5, 9, 2);
    expect([value('C7'), value('C8'), value('D7')]).toEqual([2, 5, 20]);
    moveRows(file, POLICE, TAB, 8, 7);
    expect([value('C7'), value('C8'), value('D8')]).toEqual([5, 2, 20]);
  });

  it('sorts a range, refused where it touches a closed cell', () => {
    const { file, value, protect } = editedFile();
    sortRange(file, HEAD_1, TAB, 'B5:D6', { column: 3, ascending: false });
    expect([value('C5'), value('C6'), value('D6')]).toEqual([5, 2, 20]);
    protect({ box: boxAt(1, 1, 40, 2) });
    expect(sortRange(file, HEAD_1, TAB, 'B5:D6', { column: 3, ascending: true })).toEqual(refused);
  });

  it('renames a tab, with the references to it, unless the name is taken', () => {
    const { file, put, value, tab } = editedFile();
    put('F1', `='${TAB}'!C5`);
    expect(renameSheet(file, POLICE, TAB, 'Nhật ký')).toMatchObject({ kind: 'refused' });
    expect(renameSheet(file, POLICE, TAB, 'Thôn Một').kind).toBe('done');
    renameSheet(file, POLICE, 'Thôn Một', TAB);
    expect([value('F1'), tab.name]).toEqual([2, TAB]);
  });
});

describe('undo', () => {
  it('takes back the edit and what the script made of it, and tells onEdit so', () => {
    const { file, cell, events } = editedFile();
    typeInto(file, HEAD_1, TAB, 'C5', '3 vụ');
    undo(file, HEAD_1);
    expect(cell('C5')).toMatchObject({ value: 2 });
    expect(cell('C5')?.note).toBeUndefined();
    expect(events().at(-1)).toEqual({ sheet: TAB, a1: 'C5', value: '2', oldValue: '3' });
  });

  it("leaves other people's edits alone", () => {
    const { file, value } = editedFile();
    typeInto(file, HEAD_1, TAB, 'C5', '7');
    typeInto(file, POLICE, TAB, 'C6', '8');
    undo(file, HEAD_1);
    expect([value('C5'), value('C6'), value('D5')]).toEqual([2, 8, 20]);
    expect(undo(file, HEAD_1)).toMatchObject({ kind: 'refused' });
  });

  it('brings back a checkbox, a pasted-over block, and inserted rows', () => {
    const edited = editedFile();
    clearCells(edited.file, HEAD_1, TAB, 'C3');
    undo(edited.file, HEAD_1);
    expect(edited.tab.validations).toHaveLength(1);
    pasteBlock(edited.file, HEAD_1, TAB, 'B5', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    undo(edited.file, HEAD_1);
    expect([edited.value('B5'), edited.value('C6')]).toEqual(['Trộm cắp', 5]);
    insertRows(edited.file, HEAD_1, TAB, 1);
    undo(edited.file, HEAD_1);
    expect(edited.value('D5')).toBe(20);
  });
});

/** Protections of ranges and sheets, by account. */

import { describe, expect, it } from '@jest/globals';
import { EDITOR, OWNER, openFile, servicesOf } from './open-services';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if ' +
  'you need to edit.';

const open = () => {
  const file = openFile({ editors: [EDITOR, 'head@example.com'] });
  const sheetOf = (account: string) => servicesOf(file, { account }).SpreadsheetApp.getActiveSheet();
  const SpreadsheetApp = servicesOf(file).SpreadsheetApp;
  return { file, owner: sheetOf(OWNER), editor: sheetOf(EDITOR), head: sheetOf('head@example.com'), SpreadsheetApp };
};

/** Leaves only the caller and the owner among the editors. */
const closed = (protection: GoogleAppsScript.Spreadsheet.Protection) =>
  protection.removeEditors(protection.getEditors().map((user) => user.getEmail()));

describe('a new protection', () => {
  it('lets every editor of the file through at first', () => {
    const { owner, editor } = open();
    const protection = owner.getRange('A1').protect();
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([OWNER, EDITOR, 'head@example.com']);
    expect(editor.getRange('A1').canEdit()).toBe(true);
  });

  it('keeps the caller among its editors, whoever is removed', () => {
    const { editor } = open();
    const protection = closed(editor.getRange('A1').protect());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([OWNER, EDITOR]);
  });

  it('is found again by type, with its description', () => {
    const { owner, SpreadsheetApp } = open();
    owner.getRange('A1:B2').protect().setDescription('nhãn');
    owner.protect().setDescription('cả trang');
    const [range] = owner.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    const [whole] = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET);
    expect([range?.getDescription(), range?.getRange().getA1Notation()]).toEqual(['nhãn', 'A1:B2']);
    expect([whole?.getDescription(), String(whole?.getProtectionType())]).toEqual(['cả trang', 'SHEET']);
  });

  it('of a sheet is the one that it has', () => {
    const { owner, SpreadsheetApp } = open();
    owner.protect();
    owner.protect();
    expect(owner.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
  });
});

describe('a protected range', () => {
  it('is closed to others for values, formats and notes, and open to the owner', () => {
    const { owner, editor } = open();
    closed(owner.getRange('A1:A3').protect());
    expect(() => editor.getRange('A1').setValue(1)).toThrow(PROTECTED);
    expect(() => editor.getRange('A1').setBackground('red')).toThrow(PROTECTED);
    expect(() => editor.getRange('A1').setNote('n')).toThrow(PROTECTED);
    expect(() => editor.getRange('A3:A4').setValues([[1], [2]])).toThrow(PROTECTED);
    expect(editor.getRange('A4').setValue(1).getValue()).toBe(1);
    expect(owner.getRange('A1').setValue(1).getValue()).toBe(1);
  });

  it('takes its own editors', () => {
    const { owner, editor, head } = open();
    closed(owner.getRange('A1').protect()).addEditor('head@example.com');
    expect(head.getRange('A1').setValue(1).getValue()).toBe(1);
    expect(() => editor.getRange('A1').setValue(2)).toThrow(PROTECTED);
  });

  it('that only warns stops no script', () => {
    const { owner, editor } = open();
    closed(owner.getRange('A1').protect()).setWarningOnly(true);
    expect(editor.getRange('A1').setValue(1).getValue()).toBe(1);
  });

  it('cannot be removed by those it keeps out', () => {
    const { owner, editor, SpreadsheetApp } = open();
    closed(owner.getRange('A1').protect());
    const [seen] = editor.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(seen?.canEdit()).toBe(false);
    expect(() => seen?.remove()).toThrow(PROTECTED);
    owner.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.remove();
    expect(editor.getRange('A1').canEdit()).toBe(true);
  });

  it('refuses an address that is no account, and adds nobody then', () => {
    const { owner } = open();
    const protection = closed(owner.getRange('A1').protect());
    expect(() => protection.addEditors([EDITOR, 'not an address'])).toThrow('Invalid email: not an address');
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([OWNER]);
  });
});

describe('a protected sheet', () => {
  it('leaves its unprotected ranges open to every editor of the file', () => {
    const { owner, editor, head } = open();
    const protection = closed(owner.protect());
    protection.setUnprotectedRanges([owner.getRange('B2:B3')]);
    expect(editor.getRange('B2').setValue(1).getValue()).toBe(1);
    expect(head.getRange('B3').setValue(1).getValue()).toBe(1);
    expect(() => editor.getRange('B2:B4').setValue(1)).toThrow(PROTECTED);
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B3']);
  });

  it('is narrowed further by protected ranges inside it', () => {
    const { owner, head } = open();
    closed(owner.protect()).addEditor('head@example.com');
    closed(owner.getRange('A1:A5').protect());
    expect(head.getRange('B1').canEdit()).toBe(true);
    expect(() => head.getRange('A1').setValue(1)).toThrow(PROTECTED);
  });

  it('wins over a protected range that would let the account through', () => {
    const { owner, editor } = open();
    closed(owner.protect());
    owner.getRange('A1').protect();
    expect(() => editor.getRange('A1').setValue(1)).toThrow(PROTECTED);
  });

  it('cannot be renamed, hidden, cut into or deleted by others', () => {
    const { owner, editor, SpreadsheetApp, file } = open();
    SpreadsheetApp.getActive().insertSheet('Khác');
    closed(owner.protect()).setUnprotectedRanges([owner.getRange('A:J')]);
    expect(() => editor.setName('Mới')).toThrow(PROTECTED);
    expect(() => editor.insertRowBefore(1)).toThrow(PROTECTED);
    expect(() => editor.hideColumns(1)).toThrow(PROTECTED);
    const theirs = servicesOf(file, { account: EDITOR }).SpreadsheetApp.getActive();
    expect(() => theirs.deleteSheet(editor)).toThrow(PROTECTED);
    expect(owner.setName('Mới').getName()).toBe('Mới');
  });
});

describe('protections', () => {
  it('move with inserted rows and go with the rows they lie on', () => {
    const { owner, SpreadsheetApp } = open();
    owner.getRange('A5:B6').protect();
    owner.insertRowsBefore(1, 2);
    const ranges = () =>
      owner.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());
    expect(ranges()).toEqual(['A7:B8']);
    owner.deleteRows(7, 1);
    expect(ranges()).toEqual(['A7:B7']);
    owner.deleteRow(7);
    expect(ranges()).toEqual([]);
  });

  it('do not come along with a copy of the sheet', () => {
    const { owner, SpreadsheetApp } = open();
    owner.protect();
    const copy = owner.copyTo(SpreadsheetApp.getActive());
    expect(copy.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
  });
});

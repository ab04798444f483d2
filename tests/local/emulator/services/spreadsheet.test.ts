/** Spreadsheet: its sheets, people, locale and zone. */

import { describe, expect, it } from '@jest/globals';
import { EDITOR, OWNER, openFile, openSheet, servicesOf, VIEWER } from './open-services';

const names = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('sheets', () => {
  it('are inserted after the active one, and become active', () => {
    const { spreadsheet } = openSheet();
    spreadsheet.insertSheet('B');
    spreadsheet.insertSheet('A', 0);
    expect(names(spreadsheet)).toEqual(['A', 'S', 'B']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('A');
    spreadsheet.insertSheet(1);
    expect(names(spreadsheet)).toEqual(['A', 'Trang tính1', 'S', 'B']);
  });

  it('are found by name and by id', () => {
    const { spreadsheet } = openSheet();
    const made = spreadsheet.insertSheet('Thôn 1');
    expect(spreadsheet.getSheetByName('Thôn 1')?.getSheetId()).toBe(made.getSheetId());
    expect(spreadsheet.getSheetById(made.getSheetId())?.getName()).toBe('Thôn 1');
    expect([spreadsheet.getSheetByName('thôn 1'), spreadsheet.getSheetById(99)]).toEqual([null, null]);
  });

  it('may not share a name, in whatever case', () => {
    const { sheet, spreadsheet } = openSheet();
    spreadsheet.insertSheet('Thôn 1');
    expect(() => spreadsheet.insertSheet('THÔN 1')).toThrow(
      'A sheet with the name "THÔN 1" already exists. Please enter another name.',
    );
    expect(() => sheet.setName('Thôn 1')).toThrow('already exists');
    expect(sheet.setName('s').getName()).toBe('s');
  });

  it('keep formulas when they are renamed', () => {
    const { sheet, spreadsheet } = openSheet();
    sheet.getRange('A1').setValue(3);
    const other = spreadsheet.insertSheet('T');
    other.getRange('A1').setFormula('=S!A1');
    sheet.setName("Thôn 'một'");
    expect([other.getRange('A1').getFormula(), other.getRange('A1').getValue()]).toEqual(["='Thôn ''một'''!A1", 3]);
  });

  it('are copied with everything but protections, under a new name', () => {
    const { services, sheet, spreadsheet } = openSheet();
    sheet.getRange('A1').setValue(1).setBackground('red').setNote('n');
    sheet.getRange('B1').setDataValidation(services.SpreadsheetApp.newDataValidation().requireDate().build());
    const copy = sheet.copyTo(spreadsheet);
    expect([copy.getName(), copy.getIndex()]).toEqual(['Bản sao của S', 2]);
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getNote()]).toEqual([1, 'n']);
    copy.getRange('A1').setValue(2).setBackground('blue');
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual([1, '#ff0000']);
    expect(copy.getRange('B1').getDataValidation()).not.toBeNull();
    const templated = spreadsheet.insertSheet('Mẫu', 0, { template: sheet });
    expect(templated.getRange('A1').getValue()).toBe(1);
  });

  it('move to another place and back', () => {
    const { sheet, spreadsheet } = openSheet();
    spreadsheet.insertSheet('B');
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(2);
    expect(names(spreadsheet)).toEqual(['B', 'S']);
    expect(() => spreadsheet.moveActiveSheet(3)).toThrow('out of bounds');
  });

  it('leave #REF! behind, and one sheet at least', () => {
    const { sheet, spreadsheet } = openSheet();
    const other = spreadsheet.insertSheet('T');
    sheet.getRange('A1').setFormula('=T!A1');
    spreadsheet.deleteSheet(other);
    expect(sheet.getRange('A1').getFormula()).toBe('=#REF!');
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => other.getName()).toThrow(/Sheet \d+ not found/);
  });
});

describe('the file', () => {
  it('knows its owner, editors and viewers, and takes new ones', () => {
    const { file, spreadsheet } = openSheet();
    expect(spreadsheet.getOwner()?.getEmail()).toBe(OWNER);
    spreadsheet.addEditor('new@example.com').addViewer('other@example.com').removeEditor(EDITOR);
    expect(spreadsheet.getEditors().map(String)).toEqual(['User', 'User']);
    expect([file.editors, file.viewers]).toEqual([['new@example.com'], [VIEWER, 'other@example.com']]);
    expect(() => spreadsheet.addEditor('nobody')).toThrow('Invalid email: nobody');
  });

  it('is not changed by viewers', () => {
    const theirs = servicesOf(openFile(), { account: VIEWER }).SpreadsheetApp.getActive();
    expect(() => theirs.insertSheet('X')).toThrow('You do not have permission to perform that action.');
    expect(() => theirs.rename('X')).toThrow('You do not have permission');
    expect(theirs.getName()).toBe('File');
  });

  it('has a locale and a zone that scripts set', () => {
    const { sheet, spreadsheet } = openSheet();
    sheet.getRange('A1').setValue('1,5').setNumberFormat('0.0');
    spreadsheet.setSpreadsheetLocale('en_US');
    expect([spreadsheet.getSpreadsheetLocale(), sheet.getRange('A1').getDisplayValue()]).toEqual(['en_US', '1.5']);
    spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
    expect(sheet.getRange('B1').setValue('2026-03-15').getValue()).toEqual(new Date('2026-03-15T00:00:00+09:00'));
    expect(() => spreadsheet.setSpreadsheetTimeZone('Nowhere/City')).toThrow('Invalid argument');
  });

  it('finds ranges on any sheet', () => {
    const { spreadsheet } = openSheet();
    spreadsheet.insertSheet('Thôn 1');
    const range = spreadsheet.getRange("'Thôn 1'!B2:C3");
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Thôn 1', 'B2:C3']);
  });

  it('does to the active sheet what its own methods do', () => {
    const { file, sheet, spreadsheet } = openSheet();
    spreadsheet.appendRow([1, 2]);
    spreadsheet.setFrozenRows(1);
    expect([sheet.getLastColumn(), spreadsheet.getLastRow(), sheet.getFrozenRows()]).toEqual([2, 1, 1]);
    expect(file.ledger.current()?.calls).toMatchObject({ 'Spreadsheet.appendRow': 1, 'Spreadsheet.getLastRow': 1 });
  });

  it('shows toasts to the account that asked', () => {
    const { file, spreadsheet } = openSheet();
    spreadsheet.toast('xong', 'Báo cáo');
    expect(file.ui(OWNER).toasts).toEqual([{ message: 'xong', title: 'Báo cáo' }]);
    expect(file.ui(EDITOR).toasts).toEqual([]);
  });
});

describe('the selection', () => {
  it('belongs to each account', () => {
    const { file, sheet, services } = openSheet();
    sheet.getRange('B2:C3').activate();
    expect(services.SpreadsheetApp.getActiveRange().getA1Notation()).toBe('B2:C3');
    expect(servicesOf(file, { account: EDITOR }).SpreadsheetApp.getActiveRange().getA1Notation()).toBe('A1');
  });
});

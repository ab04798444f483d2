/** What counts as a call, and for whom. */

import { describe, expect, it } from '@jest/globals';
import { callKind } from '../../../../local/emulator/ledger/call-kinds';
import { OWNER, openFile, servicesOf } from '../services/open-services';

describe('a call', () => {
  it.each([
    ['Range', 'getValues', 'read'],
    ['Range', 'setValues', 'write'],
    ['Range', 'canEdit', 'read'],
    ['Range', 'getRow', 'handle'],
    ['Spreadsheet', 'getSheetByName', 'handle'],
    ['Spreadsheet', 'insertSheet', 'write'],
    ['Sheet', 'getRange', 'handle'],
    ['Sheet', 'getLastRow', 'read'],
    ['Sheet', 'protect', 'write'],
    ['Protection', 'removeEditors', 'write'],
    ['Properties', 'getProperty', 'read'],
    ['Cache', 'get', 'read'],
    ['Lock', 'waitLock', 'write'],
    ['SpreadsheetApp', 'flush', 'write'],
    ['SpreadsheetApp', 'newDataValidation', 'local'],
    ['DataValidationBuilder', 'build', 'local'],
    ['Utilities', 'formatDate', 'local'],
    ['Logger', 'log', 'local'],
  ])('%s.%s is a %s', (service, method, kind) => expect(callKind(service, method)).toBe(kind));
});

describe('the ledger', () => {
  it('adds up each step by name, and handles apart', () => {
    const file = openFile();
    file.ledger.step('một', OWNER);
    const sheet = servicesOf(file).SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet?.getRange('A1').setValue(1).getValue();
    sheet?.getRange('A1').getValue();
    file.ledger.step('hai', OWNER);
    expect(file.ledger.steps()).toEqual([
      {
        step: 'một',
        user: OWNER,
        calls: { 'Range.getValue': 2, 'Range.setValue': 1 },
        total: 3,
        reads: 2,
        writes: 1,
        handles: 4,
      },
      { step: 'hai', user: OWNER, calls: {}, total: 0, reads: 0, writes: 0, handles: 0 },
    ]);
  });

  it('counts a call once, whatever it calls itself', () => {
    const file = openFile();
    servicesOf(file).SpreadsheetApp.getActiveSheet().appendRow([1, 2]);
    expect(file.ledger.current()?.calls).toEqual({ 'Sheet.appendRow': 1 });
  });
});

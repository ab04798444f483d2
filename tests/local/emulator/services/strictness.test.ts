/** What is not emulated refuses; what Apps Script has not is not there. */

import { describe, expect, it } from '@jest/globals';
import { METHODS } from '../../../../local/emulator/services/surface/surface';
import { openSheet, servicesOf } from './open-services';

/** Calls every declared method without arguments and keeps the messages of those that are missing. */
const missing = (service: object, name: string): string[] => {
  const messages = (METHODS[name] ?? '').split(' ').map((method): string => {
    const call: unknown = Reflect.get(service, method);
    if (typeof call !== 'function') return `${method} is absent`;
    try {
      Reflect.apply(call, service, []);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return '';
  });
  return messages.filter((message) => /absent|^not emulated/.test(message));
};

describe('a service', () => {
  it('has every declared method, and says of those it lacks that they are not emulated', () => {
    const { services, sheet, spreadsheet } = openSheet();
    const emulated: Record<string, object> = {
      Range: sheet.getRange('A1'),
      Sheet: sheet,
      Spreadsheet: spreadsheet,
      SpreadsheetApp: services.SpreadsheetApp,
      Utilities: services.Utilities,
    };
    for (const [name, service] of Object.entries(emulated)) {
      const messages = missing(service, name);
      expect(messages.filter((message) => message.includes('absent'))).toEqual([]);
      for (const message of messages) expect(message).toMatch(new RegExp(`^not emulated: ${name}\\.\\w+$`));
    }
    expect(missing(sheet.getRange('A1'), 'Range')).toContain('not emulated: Range.createPivotTable');
  });

  it('knows no names that Apps Script does not know', () => {
    const { sheet } = openSheet();
    expect(Reflect.get(sheet.getRange('A1'), 'getFoo')).toBeUndefined();
    expect(() => Reflect.apply(Reflect.get(sheet, 'setFoo'), sheet, [])).toThrow(TypeError);
  });

  it('shows none of its inner parts', () => {
    const { sheet } = openSheet();
    expect(Object.keys(sheet.getRange('A1'))).toEqual([]);
    expect(String(sheet.getRange('A1'))).toBe('Range');
  });

  it('refuses enumerations it cannot honour only where they are used', () => {
    const { services } = openSheet();
    const { SpreadsheetApp } = services;
    expect(String(SpreadsheetApp.DataValidationCriteria.TEXT_CONTAINS)).toBe('TEXT_CONTAINS');
    expect(() => SpreadsheetApp.newDataValidation().requireTextContains('a')).toThrow(
      'not emulated: DataValidationBuilder.requireTextContains',
    );
  });
});

describe('a service that is not emulated at all', () => {
  it('refuses whatever is asked of it', () => {
    const { file } = openSheet();
    const globals: Record<string, unknown> = { ...servicesOf(file) };
    for (const name of ['DriveApp', 'GmailApp', 'UrlFetchApp', 'DocumentApp', 'CalendarApp']) {
      const service = globals[name];
      expect(typeof service).toBe('object');
      expect(() => Reflect.get(Object(service), 'anything')).toThrow(`not emulated: ${name}.anything`);
    }
  });
});

/** Each loss that the list names happens as it says, once, and is then stable. */

import { describe, expect, it } from '@jest/globals';
import { boxAt } from '../../../local/emulator/model/boxes';
import { createSheet } from '../../../local/emulator/model/cells';
import type { SheetModel, WorkbookModel } from '../../../local/emulator/model/workbook-model';
import { readWorkbook } from '../../../local/files/read-workbook';
import { WHAT_A_FILE_CANNOT_CARRY } from '../../../local/files/what-a-file-cannot-carry';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { cellAt, put, sheetOf, workbookOf } from './sample-workbook';

type Change = (sheet: SheetModel, workbook: WorkbookModel) => void;
type Look = (sheet: SheetModel, workbook: WorkbookModel) => unknown;

/** By the list's key: what is put into a sheet of 6 by 5, and what is seen after the trip. */
const LOSSES: Readonly<Record<string, readonly [Change, Look, unknown]>> = {
  protections: [
    (sheet) => {
      sheet.protections.push({
        id: 1,
        box: null,
        exceptions: [],
        description: 'Khóa',
        editors: [],
        warningOnly: false,
      });
    },
    (sheet) => sheet.protections,
    [],
  ],
  'values-of-checkboxes': [
    (sheet) => {
      put(sheet, 'A1', { value: 'có' });
      sheet.validations.push({
        boxes: [boxAt(1, 1)],
        rule: { criteria: { kind: 'checkbox', checked: 'có', unchecked: 'không' }, allowInvalid: true },
      });
    },
    (sheet) => [cellAt(sheet, 'A1')?.value, sheet.validations],
    ['có', []],
  ],
  'rules-of-checkboxes': [
    (sheet) => {
      sheet.validations.push({
        boxes: [boxAt(1, 1)],
        rule: { criteria: { kind: 'checkbox' }, allowInvalid: false, helpText: 'Ghi xong, bấm ô này.' },
      });
    },
    (sheet) => sheet.validations,
    [{ boxes: [boxAt(1, 1)], rule: { criteria: { kind: 'checkbox' }, allowInvalid: true } }],
  ],
  locale: [
    (_, workbook) => {
      workbook.locale = 'en_US';
    },
    (_, workbook) => workbook.locale,
    'vi_VN',
  ],
  'time-zone': [
    (_, workbook) => {
      workbook.timeZone = 'Europe/Paris';
    },
    (_, workbook) => workbook.timeZone,
    'Asia/Ho_Chi_Minh',
  ],
  'grid-size': [
    (sheet) => {
      sheet.rows.count = 1000;
      sheet.columns.count = 26;
    },
    (sheet) => [sheet.rows.count, sheet.columns.count],
    [6, 5],
  ],
  'sheet-ids': [
    (_, workbook) => {
      workbook.sheets.push(createSheet(1_850_117_203, 'Khác'));
    },
    (_, workbook) => workbook.sheets.map(({ id }) => id),
    [0, 1],
  ],
  'id-links-in-formulas': [
    (sheet, workbook) => {
      workbook.sheets.push(createSheet(1_850_117_203, 'Khác'));
      put(sheet, 'A1', { value: 'Khác', formula: '=HYPERLINK("#gid=1850117203";"Khác")' });
    },
    (sheet) => cellAt(sheet, 'A1')?.formula,
    '=HYPERLINK("#gid=1850117203";"Khác")',
  ],
  'clipped-text': [
    (sheet) => put(sheet, 'A1', { value: 'dài', style: { wrap: 'clip' } }),
    (sheet) => cellAt(sheet, 'A1'),
    { value: 'dài' },
  ],
  'hidden-in-closed-group': [
    (sheet) => {
      sheet.rows.hidden.add(3);
      sheet.rows.groups.push({ start: 2, end: 4, collapsed: true });
    },
    (sheet) => [sheet.rows.hidden, sheet.rows.groups],
    [new Set(), [{ start: 2, end: 4, collapsed: true }]],
  ],
  'neighbouring-groups': [
    (sheet) => {
      sheet.columns.groups.push({ start: 1, end: 2, collapsed: true }, { start: 3, end: 4, collapsed: false });
    },
    (sheet) => [sheet.columns.hidden, sheet.columns.groups],
    [new Set([1, 2]), [{ start: 1, end: 4, collapsed: false }]],
  ],
  'deep-groups': [
    (sheet) => {
      for (let level = 1; level <= 8; level++) sheet.rows.groups.push({ start: 2, end: 4, collapsed: false });
    },
    (sheet) => sheet.rows.groups.length,
    7,
  ],
  'hidden-open-group': [
    (sheet) => {
      sheet.rows.groups.push({ start: 2, end: 3, collapsed: false });
      sheet.rows.hidden = new Set([2, 3]);
    },
    (sheet) => [sheet.rows.hidden, sheet.rows.groups],
    [new Set(), [{ start: 2, end: 3, collapsed: true }]],
  ],
  'groups-with-one-end': [
    (sheet) => {
      sheet.rows.groups.push({ start: 2, end: 5, collapsed: true }, { start: 4, end: 5, collapsed: false });
    },
    (sheet) => sheet.rows.groups.map(({ collapsed }) => collapsed),
    [true, true],
  ],
  'long-hints': [
    (sheet) => {
      const rule = { criteria: { kind: 'custom' as const, formula: '=A1>0' }, allowInvalid: true };
      sheet.validations.push({ boxes: [boxAt(1, 1)], rule: { ...rule, helpText: 'ộ'.repeat(300) } });
    },
    (sheet) => sheet.validations[0]?.rule.helpText,
    'ộ'.repeat(255),
  ],
  'large-sizes': [
    (sheet) => {
      sheet.columns.sizes.set(1, 2000);
      sheet.rows.sizes.set(1, 2000);
    },
    (sheet) => [sheet.columns.sizes.get(1), sheet.rows.sizes.get(1)],
    [1785, 546],
  ],
};

/** Not in the model at all, or a matter of other programs. */
const WITHOUT_TEST = ['charts', 'google-functions'];

describe('what a file cannot carry', () => {
  it('is all listed', () => {
    const listed = WHAT_A_FILE_CANNOT_CARRY.map(({ key }) => key).sort();
    expect([...Object.keys(LOSSES), ...WITHOUT_TEST].sort()).toEqual(listed);
  });

  it.each(Object.entries(LOSSES))('loses %s once', async (_, [change, look, expected]) => {
    const sheet = sheetOf({ E6: { value: 'góc' } }, 6, 5);
    const model = workbookOf(sheet);
    change(sheet, model);
    const first = await readWorkbook(await writeWorkbook(model));
    const read = first.sheets[0];
    if (read === undefined) throw new Error('no sheet');
    expect(look(read, first)).toEqual(expected);
    expect(await readWorkbook(await writeWorkbook(first))).toEqual(first);
  });
});

/** A workbook that has one of everything a file carries, in the shape of a village tab. */

import { boxAt, boxBetween, parseA1 } from '../../../local/emulator/model/boxes';
import { createSheet, ensureCell } from '../../../local/emulator/model/cells';
import type { CellModel, SheetModel, WorkbookModel } from '../../../local/emulator/model/workbook-model';

const NFC = 'Thôn tự quản về an ninh trật tự';
export const NFD = NFC.normalize('NFD');

/** `put(sheet, 'B3', { value: 1 })`. */
export function put(sheet: SheetModel, address: string, cell: Partial<CellModel>): void {
  const box = parseA1(address, { rows: 1000, columns: 26 })?.box;
  if (box === undefined) throw new Error(`no address: ${address}`);
  Object.assign(ensureCell(sheet, box.row, box.column), cell);
}

export function cellAt(sheet: SheetModel | undefined, address: string): CellModel | undefined {
  const box = parseA1(address, { rows: 1000, columns: 26 })?.box;
  return box === undefined ? undefined : sheet?.cells.get(box.row)?.get(box.column);
}

export function workbookOf(...sheets: SheetModel[]): WorkbookModel {
  return { name: 'Sổ thử', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', sheets };
}

export function sheetOf(cells: Record<string, Partial<CellModel>>, rows = 12, columns = 8): SheetModel {
  const sheet = createSheet(0, 'Trang thử', rows, columns);
  for (const [address, cell] of Object.entries(cells)) put(sheet, address, cell);
  return sheet;
}

function villageTab(): SheetModel {
  const sheet = createSheet(3, 'HH-T01 Thôn 1', 14, 9);
  put(sheet, 'A1', { value: '#thon:HH-T01' });
  put(sheet, 'B1', {
    value: 'Thôn 1, xã Hoằng Hợp',
    style: { bold: true, fontSize: 14, fontFamily: 'Times New Roman', fontColor: '#1f4e79', background: '#ddebf7' },
    runs: [
      { end: 6, style: {} },
      { end: 8, style: { bold: false, italic: true } },
      { end: 20, style: { fontColor: '#c00000', underline: true, strikethrough: true, fontSize: 11 } },
    ],
  });
  put(sheet, 'A2', { value: '#status' });
  put(sheet, 'B2', { value: 'Quý I: còn 1 ô chưa ghi', formula: '="Quý I: còn "&COUNTBLANK(D5:D6)&" ô chưa ghi"' });
  put(sheet, 'A5', { value: 'nd1_trom_vu' });
  put(sheet, 'B5', { value: 'Số vụ trộm\n(vụ)', style: { wrap: 'wrap', vertical: 'top', horizontal: 'left' } });
  put(sheet, 'C5', { value: 2, style: { numberFormat: '0', horizontal: 'right' }, note: 'Ghi chú: 3 vụ\n  đã sửa' });
  put(sheet, 'D5', { value: 0.1 + 0.2, style: { numberFormat: '0.#' } });
  put(sheet, 'E5', { value: 45_000.123456789, style: { numberFormat: 'dd/MM/yyyy', vertical: 'middle' } });
  put(sheet, 'F5', { value: '', formula: '=IF(C5>=D5;"";"Báo kịp thời ("&D5&") nhiều hơn; bác xem lại, bác nhé")' });
  put(sheet, 'A6', { value: 'nd1_trom_bao_kip' });
  put(sheet, 'C6', { value: true, style: { numberFormat: '@', horizontal: 'center' } });
  put(sheet, 'D6', { value: false });
  put(sheet, 'E6', { value: { error: '#DIV/0!' }, formula: '=1/0' });
  put(sheet, 'F6', { value: { error: '#N/A' } });
  put(sheet, 'G6', { value: { error: '#ERROR!' }, formula: '=1+' });
  put(sheet, 'H6', { value: null, formula: '=A14' });
  [
    '=1+1',
    '+84 912',
    '-5',
    '@thôn',
    "'x",
    ' 3 vụ ',
    NFC,
    NFD,
    'a<b>&"c"',
    'x_x000D_y',
    '1.250',
    'TRUE',
    '\u0007\r\n',
  ].forEach((text, index) => {
    put(sheet, `G${index + 1}`, { value: text });
  });
  put(sheet, 'G6', { value: { error: '#ERROR!' }, formula: '=1+' });
  put(sheet, 'H1', { value: 'Hướng dẫn', link: '#gid=0' });
  put(sheet, 'H2', { value: 'Công an xã', link: '#gid=9&range=B3' });
  put(sheet, 'H3', { value: 'Luật', link: 'https://example.org/luat?a=1&b=2#muc-3' });
  put(sheet, 'B9', {
    value: null,
    style: {
      borders: {
        top: { color: '#000000', style: 'solid' },
        right: { color: '#ff0000', style: 'medium' },
        bottom: { color: '#00ff00', style: 'double' },
        left: { color: '#0000ff', style: 'dotted' },
      },
    },
  });
  put(sheet, 'C9', {
    value: null,
    note: NFD,
    style: { borders: { top: { color: '#123456', style: 'thick' }, left: { color: '#654321', style: 'dashed' } } },
  });
  put(sheet, 'C10', { value: true, style: { fontSize: 16, horizontal: 'center' } });
  put(sheet, 'D10', { value: false });
  sheet.merges = [boxAt(1, 2, 1, 4), boxAt(8, 2, 2, 1)];
  sheet.tabColor = '#38761d';
  sheet.gridlinesHidden = true;
  sheet.rows.frozen = 4;
  sheet.columns.frozen = 2;
  sheet.rows.hidden = new Set([1, 3, 4]);
  sheet.rows.sizes = new Map([
    [2, 40],
    [5, 63],
  ]);
  sheet.rows.groups = [
    { start: 8, end: 12, collapsed: false },
    { start: 10, end: 11, collapsed: true },
  ];
  sheet.columns.hidden = new Set([1]);
  sheet.columns.sizes = new Map([
    [2, 260],
    [3, 64],
    [9, 51],
  ]);
  sheet.columns.groups = [
    { start: 4, end: 4, collapsed: false },
    { start: 6, end: 7, collapsed: true },
  ];
  sheet.validations = [
    { boxes: [boxAt(10, 3, 1, 3)], rule: { criteria: { kind: 'checkbox' }, allowInvalid: true } },
    {
      boxes: [boxAt(5, 3, 2, 4), boxAt(9, 3), boxAt(11, 3, 2, 1)],
      rule: {
        criteria: { kind: 'custom', formula: '=OR(C5="";AND(ISNUMBER(C5);C5>=0;C5=INT(C5)))' },
        allowInvalid: true,
        helpText: 'Ghi số nguyên,\nkhông có thì ghi "0"',
      },
    },
    {
      boxes: [boxAt(13, 3, 1, 4)],
      rule: { criteria: { kind: 'list', values: ['có', 'không'], dropdown: true }, allowInvalid: false },
    },
    {
      boxes: [boxAt(14, 3)],
      rule: {
        criteria: { kind: 'list', values: ['an toàn giao thông; ma túy', 'cháy, nổ', ' "khác" '], dropdown: false },
        allowInvalid: true,
        helpText: 'Chọn',
      },
    },
    {
      boxes: [boxAt(14, 4)],
      rule: {
        criteria: { kind: 'list-range', formula: "='Công an xã'!$A$1:$A$9", dropdown: true },
        allowInvalid: false,
      },
    },
    {
      boxes: [boxAt(12, 4)],
      rule: { criteria: { kind: 'date', operator: 'between', values: [44_927, 45_291] }, allowInvalid: true },
    },
    { boxes: [boxAt(12, 5)], rule: { criteria: { kind: 'date', operator: 'valid', values: [] }, allowInvalid: false } },
    {
      boxes: [boxAt(12, 6)],
      rule: { criteria: { kind: 'date', operator: 'on-or-after', values: ['=$E$5'] }, allowInvalid: false },
    },
    {
      boxes: [boxAt(12, 7)],
      rule: { criteria: { kind: 'number', operator: 'not-between', values: [0.5, '=C5+1'] }, allowInvalid: false },
    },
  ];
  sheet.conditionalFormats = [
    {
      boxes: [boxAt(5, 3, 9, 2), boxBetween(5, 6, 13, 6)],
      formula: '=AND($A5<>"";C5="")',
      style: { background: '#fff2cc' },
    },
    {
      boxes: [boxAt(2, 2)],
      formula: '=LEFT($B$2;5)="Quý I"',
      style: { fontColor: '#ff0000', bold: true, italic: false },
    },
    {
      boxes: [boxAt(5, 3, 9, 2)],
      formula: '=C5<0',
      style: { background: '#f4cccc', underline: true, strikethrough: true },
    },
  ];
  return sheet;
}

/** Sheet ids 0, 3 and 9; the last sheet is hidden. */
export function sampleWorkbook(): WorkbookModel {
  const guide = createSheet(0, 'Hướng dẫn', 2, 2);
  put(guide, 'A1', { value: '#huongdan' });
  put(guide, 'B2', { value: 'Bác ghi vào trang của thôn mình.', style: { italic: true } });
  const police = createSheet(9, 'Công an xã', 9, 1);
  police.hidden = true;
  put(police, 'A1', { value: '#congan' });
  for (let row = 2; row <= 9; row++) put(police, `A${row}`, { value: `Mục ${row}` });
  return workbookOf(guide, villageTab(), police);
}

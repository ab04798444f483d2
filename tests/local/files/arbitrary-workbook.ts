/** Random small workbooks, in the form in which a file gives them back. */

import fc from 'fast-check';
import { createSheet, placeCell } from '../../../local/emulator/model/cells';
import type {
  AxisModel,
  Box,
  CellModel,
  CellStyle,
  CellValue,
  ConditionalFormat,
  PlacedValidation,
  SheetModel,
  TextStyle,
  ValidationCriteria,
  WorkbookModel,
} from '../../../local/emulator/model/workbook-model';

const ROWS = 9;
const COLUMNS = 7;

const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

/** Any UTF-16 text, broken pairs and control characters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('=1+1', '+1', '-1', '@a', "'a", ' a ', '\n', '\t', '\r\n', '_x000D_', '_x005F_', '__x0041_', 'ộ'),
  fc.constant('Thôn tự quản').map((text) => text.normalize('NFD')),
);
const text = anyText.filter((value) => value !== '');

/** JSON-like numbers: a file has neither NaN nor a negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const error = fc.constantFrom('#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!' as const);
const constant: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  error.map((name) => ({ error: name })),
);

const operand = fc.oneof(
  fc.constantFrom(
    'A1',
    '$B$2',
    "'Thôn 1'!C3",
    'A1:B2',
    'A:A',
    '1:2',
    'B2:B',
    '$B$2:2',
    '12',
    '#REF!',
    'TRUE',
    "'a;b,c'!A1",
  ),
  anyText.map((value) => `"${value.replace(/"/g, '""')}"`),
);
const call = fc.constantFrom('IF', 'COUNTIF', 'ISFORMULA', 'TEXTJOIN', 'FILTER', 'Concat', 'IMPORTRANGE', 'REGEXMATCH');

const { formula } = fc.letrec<{ expression: string; formula: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    operand,
    fc.tuple(call, fc.array(tie('expression'), { maxLength: 3 })).map(([name, args]) => `${name}(${args.join(';')})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('&', '+', '>=', ' <> '), tie('expression'))
      .map((parts) => parts.join('')),
    fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }).map((items) => `{${items.join('\\')};1}`),
  ),
  formula: tie('expression').map((expression) => `=${expression}`),
}));

function optional<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(values, { nil: undefined, freq: 3 });
}

/** Without the keys whose value is undefined. */
function withoutAbsent<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

const on = optional(fc.constant(true));
const textStyle: fc.Arbitrary<TextStyle> = fc
  .record({
    bold: on,
    italic: on,
    underline: on,
    strikethrough: on,
    fontSize: optional(fc.constantFrom(8, 11, 13.5, 20)),
    fontFamily: optional(fc.constantFrom('Times New Roman', 'Phông "lạ" & <mới>')),
    fontColor: optional(color),
  })
  .map(withoutAbsent);

const line = fc.record({
  color,
  style: fc.constantFrom('solid' as const, 'medium', 'thick', 'dashed', 'dotted', 'double'),
});
const borders = fc
  .record({ top: optional(line), right: optional(line), bottom: optional(line), left: optional(line) })
  .map(withoutAbsent)
  .filter((sides) => Object.keys(sides).length > 0);

const cellStyle: fc.Arbitrary<CellStyle> = fc
  .record({
    background: optional(color),
    horizontal: optional(fc.constantFrom('left' as const, 'center', 'right')),
    vertical: optional(fc.constantFrom('top' as const, 'middle')),
    wrap: optional(fc.constant('wrap' as const)),
    numberFormat: optional(fc.constantFrom('@', '0', '0.#', 'dd/MM/yyyy', '#,##0.00 "đồng"', '[$-42A]d "tháng" m')),
    borders: optional(borders),
  })
  .chain((style) => textStyle.map((font) => ({ ...font, ...withoutAbsent(style) })));

/** Two runs: the cell's own font, then bold turned round. */
function withRuns(cell: CellModel): CellModel {
  if (typeof cell.value !== 'string' || cell.value.length < 2 || cell.formula !== undefined) return cell;
  const bold = cell.style?.bold !== true;
  return {
    ...cell,
    runs: [
      { end: 1, style: {} },
      { end: cell.value.length, style: { bold } },
    ],
  };
}

const cell: fc.Arbitrary<CellModel> = fc
  .record({
    value: fc.oneof(constant, fc.constant(null)),
    formula: optional(formula),
    note: optional(text),
    style: optional(cellStyle.filter((style) => Object.keys(style).length > 0)),
    link: optional(fc.constantFrom('#gid=0', '#gid=1&range=B2:C3', 'https://example.org/?a=1&b="2"#c')),
    rich: fc.boolean(),
  })
  .map(({ rich, ...record }) => {
    const made: CellModel = { ...withoutAbsent(record), value: record.value };
    return rich ? withRuns(made) : made;
  })
  .filter((made) => made.value !== null || Object.keys(made).length > 1);

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }), fc.nat(3), fc.nat(3))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, ROWS - row) + 1,
    columns: Math.min(columns, COLUMNS - column) + 1,
  }));
const boxes = fc.array(box, { minLength: 1, maxLength: 3 });

/** `=12` would come back as the number it is. */
const bound = fc.oneof(
  number,
  formula.filter((text) => !/^=\d+$/.test(text)),
);
const criteria: fc.Arbitrary<ValidationCriteria> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    values: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    dropdown: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('list-range' as const),
    formula: fc.constantFrom('=$A$1:$A$3', "='Thôn 1'!$A$1:$A$3"),
    dropdown: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('custom' as const), formula }),
  fc.record({
    kind: fc.constant('date' as const),
    operator: fc.constantFrom('on' as const, 'before', 'after', 'on-or-before', 'on-or-after'),
    values: fc.tuple(bound),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    operator: fc.constantFrom('between' as const, 'not-between'),
    values: fc.tuple(bound, bound),
  }),
);

const validation = fc.record({
  boxes,
  rule: fc
    .record({ criteria, allowInvalid: fc.boolean(), helpText: optional(text) })
    .map((rule) => ({ ...withoutAbsent(rule) })),
});

const checkboxes = (ticks: Box): PlacedValidation => ({
  boxes: [ticks],
  rule: { criteria: { kind: 'checkbox' }, allowInvalid: true },
});

const conditionalFormat: fc.Arbitrary<ConditionalFormat> = fc.record({
  boxes,
  formula,
  style: fc
    .record({
      background: optional(color),
      fontColor: optional(color),
      bold: optional(fc.boolean()),
      italic: optional(fc.boolean()),
      underline: optional(fc.boolean()),
      strikethrough: optional(fc.boolean()),
    })
    .map(withoutAbsent),
});

/** One group, perhaps one within; nothing hidden by hand inside. */
function axis(count: number, usual: number): fc.Arbitrary<AxisModel> {
  return fc
    .record({
      frozen: fc.nat(count - 1),
      sizes: fc.array(fc.tuple(fc.integer({ min: 1, max: count }), fc.integer({ min: 2, max: 500 }))),
      hidden: fc.array(fc.integer({ min: 1, max: count })),
      group: optional(fc.record({ start: fc.integer({ min: 1, max: count - 1 }), collapsed: fc.boolean() })),
      inner: optional(fc.boolean()),
    })
    .map(({ frozen, sizes, hidden, group, inner }) => {
      const outer = group === undefined ? [] : [{ ...group, end: count }];
      const nested = outer.flatMap(({ start, end }) =>
        inner !== undefined && end - start > 1 ? [{ start: start + 1, end: end - 1, collapsed: inner }] : [],
      );
      return {
        count,
        frozen,
        sizes: new Map(sizes.filter(([, size]) => size !== usual)),
        hidden: new Set(hidden.filter((place) => group === undefined || place < group.start)),
        groups: [...outer, ...nested],
      };
    });
}

function sheet(id: number, name: string): fc.Arbitrary<SheetModel> {
  const place = fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }));
  return fc
    .record({
      hidden: fc.boolean(),
      tabColor: optional(color),
      gridlinesHidden: fc.boolean(),
      rows: axis(ROWS, 21),
      columns: axis(COLUMNS, 100),
      cells: fc.array(fc.tuple(place, cell), { maxLength: 12 }),
      merge: optional(box.filter(({ rows, columns }) => rows * columns > 1)),
      validations: fc.array(validation, { maxLength: 3 }),
      ticks: optional(box),
      conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
    })
    .map(({ cells, merge, tabColor, ticks, validations, ...rest }) => {
      const made: SheetModel = {
        ...createSheet(id, name, ROWS, COLUMNS),
        ...rest,
        validations: [...(ticks === undefined ? [] : [checkboxes(ticks)]), ...validations],
        ...(tabColor === undefined ? {} : { tabColor }),
        merges: merge === undefined ? [] : [merge],
      };
      for (const [[row, column], content] of cells)
        made.cells.set(row, new Map(made.cells.get(row)).set(column, content));
      // The grid ends with the last cell that is used.
      placeCell(made, ROWS, COLUMNS, { value: 'góc' });
      return made;
    });
}

export function workbooks(): fc.Arbitrary<WorkbookModel> {
  return fc
    .record({ name: fc.constantFrom('Sổ', 'a<b>'), first: sheet(0, 'Thôn 1'), second: sheet(1, 'a;b, & <c> "d"') })
    .map(({ name, first, second }) => ({
      name,
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      // One tab must show.
      sheets: [first.hidden && second.hidden ? { ...first, hidden: false } : first, second],
    }));
}

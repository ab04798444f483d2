/** Writes a sketched tab into a sheet: a fixed number of service calls, whatever the number of indicators. */
import { asPlainText } from '../plain-text';
import { COLORS } from './palette';
import { type Area, a1, type ConditionalLook, type RichText, type SketchCell, type TabSketch } from './sketch';
import { toDataValidation } from './validation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** Cuts or extends the sheet to the sketch's size, so that nobody types beside the form. */
function resize(sheet: Sheet, have: Size, { rows, columns }: Size): void {
  if (have.rows > rows) sheet.deleteRows(rows + 1, have.rows - rows);
  if (have.rows < rows) sheet.insertRowsAfter(have.rows, rows - have.rows);
  if (have.columns > columns) sheet.deleteColumns(columns + 1, have.columns - columns);
  if (have.columns < columns) sheet.insertColumnsAfter(have.columns, columns - have.columns);
}

/** Colour, size and weight in one call; every style is made once. */
function textStyleMaker(): (look: SketchCell['look']) => GoogleAppsScript.Spreadsheet.TextStyle {
  const known = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ color, size, bold }) => {
    const key = `${color}/${size}/${bold}`;
    const style =
      known.get(key) ?? SpreadsheetApp.newTextStyle().setForegroundColor(color).setFontSize(size).setBold(bold).build();
    known.set(key, style);
    return style;
  };
}

export function writeLooks(whole: Range, cells: TabSketch['cells']): void {
  const each = <T>(pick: (look: SketchCell['look']) => T): T[][] =>
    cells.map((row) => row.map((cell) => pick(cell.look)));
  whole.setNumberFormats(each((look) => look.format));
  whole.setBackgrounds(each((look) => look.background));
  whole.setTextStyles(each(textStyleMaker()));
  whole.setHorizontalAlignments(each((look) => look.align));
  whole.setVerticalAlignments(each((look) => look.vertical));
  whole.setWraps(each((look) => look.wrap));
}

export const contentOf = ({ value, formula }: SketchCell): string | number | boolean =>
  formula ?? (typeof value === 'string' ? asPlainText(value) : value);

function toRichText({ text, smallFrom, smallSize, link }: RichText) {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  if (smallFrom !== undefined) {
    const small = SpreadsheetApp.newTextStyle().setForegroundColor(COLORS.quietInk).setBold(false);
    if (smallSize !== undefined) small.setFontSize(smallSize);
    builder.setTextStyle(smallFrom, text.length, small.build());
  }
  if (link !== undefined) builder.setLinkUrl(link);
  return builder.build();
}

/** One call for a run of rich cells below one another in one column; `above`: rows over the first of the cells. */
export function writeRichTexts(sheet: Sheet, cells: TabSketch['cells'], above = 0): void {
  const columns = cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    let block: RichText[] = [];
    const flush = (end: number) => {
      if (block.length === 0) return;
      const range = sheet.getRange(above + end - block.length + 1, column + 1, block.length, 1);
      range.setRichTextValues(block.map((rich) => [toRichText(rich)]));
      block = [];
    };
    cells.forEach((row, index) => {
      const rich = row[column]?.rich;
      if (rich === undefined) flush(index);
      else block.push(rich);
    });
    flush(cells.length);
  }
}

export function writeValidations(whole: Range, cells: TabSketch['cells'], above = 0): void {
  if (!cells.some((row) => row.some((cell) => cell.input !== undefined))) return;
  whole.setDataValidations(
    cells.map((row, r) =>
      row.map(({ input }, c) => (input ? toDataValidation(input, a1(above + r + 1, c + 1)) : null)),
    ),
  );
}

export function toConditionalRule(
  sheet: Sheet,
  { areas, formula, background, color }: ConditionalLook,
): ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges(areas.map((area) => rangeOf(sheet, area)));
  if (background !== undefined) builder.setBackground(background);
  if (color !== undefined) builder.setFontColor(color);
  return builder.build();
}

function writeBands(sheet: Sheet, bands: readonly Area[]): void {
  if (bands.length === 0) return;
  const addresses = bands.map(
    ({ row, column, rows, columns }) => `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`,
  );
  sheet.getRangeList(addresses).setBorder(null, null, null, null, false, null);
}

/** What a new column has; it also does for hidden ones. */
const USUAL_WIDTH = 100;

/** Neighbouring columns of one width take one call. */
function writeSizes(sheet: Sheet, sketch: TabSketch): void {
  for (let start = 0; start < sketch.widths.length; ) {
    const width = sketch.widths[start] ?? 0;
    let count = 1;
    while (sketch.widths[start + count] === width) count += 1;
    if (width !== USUAL_WIDTH) sheet.setColumnWidths(start + 1, count, width);
    start += count;
  }
  for (const [row, height] of sketch.heights) sheet.setRowHeight(row, height);
}

function writeGroups(sheet: Sheet, sketch: TabSketch): void {
  for (const { start, count } of sketch.closedColumns) sheet.getRange(1, start, 1, count).shiftColumnGroupDepth(1);
  if (sketch.closedColumns.length > 0) sheet.collapseAllColumnGroups();
  if (sketch.closedRows.length === 0) return;
  // The mark that opens the group stands on its heading, not on the row after it.
  sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { start, count } of sketch.closedRows) sheet.getRange(start, 1, count, 1).shiftRowGroupDepth(1);
  sheet.collapseAllRowGroups();
}

/** The sheet must be new: groups are added, not replaced. `size` is what it has. */
export function writeSketch(sheet: Sheet, sketch: TabSketch, size: Size): void {
  const columns = sketch.widths.length;
  resize(sheet, size, { rows: sketch.cells.length, columns });
  const whole = sheet.getRange(1, 1, sketch.cells.length, columns);
  // Values before formats: whether the apostrophe of a text vanishes in a cell with the format @ is not confirmed.
  whole.setValues(sketch.cells.map((row) => row.map(contentOf)));
  writeLooks(whole, sketch.cells);
  writeRichTexts(sheet, sketch.cells);
  writeValidations(whole, sketch.cells);
  if (sketch.conditional.length > 0) {
    sheet.setConditionalFormatRules(sketch.conditional.map((look) => toConditionalRule(sheet, look)));
  }
  for (const area of sketch.merges) rangeOf(sheet, area).merge();
  for (const area of sketch.framed) {
    const solid = SpreadsheetApp.BorderStyle.SOLID;
    rangeOf(sheet, area).setBorder(true, true, true, true, true, true, COLORS.line, solid);
  }
  writeBands(sheet, sketch.bands ?? []);
  writeSizes(sheet, sketch);
  for (const { start, count } of sketch.hiddenColumns) sheet.hideColumns(start, count);
  for (const { start, count } of sketch.hiddenRows) sheet.hideRows(start, count);
  if (sketch.frozenRows > 0) sheet.setFrozenRows(sketch.frozenRows);
  writeGroups(sheet, sketch);
  if (sketch.tabColor !== undefined) sheet.setTabColor(sketch.tabColor);
}

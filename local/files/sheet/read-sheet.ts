/** One sheet of a file as a sheet of the model. */

import { ensureCell } from '../../emulator/model/cells';
import {
  type AxisModel,
  type Box,
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type SheetModel,
} from '../../emulator/model/workbook-model';
import { NotAWorkbook } from '../not-a-workbook';
import type { OpenPackage } from '../package/open-package';
import { colorOf } from '../styles/colors';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml/xml-tree';
import { type AxisLine, axisOf, type SummaryPlace } from './axes';
import { checkboxValidations } from './checkboxes';
import { readConditionalFormats } from './conditional-formats';
import { type Frozen, frozenOf } from './frozen';
import { clipBox, clipBoxes, type GridSize, gridSizeOf } from './grid-size';
import { layFormats } from './lay-formats';
import { readLinks } from './links';
import { readNotes } from './notes';
import { boxesOf, boxOf } from './ranges';
import { CellReader, type FileRow, type WorkbookParts } from './read-cells';
import { defaultColumnPixels, type FileColumns, readColumns } from './read-columns';
import { defaultRowPixels, lastShapedRow, rowLines, sizedLines } from './read-rows';
import { readValidations } from './validations';
import type { ValueLists } from './value-lists';

/** What the workbook part says of a sheet. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

export interface WorkbookContext extends WorkbookParts {
  readonly opened: OpenPackage;
  readonly sheets: readonly SheetEntry[];
  readonly lists: ValueLists;
}

function addNotesAndLinks(
  sheet: SheetModel,
  root: XmlElement,
  entry: SheetEntry,
  { opened, sheets, palette }: WorkbookContext,
): void {
  const relationships = opened.relationships(entry.path);
  const comments = relationships.find(({ type }) => type === 'comments')?.target;
  for (const [address, text] of readNotes(comments === undefined ? undefined : opened.part(comments), palette)) {
    const box = boxOf(address);
    if (box !== undefined) ensureCell(sheet, box.row, box.column).note = text;
  }
  for (const { box, link } of readLinks(root, relationships, sheets)) {
    ensureCell(sheet, box.row, box.column).link = link;
  }
}

/** Relative references count from the first range: a rule whose first range is behind the grid goes with it. */
function clipRules<T extends { readonly boxes: readonly Box[] }>(rules: readonly T[], size: GridSize): T[] {
  return rules.flatMap((rule) => {
    const first = rule.boxes[0];
    const kept = first !== undefined && clipBox(first, size) !== null;
    return kept ? [{ ...rule, boxes: clipBoxes(rule.boxes, size) }] : [];
  });
}

/** Cells behind the grid have a format and nothing else. */
function dropBehind(cells: SheetModel['cells'], size: GridSize): void {
  for (const [row, line] of cells) {
    if (row > size.rows) cells.delete(row);
    else for (const column of line.keys()) if (column > size.columns) line.delete(column);
  }
}

interface FileShape {
  readonly root: XmlElement;
  readonly rows: ReadonlyMap<number, FileRow>;
  readonly rowLines: ReadonlyMap<number, AxisLine>;
  readonly columns: FileColumns;
  readonly frozen: Frozen;
}

function shapeAxes({ root, columns, frozen, ...shape }: FileShape, size: GridSize): [AxisModel, AxisModel] {
  const format = childOf(root, 'sheetFormatPr');
  const outline = childOf(childOf(root, 'sheetPr'), 'outlinePr')?.attributes;
  const place = (summary: string | undefined): SummaryPlace =>
    summary === undefined || isTrue(summary) ? 'after' : 'before';
  const rowsSized = sizedLines(shape.rowLines, size.rows, defaultRowPixels(format), DEFAULT_ROW_HEIGHT);
  const columnsSized = sizedLines(columns.lines, size.columns, defaultColumnPixels(format), DEFAULT_COLUMN_WIDTH);
  return [
    { ...axisOf(rowsSized, size.rows, place(outline?.summaryBelow)), frozen: frozen.rows },
    { ...axisOf(columnsSized, size.columns, place(outline?.summaryRight)), frozen: frozen.columns },
  ];
}

export function readSheet(entry: SheetEntry, context: WorkbookContext): SheetModel {
  const reader = new CellReader(context);
  const root = context.opened.part(entry.path, { each: { name: 'row', take: (row) => reader.takeRow(row) } });
  if (root === undefined) throw new NotAWorkbook('damaged', new Error(`no part ${entry.path}`));
  const { rows, cells, checkboxes } = reader.finish();
  const columns = readColumns(root, context);
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const lines = rowLines(rows);
  const frozen = frozenOf(view, lines, columns.lines);
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
    boxesOf(merge.attributes.ref ?? ''),
  );
  // A cell has one rule, the first that names it, and what it shows goes before what it takes.
  const validations = [...checkboxValidations(checkboxes), ...readValidations(root, context)];
  const formats = readConditionalFormats(root, context.styles, context.palette);
  const tabColor = colorOf(childOf(childOf(root, 'sheetPr'), 'tabColor'), context.palette);
  const gridlines = view?.attributes.showGridLines;
  const empty: AxisModel = { count: 1, frozen: 0, sizes: new Map(), hidden: new Set(), groups: [] };

  const sheet: SheetModel = {
    id: entry.id,
    name: entry.name,
    hidden: entry.hidden,
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlinesHidden: gridlines !== undefined && !isTrue(gridlines),
    rows: empty,
    columns: empty,
    cells,
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
  addNotesAndLinks(sheet, root, entry, context);
  const size = gridSizeOf({
    cells,
    content: merges,
    ruled: [...validations, ...formats].flatMap(({ boxes }) => boxes),
    shaped: { rows: lastShapedRow(rows), columns: columns.last },
    frozen,
  });
  [sheet.rows, sheet.columns] = shapeAxes({ root, rows, rowLines: lines, columns, frozen }, size);
  sheet.merges = clipBoxes(merges, size).filter((box) => box.rows > 1 || box.columns > 1);
  sheet.validations = clipRules(validations, size);
  sheet.conditionalFormats = clipRules(formats, size);
  dropBehind(cells, size);
  layFormats(sheet, rows, columns.styles);
  return sheet;
}

/** One sheet of the model as the parts of a file that describe it. */

import { a1OfBox, a1OfCell, boxAt } from '../../emulator/model/boxes';
import {
  type CellModel,
  type CellValue,
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type SheetModel,
  type WorkbookModel,
} from '../../emulator/model/workbook-model';
import { toFileFormula } from '../formulas/file-formula';
import { colorElement } from '../styles/colors';
import type { StyleTable } from '../styles/write-styles';
import type { SharedStringTable } from '../text/shared-strings';
import { element, elementIfAny, officeText, XML_HEADER } from '../xml/xml-writer';
import { automaticPoints } from './automatic-heights';
import { type AxisLine, axisLines, lineAt } from './axes';
import { checkboxPlaces } from './checkboxes';
import { conditionalFormatsXml } from './conditional-formats';
import { sheetViewXml } from './frozen';
import { linksXml } from './links';
import { commentsXml, noteDrawingXml, notesOf } from './notes';
import { charactersOf, HIGHEST_POINTS, pointsOf } from './sizes';
import { validationsXml } from './validations';
import type { ValueLists } from './value-lists';

/** What the sheets of a workbook share while it is written. */
export interface WritingContext {
  readonly workbook: WorkbookModel;
  readonly styles: StyleTable;
  readonly texts: SharedStringTable;
  readonly lists: ValueLists;
  /** The value that a formula's cell carries in the file; null: none. */
  readonly cachedValue: (sheet: SheetModel, row: number, column: number, cell: CellModel) => CellValue;
}

export interface WrittenSheet {
  readonly xml: string;
  /** Undefined: the sheet has no notes. */
  readonly comments?: string;
  readonly drawing?: string;
  /** Addresses outside the file, in the order of `linkId`. */
  readonly linkTargets: readonly string[];
}

/** The relationship to the drawing of the notes. */
export const NOTE_DRAWING_ID = 'rIdNotes';

/** Type and content of a value beside a formula. */
function cachedXml(value: CellValue): readonly [type: string | undefined, content: string] {
  if (value === null) return [undefined, ''];
  if (typeof value === 'number') {
    return Number.isFinite(value) ? [undefined, element('v', {}, String(value))] : cachedXml({ error: '#NUM!' });
  }
  if (typeof value === 'boolean') return ['b', element('v', {}, value ? '1' : '0')];
  if (typeof value === 'string') return ['str', value === '' ? '<v></v>' : element('v', {}, officeText(value))];
  // Other programs do not know Google's `#ERROR!` and would call the file damaged.
  return [value.error === '#ERROR!' ? 'str' : 'e', element('v', {}, value.error)];
}

/** `value`: what other programs show for a formula that they cannot read. */
function formulaXml(formula: string, value: CellValue, ref: string): string {
  const array = /^=ARRAYFORMULA\(([\s\S]*)\)$/i.exec(formula)?.[1];
  if (array !== undefined) return element('f', { t: 'array', ref }, officeText(toFileFormula(`=${array}`, value)));
  return element('f', {}, officeText(toFileFormula(formula, value)));
}

/** A text that would be read as a formula if it were typed. */
function looksTyped(value: CellValue): boolean {
  return typeof value === 'string' && /^[=+\-@']/.test(value);
}

const BLANK: CellModel = { value: null };

interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly checkbox: boolean;
}

function cellXml(cell: CellModel, { sheet, row, column, checkbox }: CellPlace, context: WritingContext): string {
  const r = a1OfCell(row, column);
  const style = cell.style ?? {};
  const keepsText = cell.formula === undefined && looksTyped(cell.value);
  const s = context.styles.cellStyle(style, { keepsText, checkbox }) || undefined;
  if (cell.formula !== undefined) {
    const value = context.cachedValue(sheet, row, column, cell);
    const [t, content] = cachedXml(value);
    return element('c', { r, s, t }, formulaXml(cell.formula, value ?? cell.value, r) + content);
  }
  if (typeof cell.value === 'string' && cell.value !== '') {
    const index = context.texts.indexOf(cell.value, cell.runs, style);
    return element('c', { r, s, t: 's' }, element('v', {}, String(index)));
  }
  const [t, content] = cell.value === '' ? [undefined, ''] : cachedXml(cell.value);
  return s === undefined && content === '' ? '' : element('c', { r, s, t }, content);
}

function rowsXml(sheet: SheetModel, lines: ReadonlyMap<number, AxisLine>, context: WritingContext): string {
  const boxes = checkboxPlaces(sheet);
  const numbers = [...new Set([...sheet.cells.keys(), ...boxes.keys(), ...lines.keys()])].sort((a, b) => a - b);
  const rows = numbers.map((row) => {
    const [cells, ticks] = [sheet.cells.get(row), boxes.get(row)];
    const columns = [...new Set([...(cells?.keys() ?? []), ...(ticks ?? [])])].sort((a, b) => a - b);
    const content = columns
      .map((column) => {
        const place = { sheet, row, column, checkbox: ticks?.has(column) === true };
        return cellXml(cells?.get(column) ?? BLANK, place, context);
      })
      .join('');
    const line = lineAt(lines, row);
    const automatic = Math.min(HIGHEST_POINTS, automaticPoints(sheet, row));
    const grown = automatic > pointsOf(DEFAULT_ROW_HEIGHT) ? automatic : undefined;
    const attributes = {
      r: row,
      ht: line.size === undefined ? grown : pointsOf(line.size),
      customHeight: line.size === undefined ? undefined : '1',
      hidden: line.hidden ? '1' : undefined,
      outlineLevel: line.level === 0 ? undefined : line.level,
      collapsed: line.collapsed ? '1' : undefined,
    };
    return content === '' && !lines.has(row) ? '' : element('row', attributes, content);
  });
  return element('sheetData', {}, rows.join(''));
}

/** Neighbours that are alike share one `<col>`. */
function columnsXml(lines: ReadonlyMap<number, AxisLine>): string {
  const runs: { min: number; max: number; line: AxisLine }[] = [];
  for (const [number, line] of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.max === number - 1 && JSON.stringify(last.line) === JSON.stringify(line)) {
      last.max = number;
    } else runs.push({ min: number, max: number, line });
  }
  const columns = runs.map(({ min, max, line }) =>
    element('col', {
      min,
      max,
      width: charactersOf(line.size ?? DEFAULT_COLUMN_WIDTH),
      customWidth: line.size === undefined ? undefined : '1',
      hidden: line.hidden ? '1' : undefined,
      outlineLevel: line.level === 0 ? undefined : line.level,
      collapsed: line.collapsed ? '1' : undefined,
    }),
  );
  return elementIfAny('cols', {}, columns.join(''));
}

/** From A1 to the last cell that exists; only a hint to readers. */
function dimensionOf(sheet: SheetModel): string {
  let rows = 1;
  let columns = 1;
  for (const [row, line] of sheet.cells) {
    rows = Math.max(rows, row);
    for (const column of line.keys()) columns = Math.max(columns, column);
  }
  return a1OfBox(boxAt(1, 1, rows, columns));
}

function deepest(lines: ReadonlyMap<number, AxisLine>): number | undefined {
  const level = [...lines.values()].reduce((most, line) => Math.max(most, line.level), 0);
  return level === 0 ? undefined : level;
}

/** The sheet's place in the workbook, from 1, and whether it is the tab that opens first. */
export interface SheetPlace {
  readonly number: number;
  readonly isActive: boolean;
}

/** The order of the elements is the format's. */
export function writeSheet(sheet: SheetModel, place: SheetPlace, context: WritingContext): WrittenSheet {
  const rows = axisLines(sheet.rows);
  const columns = axisLines(sheet.columns);
  const links = linksXml(sheet, context.workbook);
  const notes = notesOf(sheet);
  const frozen = { rows: sheet.rows.frozen, columns: sheet.columns.frozen };
  const view = sheetViewXml(frozen, rows, columns, {
    ...(sheet.gridlinesHidden ? { showGridLines: '0' } : {}),
    ...(place.isActive ? { tabSelected: '1' } : {}),
  });
  const tabColor = sheet.tabColor === undefined ? '' : colorElement('tabColor', sheet.tabColor);
  const merges = sheet.merges.map((box) => element('mergeCell', { ref: a1OfBox(box) }));
  const parts = [
    elementIfAny('sheetPr', {}, tabColor),
    element('dimension', { ref: dimensionOf(sheet) }),
    element('sheetViews', {}, view),
    element('sheetFormatPr', {
      defaultColWidth: charactersOf(DEFAULT_COLUMN_WIDTH),
      defaultRowHeight: pointsOf(DEFAULT_ROW_HEIGHT),
      outlineLevelRow: deepest(rows),
      outlineLevelCol: deepest(columns),
    }),
    columnsXml(columns),
    rowsXml(sheet, rows, context),
    elementIfAny('mergeCells', { count: merges.length }, merges.join('')),
    conditionalFormatsXml(sheet.conditionalFormats, context.styles),
    validationsXml(sheet.validations, context.lists),
    links.xml,
    notes.length === 0 ? '' : element('legacyDrawing', { 'r:id': NOTE_DRAWING_ID }),
  ];
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  return {
    xml: XML_HEADER + element('worksheet', namespaces, parts.join('')),
    ...(notes.length === 0 ? {} : { comments: commentsXml(notes), drawing: noteDrawingXml(notes, place.number) }),
    linkTargets: links.targets,
  };
}

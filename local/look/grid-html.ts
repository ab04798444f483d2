/** A sheet as a plain html grid that looks like Google Sheets in a browser, or like its app on a phone. */
import { createCalculator } from '../emulator/formula/calculator';
import { boxBetween, columnLetters } from '../emulator/model/boxes';
import { getCell } from '../emulator/model/cells';
import type { CellStyle, SheetModel, WorkbookModel } from '../emulator/model/workbook-model';
import { cellKey, conditionalStyles } from '../emulator/rules/conditional-style';
import { type CellFace, cellFace } from './cell-face';
import { cellHtml } from './cell-html';
import { GRID_STYLE } from './grid-style';
import { cssColor, htmlText } from './html-text';
import { type DrawnMerge, drawnMerges, mergeAt } from './merges';
import { type SeenPart, seenPart } from './seen-part';
import { NO_ROOM, textRoom } from './text-room';
import { sizeOf, type Track } from './visible-tracks';

export interface GridOptions {
  /** As the phone's app shows it: 360 px wide, with a mark where the first screen ends. */
  readonly phone: boolean;
}

/** A cheap phone's screen without the bars of the system, in pixels. */
export const PHONE = { width: 360, height: 640 } as const;
const APP_BAR = 56;
const TAB_BAR = 42;
const ROW_NUMBERS = { phone: 30, desktop: 46 } as const;
const DESKTOP_WIDTH = 900;

export function gridHtml(workbook: WorkbookModel, sheet: SheetModel, { phone }: GridOptions): string {
  const numbers = phone ? ROW_NUMBERS.phone : ROW_NUMBERS.desktop;
  const part = seenPart(sheet, (phone ? PHONE.width : DESKTOP_WIDTH) - numbers);
  const app = phone ? `<div class="app">${htmlText(workbook.name)}</div>` : '';
  const fold = phone
    ? `<div class="fold" style="top:${PHONE.height - APP_BAR - TAB_BAR}px" data-text="hết màn hình đầu"></div>`
    : '';
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${htmlText(sheet.name)}</title><style>${GRID_STYLE}</style></head>
<body style="width:${gridWidth(sheet, { phone })}px">${app}<div class="sheet${sheet.gridlinesHidden ? ' no-gridlines' : ''}">
${tableHtml(workbook, sheet, part, numbers)}${fold}</div>${tabsHtml(workbook, sheet)}</body></html>`;
}

/** Width of the picture in pixels: the phone's, or whatever the columns need. */
export function gridWidth(sheet: SheetModel, { phone }: GridOptions): number {
  if (phone) return PHONE.width;
  const part = seenPart(sheet, DESKTOP_WIDTH - ROW_NUMBERS.desktop);
  return sizeOf(part.columns) + ROW_NUMBERS.desktop;
}

/** Pixels that the row numbers and the used columns take on a phone. */
export function widthOnPhone(sheet: SheetModel): number {
  return seenPart(sheet, 0).usedWidth + ROW_NUMBERS.phone;
}

function tableHtml(workbook: WorkbookModel, sheet: SheetModel, { rows, columns }: SeenPart, numbers: number): string {
  const merges = drawnMerges(sheet, rows, columns);
  const conditional = calculatedStyles(workbook, sheet, rows, columns);
  const face = (row: number, column: number) =>
    cellFace(sheet, row, column, workbook.locale, conditional.get(cellKey(row, column)) ?? {});
  const widths = [numbers, ...columns.map(({ size }) => size)].map((width) => `<col style="width:${width}px">`);
  const heads = columns.map((column) => headHtml(column, columnLetters(column.index), 'column'));
  const lines = rows.map((row) => rowHtml(sheet, row, columns, merges, face));
  return `<table style="width:${sizeOf(columns) + numbers}px"><colgroup>${widths.join('')}</colgroup>
<thead><tr><th></th>${heads.join('')}</tr></thead><tbody>
${lines.join('\n')}
</tbody></table>`;
}

/** Brings the sheet's formulas up to date, for a file may come without results, and asks its conditional formats. */
function calculatedStyles(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rows: readonly Track[],
  columns: readonly Track[],
): Map<string, Partial<CellStyle>> {
  const calculator = createCalculator(workbook);
  calculator.recalculate(sheet.id);
  const seen = boxBetween(1, 1, rows.at(-1)?.index ?? 1, columns.at(-1)?.index ?? 1);
  return conditionalStyles(sheet, seen, calculator);
}

function headHtml(track: Track, text: string, axis: 'row' | 'column'): string {
  const classes = [
    ...(track.afterHidden ? [`after-hidden-${axis}`] : []),
    ...(track.lastFrozen ? [`frozen-${axis}`] : []),
  ];
  const control = track.groupControl === null ? '' : `<b>${track.groupControl}</b>`;
  return `<th class="${classes.join(' ')}">${text}${control}</th>`;
}

function rowHtml(
  sheet: SheetModel,
  row: Track,
  columns: readonly Track[],
  merges: readonly DrawnMerge[],
  faceAt: (row: number, column: number) => CellFace,
): string {
  const faces = columns.map(({ index }) => {
    const merge = mergeAt(merges, row.index, index);
    if (merge === undefined) return faceAt(row.index, index);
    return merge.row === row.index && merge.column === index ? faceAt(merge.box.row, merge.box.column) : null;
  });
  const cells = faces.map((face, at) => {
    const column = columns[at];
    if (face === null || column === undefined) return '';
    const merge = mergeAt(merges, row.index, column.index);
    const span = columns.slice(at, at + (merge?.columnSpan ?? 1));
    return cellHtml(face, {
      width: sizeOf(span),
      height: merge === undefined || merge.rowSpan === 1 ? (sheet.rows.sizes.get(row.index) ?? null) : null,
      rowSpan: merge?.rowSpan ?? 1,
      columnSpan: span.length,
      room: merge === undefined ? textRoom(faces, columns, at) : NO_ROOM,
      right: face.style.borders?.right ?? neighbour(sheet, row.index, column.index + span.length)?.left,
      bottom: face.style.borders?.bottom ?? neighbour(sheet, row.index + (merge?.rowSpan ?? 1), column.index)?.top,
      classes: [...(row.lastFrozen ? ['frozen-row'] : []), ...(span.at(-1)?.lastFrozen ? ['frozen-column'] : [])],
    });
  });
  // A row grows with its wrapped text until somebody sets its height; then the text is cut.
  return `<tr style="height:${row.size}px">${headHtml(row, String(row.index), 'row')}${cells.join('')}</tr>`;
}

function neighbour(sheet: SheetModel, row: number, column: number): CellStyle['borders'] {
  return getCell(sheet, row, column)?.style?.borders;
}

/** The tab's own name is marked; of the others as many are named as there is room for. */
function tabsHtml(workbook: WorkbookModel, sheet: SheetModel): string {
  const open = workbook.sheets.filter(({ hidden }) => !hidden);
  const from = Math.max(0, open.indexOf(sheet));
  const tabs = open.slice(from, from + 8).map((tab) => {
    const line = cssColor(tab.tabColor);
    const style = line === undefined || tab === sheet ? '' : ` style="border-bottom:3px solid ${line}"`;
    return `<span${tab === sheet ? ' class="here"' : ''}${style}>${htmlText(tab.name)}</span>`;
  });
  return `<div class="tabs">${tabs.join('')}</div>`;
}

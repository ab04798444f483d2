/** Frozen rows and columns. A file counts only those that show; the model counts all. */

import { a1OfCell } from '../../emulator/model/boxes';
import { childOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { element } from '../xml/xml-writer';
import { type AxisLine, lineAt } from './axes';
import { boxOf } from './ranges';

type Lines = ReadonlyMap<number, AxisLine>;

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

function visibleAmong(lines: Lines, first: number, last: number): number {
  let count = 0;
  for (let line = first; line <= last; line++) if (!lineAt(lines, line).hidden) count++;
  return count;
}

function firstVisible(lines: Lines, last: number): number {
  for (let line = 1; line <= last; line++) if (!lineAt(lines, line).hidden) return line;
  return 1;
}

/**
 * The views of a sheet. With rows 1 and 2 hidden and three frozen, Excel writes `ySplit="1"`, lets the view begin at
 * row 3 and the lower pane at row 4 (seen in a file quoted in EPPlus issue 786).
 */
export function sheetViewXml(
  frozen: Frozen,
  rows: Lines,
  columns: Lines,
  attributes: { readonly showGridLines?: '0'; readonly tabSelected?: '1' },
): string {
  const ySplit = visibleAmong(rows, 1, frozen.rows);
  const xSplit = visibleAmong(columns, 1, frozen.columns);
  if (frozen.rows === 0 && frozen.columns === 0) return element('sheetView', { ...attributes, workbookViewId: 0 });
  // Everything frozen is hidden: nothing would show above the line, so the plain count says where it lies.
  const top = ySplit === 0 ? 1 : firstVisible(rows, frozen.rows);
  const left = xSplit === 0 ? 1 : firstVisible(columns, frozen.columns);
  const pane = {
    xSplit: frozen.columns === 0 ? undefined : xSplit || frozen.columns,
    ySplit: frozen.rows === 0 ? undefined : ySplit || frozen.rows,
    topLeftCell: a1OfCell(frozen.rows + 1, frozen.columns + 1),
    activePane: frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight',
    state: 'frozen',
  };
  const topLeftCell = top === 1 && left === 1 ? undefined : a1OfCell(top, left);
  return element(
    'sheetView',
    { ...attributes, topLeftCell, workbookViewId: 0 },
    element('pane', pane) + element('selection', { pane: pane.activePane }),
  );
}

/** `split` visible lines from `from` on, and hidden ones behind them, never past the first line of the other pane. */
function frozenLines(lines: Lines, split: number, from: number, otherPane: number | undefined): number {
  if (split === 0) return 0;
  const most = otherPane === undefined || otherPane <= from ? from - 1 + split : otherPane - 1;
  let frozen = from - 1;
  for (let visible = 0; visible < split && frozen < most; ) {
    frozen++;
    if (!lineAt(lines, frozen).hidden) visible++;
  }
  while (frozen < most && lineAt(lines, frozen + 1).hidden) frozen++;
  return frozen;
}

export function frozenOf(view: XmlElement | undefined, rows: Lines, columns: Lines): Frozen {
  const pane = childOf(view, 'pane');
  if (pane === undefined || !/^frozen/.test(pane.attributes.state ?? '')) return { rows: 0, columns: 0 };
  const start = boxOf(view?.attributes.topLeftCell ?? '');
  const other = boxOf(pane.attributes.topLeftCell ?? '');
  const count = (name: 'xSplit' | 'ySplit'): number => Math.round(numberOf(pane.attributes[name]) ?? 0);
  return {
    rows: frozenLines(rows, count('ySplit'), start?.row ?? 1, other?.row),
    columns: frozenLines(columns, count('xSplit'), start?.column ?? 1, other?.column),
  };
}

/** A table whose head is repeated on every page. */
import type { Table, TableColumn, TableRow } from '../../core/report/document';
import { element } from '../kit/element';

/** No Vietnamese word is that long (`nghiêng` has 7 letters): a text without spaces may be broken anywhere. */
const ENDLESS_WORD = /\S{20,}/;

export function renderTable(table: Table): HTMLElement {
  const titles = table.columns.map((column) => element('th', { scope: 'col' }, column.title));
  return element(
    'table',
    { className: isLarge(table) ? 'figures dense' : 'figures' },
    renderWidths(table.columns),
    element('thead', {}, element('tr', {}, ...titles)),
    element('tbody', {}, ...table.rows.map((row) => renderRow(row, table.columns))),
  );
}

/** Many columns need a smaller size to keep their words whole, many rows to stay on one page. */
function isLarge({ columns, rows }: Table): boolean {
  return columns.length > 8 || rows.length > 15;
}

function renderWidths(columns: readonly TableColumn[]): HTMLElement {
  const whole = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => {
    const width = document.createElement('col');
    width.style.width = `${(100 * column.weight) / whole}%`;
    return width;
  });
  return element('colgroup', {}, ...widths);
}

function renderRow(row: TableRow, columns: readonly TableColumn[]): HTMLElement {
  if (row.style === 'group') {
    const text = row.cells.filter((cell) => cell !== '').join(' ');
    return element('tr', { className: 'group' }, element('td', { colSpan: columns.length }, text));
  }
  const cells = columns.map((column, index) => renderCell(row.cells[index] ?? '', column.align));
  return element('tr', row.style === undefined ? {} : { className: row.style }, ...cells);
}

function renderCell(text: string, align: TableColumn['align']): HTMLElement {
  return element('td', { className: ENDLESS_WORD.test(text) ? `${align} breakable` : align }, text);
}

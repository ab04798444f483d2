/** A table whose head is repeated on every page. */
import type { Table, TableColumn, TableRow } from '../../core/report/document';
import { element } from '../element';

/** No Vietnamese word is that long (`nghiêng` has 7 letters): a text without spaces may be broken anywhere. */
const ENDLESS_WORD = /\S{20,}/;

export function renderTable(table: Table, page: Document): HTMLElement {
  const titles = table.columns.map((column) => element(page, 'th', { scope: 'col' }, column.title));
  return element(
    page,
    'table',
    // Many columns need a smaller size to keep their words whole.
    { class: table.columns.length > 8 ? 'figures dense' : 'figures' },
    renderWidths(table.columns, page),
    element(page, 'thead', {}, element(page, 'tr', {}, ...titles)),
    element(page, 'tbody', {}, ...table.rows.map((row) => renderRow(row, table.columns, page))),
  );
}

function renderWidths(columns: readonly TableColumn[], page: Document): HTMLElement {
  const whole = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => {
    const width = page.createElement('col');
    width.style.width = `${(100 * column.weight) / whole}%`;
    return width;
  });
  return element(page, 'colgroup', {}, ...widths);
}

function renderRow(row: TableRow, columns: readonly TableColumn[], page: Document): HTMLElement {
  if (row.style === 'group') {
    const text = row.cells.filter((cell) => cell !== '').join(' ');
    return element(page, 'tr', { class: 'group' }, element(page, 'td', { colspan: String(columns.length) }, text));
  }
  const cells = columns.map((column, index) => renderCell(row.cells[index] ?? '', column.align, page));
  return element(page, 'tr', row.style === undefined ? {} : { class: row.style }, ...cells);
}

function renderCell(text: string, align: TableColumn['align'], page: Document): HTMLElement {
  return element(page, 'td', { class: ENDLESS_WORD.test(text) ? `${align} breakable` : align }, text);
}

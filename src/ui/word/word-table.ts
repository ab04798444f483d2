/** A table of figures in Word: widths by weight, its head repeated on every page, rows that are never split. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TableRow as ReportRow, Table as ReportTable, TableColumn } from '../../core/report/document';
import { millimetres, points, SIZE } from './measures';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** Many columns need a smaller size to keep their words whole, many rows to stay on one page: as on the A4 page. */
export const tableSize = ({ columns, rows }: ReportTable): number =>
  columns.length > 8 || rows.length > 15 ? SIZE.denseTable : SIZE.table;

interface CellLook {
  readonly size: number;
  /** Above and below the text, in points. */
  readonly padding: number;
  readonly align: TableColumn['align'];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly width: number;
  readonly span?: number;
}

function cell(
  text: string,
  { size, padding, align, bold = false, italics = false, width, span = 1 }: CellLook,
): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: points(3), right: points(3), top: points(padding), bottom: points(padding) },
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: ALIGN[align],
          spacing: { before: 0, line: 240 },
          children: [new TextRun({ text: line, size, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) })],
        }),
    ),
  });
}

/** Shares of the whole in twips; what rounding leaves over goes to the widest column. */
function widthsOf(columns: readonly TableColumn[], whole: number): readonly number[] {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const shares = columns.map(({ weight }) => Math.floor((whole * weight) / weights));
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  const widest = shares.indexOf(Math.max(...shares));
  return shares.map((share, index) => (index === widest ? share + left : share));
}

/** @param width of the text in mm */
export function wordTable(table: ReportTable, width: number, isClose: boolean): Table {
  const size = tableSize(table);
  const padding = isClose ? 0.9 : size === SIZE.denseTable ? 1 : 1.5;
  const whole = millimetres(width);
  const widths = widthsOf(table.columns, whole);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title }, index) =>
      cell(title, { size, padding, align: 'center', bold: true, width: widths[index] ?? 0 }),
    ),
  });
  return new Table({
    borders: BORDERS,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: whole, type: WidthType.DXA },
    rows: [head, ...table.rows.map((row) => bodyRow(row, table.columns, widths, { size, padding }))],
  });
}

function bodyRow(
  row: ReportRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  letters: Pick<CellLook, 'size' | 'padding'>,
): TableRow {
  const look = { ...letters, bold: row.style === 'total' || row.style === 'group', italics: row.style === 'note' };
  if (row.style === 'group') {
    const text = row.cells.filter((part) => part !== '').join(' ');
    const width = widths.reduce((sum, each) => sum + each, 0);
    return new TableRow({
      cantSplit: true,
      children: [cell(text, { ...look, align: 'left', width, span: columns.length })],
    });
  }
  const cells = columns.map(({ align }, index) =>
    cell(row.cells[index] ?? '', { ...look, align, width: widths[index] ?? 0 }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}

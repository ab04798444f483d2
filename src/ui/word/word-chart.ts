/** Bars in Word as a table of shaded cells: they print in black and white and stay editable. */
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Chart } from '../../core/report/document';
import { formatNumber } from '../../core/text/numbers';
import { millimetres, NO_BORDERS, points, SIZE } from './measures';
import { wordLine } from './word-text';

/** The bars' room is cut into so many parts, so that widths of cells can show a value. */
const PARTS = 50;

/** A chart of sixty villages is longer than a page and is broken between pieces of so many. */
const ITEMS_KEPT = 10;

/** Dark for the first series, light for the second. */
const SHADES = ['404040', 'BFBFBF'];
const shadeOf = (series: number): string => SHADES[Math.min(series, SHADES.length - 1)] ?? '404040';

const LOOK = { size: SIZE.denseTable } as const;

interface CellOptions {
  readonly width: number;
  readonly text: string;
  readonly shade?: string;
  readonly right?: boolean;
}

const cell = ({ width, text, shade, right = false }: CellOptions): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    margins: { left: points(2), right: points(2) },
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { before: 0, line: 240 },
        keepNext: true,
        children: [new TextRun({ text, ...LOOK })],
      }),
    ],
  });

const bare = (columns: readonly number[], cells: readonly TableCell[]): Table =>
  new Table({
    borders: NO_BORDERS,
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });

/** @param width of the text in mm; a bar is a table of its own, since each has its own widths. */
export function wordChart(chart: Chart, width: number): (Paragraph | Table)[] {
  const { title, series, items } = chart;
  const values = items.flatMap((item) => item.values).filter((value) => value !== null);
  const most = chart.most ?? Math.max(1, ...values);
  const label = millimetres(Math.min(45, width * 0.3));
  const room = millimetres(Math.min(width, 165)) - label;
  const bar = (value: number): number => Math.round((room * 0.82 * Math.round((PARTS * value) / most)) / PARTS);
  const gap = (index: number): Paragraph =>
    wordLine(
      '',
      { size: 4 },
      { spacing: { before: 0, line: 60, lineRule: 'exact' }, keepNext: index % ITEMS_KEPT !== 0 || index === 0 },
    );
  const legend =
    series.length < 2 ? [] : [bare([label, ...series.flatMap(() => [300, 2400])], legendCells(series, label))];
  return [
    wordLine(
      title,
      { bold: true, size: SIZE.table },
      { spacing: { before: points(10), after: points(4) }, keepNext: true },
    ),
    ...legend,
    ...items.flatMap((item, place) => [
      gap(place),
      ...item.values.flatMap((value, index): (Paragraph | Table)[] => {
        const text = index === 0 ? item.label : '';
        const length = value === null ? 0 : bar(value);
        const number = cell({ width: room - length, text: value === null ? '…' : formatNumber(value) });
        const name = cell({ width: label, text });
        const line =
          length === 0
            ? bare([label, room], [name, number])
            : bare(
                [label, length, room - length],
                [name, cell({ width: length, text: '', shade: shadeOf(index) }), number],
              );
        // Two tables without a paragraph between them would become one; what follows the chart is not tied to it.
        const keepNext = place < items.length - 1;
        return [line, wordLine('', { size: 2 }, { spacing: { before: 0, line: 20, lineRule: 'exact' }, keepNext })];
      }),
    ]),
  ];
}

const legendCells = (series: readonly string[], label: number): TableCell[] => [
  cell({ width: label, text: '' }),
  ...series.flatMap((name, index) => [
    cell({ width: 300, text: '', shade: shadeOf(index) }),
    cell({ width: 2400, text: name }),
  ]),
];

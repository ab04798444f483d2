/** The tab `Công an xã` as a sketch. */
import { NAME_COLUMN, NOTE_COLUMN, ROW_KEYS } from '../../core/layout/keys';
import { type ColumnLayout, placeOf, type RowLayout, type TabLayout } from '../../core/layout/tab-layout';
import { BAND, blank, HEADING, HIDDEN, inputLook, labelCell, look, TITLE } from './looks';
import { COLORS, SIZES } from './palette';
import { bandAt, runsOf, type SketchCell, type TabSketch } from './sketch';

export interface CommuneTabWords {
  readonly title: string;
  /** Headings of the four quarters with their days. */
  readonly quarterHeadings: readonly string[];
}

const NAME = look({ size: SIZES.label });
const NOTE = look({ size: SIZES.office, format: '@' });

/** 0 for Q1 … 3 for Q4; -1 for the other columns. */
const quarterIndex = ({ key }: ColumnLayout): number => ['Q1', 'Q2', 'Q3', 'Q4'].indexOf(key);

export function communeCell(row: RowLayout, column: ColumnLayout, words: CommuneTabWords): SketchCell {
  const isName = column.key === NAME_COLUMN;
  const quarter = quarterIndex(column);
  switch (row.look) {
    case 'title':
      return isName ? { value: words.title, look: TITLE } : blank(TITLE);
    case 'hidden':
      return { value: row.key === ROW_KEYS.key ? column.key : '', look: HIDDEN };
    case 'heading':
      return { value: quarter < 0 ? column.heading : (words.quarterHeadings[quarter] ?? ''), look: HEADING };
    case 'group':
      return isName ? { value: row.label, look: { ...BAND, wrap: false } } : blank(BAND);
    default:
      if (isName) return labelCell(row.label, row.hint, NAME);
      if (column.key === NOTE_COLUMN) return blank(NOTE);
      return quarterCell(row);
  }
}

/** White: on this tab everything that can be typed is the police's. */
function quarterCell(row: RowLayout): SketchCell {
  const base = { ...inputLook(row), background: row.input === null ? COLORS.closed : COLORS.paper };
  return row.input === null ? blank(base) : { value: '', look: base, input: row.input };
}

export function sketchCommuneTab(layout: TabLayout, words: CommuneTabWords): TabSketch {
  const { rows, columns } = layout;
  const hidden = rows.flatMap((row, index) => (row.look === 'hidden' ? [index + 1] : []));
  const heading = placeOf(rows, ROW_KEYS.heading);
  return {
    cells: rows.map((row) =>
      columns.map((column, index) =>
        index === 0 ? { value: row.key, look: HIDDEN } : communeCell(row, column, words),
      ),
    ),
    widths: columns.map(({ width }) => width),
    heights: new Map([[heading, 36]]),
    hiddenColumns: [{ start: 1, count: 1 }],
    hiddenRows: runsOf(hidden),
    frozenRows: layout.frozenRows,
    merges: [],
    framed: [{ row: heading, column: 2, rows: rows.length - heading + 1, columns: columns.length - 1 }],
    bands: rows.flatMap(({ look: rowLook }, index) =>
      rowLook === 'group' ? [bandAt(index + 1, 2, columns.length)] : [],
    ),
    conditional: [],
    closedColumns: [],
    closedRows: [],
  };
}

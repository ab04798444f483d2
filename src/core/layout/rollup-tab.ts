/** The block of a `Tổng hợp …` tab: groups and indicators down, villages, total, coverage and comparisons across. */
import { casesChart } from '../report/charts';
import type { Rollup, RollupRow } from '../rollup/types';
import { groupRowKey } from './keys';
import { rollupTabKey } from './period-tabs';
import { SHAPE_KEY } from './shape-mark';
import { mostOf, textBar } from './text-bar';

/** Texts are never read as formulas; a formula says that it is one. */
export type GridCell = string | number | { readonly formula: string };

/** How a row looks; the adapter turns it into formats. */
export type RollupLine = 'title' | 'info' | 'stale' | 'keys' | 'header' | 'group' | 'row' | 'rate' | 'proof';

export interface RollupGrid {
  /** Every row has a key in its first cell: the tab's own rows are known by it. */
  readonly values: readonly (readonly GridCell[])[];
  readonly lines: readonly RollupLine[];
  /** Columns before the villages: key, name, unit. */
  readonly fixedColumns: number;
  readonly villageColumns: number;
}

/** The words around the figures; the caller has the period's name, window and revision. */
export interface RollupGridWords {
  readonly title: string;
  /** Window, coverage, revision and time: it stands in the same written block as the figures. */
  readonly info: string;
  /** Tells in the tab itself that a newer revision exists. */
  readonly staleFormula: string;
  readonly groupName: (row: RollupRow) => string;
  readonly previousTitle: string;
  readonly sameLastYearTitle: string;
}

const FIXED = ['#header', 'Chỉ tiêu', 'Đơn vị tính'] as const;
const FIXED_KEYS = ['#key', 'name', 'unit'] as const;
const AFTER_KEYS = [
  'total',
  'coverage',
  'previous',
  'change',
  'changePercent',
  'lastYear',
  'changeY',
  'changeYPercent',
];

const orBlank = (value: number | null): GridCell => value ?? '';

/** One decimal: rates and differences of rates; counts are whole and pass unchanged. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

function comparison(now: number | null, before: number | null, isRate: boolean): GridCell[] {
  if (now === null || before === null) return [orBlank(before), '', ''];
  const percent = isRate || before === 0 ? 'x' : rounded(((now - before) / before) * 100);
  return [isRate ? rounded(before) : before, rounded(now - before), percent];
}

function rowCells(row: RollupRow, rollup: Rollup): GridCell[] {
  const isRate = row.kind === 'computed';
  const show = (value: number | null | undefined): GridCell =>
    value === null || value === undefined ? '' : isRate ? rounded(value) : value;
  return [
    row.code,
    row.name,
    row.unit,
    ...rollup.villages.map((village) => (row.scope === 'commune' ? '' : show(row.byVillage.get(village.id)))),
    show(row.total),
    `${row.n}/${row.N}`,
    ...comparison(row.total, row.previous, isRate),
    ...comparison(row.total, row.sameLastYear, isRate),
  ];
}

/** Cases of this period above those of the one before, a cell for each content; nothing where there is nothing to compare with. */
function chartRows(rollup: Rollup): GridCell[][] {
  const chart = casesChart({ rollup });
  if (chart === null) return [];
  const most = mostOf(chart);
  const items = chart.items.map(({ label, values }, index): GridCell[] => {
    const bars = values.map((value, place) => `${textBar(value, most)} – ${chart.series[place] ?? ''}`);
    return [`#chart:${index + 1}`, [label, ...bars].join('\n')];
  });
  return [['#chart', chart.title], ...items];
}

export function rollupGrid(rollup: Rollup, words: RollupGridWords): RollupGrid {
  const width = FIXED.length + rollup.villages.length + AFTER_KEYS.length;
  const values: GridCell[][] = [];
  const lines: RollupLine[] = [];
  const add = (line: RollupLine, cells: readonly GridCell[]) => {
    values.push([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
    lines.push(line);
  };

  add('title', [rollupTabKey(rollup.period.code), words.title]);
  add('info', ['#info', words.info]);
  add('stale', [SHAPE_KEY, { formula: words.staleFormula }]);
  add('header', [
    ...FIXED,
    ...rollup.villages.map((village) => village.name),
    'Toàn xã',
    'Số thôn báo cáo',
    words.previousTitle,
    'Tăng, giảm',
    '%',
    words.sameLastYearTitle,
    'Tăng, giảm',
    '%',
  ]);
  add('keys', [...FIXED_KEYS, ...rollup.villages.map((village) => village.id), ...AFTER_KEYS]);
  let group = '';
  for (const row of rollup.rows) {
    const name = words.groupName(row);
    if (name !== group) add('group', [groupRowKey(row.group), name]);
    group = name;
    add(row.kind === 'computed' ? 'rate' : 'row', rowCells(row, rollup));
  }
  chartRows(rollup).forEach((cells, index) => {
    add(index === 0 ? 'group' : 'proof', cells);
  });
  add('group', ['#proof', 'Đối chiếu']);
  rollup.reconciliation.forEach((proof, index) => {
    add('proof', [`#proof:${index + 1}`, proof.what, '', proof.ok ? 'Khớp' : 'Không khớp']);
  });
  return { values, lines, fixedColumns: FIXED.length, villageColumns: rollup.villages.length };
}

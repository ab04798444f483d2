/** The annexes: figures by indicator with their comparisons, by village, scores, what was confirmed, the checklist. */
import type { RollupRow } from '../rollup/types';
import { formatNumber, formatSigned, roundRate } from '../text/numbers';
import { periodWords } from '../text/period-words';
import { annexTitle, column, note } from './annex-blocks';
import { type AnnexKind, annexKinds } from './annex-order';
import type { AnnexRow } from './annex-rows';
import { chartPage } from './charts';
import { confirmationBlocks } from './confirmation-annex';
import type { Section, Table, TableRow } from './document';
import type { ReportInput } from './report-input';
import { safetyAnnex, scoreAnnex } from './score-annexes';

/** In tables: no figure. */
const NO_FIGURE = '…';

const COMPOSED: Readonly<Record<AnnexKind, (input: ReportInput) => Section>> = {
  indicators: (input) => ({ orientation: 'landscape', blocks: indicatorAnnex(input) }),
  villages: (input) => ({ orientation: 'landscape', blocks: villageAnnex(input) }),
  scores: (input) => ({ orientation: 'landscape', blocks: scoreAnnex(input) }),
  confirmation: (input) => ({ orientation: 'portrait', blocks: confirmationAnnex(input) }),
  safety: (input) => ({ orientation: 'portrait', blocks: safetyAnnex(input) }),
};

export const composeAnnexes = (input: ReportInput): readonly Section[] => [
  ...annexKinds(input).map((kind) => COMPOSED[kind](input)),
  ...chartPage(input),
];

interface Reference {
  readonly title: string;
  readonly of: (row: RollupRow) => number | null;
}

/** A year is compared with the year before, nine months with last year's, everything else with both. */
function referencesOf(input: ReportInput): readonly Reference[] {
  const { previous, sameLastYearTable } = periodWords(input.rollup.period);
  return [
    ...(previous === null ? [] : [{ title: previous.table, of: (row: RollupRow) => row.previous }]),
    ...(sameLastYearTable === null ? [] : [{ title: sameLastYearTable, of: (row: RollupRow) => row.sameLastYear }]),
  ];
}

function indicatorAnnex(input: ReportInput): Section['blocks'] {
  const { rollup } = input;
  const rows = input.words.indicatorAnnex.flatMap((annexRow) => {
    const row = rollup.rows.find((each) => each.code === annexRow.code);
    return row === undefined ? [] : [{ annexRow, row }];
  });
  const references = referencesOf(input);
  const withCoverage = rows.some(({ row }) => row.scope === 'village' && row.n < row.N);
  const { forceShortName } = input.settings.identityOn(input.reportDay);
  const table: Table = {
    kind: 'table',
    id: 'phu-luc-1.bang',
    columns: [
      column('STT', 4, 'center'),
      column('Chỉ tiêu', 32, 'left'),
      column('ĐVT', 9, 'center'),
      column(periodWords(rollup.period).table, 9),
      ...(withCoverage ? [column('Số thôn', 7, 'center')] : []),
      ...references.flatMap(({ title }) => [column(title, 9), column('Tăng, giảm', 8), column('%', 7)]),
    ],
    rows: rows.map(
      ({ annexRow, row }, index): TableRow => ({
        cells: [
          String(index + 1),
          annexRow.name.replace('{force}', forceShortName),
          annexRow.unit,
          figure(row, row.total),
          ...(withCoverage ? [row.scope === 'village' ? `${row.n}/${row.N}` : ''] : []),
          ...references.flatMap(({ of }) => comparison(row, of(row))),
        ],
      }),
    ),
  };
  const { reported, all } = coverage(input);
  return [
    annexTitle(input, 'indicators', 'Tổng hợp số liệu theo chỉ tiêu'),
    table,
    note('phu-luc-1.ghi-chu', 'M', indicatorNotes(rows)),
    note('phu-luc-1.so-thon', 'S', `Số liệu của ${reported}/${all} thôn.`),
  ];
}

function indicatorNotes(rows: readonly { readonly annexRow: AnnexRow; readonly row: RollupRow }[]): string {
  const numbersOf = (test: (row: RollupRow) => boolean): string =>
    rows.flatMap(({ row }, index) => (test(row) ? [String(index + 1)] : [])).join(', ');
  const rates = numbersOf((row) => row.kind === 'computed');
  const stocks = numbersOf((row) => row.kind === 'stock');
  return [
    'Ghi chú: “…” là chưa có số liệu; “x” là không tính tỷ lệ vì số so sánh bằng 0.',
    ...(rates === '' ? [] : [`Mục ${rates} so sánh bằng điểm phần trăm.`]),
    ...(stocks === '' ? [] : [`Mục ${stocks} là số đến cuối kỳ.`]),
  ].join(' ');
}

const figure = (row: RollupRow, value: number | null): string =>
  value === null ? NO_FIGURE : formatNumber(row.kind === 'computed' ? roundRate(value) : value);

/** The reference, the difference, the change in per cent; rates differ by percentage points and have no per cent. */
function comparison(row: RollupRow, before: number | null): readonly string[] {
  const now = row.total;
  if (before === null || now === null) return [figure(row, before), NO_FIGURE, NO_FIGURE];
  if (row.kind === 'computed') {
    return [figure(row, before), formatSigned(roundRate(now) - roundRate(before)), 'x'];
  }
  const change = now - before;
  const percent = before === 0 ? null : Math.sign(change) * roundRate((100 * Math.abs(change)) / before);
  const shown = percent === null ? (change === 0 ? '0' : 'x') : formatSigned(percent);
  return [figure(row, before), formatSigned(change), shown];
}

function villageAnnex(input: ReportInput): Section['blocks'] {
  const { rollup } = input;
  const columns = input.words.villageAnnex.flatMap(({ code, title }) => {
    const row = rollup.rows.find((each) => each.code === code && each.scope === 'village');
    return row === undefined ? [] : [{ row, title }];
  });
  const { reported, all } = coverage(input);
  const inLastQuarter = rollup.period.quarters.length > 1 ? ' trong quý cuối kỳ' : '';
  const table: Table = {
    kind: 'table',
    id: 'phu-luc-2.bang',
    columns: [column('STT', 4, 'center'), column('Thôn', 16, 'left'), ...columns.map(({ title }) => column(title, 8))],
    rows: [
      ...rollup.villages.map(
        ({ id, name }, index): TableRow => ({
          cells: [String(index + 1), name, ...columns.map(({ row }) => figure(row, row.byVillage.get(id) ?? null))],
        }),
      ),
      {
        cells: ['', `Toàn xã (${reported}/${all} thôn)`, ...columns.map(({ row }) => figure(row, row.total))],
        style: 'total',
      },
    ],
  };
  return [
    annexTitle(input, 'villages', `Số liệu theo thôn, ${periodWords(rollup.period).name}`),
    table,
    note('phu-luc-2.ghi-chu', 'M', `Ghi chú: số hộ dự họp là số hộ có đại diện dự họp${inLastQuarter}, gộp các tổ.`),
  ];
}

function confirmationAnnex(input: ReportInput): Section['blocks'] {
  const name = `Thôn chưa báo cáo, thay đổi nhân sự và xác nhận số liệu, ${periodWords(input.rollup.period).name}`;
  return [annexTitle(input, 'confirmation', name), ...confirmationBlocks(input)];
}

function coverage({ rollup }: ReportInput): { readonly reported: number; readonly all: number } {
  return { reported: rollup.villages.filter((village) => village.reported).length, all: rollup.villages.length };
}

/** A row for each village with what everybody concerned may know of it: S0–S1, or S0 alone where it is posted. */

import type { Table, TableColumn } from '../report/document';
import type { ReportInput } from '../report/report-input';
import type { RollupRow, RollupVillage } from '../rollup/types';
import { formatNumber } from '../text/numbers';
import { NO_FIGURE, tableColumn } from './document-blocks';

/** How a column shows a village (`id`) or the commune (`null`). */
export interface ResultColumn {
  readonly title: string;
  readonly weight: number;
  /** Rows that the column gives away; what is posted may show S0 rows only. */
  readonly codes: readonly string[];
  readonly show: (figures: Figures, village: RollupVillage | null) => string;
}

export interface Figures {
  /** Null: no figure. */
  readonly value: (code: string, village: RollupVillage | null) => number | null;
  readonly row: (code: string) => RollupRow | undefined;
  readonly mustPost: (village: RollupVillage) => boolean;
  readonly quarters: number;
}

const number = (value: number | null): string => (value === null ? NO_FIGURE : formatNumber(value));

export const countColumn = (title: string, code: string, weight = 8): ResultColumn => ({
  title,
  weight,
  codes: [code],
  show: (figures, village) => number(figures.value(code, village)),
});

const pair = (title: string, part: string, whole: readonly string[], weight: number): ResultColumn => ({
  title,
  weight,
  codes: [part, ...whole],
  show: (figures, village) => {
    const parts = whole.map((code) => figures.value(code, village));
    const known = parts.filter((value) => value !== null);
    // An opening figure that is not known yet adds nothing; the row it belongs to is then told by the others.
    const sum = known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
    const done = figures.value(part, village);
    return done === null && parts[0] == null ? NO_FIGURE : `${number(done)}/${number(sum)}`;
  },
});

/** `Có`, `Chưa`; of several quarters `3/4 quý`; of the commune `6/8`. */
const duty = (title: string, code: string, weight: number): ResultColumn => ({
  title,
  weight,
  codes: [code],
  show: (figures, village) => {
    const row = figures.row(code);
    if (village === null) return row === undefined || row.total === null ? NO_FIGURE : `${row.total}/${row.n}`;
    const value = figures.value(code, village);
    if (value === null) return code === 'tc_niem_yet' && !figures.mustPost(village) ? '-' : NO_FIGURE;
    const quarters = row?.yesQuarters?.get(village.id);
    if (quarters !== undefined && figures.quarters > 1 && code === 'hop_to_chuc')
      return `${quarters.yes}/${quarters.of} quý`;
    return value > 0 ? 'Có' : 'Chưa';
  },
});

export const RESULT_COLUMNS: readonly ResultColumn[] = [
  pair('Hộ ký cam kết/số hộ', 'tc_ho_dang_ky', ['bc_ho_tong'], 15),
  countColumn('Vụ trộm cắp', 'nd1_trom_vu'),
  pair('Vụ việc hòa giải: thành/tiếp nhận và chuyển sang', 'nd2_thanh', ['nd2_tiep_nhan', 'nd2_ton_dau'], 14),
  countColumn('Buổi tuần tra', 'nd1_tuan_tra_buoi'),
  countColumn('Buổi tuyên truyền', 'nd7_tt_buoi'),
  countColumn('Buổi vệ sinh môi trường', 'nd8_vsmt_buoi', 9),
  duty('Niêm yết Quy ước', 'tc_niem_yet', 9),
  duty('Họp đánh giá', 'hop_to_chuc', 9),
];

/** Rows that the notice shows and what is posted does not: S1. */
const INTERNAL = ['nd1_trom_vu', 'nd2_thanh'];

export const POSTED_COLUMNS = RESULT_COLUMNS.filter(({ codes }) => !codes.some((code) => INTERNAL.includes(code)));

function figuresOf({ rollup, settings }: ReportInput): Figures {
  const rows = new Map(rollup.rows.map((row) => [row.code, row]));
  return {
    row: (code) => rows.get(code),
    value: (code, village) => {
      const row = rows.get(code);
      return row === undefined ? null : village === null ? row.total : (row.byVillage.get(village.id) ?? null);
    },
    mustPost: (village) => village.pilot || settings.postingRequiredOf === 'mọi thôn',
    quarters: rollup.period.quarters.length,
  };
}

/** Columns whose rows are all switched off are left out. */
export function resultTable(id: string, input: ReportInput, columns: readonly ResultColumn[]): Table {
  const figures = figuresOf(input);
  const { villages } = input.rollup;
  const shown = columns.filter(
    ({ codes }) => codes.length === 0 || codes.some((code) => figures.row(code) !== undefined),
  );
  const heads: readonly TableColumn[] = [
    tableColumn('STT', 7),
    tableColumn('Thôn', 13, 'left'),
    ...shown.map(({ title, weight }) => tableColumn(title, weight)),
  ];
  const cellsOf = (village: RollupVillage | null) => shown.map(({ show }) => show(figures, village));
  const reported = villages.filter((village) => village.reported).length;
  const all = reported === villages.length ? 'Toàn xã' : `Toàn xã (${reported}/${villages.length} thôn)`;
  return {
    kind: 'table',
    id,
    columns: heads,
    rows: [
      ...villages.map((village, index) => ({ cells: [String(index + 1), village.name, ...cellsOf(village)] })),
      { cells: ['', all, ...cellsOf(null)], style: 'total' },
    ],
  };
}

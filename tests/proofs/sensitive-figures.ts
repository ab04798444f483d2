/** The sensitive points as the plan's table has them, written down anew: which S2–S3 figures can stand behind a sum. */

/** The S2–S3 rows of a village that points depend on. */
export type SensitiveRow =
  | 'nd2_blgd_vu'
  | 'nd2_blgd_xu_ly'
  | 'nd3_hinh_su'
  | 'nd3_ma_tuy'
  | 'nd3_mai_dam'
  | 'nd3_co_bac'
  | 'nd4_thn_ql'
  | 'nd4_thn_phan_cong'
  | 'nd4_thn_tai_pham'
  | 'nd5_hs_vi_pham';

/** Values of a criterion's rows, and the tenths of points they leave. */
type Choice = readonly [figures: readonly (readonly [SensitiveRow, number])[], tenths: number];

/** By sum in tenths: every value of every row that can stand behind it. */
type Behind = ReadonlyMap<number, ReadonlyMap<SensitiveRow, ReadonlySet<number>>>;

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, count) => count);
const floor = (tenths: number): number => Math.max(0, tenths);

const each = (row: SensitiveRow, most: number, max: number, off: number): readonly Choice[] =>
  upTo(most).map((count) => [[[row, count]], floor(max - off * count)]);

const CRITERIA: readonly (readonly Choice[])[] = [
  upTo(4).flatMap((all) =>
    upTo(4).map(
      (handled): Choice => [
        [
          ['nd2_blgd_vu', all],
          ['nd2_blgd_xu_ly', handled],
        ],
        floor(60 - 20 * Math.min(all, handled) - 30 * Math.max(0, all - handled)),
      ],
    ),
  ),
  each('nd3_hinh_su', 4, 70, 30),
  upTo(4).flatMap((drugs) =>
    upTo(4).flatMap((prostitution) =>
      upTo(4).map(
        (gambling): Choice => [
          [
            ['nd3_ma_tuy', drugs],
            ['nd3_mai_dam', prostitution],
            ['nd3_co_bac', gambling],
          ],
          floor(60 - 20 * (drugs + prostitution + gambling)),
        ],
      ),
    ),
  ),
  // d3: traffic offences cost nothing.
  [[[], 20]],
  upTo(50).flatMap((people) =>
    upTo(people).map(
      (helped): Choice => [
        [
          ['nd4_thn_ql', people],
          ['nd4_thn_phan_cong', helped],
        ],
        people === 0 ? 50 : Math.floor((50 * helped) / people + 0.5 + 1e-9),
      ],
    ),
  ),
  each('nd4_thn_tai_pham', 4, 30, 10),
  each('nd5_hs_vi_pham', 3, 30, 15),
];

type Gathered = Map<number, Map<SensitiveRow, Set<number>>>;

function add(to: Gathered, tenths: number, row: SensitiveRow, values: Iterable<number>): void {
  const rows = to.get(tenths) ?? new Map<SensitiveRow, Set<number>>();
  to.set(tenths, rows);
  const known = rows.get(row) ?? new Set<number>();
  rows.set(row, known);
  for (const value of values) known.add(value);
}

function byPoints(choices: readonly Choice[]): Behind {
  const gathered: Gathered = new Map();
  for (const [figures, tenths] of choices) {
    if (!gathered.has(tenths)) gathered.set(tenths, new Map());
    for (const [row, value] of figures) add(gathered, tenths, row, [value]);
  }
  return gathered;
}

function both(a: Behind, b: Behind): Behind {
  const gathered: Gathered = new Map();
  for (const [one, rowsOfOne] of a)
    for (const [other, rowsOfOther] of b) {
      if (!gathered.has(one + other)) gathered.set(one + other, new Map());
      for (const [row, values] of [...rowsOfOne, ...rowsOfOther]) add(gathered, one + other, row, values);
    }
  return gathered;
}

export const BEHIND_SUM: Behind = CRITERIA.map(byPoints).reduce(both);

/** In tenths, ascending. */
export const SUMS: readonly number[] = [...BEHIND_SUM.keys()].sort((a, b) => a - b);

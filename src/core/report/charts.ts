/** The report's pictures: what happened compared with the period before, and how far apart the villages stand. */
import { periodWords } from '../text/period-words';
import { upperCase } from '../text/sentence-case';
import { attachedTo } from './annex-blocks';
import type { Chart, Section } from './document';
import type { ReportInput } from './report-input';

/** What people ask about first, in the order of the plan; each is a count of cases of the whole commune. */
const CASES: readonly (readonly [code: string, label: string])[] = [
  ['nd1_trom_vu', 'Trộm cắp tài sản'],
  ['nd2_tiep_nhan', 'Mâu thuẫn, tranh chấp'],
  ['nd2_blgd_vu', 'Bạo lực gia đình'],
  ['nd3_giao_thong', 'Vi phạm TTATGT'],
  ['nd7_tngt_vu', 'Tai nạn giao thông'],
  ['nd7_chay_no', 'Cháy, nổ'],
];

/** Null: no figure of any of them, or nothing to compare with. */
export function casesChart({ rollup }: Pick<ReportInput, 'rollup'>): Chart | null {
  const words = periodWords(rollup.period);
  const rows = CASES.flatMap(([code, label]) => {
    const row = rollup.rows.find((each) => each.code === code);
    return row === undefined || row.total === null ? [] : [{ row, label }];
  });
  const before = words.previous?.table ?? words.sameLastYearTable;
  if (rows.length === 0 || before === null) return null;
  const reference = words.previous === null ? 'sameLastYear' : 'previous';
  if (rows.every(({ row }) => row[reference] === null)) return null;
  // What happened in neither period needs no bar; the sentences say that it did not.
  const drawn = rows.filter(({ row }) => row.total !== 0 || (row[reference] ?? 0) !== 0);
  if (drawn.length === 0) return null;
  return {
    kind: 'chart',
    id: 'bieu-do.vu-viec',
    title: `Vụ việc theo nội dung, ${words.table} và ${before}`,
    series: [words.table, before],
    items: drawn.map(({ row, label }) => ({ label, values: [row.total, row[reference]] })),
  };
}

/** Null where no village has been scored. A village without points shows none: it is not the last one. */
function scoresChart({ rollup, scores = [] }: ReportInput): Chart | null {
  if (scores.every(({ points }) => points === null)) return null;
  const points = new Map(scores.map((score) => [score.villageId, score.points]));
  return {
    kind: 'chart',
    id: 'bieu-do.diem',
    title: `Điểm thi đua theo thôn, ${periodWords(rollup.period).table}`,
    series: ['Điểm'],
    items: rollup.villages.map(({ id, name }) => ({ label: name, values: [points.get(id) ?? null] })),
    most: 100,
  };
}

/** A page of its own after the annexes, without a number among them; none where there is nothing to draw. */
export function chartPage(input: ReportInput): readonly Section[] {
  const charts = [casesChart(input), scoresChart(input)].filter((chart) => chart !== null);
  if (charts.length === 0) return [];
  const name = upperCase(`Kết quả ${periodWords(input.rollup.period).name}`);
  const title = { kind: 'annex-title', id: 'bieu-do', number: 'Biểu đồ', name, attachedTo: attachedTo(input) } as const;
  return [{ orientation: 'portrait', blocks: [title, ...charts] }];
}

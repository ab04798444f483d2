/** The rows of a `Điểm …` tab: results, what is given by hand, then every village's criteria with their reasons. */
import type { Period } from '../period/types';
import {
  explainSafety,
  isCommuneSafe,
  MET,
  NOT_MET,
  SAFETY_POINTS,
  safetyWindow,
  type VillageSafety,
} from '../score/safety-checklist';
import type { PeriodScores } from '../score/score-period';
import { typedRowKey } from '../score/typed-points';
import type { CriterionScore, LoweringCondition, VillageScore } from '../score/types';
import { formatDate } from '../text/dates';
import { formatNumber, formatShare } from '../text/numbers';
import { periodWords } from '../text/period-words';
import { capitalize, upperCase } from '../text/sentence-case';
import { groupRowKey, NO, YES } from './keys';
import { scoreTabKey } from './period-tabs';
import type { GridCell } from './rollup-tab';
import { SHAPE_KEY } from './shape-mark';

/** Left to right behind column A. What people type stands between what is written on either side of it. */
export const SCORE_COLUMNS = [
  { key: 'name', heading: 'Thôn, tiêu chí' },
  { key: 'max', heading: 'Điểm\ntối đa' },
  { key: 'computed', heading: 'Điểm theo\nsố liệu' },
  { key: 'self', heading: 'Thôn\ntự chấm' },
  { key: 'given', heading: 'Xã\nchấm' },
  { key: 'final', heading: 'Điểm\nchính thức' },
  { key: 'why', heading: 'Lý do' },
] as const;

export type ScoreColumnKey = (typeof SCORE_COLUMNS)[number]['key'];

/** Columns that people type into: they are in no written range. */
export const TYPED_COLUMNS: readonly ScoreColumnKey[] = ['self', 'given'];

/** `title` … `group` are found again by their keys; `typed` rows take points or answers. */
export type ScoreLine =
  | 'title'
  | 'info'
  | 'stale'
  | 'keys'
  | 'header'
  | 'group'
  | 'village'
  | 'result'
  | 'typed'
  | 'kept';

export interface ScoreRow {
  /** Column A. */
  readonly key: string;
  readonly line: ScoreLine;
  readonly cells: Readonly<Partial<Record<ScoreColumnKey, GridCell>>>;
}

export interface ScoreTabWords {
  /** When it was scored. */
  readonly madeAt: string;
  /** Tells that a newer revision of the report exists; null: no report yet. */
  readonly staleFormula: string | null;
  readonly nameOf: (villageId: string) => string;
  readonly conditions: readonly LoweringCondition[];
  readonly safeShare: number;
}

/** Rows that hold typed words of something that is scored no more. */
export const KEPT = 'Không còn tính mục này; điều đã ghi được giữ lại.';

const RESULTS = 'ket-qua';
const HOW = 'Ghi ở cột “Xã chấm” (ô vàng), xong bấm Chấm điểm thi đua; ô để trống thì lấy điểm theo số liệu.';
const HOW_MEAN = 'Điểm kỳ này là trung bình cộng điểm các quý; sửa ở trang Điểm của từng quý.';

const points = (value: number | null): GridCell => value ?? '';

const row = (key: string, line: ScoreLine, cells: ScoreRow['cells']): ScoreRow => ({ key, line, cells });

const heading = (key: string, name: string): ScoreRow => row(groupRowKey(key), 'group', { name });

/** `Hạng 2, xếp loại Tốt.`; else how many points are scored and what is open. */
function resultWords(score: VillageScore): string {
  const { scored, max, className, classByPoints, rank, open, quarters = [] } = score;
  const parts = quarters.map(
    ({ name, points: own }) => `${name} ${own === null ? 'chưa chấm xong' : formatNumber(own)}`,
  );
  const mean = parts.length === 0 ? [] : [`${capitalize(parts.join(', '))}.`];
  if (className === null) {
    const known = quarters.length > 0 ? 'Chưa' : `${formatNumber(scored)}/${formatNumber(max)} điểm đã chấm; chưa`;
    return [...mean, `${known} xếp loại do ${open}.`].join(' ');
  }
  const lowered = className === classByPoints ? '' : ` (theo điểm là ${classByPoints}, thuộc trường hợp hạ loại)`;
  return [...mean, `${rank === null ? 'Chưa xếp hạng' : `Hạng ${rank}`}, xếp loại ${className}${lowered}.`].join(' ');
}

const resultRow = (score: VillageScore, name: string): ScoreRow =>
  row(typedRowKey(score.villageId, RESULTS), 'result', {
    name,
    max: score.max,
    final: points(score.points),
    why: resultWords(score),
  });

const criterionRow = (villageId: string, name: string, { code, max, computed, final, why }: CriterionScore): ScoreRow =>
  row(typedRowKey(villageId, code), 'typed', { name, max, computed: points(computed), final: points(final), why });

const yesOrNo = (answer: boolean | null): GridCell => (answer === null ? '' : answer ? YES : NO);

/** What only people can judge comes first, all villages under one another, so that it is typed in one go. */
function byHandRows(scores: PeriodScores, nameOf: ScoreTabWords['nameOf']): readonly ScoreRow[] {
  return handCriteria(scores).flatMap(({ code, name }) => [
    heading(code, name),
    ...scores.villages.flatMap(({ villageId, criteria }) =>
      criteria.filter((each) => each.code === code).map((each) => criterionRow(villageId, nameOf(villageId), each)),
    ),
  ]);
}

const handCriteria = ({ criteria }: PeriodScores) => criteria.filter(({ byHand }) => byHand);

function villageRows(scores: PeriodScores, words: ScoreTabWords): readonly ScoreRow[] {
  const byHand = new Set(handCriteria(scores).map(({ code }) => code));
  const nameOf = new Map(scores.criteria.map(({ code, name }) => [code, name]));
  const conditionName = new Map<string, string>(words.conditions.map(({ code, name }) => [code, name]));
  return scores.villages.flatMap(({ villageId, criteria, conditions }) => [
    row(`${villageId}/`, 'village', { name: upperCase(words.nameOf(villageId)) }),
    ...criteria
      .filter(({ code }) => !byHand.has(code))
      .map((each) => criterionRow(villageId, nameOf.get(each.code) ?? each.code, each)),
    ...conditions.map(({ code, computed, holds, why }) =>
      row(typedRowKey(villageId, code), 'typed', {
        name: `Hạ loại: ${conditionName.get(code) ?? code}`,
        computed: yesOrNo(computed),
        final: holds ? YES : '',
        why,
      }),
    ),
  ]);
}

const metOrNot = (answer: boolean | null): GridCell => (answer === null ? '' : answer ? MET : NOT_MET);

function safetyRows(safety: readonly VillageSafety[], year: number, words: ScoreTabWords): readonly ScoreRow[] {
  const { start, end } = safetyWindow(year);
  const safe = safety.filter(({ qualifies }) => qualifies === true).length;
  const share = safety.length === 0 ? '' : ` (${formatShare(safe, safety.length)})`;
  const commune = isCommuneSafe(safe, safety.length, words.safeShare) ? 'xã đạt' : 'xã chưa đạt';
  return [
    heading(
      'tt124',
      `XÉT “AN TOÀN VỀ AN NINH, TRẬT TỰ” (THÔNG TƯ 124/2021/TT-BCA), TỪ ${formatDate(start)} ĐẾN ${formatDate(end)}`,
    ),
    row('#tt124.xa', 'result', {
      name: 'Toàn xã',
      why: `${safe}/${safety.length} thôn đạt${share}, yêu cầu từ ${formatNumber(words.safeShare)}%: ${commune}.`,
    }),
    ...safety.map((each) =>
      row(typedRowKey(each.villageId, 'tt124'), 'result', {
        name: words.nameOf(each.villageId),
        final: each.qualifies === null ? '' : each.qualifies ? 'Đạt' : 'Chưa đạt',
        why: explainSafety(each),
      }),
    ),
    ...SAFETY_POINTS.flatMap(({ code, name, byFigures }) => [
      heading(
        code,
        byFigures
          ? `${name}: theo số liệu Quý I`
          : `${name}: ghi “${MET}” hoặc “${NOT_MET}”; cột “Điểm theo số liệu” là đề xuất từ các quý`,
      ),
      ...safety.map(({ villageId, answers }) => {
        const found = answers.find((answer) => answer.code === code);
        return row(typedRowKey(villageId, code), 'typed', {
          name: words.nameOf(villageId),
          computed: metOrNot(found?.proposed ?? null),
          final: metOrNot(found?.answer ?? null),
          why: found?.unreadable ? `Chưa đọc được; ghi “${MET}” hoặc “${NOT_MET}”.` : '',
        });
      }),
    ]),
  ];
}

/** `safety`: of a year's tab. */
export function scoreTabRows(
  scores: PeriodScores,
  safety: readonly VillageSafety[] | null,
  period: Period,
  words: ScoreTabWords,
): readonly ScoreRow[] {
  const keys = Object.fromEntries(SCORE_COLUMNS.map(({ key }) => [key, key]));
  const headings = Object.fromEntries(SCORE_COLUMNS.map(({ key, heading: text }) => [key, text]));
  const window = `Số liệu từ ngày ${formatDate(period.start)} đến ngày ${formatDate(period.end)}, chấm lúc ${words.madeAt}.`;
  return [
    row(scoreTabKey(period.code), 'title', { name: upperCase(`Bảng chấm điểm thi đua ${periodWords(period).name}`) }),
    row('#info', 'info', { name: `${window} ${scores.isMean ? HOW_MEAN : HOW}` }),
    row(SHAPE_KEY, 'stale', { name: words.staleFormula === null ? '' : { formula: words.staleFormula } }),
    row('#header', 'header', headings),
    row('#key', 'keys', keys),
    heading(RESULTS, 'KẾT QUẢ'),
    ...scores.villages.map((score) => resultRow(score, words.nameOf(score.villageId))),
    ...(scores.isMean ? [] : [...byHandRows(scores, words.nameOf), ...villageRows(scores, words)]),
    ...(safety === null ? [] : safetyRows(safety, period.year, words)),
  ];
}

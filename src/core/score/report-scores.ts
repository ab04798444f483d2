/** Scores as the report takes them: points by column with the sensitive ones together, classes, who is proposed. */
import type { VillageScore as ReportedScore, Rewards } from '../report/report-input';
import type { FullMarks, ScoreColumn, ScoredVillage, ScoreTable } from '../report/score-table';
import { roundToOneDecimal } from '../text/numbers';
import { GROUP_WORDS, SCORE_GROUPS } from './criteria';
import type { PeriodScores } from './score-period';
import { type CriterionScore, LUMP, type VillageScore } from './types';

type Shown = PeriodScores['criteria'][number];

/** What may be said of full marks for something that did not come up; of the sensitive contents nothing may. */
const FULL_MARKS: readonly { readonly code: string; readonly why: string; readonly of: string }[] = [
  { code: 'a3', why: 'không phải niêm yết Quy ước', of: 'mục niêm yết' },
  { code: 'c1', why: 'không có vụ việc hòa giải kết thúc', of: 'mục hòa giải' },
  { code: 'g1', why: 'không có người thuộc diện phải đăng ký tạm trú', of: 'mục tạm trú' },
];

/** The one condition that others may know of (dl4); the reason of the others stays with the police. */
const MEETING = 'dl4';
const NO_MEETING = 'chưa tổ chức họp đánh giá trong kỳ';
const OTHER_CONDITION = 'thuộc trường hợp hạ loại';

const sumOf = (values: readonly number[]): number => roundToOneDecimal(values.reduce((sum, value) => sum + value, 0));

interface Column extends ScoreColumn {
  readonly codes: readonly string[];
}

/** The sensitive criteria stand together whatever the mode: one by one they would give counts of a village away. */
function columnsOf(criteria: readonly Shown[]): readonly Column[] {
  const column = (mark: string, meaning: string, among: readonly Shown[]): readonly Column[] =>
    among.length === 0
      ? []
      : [{ mark: `(${mark})`, meaning, max: sumOf(among.map(({ max }) => max)), codes: among.map(({ code }) => code) }];
  const open = criteria.filter(({ sensitive }) => !sensitive);
  return [
    ...SCORE_GROUPS.flatMap((group) =>
      column(
        group,
        GROUP_WORDS[group].short,
        open.filter((criterion) => criterion.group === group),
      ),
    ),
    ...column(
      LUMP,
      'các nội dung do Công an xã chấm',
      criteria.filter(({ sensitive }) => sensitive),
    ),
  ];
}

/** Null where anything that applies is not scored. */
function pointsOf(criteria: readonly CriterionScore[], codes: readonly string[]): number | null {
  const own = criteria.filter(({ code, applies, final }) => codes.includes(code) && (applies || final !== null));
  return own.some(({ final }) => final === null) ? null : sumOf(own.map(({ final }) => final ?? 0));
}

function loweredFor({ className, classByPoints, lowered }: VillageScore): Pick<ScoredVillage, 'loweredFor'> {
  if (className === classByPoints) return {};
  return { loweredFor: lowered.every((code) => code === MEETING) ? NO_MEETING : OTHER_CONDITION };
}

function scoredVillage(village: VillageScore, columns: readonly Column[], max: number): ScoredVillage {
  const { villageId, points, scored, rank, className, open, criteria } = village;
  const isWhole = open === '' && points !== null;
  return {
    villageId,
    points: columns.map(({ codes }) => pointsOf(criteria, codes)),
    total: isWhole ? points : scored,
    scored: isWhole ? max : village.max,
    rank,
    className,
    ...loweredFor(village),
    ...(isWhole ? {} : { unscoredFor: open }),
  };
}

function fullMarks({ villages }: PeriodScores): readonly FullMarks[] {
  return FULL_MARKS.flatMap(({ code, why, of }) => {
    const villageIds = villages
      .filter(({ criteria }) => criteria.some((each) => each.code === code && !each.applies && each.final !== null))
      .map(({ villageId }) => villageId);
    return villageIds.length === 0 ? [] : [{ villageIds, why, of }];
  });
}

export interface ReportedScores {
  readonly scores: readonly ReportedScore[];
  readonly scoreTable: ScoreTable;
}

/** Null while no village has a class: then the report does not speak of scores. */
export function reportScores(scores: PeriodScores): ReportedScores | null {
  if (scores.villages.every(({ className }) => className === null)) return null;
  const columns = columnsOf(scores.criteria);
  const max = sumOf(columns.map((column) => column.max));
  const marks = fullMarks(scores);
  return {
    scores: scores.villages.map(({ villageId, points, className }) => ({
      villageId,
      points: className === null ? null : points,
      className,
    })),
    scoreTable: {
      columns: columns.map(({ mark, meaning, max: most }) => ({ mark, meaning, max: most })),
      max,
      villages: scores.villages.map((village) => scoredVillage(village, columns, max)),
      classes: scores.classes,
      ...(marks.length === 0 ? {} : { fullMarks: marks }),
      ...(scores.isMean ? { isMean: true } : {}),
    },
  };
}

/**
 * Villages of the highest class up to a rank, best first; those of equal points are proposed together. Nobody whom a
 * condition lowers, and nobody while there are no ranks.
 */
export function proposeRewards(
  { villages, classes }: PeriodScores,
  upToRank: number,
  nameOf: (villageId: string) => string,
): Rewards['collectives'] {
  return villages
    .flatMap(({ villageId, rank, className, lowered }) =>
      rank !== null && rank <= upToRank && className === classes[0] && lowered.length === 0
        ? [{ villageId, rank }]
        : [],
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ villageId }) => nameOf(villageId));
}

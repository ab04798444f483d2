/** What sentences can ask for of the scores: how many, the villages of a class, why some are lowered or not scored. */
import { formatNumber } from '../text/numbers';
import type { ReportInput } from './report-input';
import { groupScope, type Scope } from './scope';
import type { ScoredVillage } from './score-table';

const isWhole = ({ unscoredFor, total }: ScoredVillage): boolean => unscoredFor === undefined && total !== null;

/** Figures of the commune. */
export function scoreFigures({ scoreTable, safety }: ReportInput): readonly (readonly [string, number | null])[] {
  const scored = scoreTable?.villages.filter(isWhole).length ?? null;
  return [
    ['scored', scored],
    ['unscored', scoreTable === undefined ? null : scoreTable.villages.length - (scored ?? 0)],
    ['meanScores', Number(scoreTable?.isMean === true)],
    ['safe', safety?.filter(({ qualifies }) => qualifies === true).length ?? null],
    ['unsafe', safety?.filter(({ qualifies }) => qualifies !== true).length ?? null],
  ];
}

/** Classes that no village has: `Trung bình, Yếu`. */
export function scoreWords({ scoreTable }: ReportInput): Readonly<Record<string, string | null>> {
  const { classes = [], villages = [] } = scoreTable ?? {};
  const empty = classes.filter((name) => villages.every(({ className }) => className !== name));
  return { emptyClasses: empty.join(', ') || null };
}

type Named = (villageId: string) => string;

/** `class`, `unscored` (by reason), `lowered` (each village by itself), `unsafe` (all of them together). */
export function scoreGroups(input: ReportInput, name: string): readonly Scope[] {
  const { scoreTable, safety = [], rollup } = input;
  const nameOf: Named = (villageId) => rollup.villages.find(({ id }) => id === villageId)?.name ?? villageId;
  const group = (villageIds: readonly string[], words: Readonly<Record<string, string>>): readonly Scope[] =>
    groupScope(villageIds.map(nameOf), words, input.words.vocabulary);
  const { villages = [], classes = [] } = scoreTable ?? {};
  const idsWhere = (test: (village: ScoredVillage) => boolean) =>
    villages.filter(test).map(({ villageId }) => villageId);
  switch (name) {
    case 'class':
      return classes.flatMap((className) =>
        group(
          idsWhere((village) => village.className === className),
          { className },
        ),
      );
    case 'unscored': {
      const reasons = [...new Set(villages.filter((village) => !isWhole(village)).map(reasonOf))];
      return reasons.flatMap((reason) =>
        group(
          idsWhere((village) => !isWhole(village) && reasonOf(village) === reason),
          { reason },
        ),
      );
    }
    case 'lowered':
      return villages.flatMap(({ villageId, total, className, loweredFor: reason }) =>
        total === null || className === null || reason === undefined
          ? []
          : group([villageId], { reason, className, points: formatNumber(total) }),
      );
    case 'unsafe':
      return group(
        safety.flatMap(({ villageId, qualifies }) => (qualifies === true ? [] : [villageId])),
        {},
      );
    default:
      throw new Error(`Sentence names the unknown groups of villages “${name}”.`);
  }
}

const reasonOf = ({ unscoredFor }: ScoredVillage): string => unscoredFor ?? 'chưa đủ số liệu';

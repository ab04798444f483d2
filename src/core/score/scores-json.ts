/** Scores as plain data under names that stay: the file `scores.json`. */
import type { PeriodScores } from './score-period';

export interface ScoresJson {
  readonly schema: 1;
  readonly period: string;
  readonly villages: readonly {
    readonly id: string;
    readonly total: number | null;
    readonly scored: number;
    readonly max: number;
    readonly class: string | null;
    readonly rank: number | null;
    readonly lowered: readonly string[];
    readonly criteria: readonly {
      readonly code: string;
      readonly max: number;
      readonly computed: number | null;
      readonly self: number | null;
      readonly given: number | null;
      readonly final: number | null;
      readonly why: string;
    }[];
  }[];
}

export const toScoresJson = ({ period, villages }: PeriodScores): ScoresJson => ({
  schema: 1,
  period,
  villages: villages.map(({ villageId, points, scored, max, className, rank, lowered, criteria }) => ({
    id: villageId,
    total: points,
    scored,
    max,
    class: className,
    rank,
    lowered,
    criteria: criteria.map(({ code, max: most, computed, self, given, final, why }) => {
      return { code, max: most, computed, self, given, final, why };
    }),
  })),
});

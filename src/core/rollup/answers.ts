/** Dates, choices and texts of the villages over a period: for the words of reports, never for sums. */
import type { Indicator } from '../catalogue/types';
import type { Period, Quarter } from '../period/types';
import { entryOf } from '../submission/entry-values';
import type { EntryValue } from '../submission/types';
import type { Existed } from './period-figures';
import type { RollupInput } from './rollup-input';
import type { RollupAnswers } from './types';
import { isValidWithin } from './village-validity';
import { hasOneFigure, rollupIndicators, type YearFigures } from './year-figures';

const WORD_KINDS = ['date', 'choice', 'choices', 'text'];

export function gatherAnswers(
  input: RollupInput,
  year: YearFigures,
  period: Period,
  existed: Existed,
): readonly RollupAnswers[] {
  const mode = input.settings.sensitiveMode;
  const villages = input.villages.filter((village) => isValidWithin(village, period));
  return rollupIndicators(input)
    .filter((indicator) => WORD_KINDS.includes(indicator.kind) && !hasOneFigure(indicator, mode))
    .map((indicator): RollupAnswers => {
      const byVillage = new Map<string, EntryValue>();
      for (const { id } of villages) {
        const quarters = period.quarters.filter((quarter) => existed(id, quarter));
        const answer = answerOf(indicator, period, quarters, (quarter) => valueIn(year, id, indicator, quarter));
        if (answer !== null) byVillage.set(id, answer);
      }
      return { code: indicator.code, kind: indicator.kind, choices: indicator.choices ?? [], byVillage };
    });
}

function valueIn(year: YearFigures, villageId: string, { code }: Indicator, quarter: Quarter): EntryValue | null {
  const entry = entryOf(year.entries(villageId, quarter), code);
  return entry.kind === 'value' ? entry.value : null;
}

/** `any`: the choices of all quarters, each once; else exactly the last quarter's answer. */
function answerOf(
  { aggregate }: Indicator,
  period: Period,
  quarters: readonly Quarter[],
  at: (quarter: Quarter) => EntryValue | null,
): EntryValue | null {
  const last = period.quarters[period.quarters.length - 1];
  if (aggregate !== 'any') return last !== undefined && quarters.includes(last) ? at(last) : null;
  const union = new Set(quarters.flatMap((quarter) => listOf(at(quarter))));
  return union.size === 0 ? null : [...union];
}

function listOf(value: EntryValue | null): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' && !('year' in value) ? value : [];
}

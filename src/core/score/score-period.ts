/** Scores of a period: a quarter by its figures; a longer one as the mean of its quarters, or anew on its own figures. */
import { indicatorInUse } from '../catalogue/catalogue';
import type { IndicatorCode } from '../catalogue/types';
import { quarterCode, quarterPeriod } from '../period/periods';
import { QUARTERS } from '../period/schemes';
import type { Period, Quarter } from '../period/types';
import { operandOf, periodFigures } from '../rollup/period-figures';
import type { RollupInput } from '../rollup/rollup-input';
import { isValidInQuarter, isValidWithin } from '../rollup/village-validity';
import { gatherYear, type YearFigures } from '../rollup/year-figures';
import type { Settings } from '../settings/types';
import type { Village } from '../submission/types';
import { formatNumber, roundToOneDecimal } from '../text/numbers';
import { romanQuarter } from '../text/period-words';
import { ranksOf } from './ranks';
import type { VillageFigures } from './score-criterion';
import { classOf, scoreVillage, shownCriteria } from './score-village';
import type { TypedRow, TypedRows } from './typed-points';
import type { Criterion, CriterionScore, FiguresOf, ScoreRules, VillageScore } from './types';

export interface ScoringInput extends RollupInput {
  readonly settings: RollupInput['settings'] & Pick<Settings, 'postingRequiredOf'>;
  readonly rules: ScoreRules;
  /** Null: not handed in and not yet due. */
  readonly handedIn: (villageId: string, quarter: Quarter) => VillageFigures['handedIn'];
  /** What stands in the tab `Điểm …` of a period, by its code; empty where there is none. */
  readonly typed: (periodCode: string) => TypedRows;
}

/** Holds plain values only: it is kept in snapshots. */
export interface PeriodScores {
  readonly period: string;
  /** In the order in which they are shown. */
  readonly criteria: readonly (Pick<Criterion, 'code' | 'group' | 'name' | 'max' | 'sensitive'> & {
    /** Scored by the office alone. */
    readonly byHand: boolean;
  })[];
  /** Names, highest first. */
  readonly classes: readonly string[];
  /** The mean of the period's quarters. */
  readonly isMean: boolean;
  /** In the order of the list of villages. */
  readonly villages: readonly VillageScore[];
}

export function scorePeriod(input: ScoringInput, period: Period): PeriodScores {
  const { rules, settings } = input;
  const isMean = period.quarters.length > 1 && rules.longerPeriods === 'mean';
  const year = gatherYear(input);
  const villages = input.villages.filter((village) => isValidWithin(village, period));
  const scored = villages.map((village) =>
    isMean ? meanOfQuarters(input, year, period, village) : scoreOwnFigures(input, year, period, village),
  );
  return {
    period: period.code,
    criteria: shownCriteria(rules, settings.sensitiveMode).map(({ code, group, name, max, sensitive, rule }) => {
      return { code, group, name, max, sensitive, byHand: rule.kind === 'by-hand' };
    }),
    classes: rules.classes.map(({ name }) => name),
    isMean,
    villages: ranked(scored),
  };
}

/** Nobody has a place while anybody is without a class. */
function ranked(villages: readonly VillageScore[]): readonly VillageScore[] {
  if (villages.some(({ className }) => className === null)) return villages;
  const ranks = ranksOf(villages.map(({ points }) => points ?? 0));
  return villages.map((village, index) => ({ ...village, rank: ranks[index] ?? null }));
}

function existedIn({ settings }: ScoringInput, village: Village) {
  return (quarter: Quarter): boolean => isValidInQuarter(village, settings.year, quarter, settings.scheme);
}

/** The figures of the period, whether it has one quarter or several. */
function scoreOwnFigures(input: ScoringInput, year: YearFigures, period: Period, village: Village): VillageScore {
  const quarters = period.quarters.filter(existedIn(input, village));
  const last = quarters[quarters.length - 1] ?? 4;
  const first = QUARTERS.find(existedIn(input, village)) ?? 1;
  const own = input.typed(period.code);
  const earlier = QUARTERS.filter((quarter) => quarter < (quarters[0] ?? 1)).reverse();
  const at = (figure: VillageFigures['figure'], of: readonly Quarter[]) => villageFigures(input, village, figure, of);
  const inQuarter = (quarter: Quarter) =>
    figuresOver(input, year, village, quarterPeriod(period.year, quarter, input.settings.scheme));
  // All rows of one quarter: last year's list of families over today's households would be no share.
  const newest =
    [...QUARTERS]
      .reverse()
      .find((quarter) => quarter <= last && newestRows(input.rules).some((row) => inQuarter(quarter)(row) !== null)) ??
    last;
  const figures: Readonly<Record<FiguresOf, VillageFigures>> = {
    quarter: at(figuresOver(input, year, village, period), quarters),
    'first-quarter': at(inQuarter(first), [first]),
    newest: at(inQuarter(newest), [newest]),
  };
  const carried = (key: string): TypedRow['given'] =>
    earlier
      .map((quarter) => input.typed(quarterCode(period.year, quarter)).get(key)?.given ?? '')
      .find((cell) => cell !== '') ?? '';
  return scoreVillage(input.rules, input.settings.sensitiveMode, {
    villageId: village.id,
    reported: quarters.length > 0 && quarters.every((quarter) => year.isReported(village.id, quarter)),
    existedAtFirst: first === 1,
    figures,
    typed: (key) => own.get(key),
    carried,
  });
}

/** What is counted once a year, at whatever time: the quarter in which it was is the one that is looked at. */
const newestRows = ({ criteria }: ScoreRules): readonly IndicatorCode[] =>
  criteria.flatMap(({ figures, rule }) => (figures === 'newest' && rule.kind === 'steps' ? [rule.part] : []));

function figuresOver(
  input: ScoringInput,
  year: YearFigures,
  village: Village,
  period: Period,
): VillageFigures['figure'] {
  const figures = periodFigures(year.figure, period, (_, quarter) => existedIn(input, village)(quarter));
  const operand = operandOf(input.catalogue, figures, village.id);
  return (code) => (indicatorInUse(input.catalogue, code) === null ? null : operand(code));
}

function villageFigures(
  input: ScoringInput,
  village: Village,
  figure: VillageFigures['figure'],
  quarters: readonly Quarter[],
): VillageFigures {
  const { catalogue, settings } = input;
  return {
    figure,
    isOff: (code: IndicatorCode) => indicatorInUse(catalogue, code) === null,
    label: (code: IndicatorCode) => catalogue.byCode.get(code)?.label ?? code,
    handedIn: worstOf(quarters.map((quarter) => input.handedIn(village.id, quarter))),
    quarters: quarters.length,
    mustPost: settings.postingRequiredOf === 'mọi thôn' || village.pilot,
  };
}

function worstOf(states: readonly VillageFigures['handedIn'][]): VillageFigures['handedIn'] {
  if (states.includes(null)) return null;
  return (['none', 'unknown', 'late', 'on-time'] as const).find((state) => states.includes(state)) ?? null;
}

/** Of the quarters in which the village existed; what lowers the class in one of them lowers it for the period. */
function meanOfQuarters(input: ScoringInput, year: YearFigures, period: Period, village: Village): VillageScore {
  const quarters = period.quarters.filter(existedIn(input, village)).map((quarter) => {
    const own = quarterPeriod(period.year, quarter, input.settings.scheme);
    return { name: `quý ${romanQuarter(quarter)}`, score: scoreOwnFigures(input, year, own, village) };
  });
  const scores = quarters.map(({ score }) => score);
  const lowered = input.rules.conditions
    .map(({ code }) => code)
    .filter((code) => scores.some((each) => each.lowered.includes(code)));
  const points = meanOf(scores.map((each) => each.points));
  const waiting = quarters.find(({ score }) => score.points === null);
  const open = waiting === undefined ? '' : `${waiting.name} ${waiting.score.open}`;
  return {
    villageId: village.id,
    points,
    scored: meanOf(scores.map((each) => each.scored)) ?? 0,
    max: meanOf(scores.map((each) => each.max)) ?? 0,
    ...classOf(input.rules, points, lowered, open),
    rank: null,
    lowered,
    criteria: shownCriteria(input.rules, input.settings.sensitiveMode).map((criterion) =>
      meanCriterion(criterion, quarters),
    ),
    conditions: [],
    quarters: quarters.map(({ name, score }) => ({ name, points: score.points })),
  };
}

function meanCriterion(
  { code, max }: Criterion,
  quarters: readonly { readonly name: string; readonly score: VillageScore }[],
): CriterionScore {
  const finals = quarters.map(({ score }) => score.criteria.find((each) => each.code === code)?.final ?? null);
  const computed = meanOf(finals);
  const told = quarters.map(({ name }, index) => {
    const final = finals[index] ?? null;
    return `${name} ${final === null ? 'chưa chấm' : formatNumber(final)}`;
  });
  const mean = computed === null ? 'chưa chấm đủ các quý' : `trung bình ${formatNumber(computed)}/${formatNumber(max)}`;
  const why = quarters.length === 1 ? `Lấy điểm ${told[0]}.` : `Điểm ${told.join(', ')}: ${mean}.`;
  return { code, max, computed, self: null, given: null, final: computed, applies: true, why };
}

/** Half up to 0,1; null where there is none, or one is missing. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  return roundToOneDecimal(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/** Enumerates what is consistent with the printed classes, for who knows every S0–S1 figure of every village. */
import { mayTellClasses } from '../../src/core/documents/class-disclosure';
import { classLines } from '../../src/core/documents/classes';
import { type HiddenPointsOf, hiddenPointsOf } from '../../src/core/documents/hidden-points';
import { makePeriod } from '../../src/core/period/periods';
import { composeRollup } from '../../src/core/rollup/compose-rollup';
import type { Rollup } from '../../src/core/rollup/types';
import { reportScores } from '../../src/core/score/report-scores';
import { type ScoringInput, scorePeriod } from '../../src/core/score/score-period';
import { criteriaInUse, STANDARD_SCORE_RULES } from '../../src/core/score/score-rules';
import type { TypedRow } from '../../src/core/score/typed-points';
import type { ScoreRules } from '../../src/core/score/types';
import { quietVillage } from '../fixtures/report-input';
import { rollupInput } from '../fixtures/rollup-input';
import { BEHIND_SUM, type SensitiveRow, SUMS } from './sensitive-figures';

/** By village, by quarter: tenths of points. `open`: all that the reader knows; `hidden`: the sensitive sum. */
export interface Truth {
  readonly open: readonly (readonly number[])[];
  readonly hidden: readonly (readonly number[])[];
}

const idOf = (index: number): string => `HH-T0${index + 1}`;

/** Whole rows of points, so that any open sum can be given: what is left goes to the next criterion. */
function given(open: number): readonly (readonly [code: string, points: number])[] {
  let left = open;
  return criteriaInUse(STANDARD_SCORE_RULES)
    .filter(({ sensitive }) => !sensitive)
    .map(({ code, max }) => {
      const tenths = Math.min(left, max * 10);
      left -= tenths;
      return [code, tenths / 10];
    });
}

const reported = (quarters: number) => {
  const always = <Value>(value: Value): Value[] => Array.from({ length: quarters }, () => value);
  return quietVillage({
    ...Object.fromEntries(
      ['nd1_trom_vu', 'nd1_tuan_tra_buoi', 'nd2_ton_dau', 'nd2_tiep_nhan', 'nd6_tam_tru_phai', 'nd6_tin_bao'].map(
        (row) => [row, always(0)],
      ),
    ),
    ...Object.fromEntries(['nd7_tt_buoi', 'nd7_chay_no', 'nd8_vsmt_buoi'].map((row) => [row, always(0)])),
    bc_ho_tong: always(100),
    nd5_phoi_hop_thon: always(true),
    hop_to_chuc: always(true),
    hop_so_cuoc: always(1),
    hop_ho_du: always(80),
    hop_bien_ban: always(true),
    hop_ngay: [3, 6, 9, 12].slice(0, quarters).map((month) => ({ year: 2023, month, day: 10 })),
  });
};

/** The commune without its points; figures that all truths share. */
const communes = new Map<string, ReturnType<typeof rollupInput>>();

function communeOf(villages: number, quarters: number): ReturnType<typeof rollupInput> {
  const key = `${villages}/${quarters}`;
  const commune =
    communes.get(key) ?? rollupInput({ villages: Array.from({ length: villages }, () => reported(quarters)) });
  communes.set(key, commune);
  return commune;
}

function scoringOf({ open, hidden }: Truth, rules: ScoreRules = STANDARD_SCORE_RULES): ScoringInput {
  const row = (points: number): TypedRow => ({ self: '', given: points });
  const typed = (quarter: number): ReadonlyMap<string, TypedRow> =>
    new Map(
      open.flatMap((own, index) => [
        ...given(own[quarter] ?? 0).map(([code, points]) => [`${idOf(index)}/${code}`, row(points)] as const),
        [`${idOf(index)}/CA`, row((hidden[index]?.[quarter] ?? 0) / 10)] as const,
      ]),
    );
  return {
    ...communeOf(open.length, open[0]?.length ?? 1),
    rules,
    handedIn: () => 'on-time',
    typed: (code) => typed(Number(code.slice(-1)) - 1),
  };
}

/** The sums behind every class are the same for all communes with one table of points. */
const hiddenPoints = new Map<ScoreRules, HiddenPointsOf>();
const rollups = new Map<string, Rollup>();

export interface Documents {
  readonly periods: readonly string[];
  readonly rules?: ScoreRules;
  /** As if classes were never kept back. */
  readonly always?: boolean;
}

/** What these documents print of the classes, one below the other. */
export function printed(truth: Truth, { periods, rules = STANDARD_SCORE_RULES, always = false }: Documents): string {
  const input = scoringOf(truth, rules);
  const hiddenOf = hiddenPoints.get(rules) ?? hiddenPointsOf(input, rules);
  hiddenPoints.set(rules, hiddenOf);
  const mayTell = mayTellClasses(input, hiddenOf);
  const lines = periods.flatMap((code) => {
    const period = makePeriod(code, 'nd09');
    const key = `${truth.open.length}/${truth.open[0]?.length}/${code}`;
    const rollup = rollups.get(key) ?? composeRollup(input, period);
    rollups.set(key, rollup);
    const scores = reportScores(scorePeriod(input, period));
    return [code, ...classLines({ rollup, ...scores, classesTold: always || mayTell(period) })];
  });
  return lines.join('\n');
}

/** `Thôn 2, quý 1: nd3_hinh_su`; null: at least two values remain of every figure. */
export function findLeak(truth: Truth, documents: Documents): string | null {
  const seen = printed(truth, documents);
  const isConsistent = (hidden: Truth['hidden']): boolean => printed({ ...truth, hidden }, documents) === seen;
  for (const [village, quarters] of truth.hidden.entries())
    for (const [quarter, sum] of quarters.entries()) {
      const pinned = pinnedRow(truth.hidden, { village, quarter, sum }, isConsistent);
      if (pinned !== null) return `${idOf(village)}, quarter ${quarter + 1}: ${pinned}`;
    }
  return null;
}

const withSum = (hidden: Truth['hidden'], village: number, quarter: number, sum: number): Truth['hidden'] =>
  hidden.map((own, index) => (index === village ? own.map((each, at) => (at === quarter ? sum : each)) : own));

/** Sums at which most figures change, for another village or quarter to make up for the change. */
const MAKING_UP: readonly number[] = [20, 60, 100, 150, 200, 240, 270, 280, 290, 295, 300, 310, 320];

interface Place {
  readonly village: number;
  readonly quarter: number;
  readonly sum: number;
}

/** A figure of which one value alone remains, whatever else is changed with it. */
function pinnedRow(
  hidden: Truth['hidden'],
  { village, quarter, sum }: Place,
  isConsistent: (hidden: Truth['hidden']) => boolean,
): SensitiveRow | null {
  const left = new Map<SensitiveRow, Set<number>>();
  const take = (of: number): boolean => {
    for (const [row, values] of BEHIND_SUM.get(of) ?? []) left.set(row, new Set([...(left.get(row) ?? []), ...values]));
    return [...left.values()].every((values) => values.size >= 2);
  };
  if (take(sum)) return null;
  const others = [...SUMS].sort((a, b) => rank(a, sum) - rank(b, sum));
  for (const other of others) {
    const changed = withSum(hidden, village, quarter, other);
    if (isConsistent(changed) && take(other)) return null;
  }
  for (const other of MAKING_UP) {
    const changed = withSum(hidden, village, quarter, other);
    for (const [index, quarters] of hidden.entries())
      for (const at of quarters.keys()) {
        if (index === village && at === quarter) continue;
        if (MAKING_UP.some((made) => isConsistent(withSum(changed, index, at, made))) && take(other)) return null;
      }
  }
  const pinned = [...left].find(([, values]) => values.size < 2);
  return pinned === undefined ? null : pinned[0];
}

/** Near sums first, those where cases begin to count before all. */
const rank = (sum: number, from: number): number => Math.abs(sum - from) - (MAKING_UP.includes(sum) ? 1000 : 0);

/** One village's score: every criterion by figures and by hand, the total, the class with what lowers it. */
import type { SensitiveMode } from '../settings/types';
import { formatNumber, roundToOneDecimal } from '../text/numbers';
import { judgeCondition } from './conditions';
import { explain, type Judged, judgeCriterion, type VillageFigures } from './score-criterion';
import { classPlace, criteriaInUse } from './score-rules';
import { readPoints, type TypedRow, typedRowKey } from './typed-points';
import { type Criterion, type CriterionScore, type FiguresOf, LUMP, type ScoreRules, type VillageScore } from './types';

export interface VillageToScore {
  readonly villageId: string;
  /** Every row asked of the head is filled and readable. */
  readonly reported: boolean;
  /** It existed in quarter I, in which what is scored once a year is registered. */
  readonly existedAtFirst: boolean;
  readonly figures: Readonly<Record<FiguresOf, VillageFigures>>;
  /** What stands in the period's own tab. */
  readonly typed: (rowKey: string) => TypedRow | undefined;
  /** The office's cell of the latest earlier quarter that has one, for what is scored once a year. */
  readonly carried: (rowKey: string) => TypedRow['given'];
}

/** What is scored one by one; outside `theo thôn` the sensitive criteria are one figure that the commune types. */
export function shownCriteria(rules: ScoreRules, mode: SensitiveMode): readonly Criterion[] {
  const used = criteriaInUse(rules);
  if (mode === 'theo thôn') return used;
  const sensitive = used.filter((criterion) => criterion.sensitive);
  return [...used.filter((criterion) => !criterion.sensitive), ...(sensitive.length === 0 ? [] : [lumpOf(sensitive)])];
}

function lumpOf(sensitive: readonly Criterion[]): Criterion {
  const max = roundToOneDecimal(sensitive.reduce((sum, criterion) => sum + criterion.max, 0));
  return {
    code: LUMP,
    group: '3',
    name: `Các nội dung do Công an xã chấm (nội dung bảo mật, ${formatNumber(max)} điểm)`,
    max,
    rule: { kind: 'by-hand', guide: `nội dung bảo mật, ${formatNumber(max)} điểm, ghi một số chung cho cả thôn` },
    figures: 'quarter',
    yearly: false,
    sensitive: true,
    on: true,
  };
}

/** Why a village has no class, as sentences put it behind `do`. */
const NOT_REPORTED = 'chưa báo cáo';
const NOT_GIVEN = 'chưa có điểm do xã chấm';
const NO_FIGURES = 'chưa đủ số liệu';
const NOT_SOUND = 'thang điểm chưa đúng';

export function scoreVillage(rules: ScoreRules, mode: SensitiveMode, village: VillageToScore): VillageScore {
  const shown = shownCriteria(rules, mode);
  const criteria = shown.map((criterion) => scoreCriterion(criterion, rules, village));
  const counting = criteria.filter(({ applies, final }) => applies || final !== null);
  const known = counting.filter(({ final }) => final !== null);
  const scored = sumOf(known.map(({ final }) => final ?? 0));
  const max = sumOf(known.map((each) => each.max));
  const isComplete = known.length === counting.length && max > 0;
  const whole = rules.whenNothing === 'redistribute' ? roundToOneDecimal((100 * scored) / max) : scored;
  const points = isComplete && village.reported ? whole : null;

  const conditions = rules.conditions
    .filter(({ on }) => on)
    .map((condition) => {
      const typed = village.typed(typedRowKey(village.villageId, condition.code));
      return judgeCondition(condition, village.figures.quarter, mode, typed);
    });
  const lowered = conditions.filter(({ holds }) => holds).map(({ code }) => code);
  const byHand = new Set(shown.filter(({ rule }) => rule.kind === 'by-hand').map(({ code }) => code));
  const missing = counting.filter(({ final }) => final === null);
  const open = !village.reported
    ? NOT_REPORTED
    : missing.length > 0
      ? missing.every(({ code }) => byHand.has(code))
        ? NOT_GIVEN
        : NO_FIGURES
      : '';
  const { villageId } = village;
  return {
    villageId,
    points,
    scored,
    max,
    ...classOf(rules, points, lowered, open),
    rank: null,
    lowered,
    criteria,
    conditions,
  };
}

/** The class by points, and the one that stands: no better than every condition that holds allows. */
export function classOf(
  rules: ScoreRules,
  points: number | null,
  lowered: readonly string[],
  open: string,
): Pick<VillageScore, 'className' | 'classByPoints' | 'open'> {
  if (points === null) return { className: null, classByPoints: null, open };
  if (!rules.sound) return { className: null, classByPoints: null, open: NOT_SOUND };
  const nameOf = (place: number): string | null => rules.classes[place]?.name ?? null;
  const place = classPlace(points, rules.classes);
  const caps = rules.conditions.filter(({ code }) => lowered.includes(code)).map(({ lowersTo }) => lowersTo);
  return { className: nameOf(Math.max(place, ...caps)), classByPoints: nameOf(place), open };
}

const sumOf = (values: readonly number[]): number => roundToOneDecimal(values.reduce((sum, value) => sum + value, 0));

/** Nobody asks a village for what was due before there was one. */
function judgeInTime(criterion: Criterion, village: VillageToScore): Judged {
  const judged = judgeCriterion(criterion, village.figures[criterion.figures]);
  const tooLate = criterion.figures === 'first-quarter' && !village.existedAtFirst;
  return tooLate && judged.points === null ? { points: null, applies: false, why: 'thôn chưa có ở Quý I' } : judged;
}

function scoreCriterion(criterion: Criterion, rules: ScoreRules, village: VillageToScore): CriterionScore {
  const { code, max, yearly } = criterion;
  const key = typedRowKey(village.villageId, code);
  const typed = village.typed(key);
  const judged = judgeInTime(criterion, village);
  const nothingCounts = !judged.applies && rules.whenNothing === 'full';
  const computed = nothingCounts ? max : judged.points;
  const own = readPoints(typed?.given ?? '', max);
  const given = own === null && yearly ? readPoints(village.carried(key), max) : own;
  const self = readPoints(typed?.self ?? '', max);
  const base = {
    code,
    max,
    computed,
    self: typeof self === 'number' ? self : null,
    applies: judged.applies || given !== null,
  };
  if (typeof given === 'string') return { ...base, given: null, final: null, why: `Điểm xã chấm ${given}.` };
  return {
    ...base,
    given,
    final: given ?? computed,
    why: reasonOf(judged, { max, computed, given, own: own !== null }),
  };
}

interface Standing {
  readonly max: number;
  readonly computed: number | null;
  readonly given: number | null;
  /** Typed in this period, not carried on. */
  readonly own: boolean;
}

function reasonOf(judged: Judged, { max, computed, given, own }: Standing): string {
  const nothing =
    computed === null
      ? 'không phát sinh, không tính mục này'
      : `không phát sinh, tính điểm tối đa ${formatNumber(max)}/${formatNumber(max)}`;
  const facts = judged.applies ? judged.why : `${judged.why}: ${nothing}`;
  if (given === null) return explain(facts);
  const by = `Xã chấm ${formatNumber(given)}/${formatNumber(max)}${own ? '' : ' từ quý trước trong năm'}.`;
  return computed === null ? by : `${by} Theo số liệu: ${facts}.`;
}

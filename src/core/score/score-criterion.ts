/** The points of one criterion for one village by its figures, and the sentence that explains them. */
import type { IndicatorCode } from '../catalogue/types';
import { formatNumber, formatShare, roundToOneDecimal } from '../text/numbers';
import { capitalize } from '../text/sentence-case';
import type { Criterion, CriterionRule, Deduction, Parameter } from './types';

/** What a criterion can ask of one village. */
export interface VillageFigures {
  /** What the row counts as; null: not reported. */
  readonly figure: (code: IndicatorCode) => number | null;
  /** The commune has switched the row off in `Chỉ tiêu`. */
  readonly isOff: (code: IndicatorCode) => boolean;
  /** What people call the row: `Vụ trộm xảy ra tại thôn (vụ)`. */
  readonly label: (code: IndicatorCode) => string;
  /** Null: not handed in and not yet due. */
  readonly handedIn: 'on-time' | 'late' | 'unknown' | 'none' | null;
  /** How many quarters the figures are of: targets are a quarter's. */
  readonly quarters: number;
  /** False: posting is asked of the pilot village alone, and this is another one. */
  readonly mustPost: boolean;
}

/** `points` null and `applies`: not scored; null and not `applies`: nothing happened that it could be judged by. */
export interface Judged {
  readonly points: number | null;
  readonly applies: boolean;
  /** Without capital and full stop. */
  readonly why: string;
}

/** Row whose criterion is asked of the pilot village alone by the setting `niem_yet`. */
const POSTING_ROW: IndicatorCode = 'tc_niem_yet';
const STAFF_ROW: IndicatorCode = 'th_nhan_su_doi';
const STAFF_REPORTED_ROW: IndicatorCode = 'th_nhan_su_bao';

const inapplicable = (why: string): Judged => ({ points: null, applies: false, why });
const unscored = (why: string): Judged => ({ points: null, applies: true, why: `chưa chấm: ${why}` });

/** Half up to 0,1 and never below 0 or above the maximum. */
function scored(points: number, max: number, facts: string, verb = 'được'): Judged {
  const rounded = roundToOneDecimal(Math.min(max, Math.max(0, points)));
  return { points: rounded, applies: true, why: `${facts}: ${verb} ${formatNumber(rounded)}/${formatNumber(max)}` };
}

/** Figures of several rows, or the sentence that says which are missing. */
function read(codes: readonly IndicatorCode[], village: VillageFigures): ReadonlyMap<string, number> | Judged {
  const values = new Map<string, number>();
  for (const code of codes) {
    const value = village.figure(code);
    if (value !== null) values.set(code, value);
    else if (village.isOff(code)) return unscored(`chỉ tiêu “${village.label(code)}” đang tắt`);
    else return unscored(`chưa có số liệu “${village.label(code)}”`);
  }
  return values;
}

const isJudged = (value: ReadonlyMap<string, number> | Judged): value is Judged => 'why' in value;

export function judgeCriterion(criterion: Criterion, village: VillageFigures): Judged {
  const { rule, max } = criterion;
  if (rule.kind === 'by-hand') return unscored(`xã chấm tay; ${rule.guide}`);
  if (rule.kind === 'on-time') return judgeOnTime(rule, max, village);
  if (rule.kind === 'deduct') return judgeDeductions(rule, max, village);
  const values = read(rowsOf(rule), village);
  const asksForPosting = rule.kind === 'yes' && rule.parts.some(({ row }) => row === POSTING_ROW);
  if (asksForPosting && !village.mustPost) return inapplicable('chỉ thôn điểm phải niêm yết Quy ước');
  if (isJudged(values)) return values;
  const at = (code: IndicatorCode): number => values.get(code) ?? 0;
  switch (rule.kind) {
    case 'yes': {
      const points = rule.parts.map(({ row, points: { value } }) => (at(row) > 0 ? value : 0));
      const facts = rule.parts.map(({ row, yes, no }) => (at(row) > 0 ? yes : no)).join(', ');
      return scored(sum(points), max, facts);
    }
    case 'reach': {
      const target = rule.target.value * village.quarters;
      const facts = `có ${formatNumber(at(rule.row))} ${rule.cases}, yêu cầu từ ${formatNumber(target)} buổi`;
      return scored(at(rule.row) >= target ? max : 0, max, facts);
    }
    case 'share':
      return judgeShare(rule, max, at, village);
    case 'steps': {
      const [part, whole] = [at(rule.part), at(rule.whole)];
      if (whole === 0) return unscored(`“${village.label(rule.whole)}” bằng 0`);
      const step = rule.steps.find(({ from }) => 100 * part >= from.value * whole);
      const levels = rule.steps.map(({ from }) => `${formatNumber(from.value)}%`).join(' và ');
      const facts = `${fraction(part, whole)} ${rule.cases} (${formatShare(part, whole)}), các mức ${levels}`;
      return scored(step?.points.value ?? 0, max, facts);
    }
    case 'tips': {
      const [tips, thefts] = [at(rule.tips), at(rule.thefts)];
      if (tips >= 1) return scored(max, max, `cung cấp ${formatNumber(tips)} tin cho Công an`);
      if (thefts === 0) return scored(max, max, 'không có tin báo, nhưng không xảy ra trộm');
      return scored(rule.else.value, max, `có ${formatNumber(thefts)} vụ trộm mà chưa cung cấp tin nào`);
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const fraction = (part: number, whole: number): string => `${formatNumber(part)}/${formatNumber(whole)}`;

type FigureRule = Exclude<CriterionRule, { kind: 'by-hand' | 'on-time' | 'deduct' }>;

function rowsOf(rule: FigureRule): readonly IndicatorCode[] {
  switch (rule.kind) {
    case 'yes':
      return rule.parts.map(({ row }) => row);
    case 'reach':
      return [rule.row];
    case 'share':
      return [rule.part, ...rule.whole];
    case 'steps':
      return [rule.part, rule.whole];
    case 'tips':
      return [rule.tips, rule.thefts];
  }
}

type ShareRule = Extract<CriterionRule, { kind: 'share' }>;

function judgeShare(
  { part: partRow, whole: wholeRows, target, cases, nothing, missed }: ShareRule,
  max: number,
  at: (code: IndicatorCode) => number,
  village: VillageFigures,
): Judged {
  const part = at(partRow);
  const whole = sum(wholeRows.map(at));
  if (whole === 0) {
    return nothing === null ? unscored(`“${village.label(wholeRows[0] ?? partRow)}” bằng 0`) : inapplicable(nothing);
  }
  const isReached = 100 * part >= target.value * whole;
  const aim = target.value === 100 ? '' : `, yêu cầu từ ${formatNumber(target.value)}%`;
  const facts = `${fraction(part, whole)} ${cases} (${formatShare(part, whole)})${aim}`;
  if (isReached) return scored(max, max, facts);
  if (missed === undefined) return scored((max * 100 * part) / (whole * target.value), max, facts);
  // Rounded down: who has not reached the whole never gets what the whole would give.
  const tenths = Math.floor((missed.value * 10 * 100 * part) / (whole * target.value) + 1e-9);
  return scored(tenths / 10, max, facts);
}

type DeductRule = Extract<CriterionRule, { kind: 'deduct' }>;

/** A row that is off, or counts nothing, is not asked for. */
function judgeDeductions({ parts, none }: DeductRule, max: number, village: VillageFigures): Judged {
  const counted = parts.filter(({ row, points }) => points.value !== 0 && !village.isOff(row));
  const codes = counted.flatMap(({ row, less, among }) => [
    row,
    ...[less ?? among].filter((each) => each !== undefined),
  ]);
  const values = read(codes, village);
  if (isJudged(values)) return values;
  const cases = counted.map((part) => ({ part, number: casesOf(part, values) }));
  const found = cases.filter(({ number }) => number > 0);
  if (found.length === 0) {
    const nothing = counted.map(({ cases: words }) => `không có ${words}`).join('; ');
    return scored(max, max, none ?? (nothing === '' ? 'không trừ điểm' : nothing));
  }
  const off = sum(found.map(({ part, number }) => part.points.value * number));
  const facts = found.map(({ part, number }) => `${formatNumber(number)} ${part.cases}`).join(', ');
  return scored(max - off, max, `có ${facts}, trừ ${formatNumber(off)} điểm`, 'còn');
}

function casesOf({ row, less, among }: Deduction, values: ReadonlyMap<string, number>): number {
  const all = values.get(row) ?? 0;
  if (less !== undefined) return Math.max(0, all - (values.get(less) ?? 0));
  return among === undefined ? all : Math.min(all, values.get(among) ?? 0);
}

type OnTimeRule = Extract<CriterionRule, { kind: 'on-time' }>;

function judgeOnTime({ onTime, late, staff }: OnTimeRule, max: number, village: VillageFigures): Judged {
  const { handedIn } = village;
  if (handedIn === null) return unscored('chưa nộp, chưa hết hạn');
  if (handedIn === 'unknown') return unscored('không xác định được ngày nộp');
  const changes = village.figure(STAFF_ROW);
  if (changes === null) return unscored(`chưa có số liệu “${village.label(STAFF_ROW)}”`);
  const reported = changes === 0 ? null : village.figure(STAFF_REPORTED_ROW);
  if (changes > 0 && reported === null) return unscored(`chưa có số liệu “${village.label(STAFF_REPORTED_ROW)}”`);
  const told: readonly [Parameter | null, string] =
    changes === 0
      ? [staff, 'không đổi nhân sự']
      : reported === 1
        ? [staff, 'đã báo cáo thay đổi nhân sự']
        : [null, 'chưa báo cáo thay đổi nhân sự'];
  const submitted: Readonly<Record<'on-time' | 'late' | 'none', readonly [Parameter | null, string]>> = {
    'on-time': [onTime, 'nộp đúng hạn'],
    late: [late, 'nộp chậm'],
    none: [null, 'chưa nộp'],
  };
  const [points, words] = submitted[handedIn];
  return scored((points?.value ?? 0) + (told[0]?.value ?? 0), max, `${words}, ${told[1]}`);
}

/** As a sentence. */
export const explain = (why: string): string => `${capitalize(why)}.`;

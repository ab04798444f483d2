/** Conditions of sentences: `nd1_trom_vu>0 & nd1_trom_lam_ro=0 | late`, over figures that may be missing. */
import { describeChange } from '../text/describe-change';
import type { Scope } from './scope';

/** Rows of cases that share one sentence where nothing happened in several of them, in its order. */
export const QUIET_ROWS: readonly (readonly [code: string, name: string])[] = [
  ['nd1_trom_vu', 'trộm cắp tài sản'],
  ['nd2_blgd_vu', 'bạo lực gia đình'],
  ['nd7_chay_no', 'cháy, nổ'],
  ['nd7_tngt_vu', 'tai nạn giao thông'],
  ['nd7_tnld', 'tai nạn lao động'],
];

type Figures = Pick<Scope, 'value'>;

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
};

const COMPARISON = /^([^<>=!]+)(>=|<=|!=|>|<|=)(.+)$/;

/** A number, a name, or names added and subtracted (`nd2_ton_dau+nd2_tiep_nhan`); null where one has no figure. */
export function valueOf(expression: string, figures: Figures): number | null {
  let total = 0;
  for (const [, sign, name = ''] of expression.replace(/\s/g, '').matchAll(/([+-]?)([^+-]+)/g)) {
    const value = /^\d+$/.test(name) ? Number(name) : figures.value(name);
    if (value === null) return null;
    total += sign === '-' ? -value : value;
  }
  return total;
}

/** A comparison with a missing figure is false, and so is its opposite. A name alone asks for more than 0. */
export function comparisonHolds(term: string, figures: Figures): boolean {
  const [, left, operator = '', right] = COMPARISON.exec(term) ?? ['', term, '>', '0'];
  const a = valueOf(left ?? '', figures);
  const b = valueOf(right ?? '', figures);
  return a !== null && b !== null && (COMPARE[operator]?.(a, b) ?? false);
}

/** The left side of a comparison: the figure that must be known for it to be decided. */
export const comparedFigure = (term: string): string => COMPARISON.exec(term)?.[1] ?? term;

/** Alternatives (`|`) of terms that hold together (`&`). An empty condition always holds. */
export function holds(condition: string, scope: Scope): boolean {
  return condition
    .split('|')
    .some((all) => all.split('&').every((term) => term.trim() === '' || termHolds(term.trim(), scope)));
}

/**
 * Besides comparisons: `?code` the row is there without a value; `~code` there is something to compare it with that
 * will be said; `all:code` every village with a figure says "có"; `quiet:code` the row is one of several quiet ones.
 */
function termHolds(term: string, scope: Scope): boolean {
  if (term.startsWith('?')) return scope.hasRow(term.slice(1)) && scope.value(term.slice(1)) === null;
  if (term.startsWith('~')) return isCompared(term.slice(1), scope);
  if (term.startsWith('all:')) {
    const { yes, known } = scope.fraction(`${term.slice(4)}=1`);
    return known > 0 && yes === known;
  }
  if (term.startsWith('quiet:')) {
    const quiet = QUIET_ROWS.map(([code]) => code).filter((code) => isQuiet(code, scope));
    return quiet.length > 1 && quiet.includes(term.slice(6));
  }
  return comparisonHolds(term, scope);
}

/** Nothing happened in any village, nor in the periods it would be compared with. */
function isQuiet(code: string, scope: Scope): boolean {
  const coverage = scope.coverage(code);
  return scope.value(code) === 0 && (coverage === null || coverage.n === coverage.N) && !isCompared(code, scope);
}

function isCompared(code: string, scope: Scope): boolean {
  const value = scope.value(code);
  const anyWords = { unit: '', none: '', some: '' };
  return value !== null && describeChange(value, anyWords, scope.references(code)) !== '';
}

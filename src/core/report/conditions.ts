/** Conditions of sentences: `nd1_trom_vu>0 & nd1_trom_lam_ro=0 | late`, over figures that may be missing. */
import { describeChange } from '../text/describe-change';
import type { Scope } from './scope';

type Figures = Pick<Scope, 'together'>;

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
};

const COMPARISON = /^([^<>=!]+)(>=|<=|!=|>|<|=)(.+)$/;

/** Numbers and names added and subtracted: `nd2_ton_dau+nd2_tiep_nhan` as pairs of sign and name. */
function termsOf(expression: string): readonly (readonly [sign: number, name: string])[] {
  const parts = [...expression.replace(/\s/g, '').matchAll(/([+-]?)([^+-]+)/g)];
  return parts.map(([, sign, name = '']) => [sign === '-' ? -1 : 1, name]);
}

/**
 * Several expressions over the same villages: x/N, a difference or a comparison of two rows says something only where
 * both are known. Null where a name has no figure.
 */
export function evaluateTogether(expressions: readonly string[], figures: Figures): readonly (number | null)[] {
  const parsed = expressions.map(termsOf);
  const names = [...new Set(parsed.flat().map(([, name]) => name))].filter((name) => !/^\d+$/.test(name));
  const values = figures.together(names);
  const valueOfName = (name: string): number | null =>
    /^\d+$/.test(name) ? Number(name) : (values[names.indexOf(name)] ?? null);
  return parsed.map((terms) =>
    terms.reduce<number | null>((total, [sign, name]) => {
      const value = valueOfName(name);
      return total === null || value === null ? null : total + sign * value;
    }, 0),
  );
}

export const evaluate = (expression: string, figures: Figures): number | null =>
  evaluateTogether([expression], figures)[0] ?? null;

/** A comparison with a missing figure is false, and so is its opposite. A name alone asks for more than 0. */
export function comparisonHolds(term: string, figures: Figures): boolean {
  const [, left = '', operator = '', right = ''] = COMPARISON.exec(term) ?? ['', term, '>', '0'];
  const [a = null, b = null] = evaluateTogether([left, right], figures);
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
 * will be said; `all:code` every village with a figure says "có"; `same:a/b` no village
 * that has only one of them changes its total; `quiet:code` the row is one of several quiet ones. `!` before any of
 * these, or before a comparison, turns it round.
 */
function termHolds(term: string, scope: Scope): boolean {
  if (term.startsWith('!')) return !termHolds(term.slice(1), scope);
  if (term.startsWith('?')) return scope.hasRow(term.slice(1)) && scope.value(term.slice(1)) === null;
  if (term.startsWith('~')) return isCompared(term.slice(1), scope);
  if (term.startsWith('all:')) {
    const { yes, known } = scope.fraction(`${term.slice(4)}=1`);
    return known > 0 && yes === known;
  }
  if (term.startsWith('same:')) {
    const names = term.slice(5).split('/');
    return scope.together(names).every((value, index) => value === scope.value(names[index] ?? ''));
  }
  if (term.startsWith('quiet:')) {
    const quiet = scope.vocabulary.quietRows.filter((code) => isQuiet(code, scope));
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

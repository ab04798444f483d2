/** Evaluates rules on a quarter's values. A null operand makes the whole condition null: the rule is skipped. */
import type { IndicatorCode } from '../../catalogue/types';
import { dateOfSerial } from '../../period/calendar-date';
import { type Filling, fillWords } from '../messages/fill-words';
import type { Comparison, Condition, Term } from './expression';
import type { RuleWords } from './rule';

/** A quarter of a village; days are serial numbers. */
export interface RowValues {
  readonly value: (code: IndicatorCode) => number | null;
  readonly isTyped: (code: IndicatorCode) => boolean;
  readonly isDay: (code: IndicatorCode) => boolean;
  readonly start: number;
  readonly end: number;
}

function evaluateTerm(term: Term, values: RowValues): number | null {
  switch (term.kind) {
    case 'row':
      return values.value(term.code);
    case 'number':
      return term.value;
    case 'period':
      return values[term.edge];
    case 'sum':
      return term.terms.reduce<number | null>((total, each) => {
        const value = evaluateTerm(each, values);
        return total === null || value === null ? null : total + value;
      }, 0);
  }
}

export function evaluateCondition(condition: Condition, values: RowValues): boolean | null {
  switch (condition.kind) {
    case 'typed':
      return values.isTyped(condition.code);
    case 'all': {
      const parts = condition.conditions.map((each) => evaluateCondition(each, values));
      return parts.includes(null) ? null : parts.every((part) => part === true);
    }
    case 'compare': {
      const left = evaluateTerm(condition.left, values);
      const right = evaluateTerm(condition.right, values);
      return left === null || right === null ? null : COMPARE[condition.operator](left, right);
    }
  }
}

/** The words with their figures in them; days where the term is one. */
export function fillRuleWords({ text, letters }: RuleWords, values: RowValues): string {
  const fillings = Object.entries(letters).map(([letter, term]): [string, Filling] => {
    const value = evaluateTerm(term, values);
    return [letter, value !== null && isDayTerm(term, values) ? dateOfSerial(value) : value];
  });
  return fillWords(text, Object.fromEntries(fillings));
}

function isDayTerm(term: Term, values: Pick<RowValues, 'isDay'>): boolean {
  return term.kind === 'period' || (term.kind === 'row' && values.isDay(term.code));
}

const COMPARE: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
};

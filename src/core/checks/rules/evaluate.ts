/** Evaluates rules on a quarter's values. A null operand makes the whole condition null: the rule is skipped. */
import type { IndicatorCode } from '../../catalogue/types';
import { dateOfSerial } from '../../period/calendar-date';
import type { CalendarDate } from '../../period/types';
import { type Filling, fillWords } from '../messages/fill-words';
import type { Comparison, Condition, Term } from './expression';
import type { RuleWords } from './rule';

/** A quarter of a village or of the commune; days are serial numbers. Null: not known here. */
export interface RowValues {
  readonly value: (code: IndicatorCode) => number | null;
  /** Of the quarter before. */
  readonly before: (code: IndicatorCode) => number | null;
  /** The number in the row's own cell. */
  readonly cell: (code: IndicatorCode) => number | null;
  /** What is known of the quarters before this one. */
  readonly earlier: (code: IndicatorCode) => readonly number[];
  readonly isTyped: (code: IndicatorCode) => boolean | null;
  readonly isDay: (code: IndicatorCode) => boolean;
  /** From the settings. */
  readonly thresholds: ReadonlyMap<string, number>;
  readonly start: number;
  readonly end: number;
  /** `Quý I`, as sentences call the quarter before. */
  readonly quarterBefore: string;
}

function evaluateTerm(term: Term, values: RowValues): number | null {
  switch (term.kind) {
    case 'row':
      return values.value(term.code);
    case 'before':
    case 'cell':
      return values[term.kind](term.code);
    case 'number':
      return term.value;
    case 'threshold':
      return values.thresholds.get(term.key) ?? term.otherwise;
    case 'period':
      return values[term.edge];
    case 'earlier': {
      const figures = values.earlier(term.code);
      const total = figures.reduce((sum, figure) => sum + figure, 0);
      if (term.what === 'mean') return Math.floor(total / figures.length + 1 / 2);
      return term.what === 'sum' ? total : figures.length;
    }
    case 'sum':
    case 'product':
      return term.terms
        .map((each) => evaluateTerm(each, values))
        .reduce((a, b) => (a === null || b === null ? null : term.kind === 'sum' ? a + b : a * b));
  }
}

export function evaluateCondition(condition: Condition, values: RowValues): boolean | null {
  switch (condition.kind) {
    case 'typed':
    case 'blank': {
      const isTyped = values.isTyped(condition.code);
      return isTyped === null ? null : isTyped === (condition.kind === 'typed');
    }
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

/** The words with their figures in them; days where the term is one. `{quy_truoc}` is the quarter before. */
export function fillRuleWords(
  { text, letters }: RuleWords,
  values: RowValues,
  sayDay: (day: CalendarDate) => Filling = (day) => day,
): string {
  const fillings = Object.entries(letters).map(([letter, term]): [string, Filling] => {
    const value = evaluateTerm(term, values);
    return [letter, value !== null && isDayTerm(term, values) ? sayDay(dateOfSerial(value)) : value];
  });
  return fillWords(text, { quy_truoc: values.quarterBefore, ...Object.fromEntries(fillings) });
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

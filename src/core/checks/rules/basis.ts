/** The figures on which a rule's finding rests, as a text: an acceptance counts as long as it stays the same. */
import type { IndicatorCode } from '../../catalogue/types';
import type { RowValues } from './evaluate';
import { type Condition, operandsOf, type Term } from './expression';
import { RULES } from './rules';

/** Thresholds and days of the period are no figures of anybody: changing them leaves an acceptance as it is. */
export function basisOf(condition: Condition, values: RowValues): string {
  return [...new Set(figuresIn(condition, values))].sort().join('; ');
}

/** The rows of its own quarter that a finding of this rule at this row compares; one of them is the row to correct. */
export function rowsCompared(ruleId: string, code: IndicatorCode): readonly IndicatorCode[] {
  const cases = RULES.filter(({ id }) => id === ruleId).flatMap((rule) => rule.cases.filter(({ at }) => at === code));
  const here = cases.flatMap(({ when }) => operandsOf(when)).filter(({ kind }) => kind !== 'before');
  return [...new Set([code, ...here.map((operand) => operand.code)])];
}

/** `nd1_trom_vu=2`, `nd4_thn_ql trước=3`. */
function figuresIn(expression: Condition | Term, values: RowValues): readonly string[] {
  switch (expression.kind) {
    case 'row':
      return [`${expression.code}=${values.value(expression.code) ?? ''}`];
    case 'before':
      return [`${expression.code} trước=${values.before(expression.code) ?? ''}`];
    case 'cell':
      return [`${expression.code} ô=${values.cell(expression.code) ?? ''}`];
    case 'earlier':
      return [`${expression.code} các quý trước=${values.earlier(expression.code).join(',')}`];
    case 'typed':
    case 'blank':
      return [`${expression.code} đã ghi=${values.isTyped(expression.code) ?? ''}`];
    case 'compare':
      return [expression.left, expression.right].flatMap((each) => figuresIn(each, values));
    case 'all':
      return expression.conditions.flatMap((each) => figuresIn(each, values));
    case 'sum':
    case 'product':
      return expression.terms.flatMap((each) => figuresIn(each, values));
    default:
      return [];
  }
}

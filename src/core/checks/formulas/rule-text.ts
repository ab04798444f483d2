/** Rules as formula text: their conditions, guarded so that a rule with an unknown operand is skipped, and their words. */
import { type Condition, operandsOf, type Term } from '../rules/expression';
import type { RuleWords } from '../rules/rule';
import { earlierText } from './earlier-quarters';
import { type FormulaSite, isOperandKnown, operandValue } from './operands';
import { and, dayText, iff, isBlank, isFilled, numberText, wordsText } from './syntax';

/** TRUE where the rule fails; FALSE where it holds or is skipped. */
export function ruleTest(site: FormulaSite, condition: Condition): string {
  const fails = conditionText(site, condition);
  if (fails === 'FALSE') return fails;
  const known = and(...operandsOf(condition).map((operand) => isOperandKnown(site, operand)));
  return iff(known, fails, 'FALSE');
}

/** The words with their figures, joined by `&`. Right only where the rule fails. */
export function ruleWordsText(site: FormulaSite, { text, letters }: RuleWords): string {
  const filled = Object.entries(letters).map(([letter, term]) => [letter, letterText(site, term)] as const);
  return wordsText(text, Object.fromEntries(filled));
}

function conditionText(site: FormulaSite, condition: Condition): string {
  switch (condition.kind) {
    case 'compare':
      return `${termText(site, condition.left)}${condition.operator}${termText(site, condition.right)}`;
    case 'all':
      return and(...condition.conditions.map((each) => conditionText(site, each)));
    case 'typed':
    case 'blank': {
      const isTyped = condition.kind === 'typed';
      // What a row's own formula knows of its own cell is not asked of the cell again.
      if (site.own?.code === condition.code) return (site.own.state === 'filled') === isTyped ? 'TRUE' : 'FALSE';
      const cell = site.context.places.cell(condition.code, site.quarter);
      return cell === null ? 'FALSE' : isTyped ? isFilled(cell) : isBlank(cell);
    }
  }
}

function termText(site: FormulaSite, term: Term): string {
  switch (term.kind) {
    case 'row':
    case 'before':
    case 'cell':
      return operandValue(site, term);
    case 'number':
      return String(term.value);
    case 'threshold':
      return String(site.context.thresholds.get(term.key) ?? term.otherwise);
    case 'earlier':
      return earlierText(site, term.code, term.what);
    case 'period':
      return site.context.places.control(term.edge, site.quarter);
    case 'sum':
    case 'product': {
      const texts = term.terms.map((each) => termText(site, each));
      return texts.length > 1 && term.kind === 'sum' ? `(${texts.join('+')})` : texts.join('*');
    }
  }
}

function letterText(site: FormulaSite, term: Term): string {
  const value = termText(site, term);
  return isDay(site, term) ? dayText(value) : numberText(value);
}

function isDay(site: FormulaSite, term: Term): boolean {
  if (term.kind === 'period') return true;
  return term.kind === 'row' && site.context.catalogue.byCode.get(term.code)?.kind === 'date';
}

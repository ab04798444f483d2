/** Rules as formula text: their conditions, guarded so that a rule with an unknown operand is skipped, and their words. */
import { type Condition, operandsOf, type Term } from '../rules/expression';
import type { RuleWords } from '../rules/rule';
import { type FormulaSite, isKnown, rowValue } from './operands';
import { and, dayText, iff, isFilled, numberText, wordsText } from './syntax';

/** TRUE where the rule fails; FALSE where it holds or is skipped. */
export function ruleTest(site: FormulaSite, condition: Condition): string {
  const known = and(...operandsOf(condition).map((code) => isKnown(site, code)));
  return iff(known, conditionText(site, condition), 'FALSE');
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
    case 'typed': {
      const cell = site.context.places.cell(condition.code, site.quarter);
      return cell === null ? 'FALSE' : isFilled(cell);
    }
  }
}

function termText(site: FormulaSite, term: Term): string {
  switch (term.kind) {
    case 'row':
      return rowValue(site, term.code);
    case 'number':
      return String(term.value);
    case 'period':
      return site.context.places.control(term.edge, site.quarter);
    case 'sum':
      return `(${term.terms.map((each) => termText(site, each)).join('+')})`;
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

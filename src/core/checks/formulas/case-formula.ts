/** The hidden cell of a row and quarter: the number of the case that shows there, decided once for all who look at it. */
import { indicatorInUse } from '../../catalogue/catalogue';
import type { Indicator, IndicatorCode } from '../../catalogue/types';
import type { Quarter } from '../../period/types';
import { casesAt, MISSING_CASE, NO_CASE } from '../row-cases';
import { type FormulaSite, isAhead, isAsked, isOver } from './operands';
import type { FormulaContext } from './places';
import { readCell } from './readable-cell';
import { ruleTest } from './rule-text';
import { and, iff, isBlank } from './syntax';

/** With its leading `=`; null for a row that the tab lacks. */
export function caseFormula(context: FormulaContext, code: IndicatorCode, quarter: Quarter): string | null {
  const indicator = indicatorInUse(context.catalogue, code);
  const cell = context.places.cell(code, quarter);
  if (indicator === null || cell === null) return null;
  const site = { context, quarter };
  const asked = isAsked(site, indicator);
  const missing = asked === 'FALSE' ? asked : and(asked, `NOT(${isOver(site)})`, `NOT(${isAhead(site)})`);
  const whenBlank = iff(missing, MISSING_CASE, rulesText(site, indicator, 'blank'));
  const whenFilled = readCell(cell, indicator, context.thresholds, rulesText(site, indicator, 'filled'));
  return `=${iff(isBlank(cell), whenBlank, whenFilled)}`;
}

/** The first rule that fails, errors before warnings. */
function rulesText(site: FormulaSite, { code }: Indicator, state: 'filled' | 'blank'): string {
  const own: FormulaSite = { ...site, own: { code, state } };
  return casesAt(code, site.context.rulesOff).reduceRight(
    (otherwise, { number, ruleCase }) => iff(ruleTest(own, ruleCase.when), number, otherwise),
    String(NO_CASE),
  );
}

/** What a row of the head counted in the quarters before: last year's in their own columns, this year's as entered. */
import { conditionRows } from '../../catalogue/requirements';
import type { IndicatorCode } from '../../catalogue/types';
import { QUARTERS } from '../../period/schemes';
import { FIRST_UNREADABLE } from '../row-cases';
import { type FormulaSite, isKnown, rowValue } from './operands';
import { call, iff } from './syntax';

/** How many figures are known, their sum, or their mean rounded to a whole number. In brackets where it needs them. */
export function earlierText(site: FormulaSite, code: IndicatorCode, what: 'count' | 'sum' | 'mean'): string {
  if (what === 'mean') return `INT(${earlierText(site, code, 'sum')}/${earlierText(site, code, 'count')}+1/2)`;
  const { context, quarter } = site;
  const lastYear = QUARTERS.map((each) => context.places.lastYear(code, each)).filter((cell) => cell !== null);
  const thisYear = QUARTERS.filter((each) => each < quarter).map((each) =>
    quarterText({ context, quarter: each }, code, what),
  );
  const terms = lastYear.length === 0 ? thisYear : [call(what.toUpperCase(), ...lastYear), ...thisYear];
  return terms.length > 1 ? `(${terms.join('+')})` : (terms[0] ?? '0');
}

/** Adds nothing where the row's figure is unknown. Short, because it is repeated a lot. */
function quarterText(site: FormulaSite, code: IndicatorCode, what: 'count' | 'sum'): string {
  const required = site.context.catalogue.byCode.get(code)?.required ?? { kind: 'never' };
  const cell = site.context.places.cell(code, site.quarter) ?? '0';
  const whereReadable = (value: string) =>
    iff(`${site.context.places.caseCell(code, site.quarter)}<${FIRST_UNREADABLE}`, value, 0);
  // A blank cell is 0 in a sum, unless a yearly row carries on.
  const carriesOn = required.kind === 'first-quarter';
  if (what === 'sum' && !carriesOn) return whereReadable(cell);
  if (what === 'count' && !carriesOn && conditionRows(required).length === 0) return whereReadable(`COUNT(${cell})`);
  return iff(isKnown(site, code), what === 'count' ? 1 : rowValue(site, code), 0);
}

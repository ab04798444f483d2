/** Rows as operands of formulas: what a row counts as, whether that is known, and whether the row is asked for. */
import { indicatorInUse } from '../../catalogue/catalogue';
import { conditionRows } from '../../catalogue/requirements';
import type { Indicator, IndicatorCode } from '../../catalogue/types';
import { QUARTERS } from '../../period/schemes';
import type { Quarter } from '../../period/types';
import { OPEN_CASES, OPENING_CASES } from '../../submission/village-year';
import { FIRST_UNREADABLE, MISSING_CASE } from '../row-cases';
import type { Operand } from '../rules/expression';
import type { FormulaContext } from './places';
import { isReadableNumber } from './readable-cell';
import { and, call, iff, isBlank, isFilled, matches, or } from './syntax';

/** Where a formula thinks: a quarter, and the row whose case it decides, whose own case it must not look at. */
export interface FormulaSite {
  readonly context: FormulaContext;
  readonly quarter: Quarter;
  /** `filled`: known to be filled and readable; `blank`: known to be blank and not missing. */
  readonly own?: { readonly code: IndicatorCode; readonly state: 'filled' | 'blank' };
}

/** The figure that a rule compares. Right only where it is known. */
export function operandValue(site: FormulaSite, { kind, code }: Operand): string {
  if (kind === 'row') return rowValue(site, code);
  const before = siteBefore(site);
  if (before !== null) return rowValue(before, code);
  return site.context.places.lastYear(code, 4) ?? NOTHING;
}

export function isOperandKnown(site: FormulaSite, { kind, code }: Operand): string {
  if (kind === 'row') return isKnown(site, code);
  // The rules that look at a cell against what it counts as speak to the police, and show on no tab.
  if (kind === 'cell') return 'FALSE';
  const before = siteBefore(site);
  if (before !== null) return isKnown(before, code);
  const lastYear = site.context.places.lastYear(code, 4);
  return lastYear === null ? 'FALSE' : `ISNUMBER(${lastYear})`;
}

/** The row's number; có/không as 1/0, a day as its serial number. Right only where the row is known. */
export function rowValue(site: FormulaSite, code: IndicatorCode): string {
  if (code === OPENING_CASES) return openingCases(site).value;
  const indicator = site.context.catalogue.byCode.get(code);
  const ofCell = (cell: string) =>
    indicator?.kind === 'duty' ? matches(cell, 'có') : indicator?.kind === 'date' ? call('INT', cell) : cell;
  const value = ofCell(site.context.places.cell(code, site.quarter) ?? NOTHING);
  if (indicator?.required.kind !== 'first-quarter' || site.own?.code === code) return value;
  return latestFilled(site, code, (cell) => ofCell(cell), NOTHING);
}

/** Whether the row has a value: filled and readable, or blank because it is not asked for. */
export function isKnown(site: FormulaSite, code: IndicatorCode): string {
  const indicator = indicatorInUse(site.context.catalogue, code);
  const cell = site.context.places.cell(code, site.quarter);
  if (code === OPENING_CASES) return openingCases(site).known;
  if (indicator === null || cell === null) return 'FALSE';
  const zeroWhenBlank = countsWhenBlank(indicator) ? isConditionKnown(site, indicator) : 'FALSE';
  if (site.own?.code === code) return site.own.state === 'filled' ? 'TRUE' : zeroWhenBlank;
  if (indicator.enteredBy !== 'thon') return isKnownPoliceCell(cell, indicator, site.context);
  const caseCell = site.context.places.caseCell(code, site.quarter);
  const reads = `${caseCell}<${FIRST_UNREADABLE}`;
  if (indicator.required.kind === 'first-quarter') {
    const readsThen = (_: string, quarter: Quarter) =>
      `${site.context.places.caseCell(code, quarter)}<${FIRST_UNREADABLE}`;
    return latestFilled(site, code, readsThen, 'FALSE');
  }
  if (zeroWhenBlank === 'FALSE') return and(isFilled(cell), reads);
  return iff(isBlank(cell), and(`${caseCell}<>${MISSING_CASE}`, zeroWhenBlank), reads);
}

/** Whether the village had ended before this quarter began. */
export function isOver({ context: { places }, quarter }: Pick<FormulaSite, 'context' | 'quarter'>): string {
  return `AND(ISNUMBER(${places.lastDay});${places.lastDay}<${places.control('start', quarter)})`;
}

/** Whether this quarter ended before the village's first day. */
export function isAhead({ context: { places }, quarter }: Pick<FormulaSite, 'context' | 'quarter'>): string {
  return `AND(ISNUMBER(${places.firstDay});${places.firstDay}>${places.control('end', quarter)})`;
}

/** Whether the row must be filled in this quarter, as long as the village exists. */
export function isAsked(site: FormulaSite, { required }: Indicator): string {
  switch (required.kind) {
    case 'always':
      return 'TRUE';
    case 'never':
      return 'FALSE';
    case 'first-quarter':
      return site.quarter === 1 ? 'TRUE' : 'FALSE';
    case 'if-yes':
      return iff(isKnown(site, required.row), `${rowValue(site, required.row)}>0`, 'FALSE');
    case 'if-positive': {
      const values = required.rows.map((code) =>
        code === OPENING_CASES ? openingCases(site).orZero : rowValue(site, code),
      );
      return iff(areKnown(site, required.rows), `${values.join('+')}>0`, 'FALSE');
    }
  }
}

/** A computed row: 100 · numerator / denominators, empty where one is unknown or nothing stands below the line. */
export function ratioText(site: FormulaSite, ratio: NonNullable<Indicator['ratio']>): string {
  const known = and(...[ratio.numerator, ...ratio.denominator].map((code) => isKnown(site, code)));
  const below = `(${ratio.denominator.map((code) => rowValue(site, code)).join('+')})`;
  return iff(known, iff(`${below}>0`, `100*${rowValue(site, ratio.numerator)}/${below}`, '""'), '""');
}

/** A yearly row carries on: `make` of the latest quarter up to this one whose cell is filled. */
function latestFilled(
  { context, quarter }: FormulaSite,
  code: IndicatorCode,
  make: (cell: string, quarter: Quarter) => string,
  otherwise: string,
): string {
  return QUARTERS.filter((each) => each <= quarter).reduce((before, each) => {
    const cell = context.places.cell(code, each);
    if (cell === null) return before;
    // What stands in a quarter before the village's first day counts nowhere.
    const counts =
      each === quarter ? isFilled(cell) : and(isFilled(cell), `NOT(${isAhead({ context, quarter: each })})`);
    return iff(counts, make(cell, each), before);
  }, otherwise);
}

/** What the visible cell of the opening cases shows where the police type nothing. Null: there is nothing to show. */
export function shownOpeningCases(site: FormulaSite): string | null {
  const carried = casesCarriedOn(site);
  return carried === null ? null : iff(carried.known, carried.value, '""');
}

interface OpeningCases {
  readonly known: string;
  /** Where known. */
  readonly value: string;
  readonly orZero: string;
}

function openingCases(site: FormulaSite): OpeningCases {
  const { context, quarter } = site;
  const indicator = indicatorInUse(context.catalogue, OPENING_CASES);
  const own = context.places.cell(OPENING_CASES, quarter);
  if (indicator === null || own === null) return { known: 'FALSE', value: '0', orZero: '0' };
  const ownReads = isReadableNumber(own, indicator, context.thresholds);
  const ownOrZero = iff(ownReads, own, 0);
  const carried = casesCarriedOn(site);
  if (carried === null) return { known: ownReads, value: own, orZero: ownOrZero };
  if (quarter > 1) {
    return {
      known: or(carried.known, ownReads),
      value: iff(carried.known, carried.value, own),
      orZero: iff(carried.known, carried.value, ownOrZero),
    };
  }
  return {
    known: iff(isBlank(own), carried.known, ownReads),
    value: iff(isBlank(own), carried.value, own),
    orZero: iff(isBlank(own), iff(carried.known, carried.value, 0), ownOrZero),
  };
}

/**
 * As `casesCarriedOn` of `core/submission/village-year`: the village's own open cases at the end of the quarter before, or
 * none where there were none to be open, with those it took over. Null: the tab has nothing to carry on.
 */
function casesCarriedOn(site: FormulaSite): Pick<OpeningCases, 'known' | 'value'> | null {
  const { places } = site.context;
  const merged = places.takenOver(site.quarter);
  const before = siteBefore(site);
  const cell = before === null ? places.lastYear(OPEN_CASES, 4) : places.cell(OPEN_CASES, before.quarter);
  if (cell === null || merged === null) return null;
  const isNew = `AND(ISNUMBER(${places.firstDay});${places.firstDay}>=${places.control('start', site.quarter)})`;
  const isKnownMerged = `NOT(ISTEXT(${merged}))`;
  if (before === null) {
    return {
      known: and(or(`ISNUMBER(${cell})`, and(isNew, `ISNUMBER(${merged})`)), isKnownMerged),
      value: `SUM(${cell};${merged})`,
    };
  }
  const { leftOpen, nothingOpen } = endOf(before);
  return {
    known: and(iff(isNew, `ISNUMBER(${merged})`, or(leftOpen, nothingOpen)), isKnownMerged),
    // Where it is known, the cell is a number or blank.
    value: `SUM(${iff(isNew, 0, cell)};${merged})`,
  };
}

function endOf(site: FormulaSite): { readonly leftOpen: string; readonly nothingOpen: string } {
  const cell = site.context.places.cell(OPEN_CASES, site.quarter);
  const indicator = indicatorInUse(site.context.catalogue, OPEN_CASES);
  if (cell === null || indicator === null) return { leftOpen: 'FALSE', nothingOpen: 'FALSE' };
  const caseCell = site.context.places.caseCell(OPEN_CASES, site.quarter);
  const notAsked = and(isBlank(cell), `${caseCell}<>${MISSING_CASE}`, isConditionKnown(site, indicator));
  return {
    leftOpen: and(isFilled(cell), `${caseCell}<${FIRST_UNREADABLE}`),
    nothingOpen: countsWhenBlank(indicator) ? notAsked : 'FALSE',
  };
}

function isConditionKnown(site: FormulaSite, { required }: Indicator): string {
  return areKnown(site, conditionRows(required));
}

/** The opening cases may stay unknown: then the new ones decide alone. */
function areKnown(site: FormulaSite, codes: readonly IndicatorCode[]): string {
  return and(...codes.filter((code) => code !== OPENING_CASES).map((code) => isKnown(site, code)));
}

function countsWhenBlank({ kind, required }: Indicator): boolean {
  return conditionRows(required).length > 0 && (kind === 'flow' || kind === 'stock' || kind === 'duty');
}

/** Police rows have no case cell; numbers and có/không are all that rules of the tab ask of them. */
function isKnownPoliceCell(cell: string, indicator: Indicator, { thresholds }: FormulaContext): string {
  if (indicator.kind === 'duty') return `${matches(cell, 'có')}+${matches(cell, 'không')}>0`;
  const isNumber = indicator.kind === 'flow' || indicator.kind === 'stock';
  return isNumber ? isReadableNumber(cell, indicator, thresholds) : 'FALSE';
}

/** A formula that thinks in the quarter before; null in quarter I. */
function siteBefore({ context, quarter }: FormulaSite): FormulaSite | null {
  const before = QUARTERS[quarter - 2];
  return before === undefined ? null : { context, quarter: before };
}

/** Stands for a row that the tab lacks; whoever asks for its value has asked first whether it is known. */
const NOTHING = '0';

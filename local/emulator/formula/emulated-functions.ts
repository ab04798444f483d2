/**
 * The functions whose results were compared with what Google documents. Others stop with `not emulated`: a function
 * that the engine has may still differ from Sheets (its `<>` criteria and its TEXTJOIN do).
 * Reference: https://support.google.com/docs/table/25273
 */

/** What a function does with a range such as `C10:C40` among its arguments. */
export type RangeUse = 'takes-ranges' | 'cells-only';

const TAKES_RANGES =
  'AND AVERAGE COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HLOOKUP INDEX MATCH MAX MEDIAN MIN OR PRODUCT ROWS ' +
  'SUM SUMIF SUMIFS VLOOKUP XOR';

const CELLS_ONLY =
  'ABS CHAR CHOOSE CODE COLUMN CONCATENATE DATE DATEVALUE DAY EDATE EOMONTH EXACT FALSE FIND HYPERLINK IF IFERROR IFNA ' +
  'IFS INT ISBLANK ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LOWER MID ' +
  'MOD MONTH N NA NOT POWER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW SEARCH SIGN SPARKLINE SQRT SUBSTITUTE ' +
  'SWITCH T TEXT TRIM TRUE TRUNC UPPER VALUE WEEKDAY YEAR';

const RANGE_USE: ReadonlyMap<string, RangeUse> = new Map([
  ...TAKES_RANGES.split(' ').map((name) => [name, 'takes-ranges'] as const),
  ...CELLS_ONLY.split(' ').map((name) => [name, 'cells-only'] as const),
]);

/** Undefined: the function is not emulated. */
export function rangeUseOf(name: string): RangeUse | undefined {
  return RANGE_USE.get(name);
}

/** Functions whose result is never a number with decimals, so that joining it to a text needs no decimal comma. */
const NEVER_FRACTIONS = new Set(
  (
    'AND CHAR CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DAY EXACT FALSE FIND INT ISBLANK ' +
    'ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LOWER MATCH MID MONTH NOT ' +
    'OR REPLACE REPT RIGHT ROW ROWS SEARCH SUBSTITUTE T TEXT TRIM TRUE UPPER WEEKDAY XOR YEAR'
  ).split(' '),
);

export function neverGivesFractions(name: string): boolean {
  return NEVER_FRACTIONS.has(name);
}

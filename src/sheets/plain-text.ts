/** Text on its way into a cell: what Sheets would read as a formula, a number or a day is kept as text. */

/**
 * `setValues` reads texts as if they were typed: `=1+1` is a formula, `7/8` a day in August, `1.250` a number, `TRUE`
 * a truth value. `+` and `@` start formulas for people who come from other programs; a leading apostrophe would vanish.
 */
const READ_AS_TYPED = /^\s*(?:[=+\-@'\d.,($₫]|(?:true|false)\s*$)/i;

/** `=1+1` → `'=1+1`: the apostrophe is not part of the value, it tells Sheets to keep the rest as it is. */
export function asPlainText(text: string): string {
  return READ_AS_TYPED.test(text) ? `'${text}` : text;
}

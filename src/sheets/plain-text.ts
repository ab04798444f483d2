/** Text on its way into a cell: what looks like the start of a formula is kept as text. */

/** Sheets reads these as the start of a formula; `+` and `@` for people who come from other programs. */
const FORMULA_START = /^[=+\-@]/;

/** `=1+1` → `'=1+1`: the apostrophe is not part of the value, it tells Sheets to keep the rest as it is. */
export function asPlainText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** Formulas in a form in which two of them can be compared that stand in different places. */

/** A text in quotes, a reference such as `$B$3`, or one other sign. */
const PART = /"(?:[^"]|"")*"|(?<![A-Za-z0-9_.$])\$?[A-Za-z]{1,3}\$?\d+(?![A-Za-z0-9_.(])|[\s\S]/g;
/** What parts arguments in one language is the decimal sign of another. */
const SEPARATOR = /^[;,.]$/;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Fixed parts of references stay as they are, others are counted from the cell (1-based). Spaces, case and language are nothing. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(PART, (part) => {
    if (part.startsWith('"')) return part;
    if (SEPARATOR.test(part)) return ';';
    const [, fixedColumn, letters = '', fixedRow, digits] = REFERENCE.exec(part) ?? [];
    if (digits === undefined) return part.trim().toUpperCase();
    const down = fixedRow === '$' ? digits : `[${Number(digits) - row}]`;
    const across = fixedColumn === '$' ? columnOf(letters) : `[${columnOf(letters) - column}]`;
    return `R${down}C${across}`;
  });
}

export const sameFormula = (a: string, b: string): boolean =>
  a === b || relativeFormula(a, 1, 1) === relativeFormula(b, 1, 1);

/** Number formats: the numbers that files give to the usual ones, and what is a date. */

const FIRST_OWN_ID = 164;

/** ECMA-376 part 1, 18.8.30. Id 14 follows the reader's language and is not in the table. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const BUILT_IN_IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** Undefined: General. */
export function builtInFormat(id: number, locale: string): string | undefined {
  if (id === 14) return locale === 'en_US' ? 'M/d/yyyy' : 'dd/MM/yyyy';
  return BUILT_IN[id];
}

export function isGeneral(code: string): boolean {
  return code === '' || code.toLowerCase() === 'general';
}

/** Whether numbers in this format are days: a letter of a date or time outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return !isGeneral(bare) && /[dmyhs]/i.test(bare);
}

/** Gives every format of a workbook its number in the file. */
export class NumberFormatTable {
  readonly #own = new Map<string, number>();

  idOf(code: string | undefined): number {
    if (code === undefined || isGeneral(code)) return 0;
    const known = BUILT_IN_IDS.get(code) ?? this.#own.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_ID + this.#own.size;
    this.#own.set(code, id);
    return id;
  }

  entries(): [code: string, id: number][] {
    return [...this.#own];
  }
}

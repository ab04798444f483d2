/** Pieces of formula text. Separator `;`, English names: accepted in every locale. No leading `=` here. */

export const quote = (text: string): string => `"${text.split('"').join('""')}"`;

export const call = (name: string, ...parts: readonly (string | number)[]): string => `${name}(${parts.join(';')})`;

export const iff = (test: string, yes: string | number, no: string | number): string =>
  test === 'TRUE' ? String(yes) : test === 'FALSE' ? String(no) : call('IF', test, yes, no);

/** All of them; `TRUE` for none. */
export const and = (...tests: readonly string[]): string => {
  const open = tests.filter((test) => test !== 'TRUE');
  if (open.includes('FALSE')) return 'FALSE';
  return open.length > 1 ? call('AND', ...open) : (open[0] ?? 'TRUE');
};

export const or = (...tests: readonly string[]): string => {
  const open = tests.filter((test) => test !== 'FALSE');
  if (open.includes('TRUE')) return 'TRUE';
  return open.length > 1 ? call('OR', ...open) : (open[0] ?? 'FALSE');
};

/** COUNTBLANK and COUNTIF look at a cell without falling over an error in it. */
export const isBlank = (cell: string): string => `${call('COUNTBLANK', cell)}=1`;
export const isFilled = (cell: string): string => `${call('COUNTBLANK', cell)}=0`;
export const matches = (place: string, pattern: string): string => call('COUNTIF', asRange(place), quote(pattern));

/** `C5` → `C5:C5`: some engines count in ranges only. */
export const asRange = (place: string): string => (place.includes(':') ? place : `${place}:${place}`);

/** A whole number from 0 to 999.999 in the Vietnamese way whatever the locale and the engine: `1.250`. */
export const numberText = (value: string): string =>
  iff(`${value}<1000`, `INT(${value})`, `INT(${value}/1000)&"."&TEXT(MOD(${value};1000);"000")`);

export const dayText = (value: string): string => call('TEXT', value, quote('dd/mm/yyyy'));

/** `16/6`. */
export const shortDayText = (value: string): string => call('TEXT', value, quote('d/m'));

/** `Còn {n} ô` with formula text for each placeholder, joined by `&`. */
export function wordsText(template: string, letters: Readonly<Record<string, string>>): string {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => letters[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? quote(part))
    .join('&');
}

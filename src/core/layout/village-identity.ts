/** A village's stable id and the name of its tab, within the rules of Sheets and Excel. */

/** Excel's limit; a workbook can leave as .xlsx and come back. */
const LONGEST_TAB_NAME = 31;

/** `HH-T01`; three digits from the hundredth village on. `number` counts from 1. */
export function villageId(communeCode: string, number: number): string {
  return `${communeCode}-T${String(number).padStart(2, '0')}`;
}

/** The number in `HH-T07`; null where the id is not of this commune's kind. */
export function villageNumber(communeCode: string, id: string): number | null {
  const prefix = `${communeCode}-T`;
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}

/**
 * `HH-T01 Thôn 1`. Characters that Excel forbids become spaces, apostrophes vanish (they delimit names in formulas),
 * and what is longer than 31 characters is cut. The id in front keeps it unique.
 */
export function villageTabName(id: string, name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/['’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${id} ${clean}`.slice(0, LONGEST_TAB_NAME).trim();
}

/** The name, or `name (2)`, `name (3)` … where somebody else's tab has it already. */
export function freeTabName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, LONGEST_TAB_NAME - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

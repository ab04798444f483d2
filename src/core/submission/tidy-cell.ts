/** What a person plainly meant, written the one way the sheet can count; whatever would be a guess stays as it is. */
import type { Indicator } from '../catalogue/types';
import { dateOfSerial, isCalendarDate, parseIsoDate } from '../period/calendar-date';
import { cleanText, comparableText } from './cell-text';
import { isSameCell } from './raw-cells';
import type { RawCell } from './types';

/** Words that may follow a number besides the row's own unit. */
const OTHER_UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  vụ: ['vụ việc'],
  chiếc: ['khẩu'],
  'triệu đồng': ['triệu'],
};

/** The last day a spreadsheet knows, 31/12/9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The cell as it should stand: ` 3 vụ` → 3, `03` → 3, `CÓ` → `có`, `14/3/2023` as text → that day, texts in NFC.
 * `1.250` and `1,5` as text stay: read in one country they are another number than in the next.
 */
export function tidyRaw(indicator: Indicator, raw: RawCell): RawCell {
  if (indicator.kind === 'date') return tidyDay(raw);
  return typeof raw === 'string' ? tidyText(indicator, raw) : raw;
}

/** The same for a cell that should hold a day, of an indicator or of a control row. */
export function tidyDay(raw: RawCell): RawCell {
  if (typeof raw === 'string') return dayIn(cleanText(raw)) ?? cleanText(raw);
  // A day whose cell lost its date format arrives as the number that Sheets stores for it.
  return typeof raw === 'number' && raw >= 1 && raw <= LAST_SERIAL ? dateOfSerial(raw) : raw;
}

/** The tidied form of a single cell for `onEdit` to write, or null where nothing needs to be written. */
export function tidyCell(indicator: Indicator, raw: RawCell): RawCell | null {
  const tidied = tidyRaw(indicator, raw);
  return isSameCell(tidied, raw) ? null : tidied;
}

function tidyText(indicator: Indicator, raw: string): RawCell {
  const text = cleanText(raw);
  switch (indicator.kind) {
    case 'flow':
    case 'stock':
    case 'computed':
      return numberIn(text, indicator.unit) ?? text;
    case 'duty':
      return ['có', 'không'].find((answer) => answer === comparableText(text)) ?? text;
    case 'choice':
      return choiceIn(indicator, text);
    case 'choices':
      return choicesIn(indicator, raw).join('; ');
    case 'date':
    case 'text':
      return text;
  }
}

/** Whole numbers, alone or with the row's unit behind them; full-width digits count as digits. */
function numberIn(text: string, unit: string): number | null {
  const match = /^(\d+) ?(.*)$/.exec(text.normalize('NFKC').toLowerCase());
  if (match === null) return null;
  const [, digits = '', word = ''] = match;
  const known = ['', unit, ...(OTHER_UNIT_WORDS[unit] ?? [])].includes(word);
  const value = Number(digits);
  return known && Number.isSafeInteger(value) ? value : null;
}

/** `14/3/2023` with the day first, as the row's hint asks and the country writes, or an ISO day. No two-digit years. */
function dayIn(text: string): RawCell | null {
  const match = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(text.normalize('NFKC'));
  if (match === null) return parseIsoDate(text);
  const date = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  return isCalendarDate(date) && date.year >= 1900 ? date : null;
}

function choiceIn(indicator: Indicator, text: string): string {
  const wanted = comparableText(text);
  return indicator.choices?.find((choice) => comparableText(choice) === wanted) ?? text;
}

/** Parts between semicolons or line breaks, each once; where no free words are taken, a comma parts them too. */
function choicesIn(indicator: Indicator, raw: string): readonly string[] {
  const parts = raw
    .split(indicator.freeText ? /[;；\n]/ : /[;；,\n]/)
    .map((part) => choiceIn(indicator, cleanText(part)));
  return [...new Set(parts.filter((part) => part !== ''))];
}

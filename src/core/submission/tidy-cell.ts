/** What a person plainly meant, written the one way the sheet can count; whatever would be a guess stays as it is. */
import type { Indicator } from '../catalogue/types';
import { dateOfSerial, isCalendarDate, parseIsoDate } from '../period/calendar-date';
import { bareAnswer, cleanText, comparableText, isWord, withoutAccents } from './cell-text';
import { isPlausibleDay } from './plausible-day';
import { isSameCell } from './raw-cells';
import type { RawCell } from './types';

/** Words that may follow a number besides the row's own unit. */
const OTHER_UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  vụ: ['vụ việc'],
  hộ: ['hộ dân', 'hộ gia đình'],
  lượt: ['lượt người'],
  cuộc: ['cuộc họp'],
  tin: ['tin báo', 'nguồn tin'],
  chiếc: ['khẩu'],
  'triệu đồng': ['triệu', 'tr'],
};

/** What people write for the two answers. Single letters and “chưa” are left to be asked again. */
const ANSWER_WORDS: readonly (readonly [answer: string, words: readonly string[]])[] = [
  ['có', ['có', 'có rồi']],
  ['không', ['không', 'không có', 'ko', 'ko có']],
];

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
  if (typeof raw === 'string') return dayIn(raw) ?? cleanText(raw);
  // A day whose cell lost its date format arrives as the number that Sheets stores for it.
  return typeof raw === 'number' && raw >= 1 && raw <= LAST_SERIAL ? dateOfSerial(raw) : raw;
}

/** The tidied form of a single cell for `onEdit` to write, or null where nothing needs to be written. */
export function tidyCell(indicator: Indicator, raw: RawCell): RawCell | null {
  const tidied = tidyRaw(indicator, raw);
  return isSameCell(tidied, raw) ? null : tidied;
}

function tidyText(indicator: Indicator, raw: string): RawCell {
  switch (indicator.kind) {
    case 'flow':
    case 'stock':
    case 'computed':
      return numberIn(raw, indicator.unit) ?? cleanText(raw);
    case 'duty':
      return answerIn(raw) ?? cleanText(raw);
    case 'choice':
      return choiceIn(indicator, raw) ?? cleanText(raw);
    case 'choices':
      return (indicator.freeText === true ? freeWordsIn : choicesIn)(indicator, raw).join('; ');
    case 'date':
    case 'text':
      return cleanText(raw);
  }
}

/** Whole numbers, alone or with the row's unit behind them. Superscripts are no digits: `3²` is not 32. */
function numberIn(raw: string, unit: string): number | null {
  const match = /^(\d+) ?(.*)$/.exec(bareAnswer(raw));
  if (match === null) return null;
  const [, digits = '', word = ''] = match;
  const known = word === '' || [unit, ...(OTHER_UNIT_WORDS[unit] ?? [])].some((each) => isWord(word, each));
  const value = Number(digits);
  return known && Number.isSafeInteger(value) ? value : null;
}

function answerIn(raw: string): string | null {
  const typed = bareAnswer(raw);
  return ANSWER_WORDS.find(([, words]) => words.some((word) => isWord(typed, word)))?.[0] ?? null;
}

/**
 * `14/3/2023` with the day first, as the row's hint asks and the country writes, or `ngày 14 tháng 3 năm 2023`, or an
 * ISO day. No two-digit years.
 */
function dayIn(raw: string): RawCell | null {
  const text = bareAnswer(raw);
  const match = /^(?:ngày )?(\d{1,2})(?: ?[/.,-] ?| tháng | )(\d{1,2})(?: ?[/.,-] ?| năm | )(\d{4})$/.exec(text);
  if (match === null) return parseIsoDate(text);
  const date = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  return isCalendarDate(date) && isPlausibleDay(date) ? date : null;
}

/** The choice of a closed list that is meant, if there is just one: `Nhà văn hoá thôn.` for `Nhà văn hóa thôn`. */
function choiceIn({ choices = [] }: Indicator, raw: string): string | null {
  const typed = bareAnswer(raw);
  const exact = choices.find((choice) => comparableText(choice) === typed);
  if (exact !== undefined) return exact;
  const plain = withoutAccents(typed);
  const [meant, another] = choices.filter((choice) => plainForms(choice).includes(plain));
  return meant !== undefined && another === undefined ? meant : null;
}

/** With and without what stands in brackets behind it: `nha ho dan (luan phien)`, `nha ho dan`. */
function plainForms(choice: string): readonly string[] {
  const plain = withoutAccents(comparableText(choice));
  return [plain, plain.replace(/ \(.*\)$/, '')];
}

/** What people put before the lines of a list. */
const BULLET = /^\s*(?:[-•*+]|\d{1,2}[.)])\s*/;

/**
 * Parts between semicolons or line breaks, each once. Commas, strokes and `và` part too, where all that they part is
 * listed.
 */
function choicesIn(indicator: Indicator, raw: string): readonly string[] {
  const parts = raw.split(/[;；\n]/).flatMap((part) => {
    const text = cleanText(part.replace(BULLET, ''));
    const whole = choiceIn(indicator, text);
    if (whole !== null) return [whole];
    const meant = text.split(/[,/+&]| và | - /).map((each) => choiceIn(indicator, each));
    return meant.every((each) => each !== null) ? meant : [cleanText(part)];
  });
  return distinct(parts);
}

/** Parts between semicolons or line breaks, each once; a listed choice in the list's own spelling. */
function freeWordsIn({ choices = [] }: Indicator, raw: string): readonly string[] {
  const parts = raw.split(/[;；\n]/).map((part) => {
    const text = cleanText(part);
    return choices.find((choice) => comparableText(choice) === comparableText(text)) ?? text;
  });
  return distinct(parts);
}

function distinct(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.filter((part) => part !== ''))];
}

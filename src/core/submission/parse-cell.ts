/** One cell read as its row's kind: blank, a value, or unreadable and why. Nothing is guessed, nothing becomes 0. */
import type { Indicator } from '../catalogue/types';
import { printIsoDate } from '../period/calendar-date';
import { isPlausibleDay } from './plausible-day';
import { isDateCell, isErrorCell } from './raw-cells';
import { tidyCell, tidyRaw } from './tidy-cell';
import type { EnteredCell, Entry, EntryValue, RawCell, UnreadableWhy } from './types';
import { NO_THRESHOLDS, type Thresholds, valueLimit } from './value-limit';

/** Units counted in whole and tenths; all others are whole. */
const UNITS_WITH_TENTHS: readonly string[] = ['triệu đồng', 'kg'];

export const hasTenths = (indicator: Indicator): boolean => UNITS_WITH_TENTHS.includes(indicator.unit);

const isNumberRow = (indicator: Indicator): boolean =>
  indicator.kind === 'flow' || indicator.kind === 'stock' || indicator.kind === 'computed';

/**
 * A short text with a dot or comma after its first one to three characters (`1.250`, `1,5`): it may be a number, and
 * which one is unclear. The formulas of a village's tab can see exactly this shape, so nothing finer is looked for.
 */
const AMBIGUOUS_NUMBER = /^.{1,3}[.,].+$/;
const LONGEST_AMBIGUOUS = 12;

type Reading = { readonly value: EntryValue } | UnreadableWhy;

/** Reads a cell. Limits come from the settings; without them the defaults hold. */
export function parseCell(indicator: Indicator, cell: EnteredCell, thresholds: Thresholds = NO_THRESHOLDS): Entry {
  const raw = tidyRaw(indicator, cell.raw);
  if (raw === '') return { kind: 'blank' };
  const reading = readTidied(indicator, raw, thresholds);
  if (typeof reading === 'string') return unreadable(indicator, cell.raw, reading);
  return {
    kind: 'value',
    value: reading.value,
    ...(tidyCell(indicator, cell.raw) === null ? {} : { tidied: true }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
  };
}

/** What does not read stays as it was typed, so a text in a number row is a text even where digits can be seen in it. */
function unreadable(indicator: Indicator, typed: RawCell, why: UnreadableWhy): Entry {
  if (typeof typed !== 'string' || !isNumberRow(indicator)) return { kind: 'unreadable', raw: printRaw(typed), why };
  const isAmbiguous = typed.length <= LONGEST_AMBIGUOUS && AMBIGUOUS_NUMBER.test(typed);
  return { kind: 'unreadable', raw: typed, why: isAmbiguous ? 'ambiguous' : 'text' };
}

function readTidied(indicator: Indicator, raw: RawCell, thresholds: Thresholds): Reading {
  if (isErrorCell(raw)) return 'error';
  switch (indicator.kind) {
    case 'flow':
    case 'stock':
      return readNumber(indicator, raw, thresholds);
    case 'computed':
      return typeof raw === 'number' ? { value: raw } : 'other';
    case 'duty':
      return raw === 'có' || raw === 'không' ? { value: raw === 'có' } : 'duty';
    case 'date':
      return isDateCell(raw) && isPlausibleDay(raw) ? { value: raw } : 'date-text';
    case 'choice':
      return typeof raw === 'string' && isListed(indicator, raw) ? { value: raw } : 'choice';
    case 'choices':
      return readChoices(indicator, raw);
    case 'text':
      return { value: printRaw(raw) };
  }
}

function readNumber(indicator: Indicator, raw: RawCell, thresholds: Thresholds): Reading {
  if (isDateCell(raw)) return 'date';
  if (typeof raw === 'string') return 'text';
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return 'other';
  if (raw < 0) return 'negative';
  if (raw > valueLimit(indicator, thresholds)) return 'huge';
  if (hasTenths(indicator)) return Number.isInteger(raw * 10) ? { value: raw } : 'decimals';
  return Number.isInteger(raw) ? { value: raw } : 'fraction';
}

function readChoices(indicator: Indicator, raw: RawCell): Reading {
  const parts = printRaw(raw).split('; ');
  const readable = indicator.freeText === true || parts.every((part) => isListed(indicator, part));
  return readable ? { value: parts } : 'choice';
}

const isListed = (indicator: Indicator, text: string): boolean => indicator.choices?.includes(text) === true;

/** A raw cell as text for messages and fingerprints: numbers with a dot, days in ISO. */
function printRaw(raw: RawCell): string {
  if (isDateCell(raw)) return printIsoDate(raw);
  return isErrorCell(raw) ? raw.error : String(raw);
}

/** What villages and the office type into a tab `Điểm …`: points by village and criterion, ticks of conditions. */
import { comparableText } from '../submission/cell-text';
import type { RawCell } from '../submission/types';
import { formatNumber, roundToOneDecimal } from '../text/numbers';

/** By row key `HH-T01/b1`. */
export interface TypedRow {
  readonly self: RawCell;
  readonly given: RawCell;
}

export type TypedRows = ReadonlyMap<string, TypedRow>;

export const typedRowKey = (villageId: string, code: string): string => `${villageId}/${code}`;

/** `null`: nothing typed; a text: why it cannot be taken, as the end of a sentence. */
export function readPoints(raw: RawCell, max: number): number | string | null {
  const text = typeof raw === 'string' ? raw.normalize('NFC').trim() : null;
  if (text === '') return null;
  const whole = text === null ? null : /^(\d+)(?: *điểm)?$/.exec(text)?.[1];
  const points = typeof raw === 'number' ? raw : whole == null ? null : Number(whole);
  if (points === null || !Number.isFinite(points)) return 'chưa đọc được; ghi lại bằng chữ số, ví dụ 4 hoặc 3,5';
  if (points < 0) return `(${formatNumber(points)}) nhỏ hơn 0`;
  return points > max
    ? `(${formatNumber(points)}) lớn hơn điểm tối đa (${formatNumber(max)})`
    : roundToOneDecimal(points);
}

/** `có`, `không`, or the words themselves, such as the number of a decision; null: nothing typed. */
export function readTick(raw: RawCell): boolean | string | null {
  if (typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string' || raw.trim() === '') return null;
  const text = comparableText(raw);
  return text === 'có' ? true : text === 'không' ? false : raw.normalize('NFC').trim();
}

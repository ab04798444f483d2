/** How a figure changed, in the words of official reports and right at the borders: zero, equal, no figure. */
import { formatCount, formatNumber, formatRate, formatShare, roundRate } from './numbers';

/** Words for a count: its unit, none of it, and some of it in a reference period. `{n}` is the count. */
export interface CountWords {
  readonly unit: string;
  /** `không xảy ra`, `không có`. */
  readonly none: string;
  /** `xảy ra {n} vụ`, `có {n} người`. */
  readonly some: string;
}

/** A period to compare with. */
export interface Reference {
  /** `quý trước`, `cùng kỳ năm trước`, `cuối quý trước`. */
  readonly name: string;
  /** In brackets right after the name has been said: `quý trước`, `cùng kỳ`. */
  readonly again: string;
  /** Null: no figure. */
  readonly value: number | null;
  /** No row has a figure for this period: said once for the whole document, not at every row. */
  readonly missingEverywhere: boolean;
}

interface Known extends Reference {
  readonly value: number;
}

const isKnown = (reference: Reference): reference is Known => reference.value !== null;

const joinNames = (references: readonly Reference[]): string => references.map((each) => each.name).join(' và ');

function missingNote(references: readonly Reference[]): string {
  const missing = references.filter((each) => !isKnown(each) && !each.missingEverywhere);
  // With no reference at all there is nothing to set the gap against; the report says so once.
  if (missing.length === 0 || missing.length === references.length) return '';
  return `; ${joinNames(missing)} chưa có số liệu so sánh`;
}

/** Now 0: what there was, without a percentage: ` (quý trước xảy ra 01 vụ)`. */
function afterNone(words: CountWords, known: readonly Known[]): string {
  const had = known.filter((each) => each.value > 0);
  if (had.length === 0) return '';
  const parts = had.map((each) => `${each.name} ${words.some.replace('{n}', formatCount(each.value))}`);
  return ` (${parts.join(', ')})`;
}

function changeOfCount(now: number, words: CountWords, { name, again, value }: Known): string {
  if (now === value) return `bằng ${name}`;
  const difference = Math.abs(now - value);
  const change = `${now > value ? 'tăng' : 'giảm'} ${formatCount(difference)} ${words.unit}`;
  if (value === 0) return `${change} so với ${name} (${again} ${words.none})`;
  return `${change} (${formatShare(difference, value)}) so với ${name}`;
}

/**
 * What follows a count at once, separator included: `, tăng 01 vụ (33,3%) so với quý trước, bằng cùng kỳ năm trước`,
 * ` (quý trước xảy ra 01 vụ)`, or nothing. References come in the order in which they are said.
 */
export function describeChange(now: number, words: CountWords, references: readonly Reference[]): string {
  const known = references.filter(isKnown);
  if (known.length === 0) return '';
  if (now === 0) return afterNone(words, known);
  const missing = missingNote(references);
  if (known.length > 1 && known.every((each) => each.value === 0))
    return ` (${joinNames(known)} ${words.none})${missing}`;
  if (known.length > 1 && known.every((each) => each.value === now)) return `, bằng ${joinNames(known)}${missing}`;
  return `, ${known.map((each) => changeOfCount(now, words, each)).join(', ')}${missing}`;
}

/**
 * The same for a rate: `, tăng 1,1 điểm phần trăm so với quý trước (88,9%)`. The difference is that of the printed
 * rates, so that a reader who subtracts finds it.
 */
export function describeRateChange(now: number, references: readonly Reference[]): string {
  const known = references.filter(isKnown);
  if (known.length === 0) return '';
  const missing = missingNote(references);
  const equal = (each: Known): boolean => roundRate(each.value) === roundRate(now);
  if (known.length > 1 && known.every(equal)) return `, bằng ${joinNames(known)}${missing}`;
  const parts = known.map((each) => {
    if (equal(each)) return `bằng ${each.name}`;
    const points = formatNumber(Math.abs(roundRate(now) - roundRate(each.value)));
    const direction = now > each.value ? 'tăng' : 'giảm';
    return `${direction} ${points} điểm phần trăm so với ${each.name} (${formatRate(each.value)})`;
  });
  return `, ${parts.join(', ')}${missing}`;
}

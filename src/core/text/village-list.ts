/** Villages in a sentence: by name while they are few, else by their number. */
import { formatCount } from './numbers';

/** More names than this make nobody read on. */
export const MOST_NAMES = 5;

/** Joined by commas; with `and` the last by “và”. Null where they are too many (or none) to be named. */
export function listNames(names: readonly string[], and = false): string | null {
  if (names.length === 0 || names.length > MOST_NAMES) return null;
  if (!and || names.length === 1) return names.join(', ');
  return `${names.slice(0, -1).join(', ')} và ${names[names.length - 1]}`;
}

/** `Thôn 6, Thôn 7`, or `06 thôn` where they are more than five. */
export const namesOrNumber = (names: readonly string[], and = false): string =>
  listNames(names, and) ?? `${formatCount(names.length)} thôn`;

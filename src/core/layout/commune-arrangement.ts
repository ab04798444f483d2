/** The rows of `Công an xã` after the mode of sensitive figures was changed: nothing that stands there gets lost. */
import { UNUSED_KEY } from './keys';

/** A row as it will stand: one that stands already, by its place below the top rows, or one that is new. */
export type ArrangedRow = { readonly from: number } | { readonly added: string };

/**
 * The wanted keys in their order; below them, under their heading, the rows that the mode has no use for, in the order
 * in which they stood. What else people added (rows without a key of ours, doubles) stays behind the row it follows.
 *
 * @param standing Keys of the rows below the top rows, `''` for rows without one.
 * @param isOfAMode Whether a key belongs to some mode, used or not; all other rows stay with their neighbours.
 */
export function arrangeCommuneRows(
  standing: readonly string[],
  wanted: readonly string[],
  isOfAMode: (key: string) => boolean,
): readonly ArrangedRow[] {
  const isWanted = new Set(wanted);
  const leading: number[] = [];
  /** Places of a row and of what follows it, by key. */
  const units = new Map<string, number[]>();
  let last = leading;
  standing.forEach((key, place) => {
    if (key !== '' && (isWanted.has(key) || key === UNUSED_KEY || isOfAMode(key))) {
      // The first of a doubled key counts, so its double stays behind it.
      last = units.get(key) ?? [];
      units.set(key, last);
    }
    last.push(place);
  });
  const rowsOf = (key: string): ArrangedRow[] => units.get(key)?.map((from) => ({ from })) ?? [{ added: key }];
  const unused = [...units.keys()].filter((key) => key !== UNUSED_KEY && !isWanted.has(key));
  // The heading goes with the last row below it, unless somebody wrote under it.
  const heading = units.get(UNUSED_KEY) ?? [];
  const keepsHeading = unused.length > 0 || heading.length > 1;
  return [
    ...leading.map((from) => ({ from })),
    ...wanted.flatMap(rowsOf),
    ...(keepsHeading ? rowsOf(UNUSED_KEY) : []),
    ...unused.flatMap(rowsOf),
  ];
}

/** Every row stands where it stood. */
export const isAsItStood = (rows: readonly ArrangedRow[], standing: readonly string[]): boolean =>
  rows.length === standing.length && rows.every((row, place) => 'from' in row && row.from === place);

/** What has to happen to the rows of a tab so that they stand as wanted, while the others keep what people typed there. */

export interface RowChange {
  /** Counted from 1 at the moment of the change; 0: the top. */
  readonly after: number;
  /** Positive: so many new rows below that row; negative: so many rows fewer, that one and those above it. */
  readonly by: number;
}

/**
 * From the bottom up, so that one change does not move the place of the next. Rows that stand between the same two
 * neighbours are used again. Null: the wanted order is another one, which inserting and deleting cannot give.
 * Keys are unique in `wanted`.
 */
export function rowChanges(standing: readonly string[], wanted: readonly string[]): readonly RowChange[] | null {
  const place = new Map(wanted.map((key, index) => [key, index]));
  const changes: RowChange[] = [];
  let row = 0;
  let next = 0;
  const close = (upTo: number, wantedUpTo: number) => {
    const by = wantedUpTo - next - (upTo - row);
    if (by !== 0) changes.unshift({ after: upTo, by });
  };
  for (const [index, key] of standing.entries()) {
    const target = place.get(key);
    if (target === undefined) continue;
    if (target < next) return null;
    close(index, target);
    row = index + 1;
    next = target + 1;
  }
  close(standing.length, wanted.length);
  return changes;
}

/** A tab's block of values with its rows and columns found by key: hidden column A and the row `#key`. */

/** Zero-based places in the block; the block starts at A1. */
export interface KeyedGrid {
  /** What A1 says the tab is: `#thon:HH-T01`. */
  readonly tabKey: string;
  readonly values: readonly (readonly unknown[])[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Row keys that stand more than once; the first one counts. */
  readonly doubledRows: readonly string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');

export function readKeyedGrid(values: readonly (readonly unknown[])[]): KeyedGrid {
  const rowOf = new Map<string, number>();
  const doubledRows: string[] = [];
  values.forEach((row, index) => {
    const key = textOf(row[0]);
    if (key === '') return;
    if (rowOf.has(key)) doubledRows.push(key);
    else rowOf.set(key, index);
  });

  const columnOf = new Map<string, number>();
  const keyRow = rowOf.get('#key');
  if (keyRow !== undefined) {
    values[keyRow]?.forEach((value, index) => {
      const key = textOf(value);
      if (index > 0 && key !== '' && !columnOf.has(key)) columnOf.set(key, index);
    });
  }
  return { tabKey: textOf(values[0]?.[0]), values, rowOf, columnOf, doubledRows };
}

/** The value at a row key and a column key; undefined where either is missing. */
export function valueAt(grid: KeyedGrid, rowKey: string, columnKey: string): unknown {
  const row = grid.rowOf.get(rowKey);
  const column = grid.columnOf.get(columnKey);
  return row === undefined || column === undefined ? undefined : grid.values[row]?.[column];
}

/** `C` for 2. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `'HH-T01 Thôn 1'!C12`, the form in which a cell is named outside its tab. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  return `'${sheetName.replace(/'/g, "''")}'!${columnLetters(column)}${row + 1}`;
}

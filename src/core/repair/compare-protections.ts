/** Who may change what: a tab's protections as they stand against those that set-up makes. */

/** 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface EditorRule {
  /** Must be able to edit. */
  readonly wanted: readonly string[];
  /** May, because nobody can take it from them: the file's owner and who has always been there. */
  readonly tolerated: ReadonlySet<string>;
}

export interface EditorChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const account = (text: string): string => text.trim().toLowerCase();

/** An empty list of editors is what Google shows of a file that nobody shares. */
export function editorChange(editors: readonly string[], { wanted, tolerated }: EditorRule): EditorChange {
  const stand = new Set(editors.map(account).filter((each) => each !== ''));
  const should = new Set(wanted.map(account).filter((each) => each !== ''));
  if (stand.size === 0) return { add: [], remove: [] };
  return {
    add: [...should].filter((each) => !stand.has(each)),
    remove: [...stand].filter((each) => !should.has(each) && !tolerated.has(each)),
  };
}

export const isNoChange = ({ add, remove }: EditorChange): boolean => add.length === 0 && remove.length === 0;

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Of the areas that should be closed, those that have a cell of `rows` × `columns` which no protection covers. */
export function openAreas(
  wanted: readonly Area[],
  standing: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
): Area[] {
  return wanted.filter((area) =>
    rows.some((row) =>
      columns.some((column) => holds(area, row, column) && !standing.some((each) => holds(each, row, column))),
    ),
  );
}

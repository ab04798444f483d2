/** What copying a formula, inserting or deleting rows and columns, and renaming tabs do to the text of a formula. */

import { type Axis, boxAfterDelete, boxAfterInsert, boxBetween, sameBox } from '../model/boxes';
import type { Box } from '../model/workbook-model';
import {
  type Corner,
  copiedReference,
  LOST_REFERENCE,
  orderedReference,
  parseReference,
  printReference,
  type Reference,
} from './reference';
import { tokenize } from './tokens';

/** The formula with every reference replaced; null means that its cells are gone. The rest of the text stays. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const body = tokenize(formula.slice(1)).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const before = parseReference(token.text);
    const after = change(before);
    if (after === null) return LOST_REFERENCE;
    return after === before ? token.text : printReference(after);
  });
  return `=${body.join('')}`;
}

/** The formula as it reads when copied so many rows down and columns to the right. */
export function relocatedFormula(formula: string, byRows: number, byColumns: number): string {
  if (byRows === 0 && byColumns === 0) return formula;
  return mapReferences(formula, (reference) => copiedReference(reference, byRows, byColumns));
}

/** The sheets that a formula names. Quick for the many formulas that name none. */
export function sheetsNamedIn(formula: string): string[] {
  if (!formula.includes('!')) return [];
  return tokenize(formula.slice(1)).flatMap((token) => {
    const name = token.kind === 'reference' ? parseReference(token.text).sheetName : undefined;
    return name === undefined ? [] : [name];
  });
}

export function withSheetRenamed(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, (reference) =>
    reference.sheetName?.toLowerCase() === from.toLowerCase() ? { ...reference, sheetName: to } : reference,
  );
}

/** An open side counts as reaching far beyond every sheet, so that it stays open. */
const OPEN_END = 100_000_000;

function boxOfReference({ from, to }: Reference): Box {
  const end = to ?? from;
  return boxBetween(from.row?.at ?? 1, from.column?.at ?? 1, end.row?.at ?? OPEN_END, end.column?.at ?? OPEN_END);
}

function cornerAt(corner: Corner, row: number, column: number): Corner {
  return {
    row: corner.row === null ? null : { ...corner.row, at: row },
    column: corner.column === null ? null : { ...corner.column, at: column },
  };
}

function withBox(reference: Reference, box: Box): Reference {
  const from = cornerAt(reference.from, box.row, box.column);
  if (reference.to === undefined) return { ...reference, from };
  return { ...reference, from, to: cornerAt(reference.to, box.row + box.rows - 1, box.column + box.columns - 1) };
}

/** Changes the references of a formula that stands in `ownSheet` to cells of `sheetName`. */
export function mapBoxes(
  formula: string,
  ownSheet: string,
  sheetName: string,
  change: (box: Box) => Box | null,
): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheetName ?? ownSheet).toLowerCase() !== sheetName.toLowerCase()) return reference;
    const ordered = orderedReference(reference);
    const before = boxOfReference(ordered);
    const after = change(before);
    if (after === null) return null;
    return sameBox(before, after) ? reference : withBox(ordered, after);
  });
}

export function formulaAfterInsert(
  formula: string,
  ownSheet: string,
  sheetName: string,
  axis: Axis,
  at: number,
  count: number,
): string {
  return mapBoxes(formula, ownSheet, sheetName, (box) => boxAfterInsert(box, axis, at, count));
}

export function formulaAfterDelete(
  formula: string,
  ownSheet: string,
  sheetName: string,
  axis: Axis,
  at: number,
  count: number,
): string {
  return mapBoxes(formula, ownSheet, sheetName, (box) => boxAfterDelete(box, axis, at, count));
}

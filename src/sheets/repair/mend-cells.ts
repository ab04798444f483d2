/** Writes what `compareCells` found missing: neighbouring cells in one call, what somebody typed kept in a note first. */

import { a1, runsOf, type SketchCell } from '../layout/sketch';
import { toDataValidation } from '../layout/validation';
import { contentOf, writeLooks, writeRichTexts } from '../layout/write-sketch';
import { asPlainText } from '../plain-text';
import type { CellFault } from './compare-cells';
import type { PlacedCell } from './standing-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const keptText = (typed: string): string => `Trước khi khôi phục, ô này ghi: “${typed}”.`;

/** A run that stops after this and comes again finds its own words. */
function keepInNotes(sheet: Sheet, faults: readonly CellFault[]): void {
  for (const { cell, typed, kind } of faults) {
    if (typed === '' || kind === 'words') continue;
    const range = sheet.getRange(cell.r + 1, cell.c + 1);
    const note = range.getNote();
    const kept = keptText(typed);
    if (!note.includes(kept)) range.setNote(note === '' ? kept : `${note}\n${kept}`);
  }
}

/** Runs of neighbours down each column. */
function eachRun<T extends { readonly cell: PlacedCell }>(
  sheet: Sheet,
  items: readonly T[],
  write: (range: Range, run: readonly T[]) => void,
): void {
  const columns = new Map<number, Map<number, T>>();
  for (const item of items) {
    const column = columns.get(item.cell.c) ?? new Map<number, T>();
    columns.set(item.cell.c, column.set(item.cell.r + 1, item));
  }
  for (const [c, byRow] of columns) {
    for (const { start, count } of runsOf([...byRow.keys()])) {
      const run = Array.from({ length: count }, (_, index) => byRow.get(start + index)).filter(
        (item) => item !== undefined,
      );
      write(sheet.getRange(start, c + 1, count, 1), run);
    }
  }
}

const written = ({ content, cell }: CellFault): string | number | boolean => {
  if (typeof content !== 'string') return content ?? '';
  return cell.sketch.formula === content ? content : asPlainText(content);
};

/** Lines whose words are gone were put in by repair or cleared by somebody: they are dressed as a whole. */
function dressLines(sheet: Sheet, cells: readonly PlacedCell[], faults: readonly CellFault[]): void {
  const lost = faults.filter(({ kind, cell }) => kind === 'words' && !cell.column.hidden);
  const rows = new Set(lost.filter(({ cell }) => cell.column.key === 'name').map(({ cell }) => cell.r));
  const columns = new Set(lost.filter(({ cell }) => cell.row.look === 'heading').map(({ cell }) => cell.c));
  const dress = (line: readonly PlacedCell[], place: (cell: PlacedCell) => number, range: RangeAt) => {
    const byPlace = new Map(line.map((cell) => [place(cell) + 1, cell]));
    for (const { start, count } of runsOf([...byPlace.keys()])) {
      const run = Array.from({ length: count }, (_, index) => byPlace.get(start + index)?.sketch);
      range(
        start,
        count,
        run.filter((each) => each !== undefined),
      );
    }
  };
  for (const r of rows) {
    const line = cells.filter((cell) => cell.r === r);
    dress(
      line,
      (cell) => cell.c,
      (start, count, run) => writeLooks(sheet.getRange(r + 1, start, 1, count), [run]),
    );
  }
  for (const c of columns) {
    const line = cells.filter((cell) => cell.c === c);
    dress(
      line,
      (cell) => cell.r,
      (start, count, run) =>
        writeLooks(
          sheet.getRange(start, c + 1, count, 1),
          run.map((each) => [each]),
        ),
    );
  }
}

type RangeAt = (start: number, count: number, run: readonly SketchCell[]) => void;

export function mendCells(sheet: Sheet, cells: readonly PlacedCell[], faults: readonly CellFault[]): void {
  const of = (...kinds: CellFault['kind'][]): CellFault[] => faults.filter(({ kind }) => kinds.includes(kind));
  keepInNotes(sheet, faults);
  dressLines(sheet, cells, faults);
  eachRun(sheet, of('validation', 'refusing'), (range, run) => {
    range.setDataValidations(
      run.map(({ cell }) => [
        cell.sketch.input ? toDataValidation(cell.sketch.input, a1(cell.r + 1, cell.c + 1)) : null,
      ]),
    );
  });
  eachRun(sheet, of('format'), (range, run) => {
    range.setNumberFormats(run.map(({ cell }) => [cell.sketch.look.format]));
  });
  const content = of('formula', 'typed-over', 'words', 'tick');
  eachRun(
    sheet,
    content.filter(({ cell }) => cell.sketch.rich === undefined),
    (range, run) => {
      range.setValues(run.map((fault) => [written(fault)]));
    },
  );
  for (const { cell } of content.filter(({ cell: { sketch } }) => sketch.rich !== undefined)) {
    sheet.getRange(cell.r + 1, cell.c + 1).setValue(contentOf(cell.sketch));
    const before = Array.from({ length: cell.c }, (): SketchCell => ({ value: '', look: cell.sketch.look }));
    writeRichTexts(sheet, [[...before, cell.sketch]], cell.r);
  }
}

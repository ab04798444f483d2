/** Checkboxes between the model, where they are rules on ranges, and a file, where they are formats of single cells. */

import { boxBetween } from '../../emulator/model/boxes';
import type { Box, PlacedValidation, SheetModel } from '../../emulator/model/workbook-model';
import { boxesOfCells } from '../../emulator/services/spreadsheet/cell-groups';

/** Row → columns. */
export type Places = ReadonlyMap<number, ReadonlySet<number>>;

const columnsIn = (places: Map<number, Set<number>>, row: number): Set<number> => {
  const columns = places.get(row) ?? new Set<number>();
  places.set(row, columns);
  return columns;
};

/** A file has boxes for TRUE and FALSE only. */
function isPlain({ rule: { criteria } }: PlacedValidation): boolean {
  return criteria.kind === 'checkbox' && (criteria.checked ?? true) === true && (criteria.unchecked ?? false) === false;
}

/** The cells inside the grid that a file shows as boxes. */
export function checkboxPlaces({ validations, rows, columns }: SheetModel): Places {
  const places = new Map<number, Set<number>>();
  for (const { row, column, ...size } of validations.filter(isPlain).flatMap(({ boxes }) => boxes)) {
    for (let r = row; r < row + size.rows && r <= rows.count; r++) {
      const found = columnsIn(places, r);
      for (let c = column; c < column + size.columns && c <= columns.count; c++) found.add(c);
    }
  }
  return places;
}

/** As a script's builder makes them: what else is entered is marked and kept. */
export function checkboxValidations(places: Places): PlacedValidation[] {
  const boxes = boxesOf(places);
  return boxes.length === 0 ? [] : [{ boxes, rule: { criteria: { kind: 'checkbox' }, allowInvalid: true } }];
}

function boxesOf(places: Places): Box[] {
  const rows = [...places.keys()];
  const columns = [...places.values()].flatMap((found) => [...found]);
  if (columns.length === 0) return [];
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const around = boxBetween(least(rows), least(columns), most(rows), most(columns));
  return boxesOfCells(around, (r, c) => places.get(around.row + r)?.has(around.column + c) === true);
}

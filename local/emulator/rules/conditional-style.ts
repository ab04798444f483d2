/** The colours and letters that conditional formats put on cells. */

import type { Calculator } from '../formula/calculator';
import { boxAt, containsCell, overlaps } from '../model/boxes';
import type { Box, CellValue, ConditionalFormat, SheetModel } from '../model/workbook-model';

export type ConditionalStyle = ConditionalFormat['style'];

/** The style that the rules give one cell; empty if none holds. */
export function conditionalStyle(
  sheet: SheetModel,
  row: number,
  column: number,
  calculator: Calculator,
): ConditionalStyle {
  return conditionalStyles(sheet, boxAt(row, column), calculator).get(cellKey(row, column)) ?? {};
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/**
 * The styles of all cells of the box for which a rule holds, by `cellKey`; asked in one go. Where several rules hold,
 * the first in the list wins, property by property
 * (https://developers.google.com/workspace/sheets/api/guides/conditional-format: rules apply in order of priority).
 */
export function conditionalStyles(sheet: SheetModel, box: Box, calculator: Calculator): Map<string, ConditionalStyle> {
  const asked = sheet.conditionalFormats.flatMap((format) =>
    cellsOf(format, box).map((cell) => ({
      style: format.style,
      formula: format.formula,
      anchor: anchorOf(format),
      cell,
    })),
  );
  const styles = new Map<string, ConditionalStyle>();
  if (asked.length === 0) return styles;
  const answers = calculator.probe(sheet.id, asked);
  asked.forEach(({ style, cell }, index) => {
    if (!holds(answers[index] ?? null)) return;
    const key = cellKey(cell.row, cell.column);
    styles.set(key, { ...style, ...styles.get(key) });
  });
  return styles;
}

/** A rule holds when its formula gives TRUE or a number other than 0; an error does not hold. */
function holds(answer: CellValue): boolean {
  return answer === true || (typeof answer === 'number' && answer !== 0);
}

function anchorOf(format: ConditionalFormat): Box {
  return format.boxes[0] ?? boxAt(1, 1);
}

function cellsOf(format: ConditionalFormat, box: Box): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  if (!format.boxes.some((place) => overlaps(place, box))) return cells;
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (format.boxes.some((place) => containsCell(place, row, column))) cells.push({ row, column });
    }
  }
  return cells;
}

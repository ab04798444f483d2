/** A village tab in the middle of its head's work: cells missing, one wrong. */
import { placesOf, tabByKey } from '../demo/tab-places';
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { a1OfCell } from '../emulator/model/boxes';
import { typeInto } from '../emulator/people/typing';

/** The tab's key. */
export const HALF_FILLED = '#thon:HH-T03';

const HEAD = 'thon3@example.com';
const QUARTER = 'Q1';

/** As typed, by row; an empty text clears the cell. */
const TYPED: readonly (readonly [row: string, text: string])[] = [
  ['#submitted', 'FALSE'],
  ['#submittedOn', ''],
  ['bc_ho_tong', ''],
  ['bc_tv_to_antt', 'năm người'],
  ['nd7_chay_no', ''],
  ['hop_to_chuc', ''],
];

/** With no script running, so that everything stays as it was typed. */
export function fillInHalf(file: EmulatedFile): void {
  const { sheet, rowOf, columnOf } = placesOf(tabByKey(file, HALF_FILLED));
  for (const [row, text] of TYPED) {
    const cell = a1OfCell(rowOf.get(row) ?? 0, columnOf.get(QUARTER) ?? 0);
    const outcome = typeInto(file, HEAD, sheet.name, cell, text, { scriptRuns: false });
    if (outcome.kind === 'refused') throw new Error(`${row}: ${outcome.message}`);
  }
}

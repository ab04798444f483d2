/** What a workbook goes through in a year: lines inserted and moved, tabs renamed, texts typed on another machine. */
import { POLICE } from '../../local/demo/commune-office';
import { placesOf, type TabPlaces } from '../../local/demo/tab-places';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { eachCell } from '../../local/emulator/model/cells';
import type { SheetModel } from '../../local/emulator/model/workbook-model';
import type { EditOutcome } from '../../local/emulator/people/edit';
import {
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
} from '../../local/emulator/people/restructuring';

function done(outcome: EditOutcome): void {
  if (outcome.kind === 'refused') throw new Error(outcome.message);
}

const placeIn = (places: ReadonlyMap<string, number>, key: string): number => {
  const place = places.get(key);
  if (place === undefined) throw new Error(`There is no ${key}`);
  return place;
};

/** Blank rows and columns between the others, in every tab. */
export function insertLines(file: EmulatedFile): void {
  for (const { name } of [...file.workbook.sheets]) {
    done(insertRows(file, POLICE, name, 2, 3));
    done(insertRows(file, POLICE, name, 9, 1));
    done(insertColumns(file, POLICE, name, 3, 2));
  }
}

/** The last column of each tab with keys comes first, quarter III before quarter I, and a row of figures to the end. */
export function moveLines(file: EmulatedFile): void {
  for (const sheet of [...file.workbook.sheets]) {
    const places = (): TabPlaces => placesOf(sheet);
    const keys = [...places().columnOf.keys()];
    const last = keys[keys.length - 1];
    if (last === undefined) continue;
    done(moveColumns(file, POLICE, sheet.name, placeIn(places().columnOf, last), 2));
    if (keys.includes('Q3')) {
      const { columnOf } = places();
      done(moveColumns(file, POLICE, sheet.name, placeIn(columnOf, 'Q3'), placeIn(columnOf, 'Q1')));
    }
    const { rowOf, lastRow } = places();
    const code = ['nd1_trom_vu', 'nd3_ma_tuy'].find((each) => rowOf.has(each));
    if (code === undefined) continue;
    done(moveRows(file, POLICE, sheet.name, placeIn(rowOf, code), lastRow + 1));
    done(moveRows(file, POLICE, sheet.name, placeIn(places().rowOf, '#key'), lastRow - 3));
  }
}

/** Every tab gets a name that says nothing. */
export function renameTabs(file: EmulatedFile): void {
  file.workbook.sheets.forEach(({ name }, index) => {
    done(renameSheet(file, POLICE, name, `Trang tính ${index + 1}`));
  });
}

/** Vietnamese letters in parts (`o` + `̀`), as Macs write them: names of tabs and every text that no formula makes. */
export function writeInNfd(file: EmulatedFile): void {
  for (const sheet of file.workbook.sheets) {
    done(renameSheet(file, POLICE, sheet.name, sheet.name.normalize('NFD')));
    splitLetters(file, sheet);
  }
}

function splitLetters(file: EmulatedFile, sheet: SheetModel): void {
  eachCell(sheet, (cell, row, column) => {
    if (cell.formula !== undefined || typeof cell.value !== 'string') return;
    cell.value = cell.value.normalize('NFD');
    delete cell.runs;
    file.calculator.cellChanged(sheet.id, row, column);
  });
}

/** A shared file with a small script, for tests of what people do by hand. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmulatedFile } from '../../../../local/emulator/execution/emulated-file';
import { openScript } from '../../../../local/emulator/execution/script-source';
import { parseA1 } from '../../../../local/emulator/model/boxes';
import { createWorkbook, ensureCell, findSheet, getCell } from '../../../../local/emulator/model/cells';
import type {
  CellModel,
  CellValue,
  ProtectionModel,
  SheetModel,
} from '../../../../local/emulator/model/workbook-model';

export const POLICE = 'congan@example.com';
export const HEAD_1 = 'thon1@example.com';
export const HEAD_2 = 'thon2@example.com';
export const VIEWER = 'captren@example.com';
export const TAB = 'HH-T01 Thôn 1';

/**
 * Appends each event to `Nhật ký`!A as JSON and, in column C of any tab, turns `3 vụ` into 3 with a note.
 */
const SCRIPT = `
function onEdit(e) {
  var log = e.source.getSheetByName('Nhật ký');
  var told = { sheet: e.range.getSheet().getName(), a1: e.range.getA1Notation() };
  if (e.value !== undefined) told.value = e.value;
  if (e.oldValue !== undefined) told.oldValue = e.oldValue;
  log.getRange(log.getLastRow() + 1, 1).setValue(JSON.stringify(told));
  if (e.value && / vụ$/.test(e.value)) {
    e.range.setValue(Number(e.value.replace(' vụ', ''))).setNote('đã sửa');
  }
}
`;

const folders: string[] = [];

function scriptFolder(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'edited-file-'));
  writeFileSync(join(folder, 'Code.js'), script);
  folders.push(folder);
  return folder;
}

/** To be called after all tests. */
export function removeScripts(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

export interface EditedFile {
  readonly file: EmulatedFile;
  readonly tab: SheetModel;
  value(a1: string): CellValue;
  cell(a1: string): CellModel | undefined;
  put(a1: string, content: CellValue): void;
  /** What onEdit was told, oldest first. */
  events(): unknown[];
  protect(protection: Partial<ProtectionModel>): void;
}

/** The tab has numbers in C5:C6, a label in B5 and a checkbox in C3. */
export function editedFile(script: string | null = SCRIPT): EditedFile {
  const workbook = createWorkbook({ locale: 'vi_VN', sheetNames: [TAB, 'Nhật ký'] });
  const folder = script === null ? null : scriptFolder(script);
  const file = new EmulatedFile({
    workbook,
    owner: POLICE,
    editors: [HEAD_1, HEAD_2],
    viewers: [VIEWER],
    now: Date.UTC(2023, 2, 20),
    ...(folder === null ? {} : { script: openScript(folder) }),
  });
  const tab = () => {
    const sheet = findSheet(file.workbook, TAB);
    if (sheet === undefined) throw new Error('the tab is gone');
    return sheet;
  };
  const place = (a1: string) => {
    const box = parseA1(a1, { rows: 1000, columns: 26 })?.box;
    if (box === undefined) throw new Error(`${a1} is no address`);
    return box;
  };
  const put = (a1: string, content: CellValue) => {
    const { row, column } = place(a1);
    const cell = ensureCell(tab(), row, column);
    delete cell.formula;
    cell.value = content;
    if (typeof content === 'string' && content.startsWith('=')) {
      cell.formula = content;
      cell.value = null;
    }
    file.calculator.cellChanged(tab().id, row, column);
  };
  put('B5', 'Trộm cắp');
  put('C5', 2);
  put('C6', 5);
  put('D5', '=C5*10');
  tab().validations.push({ boxes: [place('C3')], rule: { criteria: { kind: 'checkbox' }, allowInvalid: true } });
  return {
    file,
    get tab() {
      return tab();
    },
    put,
    value: (a1) => file.calculator.value(tab().id, place(a1).row, place(a1).column),
    cell: (a1) => getCell(tab(), place(a1).row, place(a1).column),
    events: () => {
      const log = findSheet(file.workbook, 'Nhật ký');
      return [...(log?.cells ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([, line]) => JSON.parse(String(line.get(1)?.value ?? 'null')));
    },
    protect: (over) => {
      tab().protections.push({
        id: 1,
        box: null,
        exceptions: [],
        description: '',
        editors: [],
        warningOnly: false,
        ...over,
      });
    },
  };
}

/**
 * One action of a person in the grid: asked for rights, carried out or refused as a whole, followed by the simple
 * trigger onEdit, and remembered for undo.
 */

import type { EmulatedFile } from '../execution/emulated-file';
import type { PrintedLine } from '../execution/execution';
import { runSimpleTrigger } from '../execution/run-script';
import { canEditFile, forbiddingProtection, PROTECTED_MESSAGE } from '../model/access';
import { findSheet } from '../model/cells';
import type { Box, CellValue, SheetModel } from '../model/workbook-model';
import { isNotEmulated } from '../services/surface/exceptions';
import { cellsChangedSince, remember, snapshotOf } from './history';

export interface EditOptions {
  /** False: as on a device, or for a person, where Google does not run the script's onEdit. */
  readonly scriptRuns?: boolean;
  /** Stop the script at this service call. */
  readonly failAtCall?: number;
  readonly onPrint?: (line: PrintedLine) => void;
}

/** What the simple trigger did; the person sees nothing of its errors, which Google only writes into the log. */
export type TriggerOutcome =
  | { readonly ran: false }
  | { readonly ran: true; readonly calls: number; readonly error: null }
  | { readonly ran: true; readonly calls: null; readonly error: unknown };

export type EditOutcome =
  | { readonly kind: 'done'; readonly trigger: TriggerOutcome }
  /** Nothing changed; the message is Google's where it is known. */
  | { readonly kind: 'refused'; readonly message: string };

/** Words unverified: a viewer's grid takes no input at all. */
const VIEWER_MESSAGE = 'You do not have permission to edit this spreadsheet.';

export const NO_TRIGGER: TriggerOutcome = { ran: false };

/** The tab of that name; a name that is not there is a mistake of the caller, not of the person. */
export function sheetNamed(file: EmulatedFile, name: string): SheetModel {
  const sheet = findSheet(file.workbook, name);
  if (sheet === undefined) throw new Error(`The workbook has no sheet "${name}"`);
  return sheet;
}

/** Why the account may not change the contents of the box; null if it may. */
export function refusalOf(file: EmulatedFile, account: string, sheet: SheetModel, box: Box): string | null {
  if (!canEditFile(account, file)) return VIEWER_MESSAGE;
  return forbiddingProtection(sheet, box, account, file) === null ? null : PROTECTED_MESSAGE;
}

/** A change of the contents of a box of one tab. */
export interface CellEdit {
  readonly sheet: SheetModel;
  readonly box: Box;
  /** Typed into one cell: the event then tells what stood there and what stands there now. */
  readonly typed: boolean;
  /** Carries it out; a message means that it cannot be, and what was changed is put back. */
  apply(): string | null;
}

export function performEdit(file: EmulatedFile, account: string, edit: CellEdit, options: EditOptions): EditOutcome {
  const { sheet, box } = edit;
  const refused = refusalOf(file, account, sheet, box);
  if (refused !== null) return { kind: 'refused', message: refused };
  const before = snapshotOf(sheet);
  const oldValue = file.calculator.value(sheet.id, box.row, box.column);
  const message = edit.apply();
  if (message !== null) {
    before.restore(file);
    return { kind: 'refused', message };
  }
  const trigger = fireOnEdit(file, account, sheet, box, edit.typed ? { oldValue } : null, options);
  remember(file, { account, sheetId: sheet.id, box, typed: edit.typed, changes: cellsChangedSince(before, sheet) });
  return { kind: 'done', trigger };
}

/**
 * Fires onEdit with the rights of the person
 * (https://developers.google.com/apps-script/guides/triggers/events#edit): `value` and `oldValue` for single cells
 * only, as texts; neither of them for what is or was blank. Numbers as texts, dates as serial numbers: reported.
 */
export function fireOnEdit(
  file: EmulatedFile,
  account: string,
  sheet: SheetModel,
  box: Box,
  typed: { readonly oldValue: CellValue } | null,
  options: EditOptions,
): TriggerOutcome {
  if (options.scriptRuns === false) return NO_TRIGGER;
  const values: { value?: string; oldValue?: string } = {};
  if (typed !== null) {
    const value = eventText(file.calculator.value(sheet.id, box.row, box.column));
    const oldValue = eventText(typed.oldValue);
    if (value !== null) values.value = value;
    if (oldValue !== null) values.oldValue = oldValue;
  }
  const { failAtCall, onPrint } = options;
  const runOptions = {
    account,
    ...(failAtCall === undefined ? {} : { failAtCall }),
    ...(onPrint === undefined ? {} : { onPrint }),
  };
  try {
    const run = runSimpleTrigger(file, 'onEdit', runOptions, { sheetId: sheet.id, box, ...values });
    return run === null ? NO_TRIGGER : { ran: true, calls: run.calls, error: null };
  } catch (error) {
    if (isNotEmulated(error)) throw error;
    return { ran: true, calls: null, error };
  }
}

/** Null for blank. */
function eventText(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

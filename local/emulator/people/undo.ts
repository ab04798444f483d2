/** A person presses undo. */

import type { EmulatedFile } from '../execution/emulated-file';
import { findSheetById } from '../model/cells';
import { NotEmulated } from '../services/surface/exceptions';
import { type EditOptions, type EditOutcome, fireOnEdit, NO_TRIGGER, refusalOf } from './edit';
import { restoreChanges, takeLastAction } from './history';

/**
 * Takes back the person's last action in the file, together with what the script made of it in the same tab. The cells
 * of the edit fire onEdit again, with the value that came back and the one that went: reported.
 */
export function undo(file: EmulatedFile, account: string, options: EditOptions = {}): EditOutcome {
  const last = takeLastAction(file, account);
  if (last === null) return { kind: 'refused', message: 'Nothing to undo.' };
  const { action, latest } = last;
  if ('workbookBefore' in action) {
    if (!latest) throw new NotEmulated('undo of inserted, deleted, moved or renamed parts after another edit');
    file.workbook.sheets = [...action.workbookBefore];
    file.calculator.structureChanged();
    return { kind: 'done', trigger: NO_TRIGGER };
  }
  const sheet = findSheetById(file.workbook, action.sheetId);
  if (sheet === undefined) return { kind: 'refused', message: 'Nothing to undo.' };
  const refused = refusalOf(file, account, sheet, action.box);
  if (refused !== null) return { kind: 'refused', message: refused };
  const oldValue = file.calculator.value(sheet.id, action.box.row, action.box.column);
  restoreChanges(file, sheet, action.changes);
  const typed = action.typed ? { oldValue } : null;
  return { kind: 'done', trigger: fireOnEdit(file, account, sheet, action.box, typed, options) };
}

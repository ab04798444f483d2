/**
 * Who may change what: the one home of protections, asked by the emulated services and by people's edits alike.
 *
 * Sources: https://support.google.com/docs/answer/1218656 (protect sheets and ranges) and the reference of
 * https://developers.google.com/apps-script/reference/spreadsheet/protection. That a sheet protection and the range
 * protections inside it must both let an account through is reported, not documented: the live checklist asks it.
 */

import { overlaps, subtractBoxes } from './boxes';
import { wholeSheet } from './cells';
import type { Box, ProtectionModel, SheetModel } from './workbook-model';

/** Who shares the file. Accounts are compared without regard to case, as addresses are. */
export interface FileSharing {
  readonly owner: string;
  /** Accounts that may edit the file, besides the owner. */
  readonly editors: readonly string[];
}

/**
 * What a person and a script alike are told. Text as quoted from the live service in
 * https://github.com/theoephraim/node-google-spreadsheet/pull/20.
 */
export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if ' +
  'you need to edit.';

export function sameAccount(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function isOwner(account: string, sharing: FileSharing): boolean {
  return sameAccount(account, sharing.owner);
}

/** Whether the account may edit the file at all; viewers and strangers may not. */
export function canEditFile(account: string, sharing: FileSharing): boolean {
  return isOwner(account, sharing) || sharing.editors.some((editor) => sameAccount(editor, account));
}

/** Whether this protection lets the account through: the owner always, its editors, anyone if it only warns. */
export function protectionAllows(protection: ProtectionModel, account: string, sharing: FileSharing): boolean {
  if (protection.warningOnly || isOwner(account, sharing)) return true;
  return protection.editors.some((editor) => sameAccount(editor, account));
}

/**
 * The first protection of the sheet that keeps the account from changing every cell of `box`; null if none does.
 * A sheet protection does not reach its exceptions, which are open to every editor of the file; a range protection
 * that touches the box must list the account, whatever the sheet protection says.
 */
export function forbiddingProtection(
  sheet: SheetModel,
  box: Box,
  account: string,
  sharing: FileSharing,
): ProtectionModel | null {
  for (const protection of sheet.protections) {
    if (protectionAllows(protection, account, sharing)) continue;
    const touched =
      protection.box === null ? subtractBoxes([box], protection.exceptions).length > 0 : overlaps(protection.box, box);
    if (touched) return protection;
  }
  return null;
}

/** Whether the account may change the contents of every cell of `box`. */
export function canEdit(sheet: SheetModel, box: Box, account: string, sharing: FileSharing): boolean {
  return canEditFile(account, sharing) && forbiddingProtection(sheet, box, account, sharing) === null;
}

/**
 * Whether the account may insert, delete, move or rename what belongs to the sheet as a whole: any protection of the
 * whole sheet forbids it to the others, exceptions or not.
 * Rows or columns that a range protection touches are asked about with `canEdit` in addition.
 */
export function canChangeStructure(sheet: SheetModel, account: string, sharing: FileSharing): boolean {
  if (!canEditFile(account, sharing)) return false;
  return sheet.protections.every(
    (protection) => protection.box !== null || protectionAllows(protection, account, sharing),
  );
}

/** Whether the account may delete the sheet: nothing protected in it may be closed to the account. */
export function canDeleteSheet(sheet: SheetModel, account: string, sharing: FileSharing): boolean {
  return canEdit(sheet, wholeSheet(sheet), account, sharing) && canChangeStructure(sheet, account, sharing);
}

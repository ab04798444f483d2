/** What triggers and the menu call: everything an edit of a cell parses. The rest is `office.ts`, loaded when needed. */
import { tidyEdit } from '../app/tidy-edit';
import { readEditedTab } from '../sheets/editing/edited-tab';
import { createClock } from '../sheets/shell/clock';
import { addMenu } from '../sheets/shell/menu';
import { openDialog, openSidebar, tell } from '../sheets/shell/panels';
import { ACCESS_EXPLAINED } from './access-explained';

/** No function for the world: the build's own functions for `office.ts` pass through it. */
export { loadOffice as office } from '../sheets/shell/office-script';

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const edited = readEditedTab(event);
  if (edited !== null) tidyEdit(edited, createClock().today());
}

export function openPeriods(): void {
  openDialog('periods');
}

export function openFindings(): void {
  openSidebar('findings');
}

export function openTracking(): void {
  openSidebar('tracking');
}

export function openPrint(): void {
  openDialog('print');
}

export function openEntry(): void {
  openDialog('entry');
}

export function openEntryForm(): void {
  openDialog('print', { document: 'phieu-ghi' });
}

export function openMinutes(): void {
  openDialog('print', { document: 'bien-ban' });
}

export function openConvention(): void {
  openDialog('print', { document: 'quy-uoc' });
}

export function openNotice(): void {
  openDialog('print', { document: 'thong-bao' });
}

export function openSetUp(): void {
  openDialog('setup');
}

export function openUpdate(): void {
  openDialog('update');
}

export function openRepair(): void {
  openDialog('repair');
}

export function explainAccess(): void {
  tell('Quyền truy cập của tiện ích', ACCESS_EXPLAINED);
}

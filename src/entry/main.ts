/** The script's global functions: triggers, menu items, and what panels may call. Each passes on to its use case. */
import { tidyEdit } from '../app/tidy-edit';
import { readEditedTab } from '../sheets/editing/edited-tab';
import { createClock } from '../sheets/shell/clock';
import { addMenu } from '../sheets/shell/menu';
import { notify, openDialog, openSidebar, tell } from '../sheets/shell/panels';
import type * as Wire from '../wire';
import { ACCESS_EXPLAINED } from './access-explained';
import * as answers from './answers';
import { orRefused } from './outcomes';
import * as tracking from './tracking-answers';

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

export function generateQuarterReport(): void {
  const answer = orRefused(answers.generateDueQuarter);
  if (!answer.ok) {
    tell('Lập báo cáo quý', answer.message);
    return;
  }
  notify('Lập báo cáo quý', answer.summary);
  openDialog('print', answer.period);
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

export function openSetUp(): void {
  openDialog('setup');
}

export function explainAccess(): void {
  tell('Quyền truy cập của tiện ích', ACCESS_EXPLAINED);
}

export function listPeriods(): Wire.PeriodsResponse {
  return orRefused(() => answers.listPeriods());
}

export function generateReport(request: Wire.GenerateRequest): Wire.GenerateResponse {
  return orRefused(() => answers.generate(request));
}

export function printReport(request: Wire.PrintRequest): Wire.PrintResponse {
  return orRefused(() => answers.print(request));
}

export function listFindings(request: Wire.FindingsRequest): Wire.FindingsResponse {
  return orRefused(() => answers.listFindings(request));
}

export function showCell(request: Wire.ShowCellRequest): Wire.ShowCellResponse {
  return orRefused(() => answers.show(request));
}

export function trackSubmissions(): Wire.TrackingResponse {
  return orRefused(() => tracking.track());
}

export function decideSubmissions(request: Wire.DecideRequest): Wire.DecideResponse {
  return orRefused(() => tracking.decide(request));
}

export function ruleOnTime(request: Wire.OnTimeRequest): Wire.TrackingResponse {
  return orRefused(() => tracking.rule(request));
}

export function writeTrackingTab(): Wire.TrackingResponse {
  return orRefused(() => tracking.rebuild());
}

export function readSetUpForm(): Wire.SetUpFormResponse {
  return orRefused(() => answers.readSetUpForm());
}

export function runSetUp(request: Wire.SetUpRequest): Wire.SetUpResponse {
  return orRefused(() => answers.runSetUp(request));
}

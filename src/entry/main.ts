/** The script's global functions: triggers, menu items, and what panels may call. Each passes on to its use case. */
import { tidyEdit } from '../app/tidy-edit';
import { readEditedTab } from '../sheets/editing/edited-tab';
import { createClock } from '../sheets/shell/clock';
import { addMenu } from '../sheets/shell/menu';
import { openDialog, openSidebar, tell } from '../sheets/shell/panels';
import type * as Wire from '../wire';
import { ACCESS_EXPLAINED } from './access-explained';
import * as answers from './answers';
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
  const answer = answers.generateDueQuarter();
  if (answer.ok) openDialog('print');
  else tell('Lập báo cáo quý', answer.message);
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
  return answers.listPeriods();
}

export function generateReport(request: Wire.GenerateRequest): Wire.GenerateResponse {
  return answers.generate(request);
}

export function printReport(request: Wire.PrintRequest): Wire.PrintResponse {
  return answers.print(request);
}

export function listFindings(request: Wire.FindingsRequest): Wire.FindingsResponse {
  return answers.listFindings(request);
}

export function showCell(request: Wire.ShowCellRequest): Wire.ShowCellResponse {
  return answers.show(request);
}

export function trackSubmissions(): Wire.TrackingResponse {
  return tracking.track();
}

export function decideSubmissions(request: Wire.DecideRequest): Wire.DecideResponse {
  return tracking.decide(request);
}

export function ruleOnTime(request: Wire.OnTimeRequest): Wire.TrackingResponse {
  return tracking.rule(request);
}

export function writeTrackingTab(): Wire.TrackingResponse {
  return tracking.rebuild();
}

export function readSetUpForm(): Wire.SetUpFormResponse {
  return answers.readSetUpForm();
}

export function runSetUp(request: Wire.SetUpRequest): Wire.SetUpResponse {
  return answers.runSetUp(request);
}

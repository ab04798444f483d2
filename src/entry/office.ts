/** What the police's menu items and panels call. Each passes on to its use case. */
import { notify, openDialog, tell } from '../sheets/shell/panels';
import type * as Wire from '../wire';
import * as answers from './answers';
import * as entries from './entry-answers';
import * as findings from './findings-answers';
import { orRefused } from './outcomes';
import * as repair from './repair-answers';
import * as scores from './score-answers';
import * as tracking from './tracking-answers';
import * as updates from './update-answers';

export function generateQuarterReport(): void {
  const answer = orRefused(answers.generateDueQuarter);
  if (!answer.ok && 'offer' in answer) {
    // The dialog finds in its page that the officer was on the way to a report.
    openDialog('update', { period: 'report' });
    return;
  }
  if (!answer.ok) {
    tell('Lập báo cáo quý', answer.message);
    return;
  }
  notify('Lập báo cáo quý', answer.summary);
  openDialog('print', { period: answer.period });
}

export function scoreQuarter(): void {
  const answer = orRefused(() => scores.score(null));
  tell('Chấm điểm thi đua', answer.ok ? answer.summary : answer.message);
}

export function scorePeriod(request: Wire.ScoreRequest): Wire.ScoreResponse {
  return orRefused(() => scores.score(request.period));
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

export function takeWords(request: Wire.TakeWordsRequest): Wire.TakeWordsResponse {
  return orRefused(() => answers.takeWords(request));
}

export function printDocument(request: Wire.DocumentRequest): Wire.DocumentResponse {
  return orRefused(() => answers.printOther(request));
}

export function listFindings(request: Wire.FindingsRequest): Wire.FindingsResponse {
  return orRefused(() => answers.listFindings(request));
}

export function listBodyFindings(request: Wire.FindingsRequest): Wire.BodyFindingsResponse {
  return orRefused(() => findings.listBodies(request));
}

export function listAcceptances(request: Wire.AcceptancesRequest): Wire.AcceptancesResponse {
  return orRefused(() => findings.list(request));
}

export function acceptWarnings(request: Wire.AcceptRequest): Wire.AcceptancesResponse {
  return orRefused(() => findings.accept(request));
}

export function explainMissing(request: Wire.ExplainMissingRequest): Wire.AcceptancesResponse {
  return orRefused(() => findings.explain(request));
}

export function retakeOpeningBalance(request: Wire.RetakeRequest): Wire.CorrectResponse {
  return orRefused(() => findings.retake(request));
}

export function correctEntry(request: Wire.CorrectRequest): Wire.CorrectResponse {
  return orRefused(() => findings.correct(request));
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

export function closeVillageTab(request: Wire.CloseTabRequest): Wire.TrackingResponse {
  return orRefused(() => tracking.closeTab(request));
}

export function writeTrackingTab(): Wire.TrackingResponse {
  return orRefused(() => tracking.rebuild());
}

export function readEntryForm(): Wire.EntryFormResponse {
  return orRefused(() => entries.readForm());
}

export function enterForVillage(request: Wire.EntryRequest): Wire.EntryResponse {
  return orRefused(() => entries.enter(request));
}

export function printEntries(request: Wire.PrintEntriesRequest): Wire.PrintEntriesResponse {
  return orRefused(() => entries.printFigures(request));
}

export function readSetUpForm(): Wire.SetUpFormResponse {
  return orRefused(() => answers.readSetUpForm());
}

export function lookAtUpdate(): Wire.UpdateLookResponse {
  return orRefused(() => updates.look());
}

export function updateWorkbook(): Wire.UpdateResponse {
  return orRefused(() => updates.update());
}

export function inspectWorkbook(): Wire.InspectResponse {
  return orRefused(() => repair.inspect());
}

export function repairWorkbook(request: Wire.RepairRequest): Wire.RepairResponse {
  return orRefused(() => repair.repair(request));
}

export function runSetUp(request: Wire.SetUpRequest): Wire.SetUpResponse {
  return orRefused(() => answers.runSetUp(request));
}

/** What the sidebar “Kiểm tra số liệu” is answered when the officer accepts, explains or corrects. */
import { type Acceptances, acceptWarnings, explainMissing, listAcceptances } from '../app/accept-warning';
import { correctEntry } from '../app/correct-entry';
import { listBodyFindings } from '../app/list-body-findings';
import { retakeOpeningBalance } from '../app/retake-opening-balance';
import { withDocumentLock } from '../sheets/shell/document-lock';
import { createCorrectionsTab } from '../sheets/writing/corrections-tab';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS, refuse } from './outcomes';
import { reportPorts, retakePorts } from './wiring';

function answer(acceptances: Acceptances | string | null): Wire.AcceptancesResponse {
  if (acceptances === null) return NOT_OURS;
  return typeof acceptances === 'string' ? refuse(acceptances) : { ok: true, ...acceptances };
}

/** The list of findings costs a reading of every village, this one a reading of `_Lưu`. */
export const list = ({ period }: Wire.AcceptancesRequest): Wire.AcceptancesResponse =>
  answer(listAcceptances(reportPorts().store.facts(), period));

/** Beside the list of findings, whose service calls are all spent; this one costs four. */
export function listBodies({ period }: Wire.FindingsRequest): Wire.BodyFindingsResponse {
  const { source, clock } = reportPorts();
  const findings = listBodyFindings(source, period, clock.today());
  return findings === null ? NOT_OURS : { ok: true, findings };
}

export const accept = (request: Wire.AcceptRequest): Wire.AcceptancesResponse =>
  withDocumentLock(() => answer(acceptWarnings(request, reportPorts()))) ?? BUSY;

export const explain = (request: Wire.ExplainMissingRequest): Wire.AcceptancesResponse =>
  withDocumentLock(() => answer(explainMissing(request, reportPorts()))) ?? BUSY;

export function retake(request: Wire.RetakeRequest): Wire.CorrectResponse {
  const made = withDocumentLock(() => retakeOpeningBalance(request, retakePorts()) ?? NOT_OURS) ?? BUSY;
  if ('ok' in made) return made;
  return 'refused' in made ? refuse(made.refused) : { ok: true, message: made.done };
}

export function correct(request: Wire.CorrectRequest): Wire.CorrectResponse {
  const work = () => {
    const corrections = createCorrectionsTab(SpreadsheetApp.getActiveSpreadsheet());
    return correctEntry(request, { ...reportPorts(), corrections }) ?? NOT_OURS;
  };
  const made = withDocumentLock(work) ?? BUSY;
  if ('ok' in made) return made;
  return 'refused' in made ? refuse(made.refused) : { ok: true, message: made.done };
}

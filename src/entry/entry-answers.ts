/** What the dialog “Nhập hộ” is answered. */
import { enterForVillage } from '../app/enter-for-village';
import { readEntryForm, viewVillages } from '../app/entry-form';
import { printEntries } from '../app/print-entries';
import { withDocumentLock } from '../sheets/shell/document-lock';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS, refuse } from './outcomes';
import { entryPorts, trackingPorts } from './wiring';

export function readForm(): Wire.EntryFormResponse {
  const form = readEntryForm(trackingPorts(), withDocumentLock);
  return form === null ? NOT_OURS : { ok: true, form };
}

/** Runs under the lock with ports made in it, so that nothing that was read before is trusted. */
export function enter(request: Wire.EntryRequest): Wire.EntryResponse {
  const entered = withDocumentLock((): Wire.EntryResponse => {
    const answer = enterForVillage(request, entryPorts());
    if (answer === null) return NOT_OURS;
    if (typeof answer === 'string') return refuse(answer);
    const { tracked, questions, message } = answer;
    return { ok: true, saved: questions.length === 0, questions, message, villages: viewVillages(tracked) };
  });
  return entered ?? BUSY;
}

export function printFigures(request: Wire.PrintEntriesRequest): Wire.PrintEntriesResponse {
  const document = printEntries(request, trackingPorts(), withDocumentLock);
  if (document === null) return NOT_OURS;
  return typeof document === 'string' ? refuse(document) : { ok: true, document };
}

/** What panels and menu items are answered: use cases run on the open spreadsheet, outcomes put into words. */
import { checkContext, checkPeriod, viewFindings, viewMissing } from '../app/check-entries';
import { describeReport } from '../app/describe-report';
import { generateReport } from '../app/generate-report';
import { longerPeriodFindings } from '../app/longer-period-findings';
import { findPeriod, periodNowDue, viewPeriod, viewPeriods } from '../app/periods';
import { printDocument } from '../app/print-document';
import { printReport } from '../app/print-report';
import { type Commune, readCommune, readSettings } from '../app/read-commune';
import { Refusal } from '../app/refusal';
import { describeSetUpForm } from '../app/set-up-form';
import { setUpWorkbook } from '../app/set-up-workbook';
import { takeWords as takeWordsInto } from '../app/take-words';
import { updateOffer } from '../app/update-offer';
import { OLDER_WORKBOOK } from '../core/migrations/version-words';
import type { Period } from '../core/period/types';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { LoadedWorkbook } from '../ports';
import { withDocumentLock } from '../sheets/shell/document-lock';
import { showCell } from '../sheets/shell/show-cell';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS, type Refused, refuse } from './outcomes';
import { checkWords, reportPorts, setUpPorts } from './wiring';

const NO_SUCH_PERIOD = 'Sổ này không có kỳ báo cáo đó. Chọn lại kỳ trong danh sách.';

/** The period of a code, or the quarter now due where no code is given. */
const periodOf =
  (code: string | null) =>
  (commune: Commune): Period => {
    const due = periodNowDue(commune.settings, reportPorts().clock.today());
    const period = code === null ? due : findPeriod(commune.settings, code);
    if (period === null) throw new Refusal(NO_SUCH_PERIOD);
    return period;
  };

const OLDER: Wire.UpdateOffer = { ok: false, message: OLDER_WORKBOOK, offer: 'update' };

/** `code` null: the quarter now due. A workbook of an earlier layout is offered the update first. */
function generateLocked(code: string | null, older?: Wire.GenerateRequest['older']): Wire.GenerateResponse {
  const made =
    withDocumentLock(() => {
      const ports = reportPorts();
      if (older !== 'go on' && ports.store.isOlderWorkbook()) return OLDER;
      return generateReport(periodOf(code), ports) ?? NOT_OURS;
    }) ?? BUSY;
  if ('ok' in made) return made;
  const { period, revision } = made.snapshot;
  return { ok: true, period, revision, summary: describeReport(made) };
}

export const generateDueQuarter = (): Wire.GenerateResponse => generateLocked(null);

export const generate = ({ period, older }: Wire.GenerateRequest): Wire.GenerateResponse =>
  generateLocked(period, older);

/** Runs `answer` on the workbook read afresh. */
function withCommune<T extends { readonly ok: boolean }>(
  formulas: boolean,
  answer: (commune: Commune, workbook: LoadedWorkbook) => T,
): T | Refused {
  const workbook = reportPorts().source.load({ formulas });
  return workbook === null ? NOT_OURS : answer(readCommune(workbook), workbook);
}

export function listPeriods(): Wire.PeriodsResponse {
  const { source, store, clock } = reportPorts();
  const rows = source.settings();
  if (rows === null) return NOT_OURS;
  const { settings } = readSettings(rows);
  const periods = viewPeriods(settings, store.newest());
  return { ok: true, periods, suggested: periodNowDue(settings, clock.today()).code };
}

export function print(request: Wire.PrintRequest): Wire.PrintResponse {
  const { store, tabs } = reportPorts();
  return printReport(store.all(), request, tabs);
}

export function takeWords(request: Wire.TakeWordsRequest): Wire.TakeWordsResponse {
  return withDocumentLock(() => takeWordsInto(request, reportPorts())) ?? BUSY;
}

export function printOther(request: Wire.DocumentRequest): Wire.DocumentResponse {
  return printDocument(request, reportPorts()) ?? NOT_OURS;
}

export function listFindings(request: Wire.FindingsRequest): Wire.FindingsResponse {
  return withCommune(true, (commune, workbook): Wire.FindingsResponse => {
    const today = reportPorts().clock.today();
    const period = periodNowDue(commune.settings, today);
    const wanted = request.period === null ? period : findPeriod(commune.settings, request.period);
    if (wanted === null) return refuse(NO_SUCH_PERIOD);
    const words = checkWords();
    const context = checkContext(commune, today, true, words);
    const rollup = composeRollup(commune, wanted);
    const { villages } = rollup;
    const reports = wanted.quarters.length > 1 ? reportPorts().store.newest() : [];
    const findings = [
      ...checkPeriod(commune, wanted, context),
      ...longerPeriodFindings(commune, rollup, reports, context),
    ];
    const address = workbook.communeTab?.addressOf ?? (() => null);
    return {
      ok: true,
      period: viewPeriod(wanted, false),
      findings: viewFindings(commune, findings, address),
      missing: viewMissing(commune, findings, context, words),
      problems: [updateOffer(workbook, commune, today), ...commune.problems].filter((each) => each !== null),
      villages: villages.length,
      reported: villages.filter((village) => village.reported).length,
      unreported: villages.flatMap(({ id, name, reported }) => (reported ? [] : [{ village: id, name }])),
    };
  });
}

export function show({ cell }: Wire.ShowCellRequest): Wire.ShowCellResponse {
  return showCell(cell) ? { ok: true } : refuse('Không thấy ô này nữa. Bấm “Kiểm tra lại” để lấy danh sách mới.');
}

export function readSetUpForm(): Wire.SetUpFormResponse {
  const { builder, clock, words } = setUpPorts();
  return describeSetUpForm(words().presets, builder.look(), clock.today());
}

export function runSetUp(request: Wire.SetUpRequest): Wire.SetUpResponse {
  return withDocumentLock(() => setUpWorkbook(request, setUpPorts())) ?? BUSY;
}

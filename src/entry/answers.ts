/** What panels and menu items are answered: use cases run on the open spreadsheet, outcomes put into words. */
import { checkContext, checkPeriod, viewFindings } from '../app/check-entries';
import { describeReport } from '../app/describe-report';
import { type GeneratedReport, generateReport } from '../app/generate-report';
import { findPeriod, periodNowDue, viewPeriod, viewPeriods } from '../app/periods';
import { printReport } from '../app/print-report';
import { type Commune, readCommune } from '../app/read-commune';
import { describeSetUpForm } from '../app/set-up-form';
import { setUpWorkbook } from '../app/set-up-workbook';
import { G25, G29 } from '../core/checks/messages/guidance-words';
import type { Period } from '../core/period/types';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { LoadedWorkbook } from '../ports';
import { withDocumentLock } from '../sheets/shell/document-lock';
import { showCell } from '../sheets/shell/show-cell';
import type * as Wire from '../wire';
import { checkWords, reportPorts, setUpPorts } from './wiring';

type Refusal = { readonly ok: false; readonly message: string };

const refuse = (message: string): Refusal => ({ ok: false, message });

const NOT_OURS = refuse(G29.office[0]);
const BUSY = refuse(G25.office[0]);
const NO_SUCH_PERIOD = refuse('Sổ này không có kỳ báo cáo đó. Chọn lại kỳ trong danh sách.');

class NoSuchPeriod extends Error {}

/** The period of a code, or the quarter now due where no code is given. */
const periodOf =
  (code: string | null) =>
  (commune: Commune): Period => {
    const due = periodNowDue(commune.settings, reportPorts().clock.today());
    const period = code === null ? due : findPeriod(commune.settings, code);
    if (period === null) throw new NoSuchPeriod();
    return period;
  };

function generateLocked(period: (commune: Commune) => Period): GeneratedReport | Refusal {
  try {
    const made = withDocumentLock(() => generateReport(period, reportPorts()) ?? NOT_OURS);
    return made ?? BUSY;
  } catch (error) {
    if (error instanceof NoSuchPeriod) return NO_SUCH_PERIOD;
    throw error;
  }
}

function answerGenerated(made: GeneratedReport | Refusal): Wire.GenerateResponse {
  if ('ok' in made) return made;
  const { period, revision } = made.snapshot;
  return { ok: true, period, revision, summary: describeReport(made) };
}

export const generateDueQuarter = (): Wire.GenerateResponse => answerGenerated(generateLocked(periodOf(null)));

export const generate = ({ period }: Wire.GenerateRequest): Wire.GenerateResponse =>
  answerGenerated(generateLocked(periodOf(period)));

/** Runs `answer` on the workbook read afresh. */
function withCommune<T extends { readonly ok: boolean }>(
  formulas: boolean,
  answer: (commune: Commune, workbook: LoadedWorkbook) => T,
): T | Refusal {
  const workbook = reportPorts().source.load({ formulas });
  return workbook === null ? NOT_OURS : answer(readCommune(workbook), workbook);
}

export function listPeriods(): Wire.PeriodsResponse {
  return withCommune(false, ({ settings }): Wire.PeriodsResponse => {
    const { store, clock } = reportPorts();
    const periods = viewPeriods(settings, store.newest());
    return { ok: true, periods, suggested: periodNowDue(settings, clock.today()).code };
  });
}

export function print(request: Wire.PrintRequest): Wire.PrintResponse {
  const { store, tabs } = reportPorts();
  return printReport(store.newest(), request.period, tabs);
}

export function listFindings(request: Wire.FindingsRequest): Wire.FindingsResponse {
  return withCommune(true, (commune, workbook): Wire.FindingsResponse => {
    const today = reportPorts().clock.today();
    const period = periodNowDue(commune.settings, today);
    const wanted = request.period === null ? period : findPeriod(commune.settings, request.period);
    if (wanted === null) return NO_SUCH_PERIOD;
    const findings = checkPeriod(commune, wanted, checkContext(commune, today, true, checkWords()));
    const address = workbook.communeTab?.addressOf ?? (() => null);
    const { villages } = composeRollup(commune, wanted);
    return {
      ok: true,
      period: viewPeriod(wanted, false),
      findings: viewFindings(commune, findings, address),
      villages: villages.length,
      reported: villages.filter((village) => village.reported).length,
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

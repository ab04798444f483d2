/** The documents besides the Báo cáo for the print dialog: from the newest report, or from the tabs as they stand. */
import { composeFromReport, composeFromTabs, type ReportKind, type TabKind } from '../core/documents/compose-document';
import type { DocumentInput, NextQuarter } from '../core/documents/document-input';
import { documentKind } from '../core/documents/document-kinds';
import { ENTRY_FORM_WORDS } from '../core/documents/entry-form-words';
import { villageDeadline } from '../core/period/deadlines';
import { quarterPeriod } from '../core/period/periods';
import { QUARTERS } from '../core/period/schemes';
import type { Period } from '../core/period/types';
import type { ReportDocument } from '../core/report/document';
import type { ReportInput } from '../core/report/report-input';
import { lastMade, readSnapshot, thawInput } from '../core/report/snapshot';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { Rollup } from '../core/rollup/types';
import type { Settings } from '../core/settings/types';
import { romanQuarter } from '../core/text/period-words';
import type { Clock, SnapshotStore, WorkbookSource } from '../ports';
import type { DocumentRequest, DocumentResponse } from '../wire';
import { findPeriod, periodNowDue } from './periods';
import type { PrintWords } from './print-report';
import { type Commune, readCommune, readSettings } from './read-commune';

export interface PrintDocumentPorts {
  readonly source: WorkbookSource;
  readonly store: Pick<SnapshotStore, 'newest'>;
  readonly tabs: PrintWords;
  readonly clock: Clock;
}

const NO_PERIOD = 'Sổ này không có kỳ báo cáo đó. Chọn lại kỳ.';

const refuse = (message: string) => ({ ok: false, message }) as const;

/** The quarter after a period as the villages will fill it in; after the year's last there is a new workbook. */
function nextQuarter(period: Period, settings: Settings): NextQuarter | null {
  const last = period.quarters[period.quarters.length - 1] ?? 4;
  const quarter = QUARTERS.find((each) => each === last + 1);
  if (quarter === undefined) return null;
  const { start, end } = quarterPeriod(settings.year, quarter, settings.scheme);
  return { name: `quý ${romanQuarter(quarter)}`, start, end, deadline: villageDeadline(end, settings) };
}

/** Null: the workbook is not ours. */
export function printDocument(request: DocumentRequest, ports: PrintDocumentPorts): DocumentResponse | null {
  const kind = documentKind(request.document);
  if (kind === undefined) return refuse('Không có văn bản này. Chọn lại trong danh sách.');
  return kind.source === 'report' ? fromReport(kind, request, ports) : fromTabs(kind, request, ports);
}

/** Undefined: the workbook's year has no such period; null: none was asked for. */
const askedPeriod = (settings: Settings, code: string | null): Period | null | undefined =>
  code === null ? null : (findPeriod(settings, code) ?? undefined);

const answer = (document: ReportDocument, { period, villages }: Rollup): DocumentResponse => ({
  ok: true,
  document,
  period: period.code,
  villages: villages.map(({ id, name }) => ({ id, name })),
});

const inputFor = (report: ReportInput, settings: Settings): DocumentInput => ({
  report,
  office: settings.documentsOn(report.reportDay),
  next: nextQuarter(report.rollup.period, settings),
});

/** The figures stand in the report, so no village's tab is read. */
function fromReport(
  kind: ReportKind,
  request: DocumentRequest,
  { source, store, tabs }: PrintDocumentPorts,
): DocumentResponse | null {
  const rows = source.settings();
  if (rows === null) return null;
  const { settings } = readSettings(rows);
  const asked = askedPeriod(settings, request.period);
  if (asked === undefined) return refuse(NO_PERIOD);
  const stored = store.newest().flatMap(({ json }) => readSnapshot(json) ?? []);
  const snapshot = lastMade(stored.filter(({ period }) => asked === null || period === asked.code));
  if (snapshot === null)
    return refuse('Văn bản này lấy số liệu từ báo cáo, mà kỳ này chưa lập báo cáo. Lập báo cáo trước rồi in.');
  // Not the frozen sentences: these documents choose among the lines and write abbreviations out anew.
  const report = thawInput(snapshot.input, tabs.ownTexts(snapshot.period), tabs.reportWords());
  return answer(composeFromReport(kind, inputFor(report, settings)), report.rollup);
}

function fromTabs(
  kind: TabKind,
  request: DocumentRequest,
  { source, tabs, clock }: PrintDocumentPorts,
): DocumentResponse | null {
  const workbook = source.load({ formulas: false });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const { settings, catalogue } = commune;
  const asked = askedPeriod(settings, request.period);
  if (asked === undefined) return refuse(NO_PERIOD);
  const today = clock.today();
  const report = liveInput(commune, asked ?? periodNowDue(settings, today), { words: tabs.reportWords(), clock });
  const wanted = kind.perVillage ? request.village : null;
  if (wanted !== null && !report.rollup.villages.some(({ id }) => id === wanted))
    return refuse('Không thấy thôn này. Chọn lại thôn.');
  const document = composeFromTabs(kind, inputFor(report, settings), {
    villages: wanted === null ? null : [wanted],
    today,
    form: {
      catalogue,
      identity: settings.identityOn(report.reportDay),
      words: ENTRY_FORM_WORDS,
      standardNames: workbook.rowNames,
    },
  });
  return answer(document, report.rollup);
}

/** The figures as they stand on the tabs now: nothing of it is kept. */
function liveInput(
  commune: Commune,
  period: Period,
  { words, clock }: { readonly words: ReportInput['words']; readonly clock: Clock },
): ReportInput {
  const rollup = composeRollup(commune, period);
  return {
    words,
    rollup,
    settings: commune.settings,
    reportDay: clock.today(),
    status: 'draft',
    ownTexts: new Map(),
  };
}

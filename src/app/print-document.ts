/** The documents besides the Báo cáo for the print dialog: from the newest report, or from the tabs as they stand. */
import { composeDocument } from '../core/documents/compose-document';
import type { DocumentInput, NextQuarter } from '../core/documents/document-input';
import { documentKind } from '../core/documents/document-kinds';
import { ENTRY_FORM_WORDS } from '../core/documents/entry-form-words';
import { villageDeadline } from '../core/period/deadlines';
import { quarterPeriod } from '../core/period/periods';
import { QUARTERS } from '../core/period/schemes';
import type { Period } from '../core/period/types';
import type { ReportInput } from '../core/report/report-input';
import { readSnapshot, thawInput } from '../core/report/snapshot';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { Settings } from '../core/settings/types';
import { romanQuarter } from '../core/text/period-words';
import type { Clock, SnapshotStore, WorkbookSource } from '../ports';
import type { DocumentRequest, DocumentResponse } from '../wire';
import { findPeriod, periodNowDue } from './periods';
import type { PrintWords } from './print-report';
import { type Commune, readCommune } from './read-commune';

export interface PrintDocumentPorts {
  readonly source: WorkbookSource;
  readonly store: Pick<SnapshotStore, 'newest'>;
  readonly tabs: PrintWords;
  readonly clock: Clock;
}

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
  const { source, store, tabs, clock } = ports;
  const kind = documentKind(request.document);
  if (kind === undefined) return refuse('Không có văn bản này. Chọn lại trong danh sách.');
  const workbook = source.load({ formulas: false });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const { settings, catalogue } = commune;
  const due = periodNowDue(settings, clock.today());
  const asked = request.period === null ? null : findPeriod(settings, request.period);
  if (request.period !== null && asked === null) return refuse('Sổ này không có kỳ báo cáo đó. Chọn lại kỳ.');

  const words = tabs.reportWords();
  let report: ReportInput;
  if (kind.source === 'report') {
    const stored = store.newest().flatMap(({ json }) => readSnapshot(json) ?? []);
    const newest = stored.filter(({ period }) => asked === null || period === asked.code);
    const snapshot = [...newest].sort((a, b) => (a.at < b.at ? -1 : 1)).pop();
    if (snapshot === undefined)
      return refuse('Văn bản này lấy số liệu từ báo cáo, mà kỳ này chưa lập báo cáo. Lập báo cáo trước rồi in.');
    report = thawInput(snapshot.input, tabs.ownTexts(snapshot.period), words);
  } else report = liveInput(commune, asked ?? due, { words, clock });

  const { period, villages } = report.rollup;
  const wanted = kind.perVillage ? request.village : null;
  if (wanted !== null && !villages.some(({ id }) => id === wanted))
    return refuse('Không thấy thôn này. Chọn lại thôn.');
  const input: DocumentInput = {
    report,
    office: settings.documentsOn(report.reportDay),
    next: nextQuarter(period, settings),
  };
  const document = composeDocument(kind.id, input, {
    villages: wanted === null ? null : [wanted],
    today: clock.today(),
    form: {
      catalogue,
      identity: settings.identityOn(report.reportDay),
      words: ENTRY_FORM_WORDS,
      standardNames: workbook.rowNames,
    },
  });
  return { ok: true, document, period: period.code, villages: villages.map(({ id, name }) => ({ id, name })) };
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

/** The print dialog: asks for a document, shows it as paper, prints it or hands it over as a Word file. */
import { DOCUMENT_KINDS, documentKind } from '../../core/documents/document-kinds';
import type { ReportDocument } from '../../core/report/document';
import type { PeriodChoice } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { saveWord } from '../word/save-word';
import { fitPaper } from './fit-paper';
import { renderReport } from './render-report';
import { chosenRevision, forgetRevision, showRevisions } from './revisions';

const REPORT = 'bao-cao';

const report = byId('report');
const print = byId('print', HTMLButtonElement);
const word = byId('word', HTMLButtonElement);
const kind = byId('document', HTMLSelectElement);
const period = byId('period', HTMLSelectElement);
const village = byId('village', HTMLSelectElement);

/** What is on the page. */
let shown: ReportDocument | null = null;

/** Null: not asked for yet. */
let periods: readonly PeriodChoice[] | null = null;

/** Counts what was asked for: an answer that comes after the next question is not shown. */
let asked = 0;

/** Blank: the report made last, or the quarter now due; all villages. */
const chosen = (select: HTMLSelectElement): string | null => select.value || null;

async function show(): Promise<void> {
  asked += 1;
  const question = asked;
  say('Đang lấy văn bản…', 'busy');
  const code = chosen(period) ?? document.body.dataset.period ?? null;
  const response =
    kind.value === REPORT
      ? await callServer('printReport', { period: code, ...chosenRevision() })
      : await callServer('printDocument', { document: kind.value, period: code, village: chosen(village) });
  if (question !== asked) return;
  if (!response.ok) {
    say(response.message, 'failed');
    return;
  }
  if ('villages' in response) offerVillages(response.villages);
  showRevisions('revisions' in response ? response : null, show);
  shown = response.document;
  renderReport(shown, report);
  fitPaper(report);
  say('', 'ready');
  await offerPeriods(response.period);
}

function offerDocuments(): void {
  const option = ({ id, name }: { readonly id: string; readonly name: string }) =>
    element('option', { value: id }, name);
  kind.replaceChildren(option({ id: REPORT, name: 'Báo cáo' }), ...DOCUMENT_KINDS.map(option));
  kind.value = document.body.dataset.document ?? REPORT;
  if (kind.value === '') kind.value = REPORT;
}

const wantsVillage = (): boolean => documentKind(kind.value)?.perVillage ?? false;

function offerVillages(villages: readonly { readonly id: string; readonly name: string }[]): void {
  byId('of-village').hidden = !wantsVillage();
  const current = village.value;
  village.replaceChildren(
    element('option', { value: '' }, 'Tất cả các thôn'),
    ...villages.map(({ id, name }) => element('option', { value: id }, name)),
  );
  village.value = villages.some(({ id }) => id === current) ? current : '';
}

/** Periods with a report; documents made from the tabs themselves can be had for every period. */
async function offerPeriods(current: string): Promise<void> {
  if (periods === null) {
    const response = await callServer('listPeriods', null);
    periods = response.ok ? response.periods : [];
  }
  const source = documentKind(kind.value)?.source ?? 'report';
  const offered = periods.filter(({ generated }) => generated || source === 'village');
  period.replaceChildren(...offered.map(({ code, label }) => element('option', { value: code }, label)));
  period.value = current;
  byId('choice').hidden = source === 'form' || offered.length < 2;
}

function say(message: string, now: 'busy' | 'failed' | 'ready'): void {
  const state = byId('state');
  state.textContent = message;
  state.hidden = message === '';
  state.classList.toggle('failed', now === 'failed');
  report.setAttribute('aria-busy', String(now === 'busy'));
  report.hidden = now === 'failed';
  print.disabled = now !== 'ready';
  word.disabled = now !== 'ready';
  byId('word-note').textContent = '';
  byId('retry').hidden = now !== 'failed';
}

/** Longer than between the two clicks of a double click: one file is wanted. */
const DOUBLE_CLICK_MS = 800;

let justSaved: ReportDocument | null = null;

async function download(): Promise<void> {
  if (shown === null || shown === justSaved) return;
  justSaved = shown;
  const note = byId('word-note');
  try {
    await saveWord(shown);
    note.textContent = 'Đã tải bản Word về máy.';
  } catch {
    note.textContent = 'Chưa tạo được bản Word. Bấm lại một lần nữa; vẫn không được thì dùng nút “In…”.';
  }
  setTimeout(() => {
    justSaved = null;
  }, DOUBLE_CLICK_MS);
}

print.addEventListener('click', () => window.print());
word.addEventListener('click', () => void download());
kind.addEventListener('change', () => {
  forgetRevision();
  byId('of-village').hidden = !wantsVillage();
  void show();
});
period.addEventListener('change', () => {
  forgetRevision();
  void show();
});
village.addEventListener('change', () => void show());
byId('retry').addEventListener('click', () => void show());
window.addEventListener('resize', () => fitPaper(report));
offerDocuments();
void show();

/** The print dialog: asks for the report, shows it as paper, prints it. */
import type { ReportDocument } from '../../core/report/document';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { saveWord } from '../word/save-word';
import { fitPaper } from './fit-paper';
import { renderReport } from './render-report';

const report = byId('report');
const print = byId('print', HTMLButtonElement);
const word = byId('word', HTMLButtonElement);
const period = byId('period', HTMLSelectElement);

/** What is on the page. */
let shown: ReportDocument | null = null;

/** @param code Null: the report generated last. The other reports are offered once one is shown. */
async function showReport(code: string | null): Promise<void> {
  say('Đang lấy báo cáo…', 'busy');
  const response = await callServer('printReport', { period: code });
  if (!response.ok) {
    say(response.message, 'failed');
    return;
  }
  shown = response.document;
  renderReport(shown, report);
  fitPaper(report);
  say('', 'ready');
  if (period.options.length === 0) await offerPeriods(response.period);
}

/** The other reports that can be printed; without an answer, or with one report only, there is nothing to choose. */
async function offerPeriods(current: string): Promise<void> {
  const response = await callServer('listPeriods', null);
  const printable = response.ok ? response.periods.filter(({ generated }) => generated) : [];
  period.replaceChildren(...printable.map(({ code, label }) => element('option', { value: code }, label)));
  period.value = current;
  byId('choice').hidden = printable.length < 2;
}

function say(message: string, now: 'busy' | 'failed' | 'ready'): void {
  const state = byId('state');
  state.textContent = message;
  state.hidden = message === '';
  state.classList.toggle('failed', now === 'failed');
  report.setAttribute('aria-busy', String(now === 'busy'));
  print.disabled = now !== 'ready';
  word.disabled = now !== 'ready';
  byId('retry').hidden = now !== 'failed';
}

async function download(): Promise<void> {
  if (shown === null) return;
  word.disabled = true;
  const note = byId('word-note');
  try {
    await saveWord(shown);
    note.textContent = 'Đã tải bản Word về máy.';
  } catch {
    note.textContent = 'Chưa tạo được bản Word. Bấm lại một lần nữa; vẫn không được thì dùng nút “In…”.';
  }
  word.disabled = false;
}

print.addEventListener('click', () => window.print());
word.addEventListener('click', () => void download());
period.addEventListener('change', () => void showReport(period.value));
byId('retry').addEventListener('click', () => void showReport(period.value || null));
window.addEventListener('resize', () => fitPaper(report));
void showReport(document.body.dataset.period ?? null);

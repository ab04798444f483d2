/** The print dialog: asks for the report, shows it as paper, prints it. */
import { callServer } from '../call-server';
import { fitPaper } from './fit-paper';
import { renderReport } from './render-report';

const report = partOf('report', HTMLElement);
const state = partOf('state', HTMLParagraphElement);
const print = partOf('print', HTMLButtonElement);
const retry = partOf('retry', HTMLButtonElement);

function partOf<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

async function showReport(): Promise<void> {
  showState('Đang lấy báo cáo…', 'busy');
  const response = await callServer('printReport', { period: null });
  if (!response.ok) return showState(response.message, 'failed');
  renderReport(response.document, document, report);
  fitPaper(report);
  showState('', 'ready');
}

function showState(message: string, now: 'busy' | 'failed' | 'ready'): void {
  state.textContent = message;
  state.hidden = message === '';
  state.classList.toggle('failed', now === 'failed');
  report.setAttribute('aria-busy', String(now === 'busy'));
  print.disabled = now !== 'ready';
  retry.hidden = now !== 'failed';
}

print.addEventListener('click', () => window.print());
retry.addEventListener('click', () => void showReport());
window.addEventListener('resize', () => fitPaper(report));
void showReport();

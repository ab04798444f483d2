/** The pages to be signed, in front of the form; what is typed there stays as it is. */
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { fitPaper } from '../print/fit-paper';
import { renderReport } from '../print/render-report';

const view = byId('prints');
const report = byId('report');
const print = byId('print', HTMLButtonElement);
const whose = byId('whose', HTMLSelectElement);
const unsaved = byId('unsaved');

const ALL = '';

export interface Printed {
  readonly period: string;
  readonly village: string;
  readonly villages: readonly { readonly id: string; readonly name: string }[];
  /** Cells of the village that were typed and not saved. */
  readonly unsaved: number;
}

async function show(period: string): Promise<void> {
  print.disabled = true;
  report.replaceChildren('Đang lấy số liệu…');
  const villages = whose.value === ALL ? null : [whose.value];
  const response = await callServer('printEntries', { period, villages });
  if (!response.ok) {
    report.replaceChildren(element('p', { className: 'bad' }, response.message));
    return;
  }
  renderReport(response.document, report);
  fitPaper(report);
  print.disabled = false;
}

export function openPrint({ period, village, villages, unsaved: count }: Printed, onClose: () => void): void {
  whose.replaceChildren(
    ...villages.map(({ id, name }) => element('option', { value: id }, name)),
    element('option', { value: ALL }, 'Tất cả các thôn, mỗi thôn một trang'),
  );
  whose.value = village;
  whose.onchange = () => void show(period);
  unsaved.hidden = count === 0;
  unsaved.textContent = `Có ${count} ô vừa gõ chưa lưu nên chưa có trên bản in.`;
  view.hidden = false;
  byId('close-print').onclick = () => {
    view.hidden = true;
    report.replaceChildren();
    onClose();
  };
  void show(period);
}

print.addEventListener('click', () => window.print());
window.addEventListener('resize', () => fitPaper(report));

/** The sidebar “Kiểm tra số liệu”: what is wrong or worth a look, by village; a click goes to the cell. */
import type { FindingsResponse, FindingView } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';

const SEVERITY_WORDS: Readonly<Record<FindingView['severity'], string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  hint: 'Gợi ý',
};

const period = byId('period') as HTMLSelectElement;
const again = byId('again') as HTMLButtonElement;

function say(text: string, bad = false): void {
  const summary = byId('summary');
  summary.textContent = text;
  summary.className = bad ? 'bad' : '';
}

async function goTo(cell: string): Promise<void> {
  const response = await callServer('showCell', { cell });
  if (!response.ok) say(response.message, true);
}

function findingButton(finding: FindingView): HTMLButtonElement {
  const place = finding.cell === null ? '' : ` · ô ${finding.cell.replace(/^.*!/, '')}`;
  const button = element(
    'button',
    { type: 'button', className: `finding ${finding.severity}` },
    element('span', {}, finding.officeMessage),
    element('span', { className: 'place' }, `${SEVERITY_WORDS[finding.severity]}${place}`),
  );
  const { cell } = finding;
  if (cell === null) button.disabled = true;
  else button.addEventListener('click', () => void goTo(cell));
  return button;
}

function show(response: Extract<FindingsResponse, { ok: true }>): void {
  const count = (severity: FindingView['severity']) =>
    response.findings.filter((finding) => finding.severity === severity).length;
  say(
    response.findings.length === 0
      ? `${response.reported}/${response.villages} thôn đã ghi đủ. Không có lỗi, không có cảnh báo.`
      : `${response.reported}/${response.villages} thôn đã ghi đủ. ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý.`,
  );
  const list = byId('list');
  list.replaceChildren();
  let place = '';
  for (const finding of response.findings) {
    const name = finding.villageName ?? 'Toàn xã';
    if (name !== place) list.append(element('h2', {}, name));
    place = name;
    list.append(findingButton(finding));
  }
}

async function check(): Promise<void> {
  again.disabled = true;
  say('Đang kiểm tra…');
  const response = await callServer('listFindings', { period: period.value === '' ? null : period.value });
  again.disabled = false;
  if (response.ok) {
    period.value = response.period.code;
    show(response);
  } else say(response.message, true);
}

async function start(): Promise<void> {
  const response = await callServer('listPeriods', null);
  if (!response.ok) {
    say(response.message, true);
    return;
  }
  for (const choice of response.periods) period.append(element('option', { value: choice.code }, choice.label));
  period.value = response.suggested;
  await check();
}

period.addEventListener('change', () => void check());
again.addEventListener('click', () => void check());
void start();

/** The sidebar “Kiểm tra số liệu”: what is wrong or worth a look, by village; a click goes to the cell. */
import type { FindingsResponse, FindingView } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';

type Checked = Extract<FindingsResponse, { ok: true }>;
type Severity = FindingView['severity'];

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Blank cells of one village and quarter stand together. */
const MISSING = 'V01';

const period = byId('period', HTMLSelectElement);
const again = byId('again', HTMLButtonElement);
const list = byId('list');

async function goTo(cell: string): Promise<void> {
  const response = await callServer('showCell', { cell });
  if (!response.ok) say(response.message, true);
}

/** `'HH-T01 Thôn 1'!C12` → `ô C12`. */
const cellName = (cell: string): string => `ô ${cell.replace(/^.*!/, '')}`;

function findingButton({ cell, severity, officeMessage }: FindingView): HTMLButtonElement {
  const place = cell === null ? SEVERITY_WORDS[severity] : `${SEVERITY_WORDS[severity]} · ${cellName(cell)}`;
  const button = element(
    'button',
    { type: 'button', className: `finding ${severity}`, disabled: cell === null },
    element('span', {}, officeMessage),
    element('span', { className: 'place' }, place),
  );
  if (cell !== null) button.addEventListener('click', () => void goTo(cell));
  return button;
}

function missingCells(message: string, findings: readonly FindingView[]): HTMLElement {
  const cells = findings.flatMap(({ cell }) => cell ?? []);
  return element(
    'details',
    { className: 'finding error' },
    element('summary', {}, message),
    ...cells.map((cell) => {
      const onclick = () => void goTo(cell);
      return element('button', { type: 'button', className: 'cell', onclick }, cellName(cell));
    }),
  );
}

function villageSection(name: string, findings: readonly FindingView[], missing: Checked['missing']): HTMLElement[] {
  const others = findings.filter(({ rule }) => rule !== MISSING);
  return [
    element('h2', {}, name),
    ...missing.map(({ quarter, message }) =>
      missingCells(
        message,
        findings.filter((finding) => finding.rule === MISSING && finding.quarter === quarter),
      ),
    ),
    ...SEVERITIES.flatMap((severity) => others.filter((each) => each.severity === severity)).map(findingButton),
  ];
}

function describe({ findings, villages, reported }: Checked): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const filled = `${reported}/${villages} thôn đã ghi đủ.`;
  if (findings.length === 0) return `${filled} Không có lỗi, không có cảnh báo.`;
  return `${filled} ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý.`;
}

function show(checked: Checked): void {
  say(describe(checked));
  const { findings, missing, problems } = checked;
  const names = new Map(findings.map(({ village, villageName }) => [village, villageName ?? 'Toàn xã']));
  list.replaceChildren(
    ...(problems.length === 0 ? [] : [element('h2', {}, 'Sổ cần xem lại')]),
    ...problems.map((problem) => element('p', { className: 'finding warning' }, problem)),
    ...[...names].flatMap(([village, name]) =>
      villageSection(
        name,
        findings.filter((finding) => finding.village === village),
        missing.filter((each) => each.village === village),
      ),
    ),
  );
}

async function check(): Promise<void> {
  again.disabled = true;
  say('Đang kiểm tra…');
  const response = await callServer('listFindings', { period: period.value === '' ? null : period.value });
  again.disabled = false;
  if (!response.ok) {
    list.replaceChildren();
    say(response.message, true);
    return;
  }
  period.value = response.period.code;
  show(response);
}

async function start(): Promise<void> {
  const response = await callServer('listPeriods', null);
  if (!response.ok) {
    say(response.message, true);
    return;
  }
  period.append(...response.periods.map(({ code, label }) => element('option', { value: code }, label)));
  period.value = response.suggested;
  await check();
}

period.addEventListener('change', () => void check());
again.addEventListener('click', () => void (period.options.length === 0 ? start() : check()));
void start();

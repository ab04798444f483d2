/**
 * The sidebar “Kiểm tra số liệu”: what is wrong or worth a look, by village; a click goes to the cell. Warnings are
 * accepted with a reason, missing villages explained, figures corrected.
 */
import { judgeAcceptance, type WarningState } from '../../core/acceptance/judge-warning';
import type { AcceptancesResponse, FindingsResponse, FindingView } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';
import { describeFindings } from './describe-findings';
import { cellName, type FindingActions, findingCard, type Severity } from './finding-card';
import { reasonForm, type TypedCorrection } from './forms';

type Checked = Extract<FindingsResponse, { ok: true }>;
type Acceptances = Extract<AcceptancesResponse, { ok: true }>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Blank cells of one village and quarter stand together. */
const MISSING = 'V01';

const REASON_LABEL = 'Lý do (in trong báo cáo, không ghi tên người)';

const period = byId('period', HTMLSelectElement);
const again = byId('again', HTMLButtonElement);
const list = byId('list');
const accepting = byId('accepting');

let checked: Checked | null = null;
let acceptances: Acceptances = { ok: true, warnings: [], missing: [] };
/** Keys of the warnings that are marked to be accepted. */
const chosen = new Set<string>();

const actions: FindingActions = {
  goTo: (cell) => void goTo(cell),
  choose({ acceptance }, marked) {
    if (acceptance === null) return;
    if (marked) chosen.add(acceptance.key);
    else chosen.delete(acceptance.key);
    showAccepting();
  },
  takeBack: ({ acceptance }) => {
    if (acceptance !== null) void accept([acceptance], null);
  },
  retake: (finding) => void retake(finding),
  correct: (finding, correction) => void correct(finding, correction),
};

async function goTo(cell: string): Promise<void> {
  const response = await callServer('showCell', { cell });
  if (!response.ok) say(response.message, true);
}

function stateOf({ severity, acceptance }: FindingView): WarningState | null {
  if (severity !== 'warning') return null;
  if (acceptance === null) return { kind: 'open' };
  return judgeAcceptance(acceptance.values, acceptances.warnings.find(({ key }) => key === acceptance.key) ?? null);
}

const isAccepted = (finding: FindingView): boolean => stateOf(finding)?.kind === 'accepted';

const card = (finding: FindingView): HTMLElement =>
  findingCard(finding, stateOf(finding), chosen.has(finding.acceptance?.key ?? ''), actions);

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
  const others = findings.filter((finding) => finding.rule !== MISSING && !isAccepted(finding));
  if (others.length === 0 && missing.length === 0) return [];
  return [
    element('h2', {}, name),
    ...missing.map(({ quarter, message }) =>
      missingCells(
        message,
        findings.filter((finding) => finding.rule === MISSING && finding.quarter === quarter),
      ),
    ),
    ...SEVERITIES.flatMap((severity) => others.filter((each) => each.severity === severity)).map(card),
  ];
}

function unreportedSection({ unreported }: Checked): HTMLElement[] {
  if (unreported.length === 0) return [];
  const title = `Thôn chưa báo cáo (${unreported.length})`;
  const hint = 'Ghi lý do từng thôn thì báo cáo mới ra bản chính thức được.';
  return [
    element(
      'details',
      { className: 'group', open: groups.has('unreported') },
      element('summary', {}, title),
      element('p', { className: 'place' }, hint),
      ...unreported.map(({ village, name }) => unreportedCard(village, name)),
    ),
  ];
}

/** Groups that stay open when the list is made anew. */
const groups = new Set<string>();

function unreportedCard(village: string, name: string): HTMLElement {
  const reason = acceptances.missing.find((each) => each.village === village)?.reason ?? null;
  const made = element('div', { className: 'finding' }, element('strong', {}, name));
  const ask = () => {
    if (made.querySelector('form') !== null) return;
    groups.add('unreported');
    const send = (text: string) => void explain(village, text);
    const form = reasonForm(REASON_LABEL, 'Ghi lý do', reason ?? '', send, () => form.remove());
    made.append(form);
    form.querySelector('textarea')?.focus();
  };
  if (reason !== null) made.append(element('p', { className: 'reason' }, `Lý do: ${reason}`));
  const buttons = [
    element(
      'button',
      { type: 'button', className: 'plain', onclick: ask },
      reason === null ? 'Ghi lý do…' : 'Sửa lý do…',
    ),
    ...(reason === null
      ? []
      : [
          element(
            'button',
            { type: 'button', className: 'plain', onclick: () => void explain(village, null) },
            'Bỏ lý do',
          ),
        ]),
  ];
  made.append(element('div', { className: 'tools' }, ...buttons));
  return made;
}

function acceptedSection({ findings }: Checked): HTMLElement[] {
  const accepted = findings.filter(isAccepted);
  if (accepted.length === 0) return [];
  return [
    element(
      'details',
      { className: 'group', open: true },
      element('summary', {}, `Cảnh báo đã chấp nhận (${accepted.length})`),
      ...accepted.flatMap((finding) => [
        element('p', { className: 'place' }, finding.villageName ?? 'Toàn xã'),
        card(finding),
      ]),
    ),
  ];
}

/** The warnings that are marked, as far as they still stand open. */
function marked(): readonly { readonly key: string; readonly values: string }[] {
  return (checked?.findings ?? []).flatMap((finding) => {
    const { acceptance } = finding;
    return acceptance !== null && chosen.has(acceptance.key) && !isAccepted(finding) ? [acceptance] : [];
  });
}

/** Keeps what is being typed while more are marked. */
function showAccepting(): void {
  const count = marked().length;
  const before = accepting.querySelector('textarea')?.value ?? '';
  accepting.replaceChildren();
  if (count === 0) return;
  const send = (reason: string) => void accept(marked(), reason);
  const stop = () => {
    chosen.clear();
    show();
  };
  accepting.append(
    element('strong', {}, `Chấp nhận ${count} cảnh báo đã chọn, cho số hiện nay`),
    reasonForm(REASON_LABEL, 'Chấp nhận', before, send, stop),
  );
}

/** `words`: what was just done, before how things stand. */
function show(words = ''): void {
  if (checked === null) return;
  const { findings, missing, problems } = checked;
  say(`${words} ${describeFindings(checked, isAccepted)}`.trim());
  const names = new Map(findings.map(({ village, villageName }) => [village, villageName ?? 'Toàn xã']));
  list.replaceChildren(
    ...(problems.length === 0 ? [] : [element('h2', {}, 'Sổ cần xem lại')]),
    ...problems.map((problem) => element('p', { className: 'finding warning' }, problem)),
    ...unreportedSection(checked),
    ...[...names].flatMap(([village, name]) =>
      villageSection(
        name,
        findings.filter((finding) => finding.village === village),
        missing.filter((each) => each.village === village),
      ),
    ),
    ...acceptedSection(checked),
  );
  showAccepting();
}

function setBusy(busy: boolean): void {
  for (const button of document.querySelectorAll('button')) {
    if (busy && !button.disabled) button.dataset.busy = '';
    if (busy || button.dataset.busy !== undefined) button.disabled = busy;
    if (!busy) delete button.dataset.busy;
  }
}

/** Does one thing and shows what has been accepted since; what the script refuses is said, what was typed stays. */
async function change(call: () => Promise<AcceptancesResponse>, words: string): Promise<void> {
  setBusy(true);
  const response = await call();
  setBusy(false);
  if (!response.ok) {
    say(response.message, true);
    return;
  }
  acceptances = response;
  chosen.clear();
  accepting.replaceChildren();
  show(words);
}

const accept = (warnings: readonly { key: string; values: string }[], reason: string | null): Promise<void> =>
  change(
    () => callServer('acceptWarnings', { period: period.value, warnings, reason }),
    reason === null ? 'Đã bỏ chấp nhận.' : 'Đã chấp nhận.',
  );

const explain = (village: string, reason: string | null): Promise<void> =>
  change(() => callServer('explainMissing', { period: period.value, village, reason }), 'Đã ghi.');

async function correct({ village, quarter }: FindingView, correction: TypedCorrection): Promise<void> {
  if (quarter === null) return;
  setBusy(true);
  const response = await callServer('correctEntry', { village, quarter, ...correction });
  setBusy(false);
  if (!response.ok) say(response.message, true);
  else await check(response.message);
}

async function retake({ village, quarter }: FindingView): Promise<void> {
  if (village === null || quarter === null) return;
  setBusy(true);
  const response = await callServer('retakeOpeningBalance', { village, quarter });
  setBusy(false);
  if (!response.ok) say(response.message, true);
  else await check(response.message);
}

async function check(words = ''): Promise<void> {
  again.disabled = true;
  say('Đang kiểm tra…');
  const wanted = { period: period.value === '' ? null : period.value };
  const [found, bodies, accepted] = await Promise.all([
    callServer('listFindings', wanted),
    callServer('listBodyFindings', wanted),
    callServer('listAcceptances', { period: period.value }),
  ]);
  again.disabled = false;
  const failed = [found, bodies, accepted].find(({ ok }) => !ok);
  if (!found.ok || !bodies.ok || !accepted.ok) {
    checked = null;
    list.replaceChildren();
    accepting.replaceChildren();
    say(failed !== undefined && !failed.ok ? failed.message : '', true);
    return;
  }
  period.value = found.period.code;
  checked = { ...found, findings: [...found.findings, ...bodies.findings] };
  acceptances = accepted;
  chosen.clear();
  accepting.replaceChildren();
  show(words);
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

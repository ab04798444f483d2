/** The sidebar “Theo dõi nộp báo cáo”: who has submitted, decisions by the police, texts for Zalo. */
import { isSubmitted } from '../../core/submission/quarter-state';
import { formatDate } from '../../core/text/dates';
import { groupMessage, villageMessage } from '../../core/text/zalo-messages';
import type { DecisionKind } from '../../core/tracking/decisions';
import { doneWords, refusalWords } from '../../core/tracking/tracking-words';
import type {
  DecideResponse,
  TrackedQuarterView,
  TrackedVillageView,
  TrackingResponse,
  TrackingView,
} from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';
import { endedVillages } from './ended-villages';
import { closeMessage, showMessage } from './message-box';
import { type CardActions, villageCard } from './village-card';
import { messageQuarter, messageVillage, readDay, wordedQuarter, wordedVillage } from './village-words';

const period = byId('period', HTMLSelectElement);
const opened = new Set<string>();
let view: TrackingView | null = null;

/** Marks what it closes, so that what was closed for another reason stays so. */
function setBusy(busy: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(busy ? 'button:enabled' : 'button[data-busy]')) {
    button.disabled = busy;
    if (busy) button.dataset.busy = '';
    else delete button.dataset.busy;
  }
}

const shownQuarter = (): TrackedQuarterView | undefined => view?.quarters.find(({ code }) => code === period.value);

function describe({ villages, start, end, deadline }: TrackedQuarterView): string {
  const submitted = villages.filter(({ state }) => isSubmitted(state)).length;
  const accepted = villages.filter(({ state }) => state === 'accepted' || state === 'locked').length;
  const edited = villages.filter((village) => village.edited).length;
  const typed = villages.filter(({ handTyped }) => handTyped !== null).length;
  const more =
    (edited === 0 ? '' : ` ${edited} thôn sửa sau khi duyệt.`) +
    (typed === 0 ? '' : ` ${typed} thôn có quyết định ghi tay, chưa chốt.`);
  const [from, to, due] = [start, end, deadline].map((day) => formatDate(readDay(day)));
  return `${submitted}/${villages.length} thôn đã nộp, ${accepted} đã duyệt.${more} Số liệu từ ${from} đến ${to}, hạn nộp ${due}.`;
}

function groupButtons(quarter: TrackedQuarterView): HTMLButtonElement[] {
  const { villages } = quarter;
  const ready = (kind: DecisionKind): number => villages.filter(({ can }) => can.includes(kind)).length;
  const [toAccept, toLock] = [ready('accept'), ready('lock')];
  const message = (): void => {
    const today = readDay(view?.today ?? quarter.start);
    showMessage('Tin nhắn cho nhóm Trưởng thôn', groupMessage(messageQuarter(quarter), villages, today));
  };
  return [
    element(
      'button',
      { type: 'button', className: 'primary', disabled: toAccept === 0, onclick: () => void decideAll('accept') },
      `Duyệt tất cả thôn đã đủ (${toAccept})`,
    ),
    element(
      'button',
      { type: 'button', disabled: toLock === 0, onclick: () => void decideAll('lock') },
      `Khóa tất cả thôn đã duyệt (${toLock})`,
    ),
    element('button', { type: 'button', onclick: message }, 'Tin nhắn cho nhóm…'),
  ];
}

const actions: CardActions = {
  decide: (kind, villageId, reason) => void decide(kind, [villageId], reason),
  ruleOnTime: (village, onTime, reason) => void ruleOnTime(village, onTime, reason),
  showMessage: (village) => showVillageMessage(village),
  goTo: (cell) => void goTo(cell),
  toggled(villageId, open) {
    if (open) opened.add(villageId);
    else opened.delete(villageId);
  },
};

function showVillageMessage(village: TrackedVillageView): void {
  const quarter = shownQuarter();
  if (quarter === undefined || view === null) return;
  const text = villageMessage(messageQuarter(quarter), messageVillage(village), readDay(view.today));
  showMessage(`Tin nhắn cho ${village.name}`, text);
}

async function goTo(cell: string): Promise<void> {
  const response = await callServer('showCell', { cell });
  if (!response.ok) say(response.message, true);
}

/** Without words of its own it says how many have submitted. */
function show(words?: string): void {
  const quarter = shownQuarter();
  if (quarter === undefined) return;
  closeMessage();
  say(words === undefined ? describe(quarter) : `${words} ${describe(quarter)}`);
  byId('group').replaceChildren(...groupButtons(quarter));
  byId('list').replaceChildren(
    ...quarter.villages.map((village) => villageCard(village, quarter, opened.has(village.id), actions)),
    ...endedVillages(quarter.ended, (village, closed) => void closeTab(village, closed)),
  );
}

function take(tracking: TrackingView): void {
  const before = period.value;
  view = tracking;
  byId('update').textContent = tracking.update ?? '';
  byId('update').hidden = tracking.update === null;
  period.replaceChildren(...tracking.quarters.map(({ code, label }) => element('option', { value: code }, label)));
  period.value = before === '' ? tracking.suggested : before;
}

/** Refusals and failures stand above the list as it was. */
function answer(response: TrackingResponse, words?: string): void {
  setBusy(false);
  if (!response.ok) {
    say(response.message, true);
    return;
  }
  take(response);
  show(words);
}

async function look(): Promise<void> {
  setBusy(true);
  say('Đang xem…');
  answer(await callServer('trackSubmissions', null));
}

async function writeTab(): Promise<void> {
  setBusy(true);
  say('Đang ghi trang “Theo dõi”…');
  answer(await callServer('writeTrackingTab', null), 'Đã ghi trang “Theo dõi”.');
}

async function ruleOnTime(village: string, onTime: boolean | null, reason: string): Promise<void> {
  setBusy(true);
  say('Đang ghi…');
  answer(await callServer('ruleOnTime', { period: period.value, village, onTime, reason }), 'Đã ghi.');
}

async function closeTab(village: string, closed: boolean): Promise<void> {
  setBusy(true);
  say(closed ? 'Đang khóa trang…' : 'Đang mở khóa trang…');
  const done = closed ? 'Đã khóa trang thôn.' : 'Đã mở khóa trang thôn.';
  answer(await callServer('closeVillageTab', { village, closed }), done);
}

const decideAll = (kind: DecisionKind): Promise<void> => decide(kind, null, '');

async function decide(kind: DecisionKind, villages: readonly string[] | null, reason: string): Promise<void> {
  setBusy(true);
  say(kind === 'lock' ? 'Đang khóa… Nhiều thôn thì mất một lúc.' : 'Đang ghi…');
  const response = await callServer('decideSubmissions', { kind, period: period.value, villages, reason });
  if (!response.ok) {
    answer(response);
    return;
  }
  answer({ ok: true, ...response.tracking }, outcome(kind, response, reason));
}

/** One village: what was done in full words; several: how many. */
function outcome(kind: DecisionKind, response: Extract<DecideResponse, { ok: true }>, reason: string): string {
  const quarter = response.tracking.quarters.find(({ code }) => code === period.value);
  const villageOf = (id: string) => quarter?.villages.find((village) => village.id === id);
  if (quarter === undefined) return '';
  const [only, ...others] = response.done.flatMap((id) => villageOf(id) ?? []);
  const verb = { accept: 'duyệt', correct: 'yêu cầu sửa', lock: 'khóa', reopen: 'mở lại' }[kind];
  const done =
    only === undefined
      ? []
      : others.length === 0
        ? [doneWords(kind, wordedVillage(only), wordedQuarter(quarter), reason)]
        : [`Đã ${verb} ${response.done.length} thôn.`];
  const refused = response.refused.flatMap(({ village, why }) => {
    const found = villageOf(village);
    return found === undefined ? [] : [refusalWords(why, wordedVillage(found), wordedQuarter(quarter))];
  });
  const said = [...done, ...refused];
  return said.length === 0 ? 'Chưa có thôn nào làm được việc này.' : said.join(' ');
}

period.addEventListener('change', () => show());
byId('again').addEventListener('click', () => void look());
byId('tab').addEventListener('click', () => void writeTab());
void look();

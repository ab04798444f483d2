/** The dialog “Nhập hộ”: the police type a village's figures from paper or a photo, and print them to be signed. */
import { ENTRY_SOURCES } from '../../core/entering/entry-source';
import type { OpenQuestion, TypedCell } from '../../core/entering/plan-entry';
import type { Quarter } from '../../core/period/types';
import { STATE_WORDS } from '../../core/submission/quarter-state';
import type { EntryForm, EntryVillageView } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';
import { openPrint } from './print-view';
import { askAbout } from './questions';
import { createRowsView, type RowsView } from './rows-view';
import { createTypedFigures, type TypedFigures } from './typed-figures';

const entry = byId('entry', HTMLFormElement);
const village = byId('village', HTMLSelectElement);
const period = byId('period', HTMLSelectElement);
const source = byId('source', HTMLSelectElement);
const received = byId('received', HTMLInputElement);
const note = byId('note', HTMLInputElement);
const tick = byId('tick', HTMLInputElement);
const save = byId('save', HTMLButtonElement);
const openPages = byId('open-print', HTMLButtonElement);

const STILL_HERE = 'Số vừa gõ vẫn còn ở bảng này.';

interface Opened {
  readonly form: EntryForm;
  readonly figures: TypedFigures;
  readonly rows: RowsView;
  villages: readonly EntryVillageView[];
}

let opened: Opened | null = null;

interface Place {
  readonly view: EntryVillageView;
  readonly quarter: Quarter;
}

const quarterOf = ({ form }: Opened): Quarter => form.quarters.find(({ code }) => code === period.value)?.quarter ?? 1;

function placeIn(now: Opened): Place | null {
  const view = now.villages.find(({ id }) => id === village.value);
  return view === undefined ? null : { view, quarter: quarterOf(now) };
}

/** Of the village's quarter: how it stands, and what has to be known before typing. */
function describeState({ view, quarter }: Place): string {
  const { state, entered } = view.quarters[quarter];
  if (!view.hasTab) return `${view.name} chưa có trang số liệu. Chạy Quản lý ▸ Thiết lập ban đầu… trước.`;
  const more = {
    accepted: ' Sửa số thì phải duyệt lại.',
    locked: ' Muốn sửa: mở lại trong “Theo dõi nộp báo cáo”.',
  };
  const warning = state === 'accepted' || state === 'locked' ? more[state] : '';
  return `${view.name}: ${STATE_WORDS[state]}.${warning}${entered === '' ? '' : ` ${entered}`}`;
}

const isTicked = ({ view, quarter }: Place): boolean =>
  ['submitted', 'submitted-with-gaps', 'accepted', 'locked'].includes(view.quarters[quarter].state);

/** Another village or quarter, or what stands there now. */
function show(): void {
  const place = opened && placeIn(opened);
  if (opened === null || place === null) return;
  opened.rows.fill(place.view, place.quarter);
  byId('state').textContent = describeState(place);
  tick.disabled = isTicked(place);
  save.disabled = !place.view.hasTab || place.view.quarters[place.quarter].state === 'locked';
  openPages.disabled = false;
}

/** The villages that exist in the chosen quarter. */
function offerVillages(now: Opened): void {
  const before = village.value;
  const there = now.villages.filter(({ quarters }) => quarters[quarterOf(now)].exists);
  village.replaceChildren(...there.map(({ id, name }) => element('option', { value: id }, name)));
  if (there.some(({ id }) => id === before)) village.value = before;
}

function typeInto(code: string, text: string): void {
  const place = opened && placeIn(opened);
  if (opened === null || place === null) return;
  opened.figures.type(place.view, place.quarter, code, text);
  opened.rows.check(place.view, place.quarter);
}

async function open(): Promise<void> {
  byId('again').hidden = true;
  say('Đang lấy số liệu…');
  const response = await callServer('readEntryForm', null);
  if (!response.ok) {
    say(response.message, true);
    byId('again').hidden = false;
    return;
  }
  const { form } = response;
  const figures = createTypedFigures(form);
  opened = { form, figures, rows: createRowsView(form, figures, typeInto), villages: form.villages };
  period.replaceChildren(...form.quarters.map(({ code, label }) => element('option', { value: code }, label)));
  period.value = form.suggested;
  if (period.value === '') period.selectedIndex = 0;
  offerVillages(opened);
  say('');
  show();
  village.focus();
}

/** Null: the officer went back. What is to stay as it is on the tab is no longer typed. */
async function ask(
  now: Opened,
  { view, quarter }: Place,
  questions: readonly OpenQuestion[],
  cells: readonly TypedCell[],
): Promise<readonly TypedCell[] | null> {
  entry.hidden = true;
  const choices = await askAbout(questions, now.rows.labelOf);
  entry.hidden = false;
  if (choices === null) return null;
  return cells.flatMap((cell) => {
    const question = questions.find(({ code }) => code === cell.code);
    if (question === undefined) return [cell];
    if (choices.get(cell.code) === true) return [{ ...cell, agreed: question.old }];
    now.figures.forget(view, quarter, cell.code);
    return [];
  });
}

async function send(now: Opened, place: Place): Promise<void> {
  const { view, quarter } = place;
  const request = {
    period: period.value,
    village: view.id,
    source: source.value,
    received: received.value,
    note: note.value,
    tick: tick.checked && !tick.disabled,
  };
  let cells: readonly TypedCell[] | null = now.figures.typed(view, quarter);
  let questions = now.figures.questions(view, quarter);
  while (cells !== null) {
    if (questions.length > 0) cells = await ask(now, place, questions, cells);
    if (cells === null) break;
    say('Đang lưu…');
    const response = await callServer('enterForVillage', { ...request, cells });
    if (!response.ok) {
      say(`${response.message} ${response.message.includes('vẫn còn') ? '' : STILL_HERE}`.trim(), true);
      return;
    }
    now.villages = response.villages;
    if (response.saved) {
      forgetSaved(now, place, cells);
      say(response.message);
      return;
    }
    questions = response.questions;
  }
  say('Chưa lưu.', true);
}

/** What was typed while it was being saved stays. */
function forgetSaved({ figures }: Opened, { view, quarter }: Place, saved: readonly TypedCell[]): void {
  for (const { code, text } of figures.typed(view, quarter)) {
    if (saved.some((cell) => cell.code === code && cell.text === text)) figures.forget(view, quarter, code);
  }
}

async function submit(): Promise<void> {
  const place = opened && placeIn(opened);
  if (opened === null || place === null || save.disabled) return;
  const missing = [source, received].find(({ value }) => value.trim() === '');
  if (missing !== undefined) {
    say(missing === source ? 'Chọn thôn báo bằng gì.' : 'Ghi ngày nhận, ví dụ 16/3/2023.', true);
    missing.focus();
    return;
  }
  for (const field of [village, period, save]) field.disabled = true;
  await send(opened, place);
  for (const field of [village, period]) field.disabled = false;
  show();
}

/** Paper is typed downwards: Enter goes to the next field, with Shift to the one before. */
function moveOn(event: KeyboardEvent): void {
  const { target } = event;
  const isField = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target !== tick);
  if (event.key !== 'Enter' || !isField) return;
  event.preventDefault();
  const fields = [...entry.querySelectorAll<HTMLElement>('input, select, #save')].filter(
    (field) => field.offsetParent !== null && field.tabIndex >= 0,
  );
  fields[fields.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus();
}

function print(): void {
  const place = opened && placeIn(opened);
  if (opened === null || place === null) return;
  const { view, quarter } = place;
  entry.hidden = true;
  openPrint(
    {
      period: period.value,
      village: view.id,
      villages: opened.villages.filter(({ quarters }) => quarters[quarter].exists),
      unsaved: opened.figures.typed(view, quarter).length,
    },
    () => {
      entry.hidden = false;
    },
  );
}

source.replaceChildren(
  ...['', ...ENTRY_SOURCES].map((each) => element('option', { value: each }, each === '' ? 'chọn…' : each)),
);
entry.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
entry.addEventListener('keydown', moveOn);
village.addEventListener('change', () => {
  say('');
  show();
});
period.addEventListener('change', () => {
  say('');
  if (opened !== null) offerVillages(opened);
  show();
});
// The first field of the paper comes after the note on its source.
note.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.stopPropagation();
  opened?.rows.focusFirst();
});
openPages.addEventListener('click', print);
byId('again').addEventListener('click', () => void open());
void open();

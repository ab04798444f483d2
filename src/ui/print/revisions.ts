/** Beside the shown report: its revisions, which figures changed since the one before, and words that can be taken. */
import type { PrintResponse, TakeWordsRequest } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';

type Shown = Extract<PrintResponse, { ok: true }>;

const revision = byId('revision', HTMLSelectElement);
const card = byId('card');

/** More are folded up. */
const MOST_CHANGES = 8;

/** The revision that the officer picked; nothing: the newest one. */
export const chosenRevision = (): { readonly revision?: number } =>
  revision.value === '' ? {} : { revision: Number(revision.value) };

/** Another document or period has other revisions. */
export function forgetRevision(): void {
  revision.replaceChildren();
}

/** @param show Shows the report again, as it is by now. Null: what is shown is no report and has no revisions. */
export function showRevisions(shown: Shown | null, show: () => Promise<void>): void {
  const revisions = shown?.revisions ?? [];
  revision.replaceChildren(...revisions.map((each) => element('option', { value: String(each.revision) }, each.label)));
  if (shown !== null) revision.value = String(shown.revision);
  byId('of-revision').hidden = revisions.length < 2;
  revision.onchange = () => void show();

  const parts = shown === null ? [] : [...changesOf(shown), ...offersOf(shown, show)];
  card.replaceChildren(...parts);
  card.hidden = parts.length === 0;
}

function changesOf({ changes }: Shown): HTMLElement[] {
  if (changes.length === 0) return [];
  const list = (items: readonly string[]) => element('ul', {}, ...items.map((item) => element('li', {}, item)));
  const rest = changes.slice(MOST_CHANGES);
  return [
    element('h2', {}, 'Số nào đổi từ lần in trước'),
    list(changes.slice(0, MOST_CHANGES)),
    ...(rest.length === 0
      ? []
      : [element('details', {}, element('summary', {}, `Xem thêm ${rest.length} số khác`), list(rest))]),
  ];
}

function offersOf({ period, staleDrafts, start }: Shown, show: () => Promise<void>): HTMLElement[] {
  const offer = (text: string, label: string, from: TakeWordsRequest['from']): HTMLElement => {
    const note = element('span', {}, text);
    note.setAttribute('role', 'status');
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => void take({ period, from }, button, note, show));
    return element('p', { className: 'offer' }, note, button);
  };
  return [
    ...(staleDrafts === 0
      ? []
      : [
          offer(
            `Có ${staleDrafts} câu ở mục III–V là câu nháp theo số liệu cũ, Công an xã chưa sửa.`,
            'Dùng câu nháp mới',
            'new-drafts',
          ),
        ]),
    ...(start === null
      ? []
      : [offer(`Báo cáo ${start} có lời cho những mục ở III–V còn trống.`, 'Chép lời báo cáo trước', 'last-report')]),
  ];
}

async function take(
  request: TakeWordsRequest,
  button: HTMLButtonElement,
  note: HTMLElement,
  show: () => Promise<void>,
): Promise<void> {
  button.disabled = true;
  note.textContent = 'Đang ghi vào trang báo cáo…';
  const response = await callServer('takeWords', request);
  note.textContent = response.message;
  if (!response.ok) {
    button.disabled = false;
    return;
  }
  await show();
  byId('word-note').textContent = response.message;
}

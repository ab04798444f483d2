/** The dialog “Khôi phục bảng biểu”: looks first, waits for a backup copy, then mends in batches until it is finished. */
import { summarizeRepair } from '../../core/repair/repair-words';
import type { DamagedTabView } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';

const run = byId('run', HTMLButtonElement);
const again = byId('again', HTMLButtonElement);
const copied = byId('copied', HTMLInputElement);

/** Null: nothing is going on. */
function showProgress(share: number | null): void {
  const bar = byId('progress');
  bar.hidden = share === null;
  const filled = bar.querySelector('span');
  if (filled !== null) filled.style.width = `${Math.round(100 * (share ?? 0))}%`;
}

function card({ tab, count, lines, notices }: DamagedTabView): HTMLElement {
  const title = element('h2', {}, tab === '' ? 'Cả tệp' : tab);
  if (count > 0) title.append(element('span', { className: 'count' }, `${count} chỗ`));
  const items = [
    ...lines.map((line) => element('li', {}, line)),
    ...notices.map((notice) => element('li', { className: 'notice' }, notice)),
  ];
  return element('article', {}, title, element('ul', {}, ...items));
}

async function look(): Promise<void> {
  again.hidden = true;
  byId('before').hidden = true;
  byId('notes').replaceChildren();
  byId('found').replaceChildren();
  say('Đang xem từng trang của sổ, sổ nhiều thôn mất khoảng một phút…');
  const answer = await callServer('inspectWorkbook', null);
  again.hidden = false;
  if (!answer.ok) {
    say(answer.message, true);
    return;
  }
  say(answer.summary);
  byId('found').replaceChildren(...answer.tabs.map(card));
  byId('before').hidden = answer.count === 0;
}

const MOST_LISTED = 40;

function listMended(mended: readonly string[]): HTMLElement {
  const phrases = [...new Set(mended)];
  const rest = phrases.length - MOST_LISTED;
  const more = rest > 0 ? [`và ${rest} chỗ khác, xem trang Nhật ký`] : [];
  const items = [...phrases.slice(0, MOST_LISTED), ...more].map((phrase) => element('li', {}, phrase));
  return element('article', {}, element('h2', {}, 'Những chỗ đã khôi phục'), element('ul', {}, ...items));
}

/** One run of the script ends well before Google's six minutes; a large commune takes several. */
async function repair(): Promise<void> {
  run.disabled = true;
  copied.disabled = true;
  again.hidden = true;
  say('Đang khôi phục, xin đợi và đừng đóng bảng này…');
  showProgress(0);
  let done: readonly string[] = [];
  let count = 0;
  const mended: string[] = [];
  const notes: string[] = [];
  for (;;) {
    const answer = await callServer('repairWorkbook', { done });
    if (!answer.ok) {
      say(`${answer.message} Bấm “Xem lại các trang” rồi khôi phục tiếp; phần đã xong được giữ nguyên.`, true);
      break;
    }
    count += answer.count;
    mended.push(...answer.mended);
    notes.push(...answer.notes);
    if (answer.finished) {
      byId('found').replaceChildren(...(count === 0 ? [] : [listMended(mended)]));
      byId('before').hidden = true;
      say(summarizeRepair(count, mended));
      break;
    }
    if (answer.done.length <= done.length) {
      say(
        'Việc khôi phục dừng giữa chừng. Bấm “Xem lại các trang” rồi khôi phục tiếp; phần đã xong được giữ nguyên.',
        true,
      );
      break;
    }
    done = answer.done;
    showProgress(done.length / answer.of);
    say(`Đã xong ${done.length}/${answer.of} phần, đang làm tiếp…`);
  }
  showProgress(null);
  if (notes.length > 0) {
    const list = element('ul', {}, ...notes.map((note) => element('li', {}, note)));
    byId('notes').replaceChildren(element('h2', {}, 'Việc cần làm tiếp'), list);
  }
  copied.checked = false;
  copied.disabled = false;
  again.hidden = false;
}

copied.addEventListener('change', () => {
  run.disabled = !copied.checked;
});
run.addEventListener('click', () => void repair());
again.addEventListener('click', () => void look());
void look();

/** The dialog “Cập nhật bảng biểu”: what would be done and what comes first; nothing happens before the button. */
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';

const run = byId('run', HTMLButtonElement);
const later = byId('later', HTMLButtonElement);
const report = byId('report', HTMLButtonElement);

const NEWER_SETTINGS =
  'Làm mới công thức ở trang thôn nào còn kiểm tra theo cài đặt hoặc chỉ tiêu trước. Trang nào đúng rồi thì để nguyên.';

/** Set where the officer had clicked “Lập báo cáo quý”, which stays possible. */
const wantsReport = document.body.dataset.period !== undefined;

async function start(): Promise<void> {
  const look = await callServer('lookAtUpdate', null);
  if (!look.ok) {
    say(look.message, true);
    return;
  }
  say(
    look.older
      ? 'Sổ này lập theo mẫu cũ, nên cập nhật bảng biểu. Số, chữ, ghi chú đã ghi giữ nguyên.'
      : 'Sổ này theo mẫu hiện nay.',
  );
  const changes = look.older ? look.changes : [NEWER_SETTINGS];
  byId('changes').append(...changes.map((text) => element('li', {}, text)));
  byId('backup').append(...look.backup.map((text) => element('li', {}, text)));
  byId('what').hidden = false;
  report.hidden = !(wantsReport && look.older);
  run.disabled = false;
}

/** One run ends well before Google's limit; this goes on where it ended. */
const MOST_RUNS = 20;

async function update(): Promise<void> {
  run.disabled = true;
  report.hidden = true;
  say('Đang cập nhật, xin đợi; đồng chí đừng đóng bảng này…');
  for (let runs = 0; runs < MOST_RUNS; runs += 1) {
    const response = await callServer('updateWorkbook', null);
    if (!response.ok) {
      say(`${response.message} Bấm lại để làm tiếp; phần đã xong được giữ nguyên.`, true);
      run.disabled = false;
      return;
    }
    say(response.summary);
    if (response.finished) {
      byId('what').hidden = true;
      later.textContent = 'Đóng';
      return;
    }
  }
  run.disabled = false;
}

async function makeReport(): Promise<void> {
  report.disabled = true;
  say('Đang lập báo cáo, xin đợi…');
  const response = await callServer('generateReport', { period: null, older: 'go on' });
  report.hidden = true;
  if (response.ok) say(`${response.summary} Vào “In hoặc tải bản Word…” để xem trang in.`);
  else say(response.message, true);
}

run.addEventListener('click', () => void update());
report.addEventListener('click', () => void makeReport());
later.addEventListener('click', () => google.script.host.close());
void start();

/** The dialog “Thiết lập ban đầu”: asks what the workbook needs and runs set-up in batches until it is finished. */
import { G24 } from '../../core/checks/messages/guidance-words';
import type { SetUpFormResponse, SetUpRequest, SetUpResponse } from '../../wire';
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';
import { accountsIn, villageLines } from './village-lines';

/** The workbook is ours already: its own list of villages counts. */
let exists = false;

const input = (id: string): HTMLInputElement => byId(id, HTMLInputElement);
const select = (id: string): HTMLSelectElement => byId(id, HTMLSelectElement);
const run = byId('run', HTMLButtonElement);

function readVillages(): SetUpRequest['villages'] {
  return villageLines(byId('villages', HTMLTextAreaElement).value, input('pilot').value);
}

function readRequest(): SetUpRequest {
  return {
    preset: select('preset').value,
    year: Number(input('year').value),
    scheme: select('scheme').value,
    communeCode: input('commune').value.trim().toUpperCase(),
    villages: readVillages(),
    policeAccounts: accountsIn(input('police').value),
    sensitiveMode: chosenMode() ?? 'toàn xã',
  };
}

function finish(response: Extract<SetUpResponse, { ok: true }>): void {
  say(`Đã thiết lập xong ${response.made}/${response.of} thôn. Có thể đóng bảng này.`);
  byId('notes').replaceChildren(...response.notes.map((note) => element('li', {}, note)));
}

const chosenMode = (): string | undefined =>
  document.querySelector<HTMLInputElement>('input[name=mode]:checked')?.value;

const BY_VILLAGE = 'theo thôn';

/** Figures by village are only begun by somebody who has read what that means. */
function offerByVillage(): void {
  byId('by-village').hidden = chosenMode() !== BY_VILLAGE;
}

const mayBegin = (): boolean => chosenMode() !== BY_VILLAGE || input('agreed').checked;

/** One run of the script ends well before Google's six minutes; a large commune takes several. */
async function setUp(request: SetUpRequest): Promise<void> {
  run.disabled = true;
  say('Đang thiết lập, xin đợi và đừng đóng bảng này…');
  for (let made = -1; ; ) {
    const response = await callServer('runSetUp', request);
    if (!response.ok) {
      say(response.message, true);
      break;
    }
    if (response.finished) {
      finish(response);
      break;
    }
    if (response.made <= made) {
      say('Việc thiết lập dừng giữa chừng. Bấm Thiết lập lần nữa để làm tiếp; phần đã xong được giữ nguyên.', true);
      break;
    }
    made = response.made;
    say(`Đã xong ${response.made}/${response.of} thôn, đang làm tiếp…`);
  }
  run.disabled = false;
}

/** What a workbook was set up with stays; a year of its own is a workbook of its own. */
function keepAsItIs({ communeCode, scheme }: Extract<SetUpFormResponse, { ok: true }>): void {
  input('commune').value = communeCode;
  select('scheme').value = scheme;
  for (const field of [input('commune'), input('year'), select('scheme'), select('preset')]) field.disabled = true;
}

async function start(): Promise<void> {
  const form = await callServer('readSetUpForm', null);
  if (!form.ok) {
    say(form.message, true);
    return;
  }
  for (const preset of form.presets) select('preset').append(element('option', { value: preset.id }, preset.label));
  for (const scheme of form.schemes) select('scheme').append(element('option', { value: scheme.id }, scheme.label));
  input('year').value = String(form.year);
  if (form.exists) {
    exists = true;
    keepAsItIs(form);
    byId('villages').removeAttribute('required');
    say(
      'Sổ này đã được thiết lập. Bấm Thiết lập chỉ bổ sung phần còn thiếu, số đã ghi giữ nguyên. Muốn đổi cách ghi số liệu bảo mật thì đổi ở trang Cài đặt, đổi tên hay nhập thôn thì sửa ở trang Danh sách thôn, rồi bấm Thiết lập; ô các thôn chỉ ghi thôn mới.',
    );
  }
  run.disabled = false;
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const request = readRequest();
  if (request.villages.length === 0 && !exists) say('Ghi ít nhất một thôn.', true);
  else if (request.villages.some(({ name }) => name === ''))
    say('Mỗi dòng ghi tên thôn trước, rồi đến thư điện tử.', true);
  else if (!mayBegin()) say('Ghi số bảo mật theo từng thôn thì đánh dấu đã đọc và lãnh đạo đã đồng ý.', true);
  else void setUp(request);
});
byId('by-village-warning').textContent = G24.office[0];
for (const each of document.querySelectorAll('input[name=mode]')) each.addEventListener('change', offerByVillage);
void start();

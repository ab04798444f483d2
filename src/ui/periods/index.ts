/** The dialog “Lập báo cáo kỳ khác”: an earlier quarter, 6 tháng, 9 tháng or the year. */
import { callServer } from '../kit/call-server';
import { byId, element } from '../kit/element';
import { say } from '../kit/say';

const period = byId('period', HTMLSelectElement);
const generate = byId('generate', HTMLButtonElement);

async function start(): Promise<void> {
  const response = await callServer('listPeriods', null);
  if (!response.ok) {
    say(response.message, true);
    return;
  }
  for (const choice of response.periods) {
    period.append(
      element('option', { value: choice.code }, choice.generated ? `${choice.label} – đã lập` : choice.label),
    );
  }
  period.value = response.suggested;
  generate.disabled = false;
}

/** Set by the second click in a workbook of an earlier layout. */
let goesOn = false;

async function run(): Promise<void> {
  generate.disabled = true;
  say('Đang lập báo cáo, xin đợi…');
  const response = await callServer('generateReport', {
    period: period.value,
    ...(goesOn ? { older: 'go on' } : {}),
  });
  generate.disabled = false;
  if (!response.ok && 'offer' in response) {
    goesOn = true;
    generate.textContent = 'Vẫn lập báo cáo';
  }
  if (response.ok) say(`${response.summary} Vào “In hoặc tải bản Word…” để xem trang in.`);
  else say(response.message, true);
}

generate.addEventListener('click', () => void run());
void start();

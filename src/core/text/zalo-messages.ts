/** Texts that the police paste into Zalo, for the group and for one village. Plain text; wording: golden samples, part 9. */
import { G13, G18, G21, G32 } from '../checks/messages/guidance-words';
import { compareDates, weekdayOf } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import { isSubmitted, type QuarterState } from '../submission/quarter-state';
import type { OnTime } from '../tracking/on-time';
import { formatDate } from './dates';
import { capitalize } from './sentence-case';

export interface MessageWindow {
  /** `quý I`; of another year `quý I năm 2024`. */
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly deadline: CalendarDate;
}

export interface MessageQuarter extends MessageWindow {
  readonly next: MessageWindow;
}

/** A row by its official name, as `Trong đó: giữ được hiện trường (hoặc không cần giữ)`, and its unit. */
export interface MessageRow {
  readonly name: string;
  readonly unit: string;
}

/** What is wrong at a cell, in the words that the head reads there. */
export interface MessageProblem extends MessageRow {
  readonly message: string;
}

export interface MessageVillage {
  readonly name: string;
  readonly state: QuarterState;
  readonly edited: boolean;
  readonly onTime: OnTime;
  readonly day: CalendarDate | null;
  readonly missing: readonly MessageRow[];
  readonly problems: readonly MessageProblem[];
  /** Cells that are wrong. */
  readonly wrong: number;
  /** Of sending back or reopening. */
  readonly reason: string;
  readonly link: string;
}

/** More rows than this nobody reads on a phone. */
const MOST_ROWS = 6;

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** `thứ Sáu, ngày 17/3/2023`. */
const weekdayAndDay = (day: CalendarDate): string => `${WEEKDAYS[weekdayOf(day) - 1]}, ngày ${formatDate(day)}`;

/** Before the deadline, after it, or when all have submitted. */
export function groupMessage(
  quarter: MessageQuarter,
  villages: readonly Pick<MessageVillage, 'name' | 'state'>[],
  today: CalendarDate,
): string {
  const open = villages.filter(({ state }) => !isSubmitted(state)).map(({ name }) => name);
  const of = villages.length;
  if (open.length === 0) return allSubmitted(quarter, of);
  const submitted = of - open.length;
  const counted =
    submitted === 0 ? 'chưa có thôn nào nộp.' : `có ${submitted}/${of} thôn đã nộp. Còn: ${open.join(', ')}.`;
  if (compareDates(today, quarter.deadline) > 0) {
    return lines(
      'Kính gửi các bác Trưởng thôn!',
      `Đã hết hạn nộp số liệu ${quarter.name} (${formatDate(quarter.deadline)}). ${capitalize(counted)}`,
      'Thôn chưa nộp, bác ghi giúp trong ngày hôm nay. Nếu khó ghi trên điện thoại, bác gọi Công an xã hoặc gửi ảnh phiếu, Công an xã nhập giúp.',
    );
  }
  return lines(
    'Kính gửi các bác Trưởng thôn!',
    `Số liệu “Thôn tự quản về an ninh, trật tự” ${quarter.name} (từ ${formatDate(quarter.start)} đến ${formatDate(quarter.end)}) nộp chậm nhất ${weekdayAndDay(quarter.deadline)}.`,
    `Đến nay ${counted}`,
    'Việc nào không xảy ra, các bác ghi số 0, không để trống. Ghi xong, các bác tích vào ô “Đã nộp”.',
    'Công an xã cảm ơn các bác.',
  );
}

function allSubmitted({ name, next }: MessageQuarter, of: number): string {
  const window = `tính từ ${formatDate(next.start)} đến ${formatDate(next.end)}`;
  return lines(
    `Công an xã đã nhận đủ số liệu ${name} của ${of}/${of} thôn. Cảm ơn các bác Trưởng thôn!`,
    `${capitalize(next.name)} ${window}. Hạn nộp: ${weekdayAndDay(next.deadline)}.`,
  );
}

/** What one village has to be told now, by its state. */
export function villageMessage(quarter: MessageQuarter, village: MessageVillage, today: CalendarDate): string {
  const { state, edited, missing, wrong } = village;
  const greeting = `Kính gửi bác Trưởng thôn ${village.name}!`;
  const isDone = state === 'accepted' || state === 'locked';
  if (isDone && edited) return lines(greeting, fillQuarter(G18.head[0], quarter));
  if (isDone) return lines(greeting, thanks(quarter, village));
  if (state === 'submitted') return lines(greeting, received(quarter, village));
  if (state === 'to-correct') return lines(greeting, ...toCorrect(quarter, village));
  if (state === 'reopened') return lines(greeting, reopened(quarter, village), openTab(village));
  if (missing.length === 0 && wrong === 0) return lines(greeting, ...complete(quarter, village));
  return lines(greeting, ...incomplete(quarter, village, today));
}

function thanks({ name }: MessageQuarter, { onTime }: MessageVillage): string {
  const thanked = onTime === 'on-time' ? 'Cảm ơn bác đã nộp đúng hạn.' : 'Cảm ơn bác.';
  return `Công an xã đã nhận đủ số liệu ${name} của thôn. ${thanked}`;
}

function received(quarter: MessageQuarter, { day, onTime }: MessageVillage): string {
  if (day !== null) return fillQuarter(G13.head[0], quarter, formatDate(day));
  const thanked = `Công an xã đã nhận số liệu ${quarter.name} của thôn. Cảm ơn bác.`;
  return onTime === 'unknown' ? `${thanked} ${fillQuarter(G21.head[0], quarter)}` : thanked;
}

function toCorrect({ name }: MessageQuarter, village: MessageVillage): string[] {
  const { missing, problems, reason } = village;
  return [
    `Công an xã đã xem số liệu ${name} của thôn. Bác xem lại giúp:`,
    ...upTo(missing.map((row) => `- ${spokenName(row)}: bác chưa ghi.`)),
    ...upTo(problems.map((problem) => `- ${spokenProblem(problem)}`)),
    ...(reason === '' ? [] : [`- ${sentence(reason)}`]),
    openTab(village),
    'Sửa xong, bác tích lại vào ô “Đã nộp”. Công an xã cảm ơn bác.',
  ];
}

const reopened = (quarter: MessageQuarter, { reason }: MessageVillage): string =>
  fillQuarter(G32.head[0], quarter).replace('{ly_do}', reason.replace(/\.+$/, ''));

const complete = ({ name }: MessageQuarter, { link }: MessageVillage): string[] => [
  `Số liệu ${name} của thôn đã ghi đủ. Bác xem lại lần cuối rồi tích vào ô “Đã nộp” giúp Công an xã: ${link}`,
  'Công an xã cảm ơn bác.',
];

function incomplete(quarter: MessageQuarter, village: MessageVillage, today: CalendarDate): string[] {
  const { missing, problems, wrong } = village;
  const window = `${quarter.name} (${formatDate(quarter.start)}–${formatDate(quarter.end)})`;
  const gaps = missing.length > 0 ? `còn ${missing.length} ô chưa ghi` : `còn ${wrong} ô cần xem lại`;
  const late = compareDates(today, quarter.deadline) > 0;
  const due = late
    ? `Đã hết hạn nộp (${formatDate(quarter.deadline)}), bác ghi giúp trong ngày hôm nay.`
    : `Hạn nộp: ${weekdayAndDay(quarter.deadline)}.`;
  return [
    `Số liệu ${window} của thôn ${gaps}:`,
    ...upTo(missing.map((row, index) => `${index + 1}. ${spokenName(row)}`)),
    ...(missing.length > 0 && problems.length > 0 ? ['Bác xem lại giúp:'] : []),
    ...upTo(problems.map((problem) => `- ${spokenProblem(problem)}`)),
    ...(missing.length > 0 ? ['Việc nào không xảy ra thì bác ghi số 0.'] : []),
    openTab(village),
    `Ghi xong, bác tích vào ô “Đã nộp”. ${due} Công an xã cảm ơn bác.`,
  ];
}

const openTab = ({ link }: MessageVillage): string => `Bác mở trang của thôn tại đây: ${link}`;

function upTo(items: readonly string[]): string[] {
  if (items.length <= MOST_ROWS) return [...items];
  return [...items.slice(0, MOST_ROWS), `và ${items.length - MOST_ROWS} ô khác (các ô được tô màu)`];
}

/** `Chưa ghi: Số vụ cháy, nổ; …`; empty where nothing is missing. */
export function missingLine(missing: readonly MessageRow[]): string {
  return missing.length === 0 ? '' : `Chưa ghi: ${upTo(missing.map(spokenName)).join('; ')}.`;
}

/** Without what explains it, and standing alone: `Trong đó: giữ được hiện trường (…)` → `Số vụ giữ được hiện trường`. */
function spokenName({ name, unit }: MessageRow): string {
  return name.replace(/ \([^()]*\)$/, '').replace(/^Trong đó: /, `Số ${unit} `);
}

/** On the tab the row stands beside the words; in a message they have to name it. */
const SPOKEN: readonly (readonly [onTab: RegExp, spoken: string])[] = [
  [/^Báo kịp thời \(/, 'Số vụ báo Công an kịp thời ('],
  [/^Giữ được hiện trường \(/, 'Số vụ giữ được hiện trường ('],
  [/số vụ trộm \(/, 'số vụ trộm cắp ('],
];

const NEEDS_SUBJECT = /[ôÔ] này|^(Quý này|Số này|Số không|Nội dung này|Phần lẻ|Máy) /;

/** The head's words with the row they are about, where they speak of “this cell”. */
export function withSubject(problem: MessageProblem): string {
  const { message } = problem;
  if (!NEEDS_SUBJECT.test(message)) return message;
  return `${spokenName(problem)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** What to do about it has been said already, so a closing “Bác xem lại.” goes. */
function spokenProblem(problem: MessageProblem): string {
  const message = withSubject(problem).replace(/ Bác xem lại( hai ô này| ngày giúp)?\.$/, '');
  return SPOKEN.reduce((text, [onTab, spoken]) => text.replace(onTab, spoken), message);
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** `{quy}` at the start of a sentence or after “số liệu”; `{ngay}`. */
function fillQuarter(words: string, { name }: MessageQuarter, day = ''): string {
  return words
    .replace(/^\{quy\}/, capitalize(name))
    .replace('{quy}', name)
    .replace('{ngay}', day);
}

const lines = (...texts: readonly string[]): string => texts.join('\n');

/** What the police read about a village's quarter. It runs in the panel, so that the script stays small. */
import { type Filling, fillWords } from '../checks/messages/fill-words';
import { G12, G15, G16, G17, G18, G19, G20, G21, G32 } from '../checks/messages/guidance-words';
import type { CalendarDate } from '../period/types';
import type { DecisionKind, Refusal } from './decisions';
import { EDITED_UNKNOWN } from './edited-words';
import type { OnTimeVerdict } from './on-time';
import type { HandTyped } from './track-quarter';

/** What the words name. */
export interface WordedVillage {
  readonly name: string;
  /** Cells. */
  readonly missing: number;
  readonly wrong: number;
  /** `vụ trộm 2 → 3`; empty where nobody kept what was accepted. */
  readonly changes: readonly string[];
}

export interface WordedQuarter {
  /** `Quý I`. */
  readonly name: string;
  readonly deadline: CalendarDate;
}

const REFUSAL_WORDS: Readonly<Record<Exclude<Refusal, 'edited'>, string>> = {
  'no-tab': '{thon} chưa có trang số liệu.',
  accepted: '{thon}, {quy} đã duyệt rồi.',
  locked: G17.office[0],
  waiting: '{thon}, {quy} đang chờ thôn sửa và đánh dấu “Đã nộp” lại.',
  'not-ticked': '{thon}, {quy} đã ghi đủ nhưng chưa đánh dấu “Đã nộp”. Nhắc thôn đánh dấu rồi duyệt.',
  'not-submitted': G12.office[0],
  gaps: '{thon}, {quy} còn {n} ô chưa ghi, {m} ô sai nên chưa duyệt được. Nhắc thôn ghi nốt hoặc yêu cầu thôn sửa.',
  errors: '{thon}, {quy} còn lỗi phải sửa trước khi duyệt. Xem “Kiểm tra số liệu”.',
  'nothing-to-correct': '{thon} chưa nộp {quy} nên chưa có gì để yêu cầu sửa. Gửi tin nhắc thôn ghi nốt.',
  'not-accepted': '{thon}, {quy} chưa duyệt. Duyệt trước rồi khóa.',
  'edited-meanwhile': '{thon}, {quy} vừa được sửa trong lúc khóa nên chưa khóa. Xem lại số liệu rồi duyệt lại.',
  open: '{thon}, {quy} chưa duyệt, chưa khóa nên không cần mở lại.',
};

export function refusalWords(why: Refusal, village: WordedVillage, quarter: WordedQuarter): string {
  return why === 'edited' ? editedWords(village, quarter) : fill(REFUSAL_WORDS[why], village, quarter);
}

/** G18, with what changed as far as it is known. */
export function editedWords(village: WordedVillage, quarter: WordedQuarter): string {
  return fill(village.changes.length === 0 ? EDITED_UNKNOWN : G18.office[0], village, quarter);
}

/** Beside the village's name, instead of its state. */
export const HAND_TYPED_STATES: Readonly<Record<HandTyped, string>> = {
  accept: 'duyệt ghi tay, chưa chốt số',
  lock: 'khóa ghi tay, chưa khóa cột',
  correct: 'cần sửa ghi tay, chưa chuyển thôn',
};

/** What completes it, on the button. */
export const HAND_TYPED_BUTTONS: Readonly<Record<HandTyped, string>> = {
  accept: 'Chốt số như đang ghi',
  lock: 'Chốt số và khóa cột',
  correct: 'Chuyển thôn sửa',
};

const HAND_TYPED_WORDS: Readonly<Record<HandTyped, string>> = {
  accept:
    '{thon}, {quy}: chữ “duyệt” ghi tay nên máy chưa giữ số đã duyệt; thôn sửa sau này sẽ không thấy. Xem lại trang thôn, đúng rồi thì bấm “Chốt số như đang ghi”.',
  lock: '{thon}, {quy}: chữ “khóa” ghi tay nên cột chưa khóa, thôn vẫn sửa được. Xem lại trang thôn, đúng rồi thì bấm “Chốt số và khóa cột”.',
  correct:
    '{thon}, {quy}: chữ “cần sửa” ghi tay nên dấu “Đã nộp” cũ còn nguyên, thôn sửa xong máy không biết. Bấm “Chuyển thôn sửa” để bỏ dấu cũ.',
};

const HAND_TYPED_WITH_GAPS =
  '{thon}, {quy}: chữ “{tu}” ghi tay, còn {n} ô chưa ghi, {m} ô sai nên chưa chốt được. Yêu cầu thôn sửa hoặc mở lại.';

const HAND_TYPED_WITH_ERRORS =
  '{thon}, {quy}: chữ “{tu}” ghi tay, còn lỗi phải sửa nên chưa chốt được. Xem “Kiểm tra số liệu”.';

/** `can`: it can be completed as it stands. */
export function handTypedWords(kind: HandTyped, can: boolean, village: WordedVillage, quarter: WordedQuarter): string {
  const hasGaps = village.missing > 0 || village.wrong > 0;
  const words = can ? HAND_TYPED_WORDS[kind] : hasGaps ? HAND_TYPED_WITH_GAPS : HAND_TYPED_WITH_ERRORS;
  return fill(words, village, quarter, { tu: kind === 'lock' ? 'khóa' : 'duyệt' });
}

/** G15, G16, G17, G32: what has been done. */
export function doneWords(kind: DecisionKind, village: WordedVillage, quarter: WordedQuarter, reason: string): string {
  const words = { accept: G15, correct: G16, lock: G17, reopen: G32 }[kind].office[0];
  return fill(words, village, quarter, { ly_do: reason });
}

function fill(
  words: string,
  { name, missing, wrong, changes }: WordedVillage,
  quarter: WordedQuarter,
  more: Readonly<Record<string, Filling>> = {},
): string {
  const known = { thon: name, quy: quarter.name, n: missing, m: wrong, han: quarter.deadline, ds: changes.join('; ') };
  return fillWords(words, { ...known, ...more });
}

const LATE_SAME_WORKING_DAY = 'Trễ hạn: nộp {ngay}, hạn {han}.';
const SEEN_ON_TIME = 'Đúng hạn: lần kiểm tra đầu sau hạn ({ngay}) đã thấy đủ số liệu, hạn {han}.';
const SEEN_LATE = 'Trễ hạn: đến ngày {ngay} chưa thấy đủ số liệu, hạn {han}.';
const BEFORE_DEADLINE = 'Đúng hạn: đã đủ số liệu trước hạn {han}.';
const RULED_ON_TIME = 'Đúng hạn, Công an xã ghi: {ly_do}.';
const RULED_LATE = 'Trễ hạn, Công an xã ghi: {ly_do}.';

/** G19–G21 and their like: how it is known; empty where nothing was handed in. */
export function onTimeSentence(verdict: OnTimeVerdict, deadline: CalendarDate): string {
  const { day, seenOn, daysLate, ruling } = verdict;
  const fillings = { ngay: day ?? seenOn, han: deadline, n: daysLate, ly_do: ruling?.reason ?? '' };
  return fillWords(onTimeTemplate(verdict), fillings);
}

function onTimeTemplate({ onTime, day, seenOn, daysLate, ruling }: OnTimeVerdict): string {
  if (onTime === 'not-handed-in') return '';
  if (onTime === 'unknown') return G21.office[0];
  const isOnTime = onTime === 'on-time';
  if (ruling !== null) return isOnTime ? RULED_ON_TIME : RULED_LATE;
  if (day !== null) return isOnTime ? G19.office[0] : daysLate === 0 ? LATE_SAME_WORKING_DAY : G20.office[0];
  if (seenOn !== null) return isOnTime ? SEEN_ON_TIME : SEEN_LATE;
  return BEFORE_DEADLINE;
}

/** From what the script answers to what people read: dates parsed, states and sentences in words. */
import { EDITED_WORDS } from '../../core/layout/tracking-tab';
import { parseIsoDate } from '../../core/period/calendar-date';
import type { CalendarDate } from '../../core/period/types';
import { isOpen, STATE_WORDS } from '../../core/submission/quarter-state';
import { formatDate } from '../../core/text/dates';
import { capitalize } from '../../core/text/sentence-case';
import {
  type MessageQuarter,
  type MessageVillage,
  type MessageWindow,
  missingLine,
  withSubject,
} from '../../core/text/zalo-messages';
import type { OnTimeVerdict } from '../../core/tracking/on-time';
import {
  editedWords,
  HAND_TYPED_STATES,
  handTypedWords,
  onTimeSentence,
  type WordedQuarter,
  type WordedVillage,
} from '../../core/tracking/tracking-words';
import type { TrackedQuarterView, TrackedVillageView } from '../../wire';

/** Days come from the script, which prints them from real days. */
export function readDay(iso: string): CalendarDate {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`“${iso}” is no day.`);
  return day;
}

const readDayOrNone = (iso: string | null): CalendarDate | null => (iso === null ? null : readDay(iso));

const readWindow = (window: TrackedQuarterView['next']): MessageWindow => ({
  name: window.name,
  start: readDay(window.start),
  end: readDay(window.end),
  deadline: readDay(window.deadline),
});

export const messageQuarter = (quarter: TrackedQuarterView): MessageQuarter => ({
  ...readWindow(quarter),
  next: readWindow(quarter.next),
});

export const messageVillage = (village: TrackedVillageView): MessageVillage => ({
  ...village,
  day: readDayOrNone(village.day),
});

export const wordedQuarter = (quarter: TrackedQuarterView): WordedQuarter => ({
  name: capitalize(quarter.name),
  deadline: readDay(quarter.deadline),
});

export const wordedVillage = ({ name, missing, wrong, changes }: TrackedVillageView): WordedVillage => ({
  name,
  missing: missing.length,
  wrong,
  changes,
});

export function stateWords({ state, edited, handTyped }: TrackedVillageView): string {
  if (handTyped !== null) return HAND_TYPED_STATES[handTyped];
  return edited ? EDITED_WORDS : STATE_WORDS[state];
}

function verdictOf(village: TrackedVillageView): OnTimeVerdict {
  const { onTime, daysLate, ruling } = village;
  const [day, seenOn] = [readDayOrNone(village.day), readDayOrNone(village.seenOn)];
  return { onTime, day, daysLate, seenOn, ruling: ruling === null ? null : { onTime: null, reason: ruling } };
}

/** What stands under the village's name while it is closed: `nộp 16/3/2023 · 3 chưa ghi · 1 sai`. */
export function briefly(village: TrackedVillageView): string {
  const { missing, wrong, toReview, onTime } = village;
  const day = readDayOrNone(village.day);
  const late = { late: 'trễ hạn', unknown: 'chưa rõ đúng hạn', 'on-time': 'đúng hạn', 'not-handed-in': '' }[onTime];
  return [
    day === null ? '' : `nộp ${formatDate(day)}`,
    isOpen(village.state) ? '' : late,
    missing.length > 0 ? `${missing.length} ô chưa ghi` : '',
    wrong > 0 ? `${wrong} ô sai` : '',
    toReview > 0 ? `${toReview} ô nên xem lại` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** All there is to say, one sentence a line. */
export function atLength(village: TrackedVillageView, quarter: TrackedQuarterView): string[] {
  const { edited, reason, problems, handTyped, can } = village;
  const [worded, inQuarter] = [wordedVillage(village), wordedQuarter(quarter)];
  const reasons = village.state === 'reopened' ? `Đã mở lại: ${reason}` : `Lý do: ${reason}`;
  return [
    handTyped === null ? '' : handTypedWords(handTyped, can.includes(handTyped), worded, inQuarter),
    edited ? editedWords(worded, inQuarter) : '',
    onTimeSentence(verdictOf(village), readDay(quarter.deadline)),
    reason === '' ? '' : reasons,
    village.entered,
    missingLine(village.missing),
    ...problems.map(withSubject),
  ].filter((line) => line !== '');
}

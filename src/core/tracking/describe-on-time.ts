/** Whether a village was on time, as a word for the tab and as a sentence that says how it is known. */
import { fillWords } from '../checks/messages/fill-words';
import { G19, G20, G21 } from '../checks/messages/guidance-words';
import type { CalendarDate } from '../period/types';
import type { OnTimeVerdict } from './on-time';
import { ON_TIME_WORDS as W } from './tracking-words';

/** `trễ 2 ngày làm việc`; empty where nothing was handed in. */
export function onTimeWord({ onTime, daysLate }: OnTimeVerdict): string {
  if (onTime === 'not-handed-in') return '';
  if (onTime !== 'late') return onTime === 'on-time' ? W.onTime : W.unknown;
  return daysLate === null || daysLate === 0 ? W.late : fillWords(W.lateDays, { n: daysLate });
}

/** G19–G21 and their like; empty where nothing was handed in. */
export function onTimeSentence(verdict: OnTimeVerdict, deadline: CalendarDate): string {
  const { day, seenOn, daysLate, ruling } = verdict;
  return fillWords(sentenceFor(verdict), {
    ngay: day ?? seenOn,
    han: deadline,
    n: daysLate,
    ly_do: ruling?.reason ?? '',
  });
}

function sentenceFor({ onTime, day, seenOn, daysLate, ruling }: OnTimeVerdict): string {
  if (onTime === 'not-handed-in') return '';
  if (onTime === 'unknown') return G21.office[0];
  const isOnTime = onTime === 'on-time';
  if (ruling !== null) return isOnTime ? W.ruledOnTime : W.ruledLate;
  if (day !== null) return isOnTime ? G19.office[0] : daysLate === 0 ? W.lateSameWorkingDay : G20.office[0];
  if (seenOn !== null) return isOnTime ? W.seenOnTime : W.seenLate;
  return W.beforeDeadline;
}

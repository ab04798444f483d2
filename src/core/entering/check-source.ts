/** Whether what the officer says about the source can be kept: a real day, no name, no number of a person. */
import { findPrivacyProblems, PRIVACY_WORDS } from '../checks/privacy';
import { compareDates } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import { cleanText } from '../submission/cell-text';
import { isDateCell } from '../submission/raw-cells';
import { tidyDay } from '../submission/tidy-cell';
import { formatDate } from '../text/dates';
import { isEntrySource, type ReceivedFigures } from './entry-source';

/** Fits beside a cell and in a line of the log. */
export const LONGEST_NOTE = 80;

const NAME_IN_NOTE = 'Ghi chú nguồn: không ghi tên người, chỉ ghi vai trò, ví dụ “Phó trưởng thôn đưa”.';

export interface TypedSource {
  readonly source: string;
  /** As typed: `16/3/2023`, or ISO. */
  readonly received: string;
  readonly note: string;
}

/** The days between which figures of a quarter can have been received. */
export interface ReceivingDays {
  /** First day of the quarter. */
  readonly start: CalendarDate;
  readonly today: CalendarDate;
}

/** A text: why not, for the officer. */
export function checkSource(
  { source, received, note }: TypedSource,
  { start, today }: ReceivingDays,
): ReceivedFigures | string {
  if (!isEntrySource(source)) return 'Chọn nguồn: thôn báo bằng gì.';
  const day = tidyDay(received);
  if (!isDateCell(day)) return 'Ghi ngày nhận như 16/3/2023.';
  if (compareDates(day, today) > 0) return `Ngày nhận ${formatDate(day)} chưa tới. Xem lại ngày nhận.`;
  if (compareDates(day, start) < 0) {
    return `Ngày nhận ${formatDate(day)} trước ngày đầu quý (${formatDate(start)}). Xem lại ngày nhận hoặc quý.`;
  }
  const clean = cleanText(note);
  if (clean.length > LONGEST_NOTE) return `Ghi chú nguồn dài quá ${LONGEST_NOTE} chữ. Ghi ngắn lại.`;
  const [problem] = findPrivacyProblems(clean);
  if (problem === 'name') return NAME_IN_NOTE;
  if (problem !== undefined) return `Ghi chú nguồn: ${PRIVACY_WORDS[problem].office}`;
  return { source, received: day, note: clean };
}

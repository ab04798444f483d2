/** The tab `Nhân sự` as posts of the self-management teams: who does what in which village, from when to when. */
import { compareDates } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import { comparableText } from '../submission/cell-text';
import type { Village } from '../submission/types';
import { dayCell, type TableRow, textCell } from '../tables/cells';

/** One person in one role. The name stays in the tab: nothing that is made from the workbook repeats it. */
export interface StaffPost {
  readonly villageId: string;
  /** As typed: `Tổ trưởng tổ liên gia`. */
  readonly role: string;
  /** Null: was there before anybody kept this list. */
  readonly from: CalendarDate | null;
  /** The last day; null: still there. */
  readonly to: CalendarDate | null;
}

export interface ParsedStaff {
  readonly posts: readonly StaffPost[];
  /** Sentences for the officer; they tell the line of the list, never a name. */
  readonly problems: readonly string[];
}

/** A village may be given by its id or by its name. A line that does not read is told and not counted. */
export function parseStaff(rows: readonly TableRow[], villages: readonly Pick<Village, 'id' | 'name'>[]): ParsedStaff {
  const read = rows.map((row) => readPost(row, villages));
  return {
    posts: read.flatMap((post) => (typeof post === 'string' ? [] : [post])),
    problems: read.flatMap((why, index) =>
      typeof why === 'string' ? [`Nhân sự, dòng thứ ${index + 1}: ${why} nên chưa được tính.`] : [],
    ),
  };
}

/** A text says what is wrong with the line. */
function readPost(row: TableRow, villages: readonly Pick<Village, 'id' | 'name'>[]): StaffPost | string {
  const wanted = textCell(row, 'village');
  const village =
    villages.find(({ id }) => comparableText(id) === comparableText(wanted)) ??
    villages.find(({ name }) => comparableText(name) === comparableText(wanted));
  if (village === undefined) return wanted === '' ? 'chưa ghi thôn' : `không có thôn “${wanted}”`;
  const from = dayIn(row, 'from');
  const to = dayIn(row, 'to');
  if (from === 'unreadable' || to === 'unreadable') return 'có ngày chưa đọc được';
  if (from !== null && to !== null && compareDates(to, from) < 0) return 'ngày thôi trước ngày bắt đầu';
  return { villageId: village.id, role: textCell(row, 'role'), from, to };
}

function dayIn(row: TableRow, key: string): CalendarDate | null | 'unreadable' {
  const raw = row.get(key) ?? '';
  if (typeof raw === 'string' && raw.trim() === '') return null;
  return dayCell(row, key) ?? 'unreadable';
}

/** The block of the tab `Theo dõi`: villages down, the four quarters across; made from the tabs, holder of nothing. */
import { sourceWords } from '../entering/entry-source';
import { compareDates, serialOfDate } from '../period/calendar-date';
import { QUARTERS } from '../period/schemes';
import type { CalendarDate } from '../period/types';
import { isOpen, isSubmitted, STATE_WORDS } from '../submission/quarter-state';
import { formatDate } from '../text/dates';
import { romanQuarter } from '../text/period-words';
import type { EndedVillage, TrackedQuarter, TrackedVillage } from '../tracking/track-quarter';
import { HAND_TYPED_STATES } from '../tracking/tracking-words';
import { TAB_KEYS } from './keys';
import type { GridCell } from './rollup-tab';

/** How a row looks; the adapter turns it into formats. */
export type TrackingLine = 'title' | 'info' | 'keys' | 'quarters' | 'header' | 'village' | 'total';

export interface TrackingGrid {
  readonly values: readonly (readonly GridCell[])[];
  readonly lines: readonly TrackingLine[];
}

/** Shown behind the state of what was accepted for other values. */
export const EDITED_WORDS = 'sửa sau khi duyệt';

/** Of a village in the quarters after its last day. */
const ENDED_WORDS = 'đã kết thúc';
const ENDED_AND_CLOSED_WORDS = 'đã kết thúc, trang đã khóa';

const CHANGED_SINCE = 'sau đó đã sửa';

/** Of each quarter, left to right. */
export const TRACKING_COLUMNS = [
  { key: 'state', heading: 'Trạng thái', width: 150 },
  { key: 'day', heading: 'Ngày nộp', width: 84 },
  { key: 'onTime', heading: 'Đúng hạn', width: 130 },
  { key: 'missing', heading: 'Chưa ghi', width: 60 },
  { key: 'wrong', heading: 'Sai', width: 60 },
  { key: 'toReview', heading: 'Nên xem lại', width: 60 },
] as const;

/** Before the quarters: row key and name. */
export const TRACKING_FIXED_COLUMNS = 2;

/** `trễ 2 ngày làm việc`; empty while the head is still at it. */
function onTimeWord({ state, verdict: { onTime, daysLate } }: TrackedVillage): string {
  if (onTime === 'not-handed-in' || isOpen(state)) return '';
  if (onTime !== 'late') return onTime === 'on-time' ? 'đúng hạn' : 'không xác định';
  return daysLate === null || daysLate === 0 ? 'trễ' : `trễ ${daysLate} ngày làm việc`;
}

/** `nhập hộ từ giấy, nhận 16/3/2023`; empty where the village typed everything itself. */
function enteredWord({ entered }: TrackedVillage): string {
  if (entered === null) return '';
  return entered.changes.length === 0 ? sourceWords(entered) : `${sourceWords(entered)}, ${CHANGED_SINCE}`;
}

const perQuarter = <T>(make: (column: (typeof TRACKING_COLUMNS)[number], index: number) => T): T[] =>
  TRACKING_COLUMNS.map(make);

/** Its name stands in the row; there is nothing to count. */
const endedCells = ({ closed }: EndedVillage): GridCell[] =>
  perQuarter(({ key }) => (key === 'state' ? (closed ? ENDED_AND_CLOSED_WORDS : ENDED_WORDS) : ''));

function villageCells(village: TrackedVillage | undefined): GridCell[] {
  if (village === undefined) return perQuarter(() => '');
  const { state, edited, verdict, counts, handTyped } = village;
  const words = handTyped === null ? STATE_WORDS[state] : HAND_TYPED_STATES[handTyped];
  return [
    edited ? `${words}, ${EDITED_WORDS}` : words,
    verdict.day === null ? '' : serialOfDate(verdict.day),
    [onTimeWord(village), enteredWord(village)].filter((word) => word !== '').join('; '),
    counts.missing,
    counts.wrong,
    counts.toReview,
  ];
}

function totalCells({ villages }: TrackedQuarter): GridCell[] {
  const submitted = villages.filter(({ state }) => isSubmitted(state)).length;
  const onTime = villages.filter(({ state, verdict }) => verdict.onTime === 'on-time' && !isOpen(state)).length;
  const sum = (pick: (village: TrackedVillage) => number): number =>
    villages.reduce((total, village) => total + pick(village), 0);
  return [
    `đã nộp ${submitted}/${villages.length} thôn`,
    '',
    `đúng hạn ${onTime}/${villages.length} thôn`,
    sum(({ counts }) => counts.missing),
    sum(({ counts }) => counts.wrong),
    sum(({ counts }) => counts.toReview),
  ];
}

const quarterTitle = ({ period, deadline }: TrackedQuarter): string =>
  `Quý ${romanQuarter(period.quarters[0] ?? 1)} (${formatDate(period.start)}–${formatDate(period.end)}), hạn nộp ${formatDate(deadline)}`;

/** `quarters`: all four. One that has not begun by `today` shows its dates and nothing else. */
export function trackingGrid(quarters: readonly TrackedQuarter[], today: CalendarDate, madeAt: string): TrackingGrid {
  const width = TRACKING_FIXED_COLUMNS + QUARTERS.length * TRACKING_COLUMNS.length;
  const values: GridCell[][] = [];
  const lines: TrackingLine[] = [];
  const add = (line: TrackingLine, cells: readonly GridCell[]) => {
    values.push([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
    lines.push(line);
  };
  const begun = quarters.filter(({ period }) => compareDates(period.start, today) <= 0);
  const names = new Map(quarters.flatMap(({ villages }) => villages.map(({ id, name }) => [id, name])));

  add('title', [TAB_KEYS.tracking, 'THEO DÕI NỘP SỐ LIỆU']);
  add('info', ['', `Máy lập lúc ${madeAt} từ các trang thôn. Không ghi tay ở trang này; lập lại lúc nào cũng được.`]);
  add('keys', ['#key', 'name', ...quarters.flatMap(({ period }) => perQuarter(({ key }) => `${period.kind}.${key}`))]);
  add('quarters', ['', '', ...quarters.flatMap((quarter) => perQuarter((_, at) => (at ? '' : quarterTitle(quarter))))]);
  add('header', ['', 'Thôn', ...quarters.flatMap(() => perQuarter(({ heading }) => heading))]);
  for (const [id, name] of names) {
    const cells = quarters.flatMap((quarter) => {
      if (!begun.includes(quarter)) return villageCells(undefined);
      const ended = quarter.ended.find((village) => village.id === id);
      return ended ? endedCells(ended) : villageCells(quarter.villages.find((village) => village.id === id));
    });
    add('village', [id, name, ...cells]);
  }
  const totals = quarters.flatMap((quarter) => (begun.includes(quarter) ? totalCells(quarter) : perQuarter(() => '')));
  add('total', ['#cong', 'Cộng', ...totals]);
  return { values, lines };
}

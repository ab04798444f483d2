/** On time or not, as the rollup and the report of a period need it. */
import { villageDeadline } from '../period/deadlines';
import type { CalendarDate, Period } from '../period/types';
import type { Timeliness } from '../report/report-input';
import type { OnTimeFigure } from '../rollup/rollup-input';
import type { Rollup } from '../rollup/types';
import { isValidInQuarter } from '../rollup/village-validity';
import type { OnTime } from './on-time';
import type { TrackingFacts } from './records';
import { isOverdue, type TrackingInput, villageOnTime } from './village-on-time';

/** Not handed in is not on time as soon as the deadline is past. */
export function onTimeFigure(input: TrackingInput, facts: TrackingFacts, today: CalendarDate): OnTimeFigure {
  return (villageId, quarter) => {
    const { onTime } = villageOnTime(input, villageId, quarter, facts, today);
    if (onTime === 'not-handed-in') return isOverdue(input.settings, quarter, today) ? 0 : null;
    return onTime === 'unknown' ? null : Number(onTime === 'on-time');
  };
}

/** Villages that have reported the period, each in one list: late once is late, unknown once is unknown. */
export function periodTimeliness(
  input: TrackingInput,
  period: Period,
  villages: Rollup['villages'],
  facts: TrackingFacts,
  today: CalendarDate,
): Timeliness {
  const { year, scheme } = input.settings;
  const verdicts = villages
    .filter((village) => village.reported)
    .map(({ id }) => {
      const village = input.villages.find((each) => each.id === id);
      const quarters = period.quarters.filter(
        (quarter) => village !== undefined && isValidInQuarter(village, year, quarter, scheme),
      );
      const found = quarters.map((quarter) => villageOnTime(input, id, quarter, facts, today));
      return { id, onTime: worstOf(found.map(({ onTime }) => onTime)), day: found[0]?.day ?? null };
    });
  const among = (onTime: OnTime): string[] => verdicts.filter((each) => each.onTime === onTime).map(({ id }) => id);
  const lists = { onTime: among('on-time'), late: among('late'), unknown: among('unknown') };
  if (period.quarters.length > 1 || lists.late.length === 0) return lists;
  const late = verdicts.filter(({ onTime }) => onTime === 'late');
  return {
    ...lists,
    lateDays: new Map(late.flatMap(({ id, day }) => (day === null ? [] : [[id, day] as const]))),
    deadline: villageDeadline(period.end, input.settings),
  };
}

function worstOf(found: readonly OnTime[]): OnTime {
  return (['late', 'unknown', 'on-time'] as const).find((each) => found.includes(each)) ?? 'not-handed-in';
}

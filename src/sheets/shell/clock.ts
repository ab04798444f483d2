/** Today and now in the workbook's zone, whatever the zone of whoever runs the script. */
import { parseIsoDate } from '../../core/period/calendar-date';
import type { CalendarDate } from '../../core/period/types';
import type { Clock } from '../../ports';

/** Set-up gives every workbook this zone. */
const WORKBOOK_ZONE = 'Asia/Ho_Chi_Minh';

export function createClock(): Clock {
  return {
    today: () => dayOf(new Date()),
    now: () => Utilities.formatDate(new Date(), WORKBOOK_ZONE, 'yyyy-MM-dd HH:mm'),
  };
}

function dayOf(instant: Date): CalendarDate {
  const day = parseIsoDate(Utilities.formatDate(instant, WORKBOOK_ZONE, 'yyyy-MM-dd'));
  if (day === null) throw new Error('Đồng hồ của máy không đọc được.');
  return day;
}

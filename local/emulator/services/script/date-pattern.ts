/** Java's SimpleDateFormat, as `Utilities.formatDate` uses it, in a given time zone and in English. */

import { ServiceException } from '../surface/exceptions';
import { isTimeZone, wallOfInstant } from '../time/zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const DAY = 86_400_000;

/** `+0700`, `+07:00`, `+07`; `Z` for UTC where the letter is X. */
const offsetText = (minutes: number, style: 'Z' | 'X' | 'XX' | 'XXX'): string => {
  if (minutes === 0 && style !== 'Z') return 'Z';
  const sign = minutes < 0 ? '-' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) =>
    String(n).padStart(2, '0'),
  );
  if (style === 'X') return `${sign}${hours}`;
  return `${sign}${hours}${style === 'XXX' ? ':' : ''}${rest}`;
};

const dayOfYear = (wall: Date): number =>
  Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;

/** Weeks begin on Sunday and week 1 holds 1 January, as in Java's US locale. */
const weekOfYear = (wall: Date): number => {
  const first = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + first) / 7) + 1;
};

const zoneName = (instant: number, zone: string, long: boolean): string => {
  // An offset has no other name than itself.
  if (/^(GMT|UTC)[+-]/.test(zone)) return zone;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: long ? 'long' : 'short' });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

const number = (value: number, width: number): string => String(value).padStart(width, '0');

const field = (letters: string, wall: Date, instant: number, zone: string): string => {
  const width = letters.length;
  const hours = wall.getUTCHours();
  const offset = Math.round((wall.getTime() - instant) / 60_000);
  switch (letters[0]) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y':
      return width === 2 ? number(wall.getUTCFullYear() % 100, 2) : number(wall.getUTCFullYear(), width);
    case 'M':
    case 'L': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      if (width >= 3) return width === 3 ? name.slice(0, 3) : name;
      return number(wall.getUTCMonth() + 1, width);
    }
    case 'd':
      return number(wall.getUTCDate(), width);
    case 'D':
      return number(dayOfYear(wall), width);
    case 'w':
      return number(weekOfYear(wall), width);
    case 'W':
      return number(
        Math.floor((wall.getUTCDate() - 1 + new Date(wall.getTime() - (wall.getUTCDate() - 1) * DAY).getUTCDay()) / 7) +
          1,
        width,
      );
    case 'F':
      return number(Math.floor((wall.getUTCDate() - 1) / 7) + 1, width);
    case 'E': {
      const name = DAYS[wall.getUTCDay()] ?? '';
      return width <= 3 ? name.slice(0, 3) : name;
    }
    case 'u':
      return number(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(), width);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hours, width);
    case 'k':
      return number(hours === 0 ? 24 : hours, width);
    case 'K':
      return number(hours % 12, width);
    case 'h':
      return number(hours % 12 === 0 ? 12 : hours % 12, width);
    case 'm':
      return number(wall.getUTCMinutes(), width);
    case 's':
      return number(wall.getUTCSeconds(), width);
    case 'S':
      return number(wall.getUTCMilliseconds(), width);
    case 'z':
      return zoneName(instant, zone, width >= 4);
    case 'Z':
      return offsetText(offset, 'Z');
    case 'X':
      return offsetText(offset, width === 1 ? 'X' : width === 2 ? 'XX' : 'XXX');
    default:
      throw new ServiceException(`Illegal pattern character '${letters[0]}'`);
  }
};

/** `formatDate(date, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy 'lúc' HH:mm")`; a zone that Java does not know counts as GMT. */
export const formatDate = (instant: number, zone: string, pattern: string): string => {
  const known = isTimeZone(zone) ? zone : 'GMT';
  const wall = new Date(wallOfInstant(instant, known));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters: string, quoted: string | undefined) => {
    if (quoted === undefined) return field(letters, wall, instant, known);
    return quoted === '' ? "'" : quoted.replace(/''/g, "'");
  });
};

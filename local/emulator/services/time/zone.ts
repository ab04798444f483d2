/** Wall time and instants in a time zone, by the zone data that Node carries. */

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
};

/** Java's `GMT+7`, `GMT+07:00` or `UTC-3` in milliseconds; null for names. Intl takes no offsets in Node 20. */
const fixedOffset = (zone: string): number | null => {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
};

/** Whether the zone is known: `Asia/Ho_Chi_Minh`, `GMT+7`, `GMT`. */
export const isTimeZone = (zone: string): boolean => {
  if (fixedOffset(zone) !== null) return true;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** Milliseconds that the zone's wall clock shows, as if they were counted in UTC. */
export const wallOfInstant = (instant: number, zone: string): number => {
  const offset = fixedOffset(zone);
  if (offset !== null) return instant + offset;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const shown = Number(parts.year);
  const year = parts.era === 'BC' ? 1 - shown : shown;
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
};

/** The instant at which the zone's clock shows `wall`; in a gap or an overlap, one of the two candidates. */
export const instantOfWall = (wall: number, zone: string): number => {
  const first = wall - (wallOfInstant(wall, zone) - wall);
  return first - (wallOfInstant(first, zone) - wall);
};

const DAY = 86_400_000;
/** 1899-12-30, where Sheets starts to count days. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A serial number (days since 1899-12-30 on the wall) → the instant in that zone, to the millisecond. */
export const instantOfSerial = (serial: number, zone: string): number =>
  instantOfWall(EPOCH + Math.round(serial * DAY), zone);

export const serialOfInstant = (instant: number, zone: string): number => (wallOfInstant(instant, zone) - EPOCH) / DAY;

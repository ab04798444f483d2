/** Gives a script's context the emulated clock, and Date methods that work in the script's time zone. */

import type { Context } from 'node:vm';
import { runInContext } from 'node:vm';
import { instantOfWall, wallOfInstant } from '../services/time/zone';
import type { Execution } from './execution';

/** What the code inside the context asks for. */
interface ClockHooks {
  readonly zone: string;
  now(): number;
  /** Instant → what the zone's wall shows, counted as if in UTC. */
  wall(instant: number): number;
  instant(wall: number): number;
}

/** After so many questions in one execution the script is taken to wait, and each one lets a millisecond pass. */
const PATIENCE = 1000;

// Source text, because it has to change the Date of the context itself. In Apps Script, Date works in the zone of the
// script's manifest, wherever the server stands; here the machine that runs the emulator must not show either.
const CLOCK_SOURCE = `((hooks) => {
  const Real = Date, proto = Real.prototype, real = {};
  for (const name of Object.getOwnPropertyNames(proto)) if (typeof proto[name] === 'function') real[name] = proto[name];
  const time = (date) => real.getTime.call(date);
  const wallDate = (date) => new Real(hooks.wall(time(date)));
  const define = (name, value) => Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = real['getUTC' + part], set = real['setUTC' + part];
    define('get' + part, function () { return isNaN(time(this)) ? NaN : get.call(wallDate(this)); });
    if (set === undefined) continue;
    define('set' + part, function (...values) {
      const wall = isNaN(time(this)) ? new Real(0) : wallDate(this);
      return real.setTime.call(this, hooks.instant(set.apply(wall, values)));
    });
  }
  define('getYear', function () { return this.getFullYear() - 1900; });
  define('getTimezoneOffset', function () { return isNaN(time(this)) ? NaN : (time(this) - hooks.wall(time(this))) / 60000; });
  const offsetName = (date) => {
    const minutes = -date.getTimezoneOffset(), two = (n) => String(Math.floor(n)).padStart(2, '0');
    const size = Math.abs(minutes);
    const name = new Intl.DateTimeFormat('en-US', { timeZone: hooks.zone, timeZoneName: 'long' })
      .formatToParts(time(date)).find((part) => part.type === 'timeZoneName').value;
    return 'GMT' + (minutes < 0 ? '-' : '+') + two(size / 60) + two(size % 60) + ' (' + name + ')';
  };
  const dayText = (date) => real.toUTCString.call(wallDate(date)).replace(/^(...), (..) (...) (\\d+) .*$/, '$1 $3 $2 $4');
  const timeText = (date) => real.toISOString.call(wallDate(date)).slice(11, 19) + ' ' + offsetName(date);
  define('toDateString', function () { return isNaN(time(this)) ? 'Invalid Date' : dayText(this); });
  define('toTimeString', function () { return isNaN(time(this)) ? 'Invalid Date' : timeText(this); });
  define('toString', function () { return isNaN(time(this)) ? 'Invalid Date' : dayText(this) + ' ' + timeText(this); });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    define(name, function (locales, options) {
      return real[name].call(this, locales, { timeZone: hooks.zone, ...options });
    });
  }
  const named = /(Z|GMT|UTC|[ECMP][SD]T|[+-]\\d{2}:?\\d{2})\\s*(\\(.*\\))?$/i, dayOnly = /^\\s*[+-]?\\d{4,6}(-\\d\\d){0,2}\\s*$/;
  const parse = (text) => {
    const parsed = Real.parse(text);
    if (isNaN(parsed) || named.test(text) || dayOnly.test(text)) return parsed;
    // The text names no zone, so the machine's own was taken: its wall is what the text says.
    const date = new Real(parsed), part = (name) => real['get' + name].call(date);
    const wall = new Real(0);
    wall.setTime(Real.UTC(2000, part('Month'), part('Date'), part('Hours'), part('Minutes'), part('Seconds'), part('Milliseconds')));
    return hooks.instant(real.setUTCFullYear.call(wall, part('FullYear'), part('Month'), part('Date')));
  };
  const made = (args) => {
    if (args.length === 0) return hooks.now();
    if (args.length > 1) return hooks.instant(Real.UTC(...args));
    const value = args[0] instanceof Real ? time(args[0]) : args[0];
    return typeof value === 'string' ? parse(value) : Number(value);
  };
  const Emulated = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, [made(args)], newTarget === Emulated ? target : newTarget),
    apply: () => new Real(hooks.now()).toString(),
    get: (target, name) => (name === 'now' ? hooks.now : name === 'parse' ? parse : target[name]),
  });
  define('constructor', Emulated);
  Object.defineProperty(globalThis, 'Date', { value: Emulated, writable: true, configurable: true });
})`;

export const installClock = (context: Context, execution: Execution): void => {
  const { file } = execution;
  const zone = file.scriptTimeZone;
  let asked = 0;
  const hooks: ClockHooks = {
    zone,
    now: () => {
      asked += 1;
      if (asked > PATIENCE) file.clock.advance(1);
      return file.clock.now();
    },
    wall: (instant) => wallOfInstant(instant, zone),
    instant: (wall) => (Number.isNaN(wall) ? Number.NaN : instantOfWall(wall, zone)),
  };
  const install: (given: ClockHooks) => void = runInContext(CLOCK_SOURCE, context);
  install(hooks);
};

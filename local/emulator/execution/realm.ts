/** Makes dates, arrays, objects and errors of the realm a script runs in, so that its `instanceof` holds. */

import type { Context } from 'node:vm';
import { runInContext } from 'node:vm';

export interface Realm {
  date(instant: number): Date;
  /** A copy of the array, and of arrays in it. */
  array(values: readonly unknown[]): unknown[];
  object(entries: Iterable<readonly [string, unknown]>): Record<string, unknown>;
  error(name: string, message: string): Error;
  /** `JSON.parse` of the realm. */
  parse(json: string): unknown;
}

// Source text, because it has to be evaluated inside the script's context.
const REALM_SOURCE = `(() => {
  const RealDate = Date, RealError = Error, RealArray = Array, realParse = JSON.parse, isArray = Array.isArray;
  const array = (values) => {
    const copy = new RealArray(values.length);
    for (let i = 0; i < values.length; i += 1) copy[i] = isArray(values[i]) ? array(values[i]) : values[i];
    return copy;
  };
  return {
    array,
    date: (instant) => new RealDate(instant),
    object: (entries) => { const made = {}; for (const [key, value] of entries) made[key] = value; return made; },
    error: (name, message) => { const made = new RealError(message); made.name = name; return made; },
    parse: (json) => realParse(json),
  };
})()`;

export const realmOf = (context: Context): Realm => runInContext(REALM_SOURCE, context) as Realm;

/** For service objects that are used from Node itself, as in tests of the adapters. */
export const hostRealm: Realm = {
  date: (instant) => new Date(instant),
  array: (values) => values.map((value) => (Array.isArray(value) ? hostRealm.array(value) : value)),
  object: (entries) => Object.fromEntries(entries),
  error: (name, message) => Object.assign(new Error(message), { name }),
  parse: (json) => JSON.parse(json),
};

/** The formats of the demo's data files, said by hand: what is wrong with a value, or nothing. */

type Check = (value: unknown) => string[];

const say = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value);

const text: Check = (value) => (typeof value === 'string' ? [] : [`${say(value)} is no text`]);
const filled: Check = (value) => (value === '' ? ['a text is empty'] : text(value));
const number: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : [`${say(value)} is no number`];
const count: Check = (value) => (Number.isInteger(value) && Number(value) >= 0 ? [] : [`${say(value)} no count`]);
const flag: Check = (value) => (typeof value === 'boolean' ? [] : [`${say(value)} is neither true nor false`]);
const day: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : [`${say(value)} is no YYYY-MM-DD`];

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? [] : check(value);

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value) ? [] : [`${say(value)} is none of ${allowed.join(', ')}`];

const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${say(value)} is not like ${pattern}`];

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item).map((what) => `[${index}] ${what}`))
      : [`${say(value)} is no list`];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these keys, in any order. */
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isRecord(value)) return [`${say(value)} is no record`];
    const keys = Object.keys(value);
    return [
      ...keys.filter((key) => checks[key] === undefined).map((key) => `${key} does not belong here`),
      ...Object.entries(checks).flatMap(([key, check]) =>
        key in value ? check(value[key]).map((what) => `${key}: ${what}`) : [`${key} is not there`],
      ),
    ];
  };

/** Any keys like the pattern. */
const table =
  (key: RegExp, check: Check): Check =>
  (value) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, held]) => [...like(key)(name), ...check(held)])
      : [`${say(value)} is no record`];

const VILLAGE = /^[A-Z0-9]{1,8}-T\d{2,}$/;
const CODE = /^[a-z]+\d?(_[a-z0-9]+)+$/;

export const ROLLUP = record({
  schema: oneOf(1),
  scheme: oneOf('nd09', 'calendar', 'congan', 'tt124_kdc'),
  period: record({ code: like(/^\d{4}-(Q[1-4]|H[12]|9M|Y)$/), start: day, end: day }),
  villages: listOf(record({ id: like(VILLAGE), name: filled, reported: flag })),
  rows: listOf(
    record({
      code: like(CODE),
      name: filled,
      unit: filled,
      kind: oneOf('flow', 'stock', 'duty', 'computed'),
      aggregate: oneOf('sum', 'last', 'first', 'any', 'any-year', 'all', 'year', 'recompute'),
      scope: oneOf('village', 'commune'),
      byVillage: table(VILLAGE, orNull(number)),
      total: orNull(number),
      n: count,
      N: count,
      previous: orNull(number),
      sameLastYear: orNull(number),
    }),
  ),
  reconciliation: listOf(record({ what: filled, ok: flag })),
});

export const FINDINGS = listOf(
  record({
    rule: like(/^[A-Z]\d{2}[a-z]?$/),
    severity: oneOf('error', 'warning', 'hint'),
    audience: oneOf('thon', 'cax', 'system'),
    village: orNull(like(VILLAGE)),
    quarter: orNull(like(/^\d{4}-Q[1-4]$/)),
    code: orNull(like(CODE)),
    cell: orNull(like(/^'([^']|'')+'![A-Z]{1,3}[1-9]\d*$/)),
    message: filled,
  }),
);

export const SCORES = record({
  schema: oneOf(1),
  period: like(/^\d{4}-(Q[1-4]|H[12]|9M|Y)$/),
  villages: listOf(
    record({
      id: like(VILLAGE),
      total: orNull(number),
      scored: number,
      max: number,
      class: orNull(filled),
      rank: orNull(count),
      lowered: listOf(like(/^dl[1-5]$/)),
      criteria: listOf(
        record({
          code: like(/^([a-i]\d|CA)$/),
          max: number,
          computed: orNull(number),
          self: orNull(number),
          given: orNull(number),
          final: orNull(number),
          why: filled,
        }),
      ),
    }),
  ),
});

export const LEDGER = listOf(
  record({
    step: filled,
    user: filled,
    calls: table(/^[A-Z]\w*\.\w+$/, count),
    total: count,
    reads: count,
    writes: count,
    handles: count,
  }),
);

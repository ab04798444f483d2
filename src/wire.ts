/** What crosses between the script and its panels: JSON-safe, dates as `YYYY-MM-DD`, outcomes as discriminated unions. */
export type * from './wire/entering';
export type * from './wire/findings';
export type * from './wire/outcome';
export type * from './wire/reports';
export type * from './wire/tracking';
export type * from './wire/upkeep';

/** Checks of what scripts pass to services, with Google's words where they do not fit. */

import { ServiceException, signatureMismatch } from './exceptions';

/** A whole number, cut as Java cuts. `method` is `SpreadsheetApp.Sheet.getRange`. */
export const requireInteger = (value: unknown, method: string, args: readonly unknown[]): number => {
  if (typeof value !== 'number') throw signatureMismatch(method, args);
  if (Number.isNaN(value)) throw new ServiceException("Cannot convert 'NaN' to int.");
  return Math.trunc(value);
};

const isTable = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));

/**
 * A table of exactly `rows` × `columns`. The texts are those that scripts meet live, for instance in
 * https://stackoverflow.com/questions/51497577 (the number of rows … does not match).
 */
export const requireTable = (value: unknown, rows: number, columns: number, method: string): unknown[][] => {
  if (!isTable(value)) throw signatureMismatch(method, [value]);
  if (value.length !== rows) {
    throw new ServiceException(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${value.length} but the range has ${rows}.`,
    );
  }
  for (const row of value) {
    if (row.length === columns) continue;
    throw new ServiceException(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${row.length} but the range has ${columns}.`,
    );
  }
  return value;
};

/** A date of any realm. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

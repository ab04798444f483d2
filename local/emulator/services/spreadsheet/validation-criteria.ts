/** The criteria of data validation: the model's kinds and Apps Script's names and arguments for them. */

import type { Execution } from '../../execution/execution';
import { a1OfCell, lastColumnOf, lastRowOf, parseA1, quotedSheetName } from '../../model/boxes';
import type { Scalar, ValidationCriteria } from '../../model/workbook-model';
import { isDate } from '../surface/arguments';
import { NotEmulated, ServiceException, signatureMismatch } from '../surface/exceptions';
import { instantOfSerial, serialOfInstant } from '../time/zone';
import { asRange, boxOf, sheetOf } from './range-base';

type NumberOperator = Extract<ValidationCriteria, { kind: 'number' }>['operator'];
type DateOperator = Extract<ValidationCriteria, { kind: 'date' }>['operator'];

const NUMBER_CRITERIA: Readonly<Record<string, NumberOperator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'not-between',
  NUMBER_EQUAL_TO: '=',
  NUMBER_NOT_EQUAL_TO: '<>',
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
};

const DATE_CRITERIA: Readonly<Record<string, DateOperator>> = {
  DATE_IS_VALID_DATE: 'valid',
  DATE_EQUAL_TO: 'on',
  DATE_BEFORE: 'before',
  DATE_AFTER: 'after',
  DATE_BETWEEN: 'between',
  DATE_ON_OR_BEFORE: 'on-or-before',
  DATE_ON_OR_AFTER: 'on-or-after',
};

const nameFor = (table: Readonly<Record<string, string>>, operator: string): string =>
  Object.keys(table).find((name) => table[name] === operator) ?? '';

export const criteriaNameOf = (criteria: ValidationCriteria): string => {
  if (criteria.kind === 'checkbox') return 'CHECKBOX';
  if (criteria.kind === 'list') return 'VALUE_IN_LIST';
  if (criteria.kind === 'list-range') return 'VALUE_IN_RANGE';
  if (criteria.kind === 'custom') return 'CUSTOM_FORMULA';
  return nameFor(criteria.kind === 'date' ? DATE_CRITERIA : NUMBER_CRITERIA, criteria.operator);
};

/** `='Thôn 1'!$A$2:$A$9` → that range. */
const rangeOfFormula = (execution: Execution, formula: string): GoogleAppsScript.Spreadsheet.Range => {
  const { sheets } = execution.file.workbook;
  const first = parseA1(formula.slice(1), { rows: 1, columns: 1 });
  const sheet = sheets.find(({ name }) => name === first?.sheetName);
  const size = { rows: sheet?.rows.count ?? 1, columns: sheet?.columns.count ?? 1 };
  const target = parseA1(formula.slice(1), size);
  if (sheet === undefined || target === null) throw new ServiceException('Range not found');
  return execution.services.range(sheet.id, target.box);
};

/** As `getCriteriaValues` gives them: dates as Dates, a range as a Range. */
export const criteriaValues = (execution: Execution, criteria: ValidationCriteria): unknown[] => {
  const zone = execution.file.workbook.timeZone;
  switch (criteria.kind) {
    case 'checkbox':
      return [criteria.checked, criteria.unchecked].filter((value) => value !== undefined);
    case 'list':
      return [[...criteria.values], criteria.dropdown];
    case 'list-range':
      return [rangeOfFormula(execution, criteria.formula), criteria.dropdown];
    case 'custom':
      return [criteria.formula];
    case 'date':
      return criteria.values.map((value) =>
        typeof value === 'number' ? execution.realm.date(instantOfSerial(value, zone)) : value,
      );
    case 'number':
      return [...criteria.values];
  }
};

const numbersOf = (args: readonly unknown[], method: string): number[] =>
  args.map((value) => {
    if (typeof value !== 'number') throw signatureMismatch(method, args);
    return value;
  });

const serialsOf = (execution: Execution, args: readonly unknown[], method: string): number[] =>
  args.map((value) => {
    if (!isDate(value)) throw signatureMismatch(method, args);
    return Math.floor(serialOfInstant(value.getTime(), execution.file.workbook.timeZone));
  });

const scalarOf = (value: unknown, method: string): Scalar => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw signatureMismatch(method, [value]);
};

const listCriteria = (args: readonly unknown[], method: string): ValidationCriteria => {
  const [values, dropdown = true] = args;
  if (!Array.isArray(values) || typeof dropdown !== 'boolean') throw signatureMismatch(method, args);
  // Numbers and booleans are taken as their texts.
  return { kind: 'list', values: values.map((value) => String(value)), dropdown };
};

const listRangeCriteria = (args: readonly unknown[], method: string): ValidationCriteria => {
  const [given, dropdown = true] = args;
  const range = asRange(given);
  if (range === null || typeof dropdown !== 'boolean') throw signatureMismatch(method, args);
  const box = boxOf(range);
  const corner = (row: number, column: number): string => a1OfCell(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const address = `${corner(box.row, box.column)}:${corner(lastRowOf(box), lastColumnOf(box))}`;
  return { kind: 'list-range', formula: `=${quotedSheetName(sheetOf(range).name)}!${address}`, dropdown };
};

const checkboxCriteria = (args: readonly unknown[], method: string): ValidationCriteria => {
  const [checked, unchecked] = args.map((value) => scalarOf(value, method));
  if (checked === undefined) return { kind: 'checkbox' };
  return unchecked === undefined ? { kind: 'checkbox', checked } : { kind: 'checkbox', checked, unchecked };
};

/** How many arguments an operator takes. */
const operandCount = (operator: string): number => (operator === 'valid' ? 0 : operator.endsWith('between') ? 2 : 1);

/**
 * The criteria that Apps Script calls `name`, with the arguments of the builder's method or of `withCriteria`.
 * Throws where they do not fit, and `not emulated` for criteria that the model has not.
 */
export const criteriaFrom = (
  execution: Execution,
  name: string,
  args: readonly unknown[],
  method: string,
): ValidationCriteria => {
  if (name === 'CHECKBOX') return checkboxCriteria(args, method);
  if (name === 'VALUE_IN_LIST') return listCriteria(args, method);
  if (name === 'VALUE_IN_RANGE') return listRangeCriteria(args, method);
  if (name === 'CUSTOM_FORMULA') {
    const [formula] = args;
    if (typeof formula !== 'string') throw signatureMismatch(method, args);
    return { kind: 'custom', formula: formula.startsWith('=') ? formula : `=${formula}` };
  }
  const numeric = NUMBER_CRITERIA[name];
  if (numeric !== undefined) {
    if (args.length !== operandCount(numeric)) throw signatureMismatch(method, args);
    return { kind: 'number', operator: numeric, values: numbersOf(args, method) };
  }
  const dated = DATE_CRITERIA[name];
  if (dated === undefined) throw new NotEmulated(`DataValidationCriteria.${name}`);
  if (args.length !== operandCount(dated)) throw signatureMismatch(method, args);
  return { kind: 'date', operator: dated, values: serialsOf(execution, args, method) };
};

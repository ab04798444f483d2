/** Validation rules between the model and a file. */

import { a1OfCell } from '../../emulator/model/boxes';
import type { Box, PlacedValidation, ValidationCriteria, ValidationRule } from '../../emulator/model/workbook-model';
import { toFileFormula, toModelFormula } from '../formulas/file-formula';
import { decodeOfficeText, encodeOfficeText } from '../xml/xml-text';
import { childOf, descendantsOf, isTrue, numberOf, type XmlElement } from '../xml/xml-tree';
import { element, elementIfAny, officeText } from '../xml/xml-writer';
import { boxesOf, rangesOf } from './ranges';
import type { ValueLists } from './value-lists';

type NumberOperator = Extract<ValidationCriteria, { kind: 'number' }>['operator'];
type DateOperator = Extract<ValidationCriteria, { kind: 'date' }>['operator'];
type Operand = number | string;

/** Excel refuses a file with a longer hint. */
const LONGEST_PROMPT = 255;

const NUMBER_OPERATORS: readonly (readonly [NumberOperator, string])[] = [
  ['between', 'between'],
  ['not-between', 'notBetween'],
  ['=', 'equal'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['>=', 'greaterThanOrEqual'],
  ['<', 'lessThan'],
  ['<=', 'lessThanOrEqual'],
];

const DATE_OPERATORS: readonly (readonly [DateOperator, string])[] = [
  ['between', 'between'],
  ['on', 'equal'],
  ['after', 'greaterThan'],
  ['on-or-after', 'greaterThanOrEqual'],
  ['before', 'lessThan'],
  ['on-or-before', 'lessThanOrEqual'],
];

/** "Is a valid date" in the words of Google's own export: files have no rule of that kind. */
function validDateFormula(cell: string): string {
  return `OR(NOT(ISERROR(DATEVALUE(${cell}))), AND(ISNUMBER(${cell}), LEFT(CELL("format", ${cell}))="D"))`;
}

function isValidDateFormula(formula: string): boolean {
  const cell = /DATEVALUE\((\$?[A-Z]+\$?\d+)\)/.exec(formula)?.[1];
  const bare = (text: string): string => text.replace(/\s/g, '');
  return cell !== undefined && bare(formula) === bare(validDateFormula(cell));
}

function operandXml(name: string, operand: Operand | undefined): string {
  if (operand === undefined) return '';
  return element(name, {}, officeText(typeof operand === 'number' ? String(operand) : toFileFormula(operand)));
}

interface FileRule {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly showDropDown?: '1' | undefined;
  readonly operands: readonly (Operand | undefined)[];
}

function fileOperator<T>(table: readonly (readonly [T, string])[], operator: T): string | undefined {
  const name = table.find(([known]) => known === operator)?.[1];
  return name === 'between' ? undefined : name;
}

/** Null: nothing in a file stands for the rule. Files call the switch that hides the arrow `showDropDown`. */
function fileRule(criteria: ValidationCriteria, firstCell: string, lists: ValueLists): FileRule | null {
  switch (criteria.kind) {
    case 'checkbox':
      return null;
    case 'list':
      return {
        type: 'list',
        showDropDown: criteria.dropdown ? undefined : '1',
        operands: [lists.formulaFor(criteria.values)],
      };
    case 'list-range':
      return { type: 'list', showDropDown: criteria.dropdown ? undefined : '1', operands: [criteria.formula] };
    case 'custom':
      return { type: 'custom', operands: [criteria.formula] };
    case 'date':
      if (criteria.operator === 'valid') return { type: 'custom', operands: [`=${validDateFormula(firstCell)}`] };
      return { type: 'date', operator: fileOperator(DATE_OPERATORS, criteria.operator), operands: criteria.values };
    case 'number':
      return {
        type: 'decimal',
        operator: fileOperator(NUMBER_OPERATORS, criteria.operator),
        operands: criteria.values,
      };
  }
}

function validationXml({ boxes, rule }: PlacedValidation, lists: ValueLists): string {
  const first = boxes[0];
  if (first === undefined) return '';
  const made = fileRule(rule.criteria, a1OfCell(first.row, first.column), lists);
  if (made === null) return '';
  // The hint is also what a refused entry is answered with, as in Sheets.
  const prompt =
    rule.helpText === undefined || rule.helpText === ''
      ? undefined
      : encodeOfficeText(rule.helpText.slice(0, LONGEST_PROMPT));
  const attributes = {
    type: made.type,
    operator: made.operator,
    allowBlank: '1',
    showDropDown: made.showDropDown,
    showInputMessage: prompt === undefined ? undefined : '1',
    showErrorMessage: rule.allowInvalid ? undefined : '1',
    error: rule.allowInvalid ? undefined : prompt,
    prompt,
    sqref: rangesOf(boxes),
  };
  const [operand1, operand2] = made.operands;
  return element('dataValidation', attributes, operandXml('formula1', operand1) + operandXml('formula2', operand2));
}

export function validationsXml(validations: readonly PlacedValidation[], lists: ValueLists): string {
  const written = validations.map((placed) => validationXml(placed, lists)).filter((xml) => xml !== '');
  return elementIfAny('dataValidations', { count: written.length }, written.join(''));
}

/** What the reader of a workbook knows beyond the sheet. */
export interface ValidationReading {
  readonly lists: ValueLists;
  /** Days to add to the dates of a workbook that counts from 1904. */
  readonly dateShift: number;
}

/** Only these have two bounds; LibreOffice writes a 0 as the second of the others. */
function boundsOf(operator: string, formulas: readonly string[]): readonly string[] {
  return operator === 'between' || operator === 'notBetween' ? formulas : formulas.slice(0, 1);
}

/** The texts of the formulas: in the newer place (`extLst`) each stands in an element of its own. */
function formulaTexts(validation: XmlElement): string[] {
  return ['formula1', 'formula2'].flatMap((name) => {
    const formula = childOf(validation, name);
    const text = childOf(formula, 'f')?.text ?? formula?.text;
    return text === undefined || text === '' ? [] : [decodeOfficeText(text)];
  });
}

function operandOf(text: string, shift: number): Operand {
  const number = numberOf(text);
  return number === undefined ? (toModelFormula(text) ?? text) : number + shift;
}

const LENGTH_SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Sheets has no rule on a text's length. */
function lengthFormula(cell: string, operator: string, [low = '0', high = '0']: readonly string[]): string {
  const length = `LEN(${cell})`;
  if (operator === 'between') return `AND(${length}>=${low},${length}<=${high})`;
  if (operator === 'notBetween') return `OR(${length}<${low},${length}>${high})`;
  return `${length}${LENGTH_SIGNS[operator] ?? '='}${low}`;
}

/** Undefined: a rule that allows anything (it only shows a hint), or one of a kind that we do not know. */
function criteriaOf(
  validation: XmlElement,
  first: Box,
  { lists, dateShift }: ValidationReading,
): ValidationCriteria | undefined {
  const { type, operator = 'between', showDropDown } = validation.attributes;
  const formulas = formulaTexts(validation);
  const cell = a1OfCell(first.row, first.column);
  const formula = formulas[0];
  if (formula === undefined) return undefined;
  switch (type) {
    case 'list': {
      const dropdown = !isTrue(showDropDown);
      const values = lists.valuesOf(formula);
      return values === undefined
        ? { kind: 'list-range', formula: toModelFormula(formula) ?? '', dropdown }
        : { kind: 'list', values, dropdown };
    }
    case 'custom':
      if (isValidDateFormula(formula)) return { kind: 'date', operator: 'valid', values: [] };
      return { kind: 'custom', formula: toModelFormula(formula) ?? '' };
    case 'textLength':
      return { kind: 'custom', formula: toModelFormula(lengthFormula(cell, operator, formulas)) ?? '' };
    case 'date': {
      const known = DATE_OPERATORS.find(([, name]) => name === operator)?.[0];
      const values = boundsOf(operator, formulas).map((text) => operandOf(text, dateShift));
      return known === undefined ? undefined : { kind: 'date', operator: known, values };
    }
    case 'whole':
    case 'decimal':
    case 'time': {
      const known = NUMBER_OPERATORS.find(([, name]) => name === operator)?.[0];
      const values = boundsOf(operator, formulas).map((text) => operandOf(text, 0));
      return known === undefined ? undefined : { kind: 'number', operator: known, values };
    }
    default:
      return undefined;
  }
}

function ruleOf(validation: XmlElement, criteria: ValidationCriteria): ValidationRule {
  const { showErrorMessage, errorStyle = 'stop', showInputMessage, prompt } = validation.attributes;
  const helpText = isTrue(showInputMessage) && prompt !== undefined ? decodeOfficeText(prompt) : '';
  return {
    criteria,
    // A warning or an information lets the entry stand.
    allowInvalid: !isTrue(showErrorMessage) || errorStyle !== 'stop',
    ...(helpText === '' ? {} : { helpText }),
  };
}

/** All rules of a sheet; those that name other sheets stand in the newer place in files of Excel. */
export function readValidations(sheet: XmlElement, reading: ValidationReading): PlacedValidation[] {
  const found = [
    ...descendantsOf(childOf(sheet, 'dataValidations'), 'dataValidation'),
    ...descendantsOf(childOf(sheet, 'extLst'), 'dataValidation'),
  ];
  return found.flatMap((validation) => {
    const boxes = boxesOf(validation.attributes.sqref ?? childOf(validation, 'sqref')?.text ?? '');
    const first = boxes[0];
    const criteria = first === undefined ? undefined : criteriaOf(validation, first, reading);
    return criteria === undefined ? [] : [{ boxes, rule: ruleOf(validation, criteria) }];
  });
}

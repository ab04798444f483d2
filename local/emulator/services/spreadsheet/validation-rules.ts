/** DataValidation and its builder: rules of the model in the words of Apps Script. */

import type { Execution } from '../../execution/execution';
import type { ValidationCriteria, ValidationRule } from '../../model/workbook-model';
import { constantName, constantOf } from '../surface/enumerations';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { criteriaFrom, criteriaNameOf, criteriaValues } from './validation-criteria';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleDate = GoogleAppsScript.Base.Date;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type CriteriaName = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const RULE: unique symbol = Symbol('rule');

/** The rule behind a DataValidation that a script passed; null if it is none. */
export const ruleOf = (value: unknown): ValidationRule | null =>
  value instanceof EmulatedDataValidation ? value[RULE] : null;

class EmulatedDataValidation
  extends ServiceObject
  implements Pick<GoogleRule, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  readonly [RULE]: ValidationRule;

  constructor(execution: Execution, rule: ValidationRule) {
    super(execution);
    this[RULE] = rule;
  }

  copy(): GoogleBuilder {
    return makeValidationBuilder(this[EXECUTION], this[RULE]);
  }

  getAllowInvalid(): boolean {
    return this[RULE].allowInvalid;
  }

  getCriteriaType(): CriteriaName {
    return constantOf('DataValidationCriteria', criteriaNameOf(this[RULE].criteria));
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this[EXECUTION], this[RULE].criteria);
  }

  // The declarations say string; live it is null where there is no text.
  getHelpText(): string {
    return (this[RULE].helpText ?? null) as unknown as string;
  }
}

const BUILDER = 'SpreadsheetApp.DataValidationBuilder';

/** What a builder has been told so far. */
interface Draft {
  criteria: ValidationCriteria | null;
  allowInvalid: boolean;
  helpText: string | null;
}

const DRAFT: unique symbol = Symbol('draft');

const drawn = (builder: EmulatedValidationBuilder): GoogleBuilder => builder as unknown as GoogleBuilder;

const required = (draft: Draft): ValidationCriteria => {
  if (draft.criteria === null) throw new ServiceException('Data validation rule must have a criteria.');
  return draft.criteria;
};

const withCriteria = (
  builder: EmulatedValidationBuilder,
  name: string,
  method: string,
  args: unknown[],
): GoogleBuilder => {
  builder[DRAFT].criteria = criteriaFrom(builder[EXECUTION], name, args, `${BUILDER}.${method}`);
  return drawn(builder);
};

type BuilderMembers =
  | 'build'
  | 'copy'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireDateAfter'
  | 'requireDateBefore'
  | 'requireDateBetween'
  | 'requireDateEqualTo'
  | 'requireDateOnOrAfter'
  | 'requireDateOnOrBefore'
  | 'requireFormulaSatisfied'
  | 'requireNumberBetween'
  | 'requireNumberEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireNumberNotBetween'
  | 'requireNumberNotEqualTo'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria';

class EmulatedValidationBuilder extends ServiceObject implements Pick<GoogleBuilder, BuilderMembers> {
  readonly [DRAFT]: Draft;

  constructor(execution: Execution, rule: ValidationRule | null) {
    super(execution);
    this[DRAFT] = {
      criteria: rule?.criteria ?? null,
      allowInvalid: rule?.allowInvalid ?? true,
      helpText: rule?.helpText ?? null,
    };
  }

  build(): GoogleRule {
    const { allowInvalid, helpText } = this[DRAFT];
    const criteria = required(this[DRAFT]);
    const rule: ValidationRule = helpText === null ? { criteria, allowInvalid } : { criteria, allowInvalid, helpText };
    return makeValidation(this[EXECUTION], rule);
  }

  copy(): GoogleBuilder {
    const builder = new EmulatedValidationBuilder(this[EXECUTION], null);
    Object.assign(builder[DRAFT], this[DRAFT]);
    return drawn(builder);
  }

  getAllowInvalid(): boolean {
    return this[DRAFT].allowInvalid;
  }

  getCriteriaType(): CriteriaName {
    return constantOf('DataValidationCriteria', criteriaNameOf(required(this[DRAFT])));
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this[EXECUTION], required(this[DRAFT]));
  }

  getHelpText(): string | null {
    return this[DRAFT].helpText;
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GoogleBuilder {
    return withCriteria(
      this,
      'CHECKBOX',
      'requireCheckbox',
      [checkedValue, uncheckedValue].filter((value) => value !== undefined),
    );
  }

  requireDate(): GoogleBuilder {
    return withCriteria(this, 'DATE_IS_VALID_DATE', 'requireDate', []);
  }

  requireDateAfter(date: GoogleDate): GoogleBuilder {
    return withCriteria(this, 'DATE_AFTER', 'requireDateAfter', [date]);
  }

  requireDateBefore(date: GoogleDate): GoogleBuilder {
    return withCriteria(this, 'DATE_BEFORE', 'requireDateBefore', [date]);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return withCriteria(this, 'DATE_BETWEEN', 'requireDateBetween', [start, end]);
  }

  requireDateEqualTo(date: GoogleDate): GoogleBuilder {
    return withCriteria(this, 'DATE_EQUAL_TO', 'requireDateEqualTo', [date]);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return withCriteria(this, 'DATE_ON_OR_AFTER', 'requireDateOnOrAfter', [date]);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return withCriteria(this, 'DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', [date]);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return withCriteria(this, 'CUSTOM_FORMULA', 'requireFormulaSatisfied', [formula]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_BETWEEN', 'requireNumberBetween', [start, end]);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_EQUAL_TO', 'requireNumberEqualTo', [number]);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_GREATER_THAN', 'requireNumberGreaterThan', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'requireNumberGreaterThanOrEqualTo', [number]);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_LESS_THAN', 'requireNumberLessThan', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'requireNumberLessThanOrEqualTo', [number]);
  }

  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', [start, end]);
  }

  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return withCriteria(this, 'NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', [number]);
  }

  requireValueInList(values: string[], showDropdown?: boolean): GoogleBuilder {
    return withCriteria(this, 'VALUE_IN_LIST', 'requireValueInList', [values, showDropdown ?? true]);
  }

  requireValueInRange(range: GoogleRange, showDropdown?: boolean): GoogleBuilder {
    return withCriteria(this, 'VALUE_IN_RANGE', 'requireValueInRange', [range, showDropdown ?? true]);
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    if (typeof allowInvalidData !== 'boolean')
      throw signatureMismatch(`${BUILDER}.setAllowInvalid`, [allowInvalidData]);
    this[DRAFT].allowInvalid = allowInvalidData;
    return drawn(this);
  }

  setHelpText(helpText: string): GoogleBuilder {
    this[DRAFT].helpText = String(helpText);
    return drawn(this);
  }

  withCriteria(criteria: CriteriaName, args: unknown[]): GoogleBuilder {
    const name = constantName('DataValidationCriteria', criteria);
    if (name === null) throw signatureMismatch(`${BUILDER}.withCriteria`, [criteria, args]);
    return withCriteria(this, name, 'withCriteria', args);
  }
}

publishService(EmulatedDataValidation, 'DataValidation');
publishService(EmulatedValidationBuilder, 'DataValidationBuilder');

export const makeValidation = (execution: Execution, rule: ValidationRule): GoogleRule =>
  new EmulatedDataValidation(execution, rule) as unknown as GoogleRule;

export const makeValidationBuilder = (execution: Execution, rule: ValidationRule | null): GoogleBuilder =>
  drawn(new EmulatedValidationBuilder(execution, rule));

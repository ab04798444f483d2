/** ConditionalFormatRule and its builder: custom formulas and the styles they give. */

import type { Execution } from '../../execution/execution';
import type { Box, ConditionalFormat } from '../../model/workbook-model';
import { constantName, constantOf } from '../surface/enumerations';
import { NotEmulated, ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { colorText, isColor } from './colors';
import { asRange, boxOf, PLACE } from './range-base';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Style = ConditionalFormat['style'];

/** A rule as scripts hold it: with the sheet of its ranges. */
export interface SheetRule {
  readonly sheetId: number;
  readonly format: ConditionalFormat;
}

const RULE: unique symbol = Symbol('rule');

const rangesOf = (execution: Execution, rule: SheetRule): GoogleRange[] =>
  rule.format.boxes.map((box) => execution.services.range(rule.sheetId, box));

class EmulatedCondition
  extends ServiceObject
  implements
    Pick<
      GoogleCondition,
      | 'getBackground'
      | 'getBold'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getFontColor'
      | 'getItalic'
      | 'getStrikethrough'
      | 'getUnderline'
    >
{
  readonly [RULE]: ConditionalFormat;

  constructor(execution: Execution, format: ConditionalFormat) {
    super(execution);
    this[RULE] = format;
  }

  getBackground(): string | null {
    return this[RULE].style.background ?? null;
  }

  getBold(): boolean | null {
    return this[RULE].style.bold ?? null;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return constantOf('BooleanCriteria', 'CUSTOM_FORMULA');
  }

  getCriteriaValues(): unknown[] {
    return [this[RULE].formula];
  }

  getFontColor(): string | null {
    return this[RULE].style.fontColor ?? null;
  }

  getItalic(): boolean | null {
    return this[RULE].style.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this[RULE].style.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this[RULE].style.underline ?? null;
  }
}

publishService(EmulatedCondition, 'BooleanCondition');

const makeCondition = (execution: Execution, format: ConditionalFormat): GoogleCondition =>
  new EmulatedCondition(execution, format) as unknown as GoogleCondition;

class EmulatedRule
  extends ServiceObject
  implements Pick<GoogleRule, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>
{
  readonly [RULE]: SheetRule;

  constructor(execution: Execution, rule: SheetRule) {
    super(execution);
    this[RULE] = rule;
  }

  copy(): GoogleBuilder {
    return makeConditionalBuilder(this[EXECUTION], this[RULE]);
  }

  getBooleanCondition(): GoogleCondition | null {
    return makeCondition(this[EXECUTION], this[RULE].format);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this[EXECUTION], this[RULE]);
  }
}

publishService(EmulatedRule, 'ConditionalFormatRule');

export const makeConditionalRule = (execution: Execution, rule: SheetRule): GoogleRule =>
  new EmulatedRule(execution, rule) as unknown as GoogleRule;

/** The rule behind a ConditionalFormatRule that a script passed; null if it is none. */
export const conditionalRuleOf = (value: unknown): SheetRule | null =>
  value instanceof EmulatedRule ? value[RULE] : null;

const DRAFT: unique symbol = Symbol('draft');
const BUILDER = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

interface Draft {
  sheetId: number | null;
  boxes: readonly Box[];
  formula: string | null;
  style: Style;
}

type BuilderMembers =
  | 'build'
  | 'copy'
  | 'getBooleanCondition'
  | 'getGradientCondition'
  | 'getRanges'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setRanges'
  | 'setStrikethrough'
  | 'setUnderline'
  | 'whenFormulaSatisfied'
  | 'withCriteria';

class EmulatedConditionalBuilder extends ServiceObject implements Pick<GoogleBuilder, BuilderMembers> {
  readonly [DRAFT]: Draft;

  constructor(execution: Execution, rule: SheetRule | null) {
    super(execution);
    const { boxes = [], formula = null, style = {} } = rule?.format ?? {};
    this[DRAFT] = { sheetId: rule?.sheetId ?? null, boxes, formula, style };
  }

  build(): GoogleRule {
    return makeConditionalRule(this[EXECUTION], ruleFrom(this[DRAFT]));
  }

  copy(): GoogleBuilder {
    const builder = new EmulatedConditionalBuilder(this[EXECUTION], null);
    Object.assign(builder[DRAFT], this[DRAFT]);
    return built(builder);
  }

  getBooleanCondition(): GoogleCondition | null {
    return this[DRAFT].formula === null ? null : makeCondition(this[EXECUTION], ruleFrom(this[DRAFT]).format);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): GoogleRange[] {
    const { sheetId, boxes } = this[DRAFT];
    return sheetId === null ? [] : boxes.map((box) => this[EXECUTION].services.range(sheetId, box));
  }

  setBackground(color: string | null): GoogleBuilder {
    return style(this, 'background', colorOrNull(color));
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return style(this, 'bold', bold);
  }

  setFontColor(color: string | null): GoogleBuilder {
    return style(this, 'fontColor', colorOrNull(color));
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return style(this, 'italic', italic);
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    if (!Array.isArray(ranges)) throw signatureMismatch(`${BUILDER}.setRanges`, [ranges]);
    const found = ranges.map((range) => {
      const known = asRange(range);
      if (known === null) throw signatureMismatch(`${BUILDER}.setRanges`, [ranges]);
      return known;
    });
    const sheets = new Set(found.map((range) => range[PLACE].sheetId));
    if (sheets.size > 1) throw new ServiceException('All ranges must be on the same sheet.');
    this[DRAFT].sheetId = found[0]?.[PLACE].sheetId ?? null;
    this[DRAFT].boxes = found.map(boxOf);
    return built(this);
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return style(this, 'strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return style(this, 'underline', underline);
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    if (typeof formula !== 'string') throw signatureMismatch(`${BUILDER}.whenFormulaSatisfied`, [formula]);
    this[DRAFT].formula = formula.startsWith('=') ? formula : `=${formula}`;
    return built(this);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder {
    const name = constantName('BooleanCriteria', criteria);
    if (name === null || !Array.isArray(args)) throw signatureMismatch(`${BUILDER}.withCriteria`, [criteria, args]);
    if (name !== 'CUSTOM_FORMULA') throw new NotEmulated(`BooleanCriteria.${name}`);
    const [formula] = args;
    if (typeof formula !== 'string') throw signatureMismatch(`${BUILDER}.withCriteria`, [criteria, args]);
    this[DRAFT].formula = formula.startsWith('=') ? formula : `=${formula}`;
    return built(this);
  }
}

const built = (builder: EmulatedConditionalBuilder): GoogleBuilder => builder as unknown as GoogleBuilder;

const colorOrNull = (color: string | null): string | null => {
  if (color !== null && !isColor(color)) throw new ServiceException(`Invalid color: ${color}`);
  return color === null ? null : colorText(color);
};

/** Null takes the property out of the rule's style. */
const style = <K extends keyof Style>(
  builder: EmulatedConditionalBuilder,
  key: K,
  value: Style[K] | null,
): GoogleBuilder => {
  const { [key]: _old, ...rest } = builder[DRAFT].style;
  builder[DRAFT].style = value === null ? rest : { ...rest, [key]: value };
  return built(builder);
};

const ruleFrom = ({ sheetId, boxes, formula, style: given }: Draft): SheetRule => {
  if (sheetId === null || boxes.length === 0) throw new ServiceException('Conditional format rule must have a range.');
  if (formula === null) throw new ServiceException('Conditional format rule must have a condition.');
  return { sheetId, format: { boxes, formula, style: given } };
};

publishService(EmulatedConditionalBuilder, 'ConditionalFormatRuleBuilder');

export const makeConditionalBuilder = (execution: Execution, rule: SheetRule | null): GoogleBuilder =>
  built(new EmulatedConditionalBuilder(execution, rule));

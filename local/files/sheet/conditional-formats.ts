/** Conditional formats between the model (a formula and a style) and a file. */

import { a1OfCell } from '../../emulator/model/boxes';
import type { Box, ConditionalFormat } from '../../emulator/model/workbook-model';
import { toFileFormula, toModelFormula } from '../formulas/file-formula';
import type { Palette } from '../styles/colors';
import { differentialStyleOf, type FileStyles } from '../styles/read-styles';
import type { StyleTable } from '../styles/write-styles';
import { decodeOfficeText } from '../xml/xml-text';
import { childOf, childrenOf, descendantsOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { element, officeText } from '../xml/xml-writer';
import { boxesOf, rangesOf } from './ranges';

/** Excel anchors relative references at the first cell of the first range, as the model does (openxlsx2 issue 1688). */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleTable): string {
  return formats
    .map((format, index) => {
      const attributes = { type: 'expression', dxfId: styles.differentialStyle(format.style), priority: index + 1 };
      const formula = element('formula', {}, officeText(toFileFormula(format.formula)));
      const rule = element('cfRule', attributes, formula);
      return element('conditionalFormatting', { sqref: rangesOf(format.boxes) }, rule);
    })
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** "Cell value is …" as a formula on the first cell. */
function comparisonFormula(first: Box, operator: string, [low = '0', high = '0']: readonly string[]): string {
  const cell = a1OfCell(first.row, first.column);
  if (operator === 'between') return `AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === 'notBetween') return `OR(${cell}<${low},${cell}>${high})`;
  return `${cell}${SIGNS[operator] ?? '='}${low}`;
}

/** The kinds that carry the formula of their condition; colour scales, bars, icons and top tens have none. */
const WITH_FORMULA: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

function formulaOf(rule: XmlElement, first: Box): string | null {
  const { type = '', operator = 'equal' } = rule.attributes;
  const texts = [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')].map(({ text }) => decodeOfficeText(text));
  const text = type === 'cellIs' ? comparisonFormula(first, operator, texts) : texts[0];
  const known = WITH_FORMULA.has(type) || (type === 'cellIs' && texts.length > 0);
  return !known || text === undefined || text === '' ? null : toModelFormula(text);
}

interface RankedFormat {
  readonly priority: number;
  readonly format: ConditionalFormat;
}

function formatsOf(block: XmlElement, styles: FileStyles, palette: Palette): RankedFormat[] {
  const boxes = boxesOf(block.attributes.sqref ?? childOf(block, 'sqref')?.text ?? '');
  const first = boxes[0];
  if (first === undefined) return [];
  return childrenOf(block, 'cfRule').flatMap((rule) => {
    const formula = formulaOf(rule, first);
    if (formula === null) return [];
    const own = childOf(rule, 'dxf');
    const dxfId = numberOf(rule.attributes.dxfId);
    const style =
      own !== undefined
        ? differentialStyleOf(own, palette)
        : dxfId === undefined
          ? {}
          : styles.differentialStyle(dxfId);
    const priority = numberOf(rule.attributes.priority) ?? Number.MAX_SAFE_INTEGER;
    return [{ priority, format: { boxes, formula, style } }];
  });
}

/** In the order in which they win. Rules that name other sheets stand in the newer place in files of Excel. */
export function readConditionalFormats(sheet: XmlElement, styles: FileStyles, palette: Palette): ConditionalFormat[] {
  const blocks = [
    ...childrenOf(sheet, 'conditionalFormatting'),
    ...descendantsOf(childOf(sheet, 'extLst'), 'conditionalFormatting'),
  ];
  return blocks
    .flatMap((block) => formatsOf(block, styles, palette))
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }) => format);
}

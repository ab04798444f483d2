/** RangeList: one call for several ranges. */

import type { Execution } from '../../execution/execution';
import type { Box } from '../../model/workbook-model';
import { publishService, ServiceObject } from '../surface/service-object';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
/** Methods that a RangeList passes on to each of its ranges, with the same arguments. */
type Passed = Exclude<keyof Google & keyof GoogleRange, 'activate'>;

const PASSED: readonly Passed[] = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
];

const RANGES: unique symbol = Symbol('ranges');

class EmulatedRangeList extends ServiceObject implements Pick<Google, 'getRanges'> {
  readonly [RANGES]: readonly GoogleRange[];

  constructor(execution: Execution, ranges: readonly GoogleRange[]) {
    super(execution);
    this[RANGES] = ranges;
  }

  getRanges(): GoogleRange[] {
    return [...this[RANGES]];
  }
}

for (const name of PASSED) {
  Object.defineProperty(EmulatedRangeList.prototype, name, {
    configurable: true,
    writable: true,
    value(this: EmulatedRangeList, ...args: unknown[]): EmulatedRangeList {
      // One call on the list is one call to the server, however many ranges it has.
      for (const range of this[RANGES]) Reflect.apply(range[name], range, args);
      return this;
    },
  });
}

publishService(EmulatedRangeList, 'RangeList');

/** Ranges of one sheet. */
export const makeRangeList = (execution: Execution, sheetId: number, boxes: readonly Box[]): Google =>
  new EmulatedRangeList(
    execution,
    boxes.map((box) => execution.services.range(sheetId, box)),
  ) as unknown as Google;

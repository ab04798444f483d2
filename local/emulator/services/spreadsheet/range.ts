/** Range: the whole of what is emulated, published with the rest of Apps Script's Range refusing. */

import type { Execution } from '../../execution/execution';
import type { Box } from '../../model/workbook-model';
import { EXECUTION, publishService } from '../surface/service-object';
import { protect } from './protections';
import { boxOf, chained, sheetOf } from './range-base';
import { RangeRichText } from './range-rich-text';

type Google = GoogleAppsScript.Spreadsheet.Range;

class EmulatedRange extends RangeRichText implements Pick<Google, 'protect'> {
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this[EXECUTION], sheetOf(this), boxOf(this));
  }
}

publishService(EmulatedRange, 'Range');

export const makeRange = (execution: Execution, sheetId: number, box: Box, unbounded = false): Google =>
  chained(new EmulatedRange(execution, sheetId, box, unbounded));

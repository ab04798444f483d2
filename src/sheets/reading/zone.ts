/** Which zone the days of a workbook are to be read in, at the price of a call only where it may be an unusual one. */
import { quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import { QUARTERS } from '../../core/period/schemes';
import { valueAt } from '../cells/keyed-grid';
import type { FoundTab } from '../stores/find-tab';

/** Set-up's. */
const USUAL_ZONE = 'Asia/Ho_Chi_Minh';

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const isMidnight = (value: unknown): boolean =>
  isDate(value) && Utilities.formatDate(value, USUAL_ZONE, 'HH:mm:ss') === '00:00:00';

/**
 * First and last days of the quarters are whole days: where all eight begin at midnight in Vietnam, the file's zone
 * gives the same days as Vietnam's all year round, for no zone with summer time does.
 */
export function zoneOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  villages: readonly Pick<FoundTab, 'grid'>[],
): string {
  const [first] = villages;
  const days = QUARTERS.flatMap((quarter) =>
    [ROW_KEYS.start, ROW_KEYS.end].map((row) => first && valueAt(first.grid, row, quarterColumn(quarter))),
  );
  return days.every(isMidnight) ? USUAL_ZONE : spreadsheet.getSpreadsheetTimeZone();
}

/** Every heading and line of a report in its fixed order, with or without a text: the rows of the tab `Báo cáo …`. */
import type { ReportInput } from './report-input';
import { type ReportLine, writeReport } from './write-lines';

export type { ReportLine } from './write-lines';

/** The order and the ids are the same for every period; a row whose text is empty is kept for the officer's words. */
export function reportLines(input: ReportInput): readonly ReportLine[] {
  return writeReport(input).lines;
}

/** Reads the report's sentences from the data file that the build put beside the script. */
import type { ReportWords } from '../../core/report/report-words';

/** JSON within a script element, so that no tool takes it for markup; nothing in it is evaluated. */
export function reportWords(): ReportWords {
  const file = HtmlService.createHtmlOutputFromFile('report-words').getContent();
  // The build wrote the file from the very type.
  return JSON.parse(file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1)) as ReportWords;
}

/** Reads the data files that the build put beside the script: words that only some of its work needs. */
import type { RowNames } from '../../core/catalogue/types';
import type { CheckWords } from '../../core/checks/messages/check-words';
import type { SetUpWords } from '../../core/layout/set-up-words';
import type { ReportWords } from '../../core/report/report-words';

/** What each file holds; `build.mjs` writes it from a value of the very type. */
interface DataFiles {
  readonly 'check-words': CheckWords;
  readonly 'report-words': ReportWords;
  readonly 'row-names': RowNames;
  readonly 'set-up-words': SetUpWords;
}

/** JSON within a script element, so that no tool takes it for markup; nothing in it is evaluated. */
export function readDataFile<Name extends keyof DataFiles>(name: Name): DataFiles[Name] {
  const file = HtmlService.createHtmlOutputFromFile(name).getContent();
  return JSON.parse(file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1)) as DataFiles[Name];
}

/** The tabs `Điểm …` of the open spreadsheet; each is read once a run. */
import { staleFormula } from '../../core/layout/generated-words';
import { scoreTabKey, scoreTabName } from '../../core/layout/period-tabs';
import { parsePeriodCode } from '../../core/period/periods';
import type { ScoreTabs } from '../../ports';
import { createProtector } from '../layout/protections';
import { type FoundTab, findTab } from '../stores/find-tab';
import { protectorFor } from './report-tabs';
import { readTypedRows, writeScoreTab } from './score-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `storeName`: what the tab `_Lưu` is called now. */
export function createScoreTabs(
  spreadsheet: Spreadsheet,
  storeName: () => string,
  protector = createProtector(),
): ScoreTabs {
  const known = new Map<string, FoundTab | null>();
  const tabOf = (code: string): FoundTab | null => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const found = findTab(spreadsheet, scoreTabKey(code), scoreTabName(parsePeriodCode(code).kind));
    known.set(code, found);
    return found;
  };
  return {
    typed(code) {
      const found = tabOf(code);
      return found === null ? new Map() : readTypedRows(found, () => spreadsheet.getSpreadsheetTimeZone());
    },

    staleFormula: (period, revision) => staleFormula({ period, revision }, storeName()),

    writeScores(code, rows, police) {
      const usualName = scoreTabName(parsePeriodCode(code).kind);
      writeScoreTab(
        spreadsheet,
        { key: scoreTabKey(code), usualName },
        tabOf(code),
        rows,
        protectorFor(protector)(police),
      );
    },
  };
}

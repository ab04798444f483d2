/** Writes the tab `Hướng dẫn`, or brings its links up to date where villages or their tabs' names have changed. */
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import { sketchGuide, type VillageLink } from './guide-sketch';
import type { TabSketch } from './sketch';
import { sizeOf, writeSketch } from './write-sketch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINK_COLUMN = 3;

/** Two reads where the links are right. `make` builds the tab where there is none. */
export function writeGuide(
  sheet: Sheet | null,
  plan: SetUpPlan,
  links: readonly VillageLink[],
  make: (sketch: TabSketch) => void,
): void {
  const sketch = sketchGuide(plan.words.guide, `${plan.communeName} – năm ${plan.settings.year}`, links);
  if (sheet === null) {
    make(sketch);
    return;
  }
  const wanted = sketch.cells.map((row) => row[LINK_COLUMN - 1]);
  const stand = sheet.getRange(1, LINK_COLUMN, sheet.getMaxRows(), 1).getRichTextValues();
  const same =
    stand.length === wanted.length &&
    stand.every(([cell], index) => {
      const text = cell?.getText() ?? '';
      return (
        text === String(wanted[index]?.value ?? '') && (cell?.getLinkUrl() ?? undefined) === wanted[index]?.rich?.link
      );
    });
  if (same) return;
  // The tab is the add-on's alone: its words may be written again, and its key stays where it is.
  const key = sheet.getRange(1, 1).getValue();
  writeSketch(sheet, sketch, sizeOf(sheet));
  sheet.getRange(1, 1).setValue(key);
}

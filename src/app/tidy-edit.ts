/** What `onEdit` does with one edit: tidy what was plainly meant, remark on private data, untick what is not complete. */
import { applyIndicatorChanges } from '../core/catalogue/catalogue';
import { defaultCatalogue } from '../core/catalogue/default-catalogue';
import type { Catalogue, Indicator } from '../core/catalogue/types';
import type { CheckContext } from '../core/checks/check-context';
import { fillWords } from '../core/checks/messages/fill-words';
import { G14 } from '../core/checks/messages/guidance-words';
import { findPrivacyProblems, PRIVACY_WORDS } from '../core/checks/privacy';
import { type CellCounts, countCells } from '../core/checks/village-status';
import { ROW_KEYS } from '../core/layout/keys';
import { QUARTERS, quarterStart, SCHEME_NAMES } from '../core/period/schemes';
import type { CalendarDate, Quarter } from '../core/period/types';
import { parseCell } from '../core/submission/parse-cell';
import { isDateCell, isSameCell } from '../core/submission/raw-cells';
import { readQuarter } from '../core/submission/read-quarter';
import { tidyCell, tidyRaw } from '../core/submission/tidy-cell';
import type { EnteredCell, RawCell } from '../core/submission/types';
import { NO_THRESHOLDS } from '../core/submission/value-limit';
import type { VillageYear } from '../core/submission/village-year';
import type { CellRemark, EditedPlace, EditedTab } from '../ports';

type Tidied = ReadonlyMap<EditedPlace, RawCell>;

/**
 * The rows that stand on the tab are the rows in use: the tab was made from `Chỉ tiêu`, and reading that tab as well
 * would cost a call at every edit.
 */
function catalogueOf(edited: EditedTab): Catalogue {
  const standing = edited.tab.quarters[1];
  const standard = defaultCatalogue();
  return applyIndicatorChanges(
    standard,
    standard.all.map(({ code }) => ({ code, on: standing.has(code) })),
  );
}

/** Google tells what stood there before; where that is the tidied form, the person has put the own text back by undo. */
function isPutBack(edited: EditedTab, indicator: Indicator, tidied: RawCell): boolean {
  const before = edited.single?.before;
  return before !== null && before !== undefined && isSameCell(tidyRaw(indicator, before), tidied);
}

function findTidied(edited: EditedTab, catalogue: Catalogue): Tidied {
  const tidied = new Map<EditedPlace, RawCell>();
  for (const place of edited.places) {
    const indicator = catalogue.byCode.get(place.key);
    if (indicator === undefined || place.quarter === null) continue;
    const form = tidyCell(indicator, place.raw);
    // A text that stays unreadable is left as typed: the check column says what is wrong with it.
    if (form === null || parseCell(indicator, { raw: form }).kind === 'unreadable') continue;
    if (!isPutBack(edited, indicator, form)) tidied.set(place, form);
  }
  return tidied;
}

const isFreeText = (place: EditedPlace, catalogue: Catalogue): boolean => {
  const indicator = catalogue.byCode.get(place.key);
  return place.quarter === null || indicator?.kind === 'text' || indicator?.freeText === true;
};

function privacyRemarks(edited: EditedTab, catalogue: Catalogue): CellRemark[] {
  return edited.places
    .filter((place) => isFreeText(place, catalogue))
    .map((place) => {
      const problems = typeof place.raw === 'string' ? findPrivacyProblems(place.raw) : [];
      return { place, text: problems.map((problem) => PRIVACY_WORDS[problem].head).join(' ') };
    });
}

/** The tab after tidying, as a year of submissions. */
function yearAfter(edited: EditedTab, tidied: Tidied, catalogue: Catalogue): VillageYear {
  const quarter = (each: Quarter) => {
    const cells = new Map<string, EnteredCell>(edited.tab.quarters[each]);
    for (const [place, raw] of tidied) if (place.quarter === each) cells.set(place.key, { raw });
    return readQuarter({ quarter: each, cells, control: edited.tab.control[each] }, catalogue, NO_THRESHOLDS);
  };
  return {
    submission: {
      villageId: edited.tab.villageId,
      quarters: { 1: quarter(1), 2: quarter(2), 3: quarter(3), 4: quarter(4) },
      notes: edited.tab.notes,
    },
    catalogue,
    lastYear: (code, each) => {
      const figure = edited.lastYear(code, each);
      return typeof figure === 'number' ? figure : null;
    },
  };
}

/** The scheme and the year are known by the first day of quarter I; every scheme has its own. */
function contextOf(edited: EditedTab): CheckContext | null {
  const start = edited.firstDay(1);
  if (!isDateCell(start)) return null;
  for (const scheme of SCHEME_NAMES) {
    for (const year of [start.year, start.year + 1]) {
      if (!isSameCell(quarterStart(year, 1, scheme), start)) continue;
      return { year, scheme, thresholds: NO_THRESHOLDS, rulesOff: [], forceName: '', formulasRead: false };
    }
  }
  return null;
}

/** Quarters that the edit touches and that are ticked now; cases carried over may touch a later quarter as well. */
function tickedQuarters(edited: EditedTab, { submission }: VillageYear): Quarter[] {
  const touched = edited.places.flatMap((place) => place.quarter ?? []);
  const first = Math.min(...touched);
  return QUARTERS.filter((quarter) => quarter >= first && submission.quarters[quarter].ticked);
}

function untickedWords({ missing, wrong }: CellCounts): string {
  const [onlyMissing, onlyWrong, both] = G14.head;
  const words = missing > 0 && wrong > 0 ? both : missing > 0 ? onlyMissing : onlyWrong;
  return fillWords(words, { n: missing, m: wrong });
}

/** `today` in the workbook's zone. At most 4 service calls, 6 where a tick is taken away. */
export function tidyEdit(edited: EditedTab, today: CalendarDate): void {
  const catalogue = catalogueOf(edited);
  const remarks = privacyRemarks(edited, catalogue);
  const revealing = remarks.some((remark) => remark.text !== '');

  // In a pasted block that gives somebody away the remark comes first: tidying would cost the calls it needs.
  let tidied = edited.single === null && revealing ? new Map<EditedPlace, RawCell>() : findTidied(edited, catalogue);
  if (tidied.size > 0) {
    const formulas = edited.formulas();
    tidied = new Map([...tidied].filter(([place]) => !formulas.has(place)));
    if (tidied.size > 0) edited.write(tidied);
  } else if (revealing || (edited.single !== null && remarks.length > 0)) {
    edited.remark(remarks);
  }
  settleTicks(edited, yearAfter(edited, tidied, catalogue), today);
}

function settleTicks(edited: EditedTab, year: VillageYear, today: CalendarDate): void {
  const context = contextOf(edited);
  if (context === null) return;
  const reasons = new Map<Quarter, string>();
  for (const quarter of tickedQuarters(edited, year)) {
    const counts = countCells(year, quarter, context);
    if (counts.missing > 0 || counts.wrong > 0) reasons.set(quarter, untickedWords(counts));
    else if (edited.places.some((place) => place.key === ROW_KEYS.submitted && place.quarter === quarter)) {
      // The tick stands: what an earlier untick left beside it goes away.
      reasons.set(quarter, '');
      const { decision, stamp } = year.submission.quarters[quarter];
      // Sent back to be corrected: the day on which the village first submitted still counts.
      if (decision !== 'to-correct' || stamp === null) edited.stamp(quarter, today);
    }
  }
  if (reasons.size > 0) edited.untick(reasons);
}

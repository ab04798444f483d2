/** What `onEdit` does with one edit: tidy what was plainly meant, remark on private data, untick what is not complete. */
import { applyIndicatorChanges } from '../core/catalogue/catalogue';
import { catalogueNamed } from '../core/catalogue/rows-in-order';
import type { Catalogue } from '../core/catalogue/types';
import type { CheckContext } from '../core/checks/check-context';
import { fillWords } from '../core/checks/messages/fill-words';
import { G14 } from '../core/checks/messages/guidance-words';
import { findPrivacyProblems, PRIVACY_WORDS } from '../core/checks/privacy';
import { type CellCounts, countCases, countCells } from '../core/checks/village-status';
import { ROW_KEYS, SCHEMA_VERSION } from '../core/layout/keys';
import { readTabRules, type TabRules } from '../core/layout/tab-rules';
import { compareDates, dateOfSerial } from '../core/period/calendar-date';
import { QUARTERS, quarterStart, SCHEME_NAMES } from '../core/period/schemes';
import type { CalendarDate, Quarter } from '../core/period/types';
import { parseCell } from '../core/submission/parse-cell';
import { isDateCell, isSameCell } from '../core/submission/raw-cells';
import { readQuarter } from '../core/submission/read-quarter';
import { tidyCell, tidyDay, tidyRaw } from '../core/submission/tidy-cell';
import type { EnteredCell, RawCell } from '../core/submission/types';
import type { VillageYear } from '../core/submission/village-year';
import type { CellRemark, EditedPlace, EditedTab } from '../ports';

/** Service calls that one edit may cost; a tick that is taken away may cost two more. */
const MOST_CALLS = 4;
const MOST_CALLS_UNTICKING = 6;

type Tidied = ReadonlyMap<EditedPlace, RawCell>;

const NOTHING: Tidied = new Map();

/**
 * The rows that stand on the tab and that it does not call switched off are the rows in use: the tab was made from
 * `Chỉ tiêu`, and reading that tab as well would cost a call at every edit.
 */
function catalogueOf({ tab }: EditedTab, { changes }: TabRules): Catalogue {
  const standing = tab.quarters[1];
  const changed = new Map(changes.map((change) => [change.code, change]));
  // Nothing is said by name here.
  const standard = catalogueNamed({});
  return applyIndicatorChanges(
    standard,
    standard.all.map(({ code }) => ({
      ...(changed.get(code) ?? { code }),
      on: standing.has(code) && changed.get(code)?.on !== false,
    })),
  );
}

/** Google tells what stood there before; where that is the tidied form, the person has put the own text back by undo. */
function isPutBack(edited: EditedTab, tidied: RawCell, tidy: (raw: RawCell) => RawCell): boolean {
  const before = edited.single?.before ?? null;
  if (before === null) return false;
  // A day is told as the number that Sheets stores for it.
  const raw = isDateCell(tidied) && /^\d+$/.test(before) ? Number(before) : before;
  return isSameCell(tidy(raw), tidied);
}

/** The form in which an entry should stand; null where it stays as it is. */
function tidiedForm(edited: EditedTab, place: EditedPlace, catalogue: Catalogue): RawCell | null {
  if (place.quarter === null) return null;
  if (place.key === ROW_KEYS.submittedOn) {
    const day = typeof place.raw === 'string' ? tidyDay(place.raw) : null;
    return day !== null && isDateCell(day) && !isPutBack(edited, day, tidyDay) ? day : null;
  }
  const indicator = catalogue.byCode.get(place.key);
  if (indicator === undefined) return null;
  const form = tidyCell(indicator, place.raw);
  // A text that stays unreadable is left as typed: the check column says what is wrong with it.
  if (form === null || parseCell(indicator, { raw: form }).kind === 'unreadable') return null;
  return isPutBack(edited, form, (raw) => tidyRaw(indicator, raw)) ? null : form;
}

function findTidied(edited: EditedTab, catalogue: Catalogue): Tidied {
  const tidied = new Map<EditedPlace, RawCell>();
  for (const place of edited.places) {
    const form = tidiedForm(edited, place, catalogue);
    if (form !== null) tidied.set(place, form);
  }
  return tidied;
}

/** Notes and rows of words: where the full check looks for private data as well. */
function takesWords({ key, quarter }: EditedPlace, catalogue: Catalogue): boolean {
  const kind = catalogue.byCode.get(key)?.kind;
  return kind !== undefined && (quarter === null || kind === 'text' || kind === 'choice' || kind === 'choices');
}

function privacyWords(raw: RawCell): string {
  const problems = typeof raw === 'string' || typeof raw === 'number' ? findPrivacyProblems(String(raw)) : [];
  return problems.map((problem) => PRIVACY_WORDS[problem].head).join(' ');
}

/** The tab after tidying, as a year of submissions. */
function yearAfter(
  edited: EditedTab,
  tidied: Tidied,
  catalogue: Catalogue,
  { thresholds }: Pick<TabRules, 'thresholds'>,
): VillageYear {
  const quarter = (each: Quarter) => {
    const cells = new Map<string, EnteredCell>(edited.tab.quarters[each]);
    for (const [place, raw] of tidied) if (place.quarter === each) cells.set(place.key, { raw });
    return readQuarter({ quarter: each, cells, control: edited.tab.control[each] }, catalogue, thresholds);
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
    ...lifeOf(edited),
  };
}

/** The tab shows days as numbers; a person may have written a day there. */
function dayOf(raw: RawCell): CalendarDate | null {
  return typeof raw === 'number' ? dateOfSerial(raw) : isDateCell(raw) ? raw : null;
}

/** How long the village exists, and what others left to it, as the tab has it. */
function lifeOf(edited: EditedTab): Pick<VillageYear, 'begun' | 'ended' | 'takenOver'> {
  const [first, last] = [dayOf(edited.life.firstDay), dayOf(edited.life.lastDay)];
  const isAfter = (day: CalendarDate | null, other: CalendarDate | null): boolean =>
    day !== null && other !== null && compareDates(day, other) > 0;
  const start = (quarter: Quarter) => dayOf(edited.firstDay(quarter));
  const isOver = (quarter: Quarter): boolean => isAfter(start(quarter), last);
  const isAhead = (quarter: Quarter): boolean => isAfter(first, dayOf(edited.lastDay(quarter)));
  const isNewIn = (quarter: Quarter): boolean =>
    first !== null && start(quarter) !== null && !isAfter(start(quarter), first);
  return {
    ...(first === null ? {} : { begun: { firstDay: first, isAhead, isNewIn } }),
    ...(last === null ? {} : { ended: { lastDay: last, isOver } }),
    takenOver: (quarter) => {
      const merged = edited.takenOver(quarter);
      return merged === '' ? null : { cases: typeof merged === 'number' ? merged : null };
    },
  };
}

/** The scheme and the year are known by the first day of quarter I; every scheme has its own. */
function contextOf(edited: EditedTab): CheckContext | null {
  const start = edited.firstDay(1);
  if (!isDateCell(start)) return null;
  const { thresholds, rulesOff } = readTabRules(edited.tab.rules);
  for (const scheme of SCHEME_NAMES) {
    for (const year of [start.year, start.year + 1]) {
      if (!isSameCell(quarterStart(year, 1, scheme), start)) continue;
      return { year, scheme, thresholds, rulesOff, forceName: '', formulasRead: false, words: null };
    }
  }
  return null;
}

/**
 * The tab's own formulas know which rules are off and what `Chỉ tiêu` requires, so they decide; but what was tidied
 * a moment ago they have not seen yet.
 */
function countsOf(edited: EditedTab, tidied: Tidied, year: VillageYear, quarter: Quarter): CellCounts | null {
  const shown = tidied.size === 0 ? edited.cases(quarter) : null;
  if (shown !== null) return countCases(shown);
  const context = contextOf(edited);
  return context === null ? null : countCells(year, quarter, context);
}

/**
 * Quarters that the edit touches and that are ticked now; cases carried over may touch a later quarter as well. A
 * locked quarter is the police's alone.
 */
function tickedQuarters(edited: EditedTab, { submission }: VillageYear): Quarter[] {
  const first = Math.min(...edited.places.flatMap((place) => place.quarter ?? []));
  return QUARTERS.filter((quarter) => {
    const { ticked, decision } = submission.quarters[quarter];
    return quarter >= first && ticked && decision !== 'locked';
  });
}

function untickedWords({ missing, wrong }: CellCounts): string {
  const [onlyMissing, onlyWrong, both] = G14.head;
  const words = missing > 0 && wrong > 0 ? both : missing > 0 ? onlyMissing : onlyWrong;
  return fillWords(words, { n: missing, m: wrong });
}

/**
 * `today` in the workbook's zone. At most 4 service calls, 6 where a tick is taken away. A tab of a newer add-on is left
 * as it is: its formulas say what this one does not know.
 */
export function tidyEdit(edited: EditedTab, today: CalendarDate): void {
  const rules = readTabRules(edited.tab.rules);
  if (rules.version > SCHEMA_VERSION) return;
  const catalogue = catalogueOf(edited, rules);
  const tidied = tidyOrRemark(edited, catalogue);
  settleTicks(edited, tidied, yearAfter(edited, tidied, catalogue, rules), today);
}

/** What was tidied. There are calls for one of the two: a text that gives somebody away comes first. */
function tidyOrRemark(edited: EditedTab, catalogue: Catalogue): Tidied {
  const remarks = edited.places
    .filter((place) => takesWords(place, catalogue))
    .map((place): CellRemark => ({ place, text: privacyWords(place.raw) }));
  const revealed = edited.single !== null && privacyWords(edited.single.before ?? '') !== '';
  const pressing = revealed || remarks.some(({ text }) => text !== '');
  const found = pressing && remarks.length > 0 ? NOTHING : findTidied(edited, catalogue);
  if (found.size === 0) {
    // Blank remarks take away what an earlier text left beside the cell.
    if (remarks.length > 0) edited.remark(remarks);
    return NOTHING;
  }
  const formulas = edited.formulas();
  const tidied = new Map([...found].filter(([place]) => !formulas.has(place)));
  if (tidied.size > 0) edited.write(tidied);
  return tidied;
}

function settleTicks(edited: EditedTab, tidied: Tidied, year: VillageYear, today: CalendarDate): void {
  const reasons = new Map<Quarter, string>();
  const standing: Quarter[] = [];
  for (const quarter of tickedQuarters(edited, year)) {
    const counts = countsOf(edited, tidied, year, quarter);
    if (counts === null) continue;
    if (counts.missing > 0 || counts.wrong > 0) reasons.set(quarter, untickedWords(counts));
    else if (edited.places.some((place) => place.key === ROW_KEYS.submitted && place.quarter === quarter)) {
      standing.push(quarter);
    }
  }
  const most = reasons.size > 0 ? MOST_CALLS_UNTICKING : MOST_CALLS;
  if (reasons.size > 0) edited.untick(reasons);
  const stamped = standing.filter((quarter) => {
    const { decision, reason, stamp } = year.submission.quarters[quarter];
    // Sent back or reopened, with a reason: the day on which the village first submitted still counts.
    const isSecond = decision === 'to-correct' || reason !== '';
    return !isSecond || stamp === null;
  });
  if (stamped.length > 0 && edited.spent() + 1 <= most) edited.stamp(stamped, today);
  if (standing.length > 0 && edited.spent() + 2 <= most) edited.forgetReasons(standing);
}

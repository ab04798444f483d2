/** What a workbook's tabs are made from: the commune's own tables where they exist, else the catalogue. */
import { applyIndicatorChanges } from '../catalogue/catalogue';
import { catalogueNamed } from '../catalogue/rows-in-order';
import type { Catalogue, RowNames } from '../catalogue/types';
import type { CheckWords } from '../checks/messages/check-words';
import { compareDates } from '../period/calendar-date';
import { currentQuarter } from '../period/deadlines';
import { quarterEnd, quarterStart } from '../period/schemes';
import type { CalendarDate, Quarter } from '../period/types';
import { lastYearFigures } from '../rollup/last-year';
import type { LastYearFigure } from '../rollup/rollup-input';
import { parseSettings, type SettingRow } from '../settings/parse-settings';
import type { Settings } from '../settings/types';
import { parseStaff } from '../staff/staff';
import { type StaffChange, staffChanges } from '../staff/staff-changes';
import type { TableRow } from '../tables/cells';
import { parseIndicatorChanges } from '../tables/parse-indicator-changes';
import { readLastYearRows } from '../tables/read-last-year-rows';
import { type PlannedVillage, planVillages, type WantedVillage } from './planned-villages';
import type { SetUpWords } from './set-up-words';
import { readListedVillages } from './village-list';

/** The tables as they stand; null where the tab is missing. `settings` are those of the fresh tab then. */
export interface SetUpTables {
  readonly settings: readonly SettingRow[];
  readonly villages: readonly TableRow[] | null;
  readonly indicators: readonly TableRow[] | null;
  readonly lastYear: readonly TableRow[] | null;
  readonly staff: readonly TableRow[] | null;
}

export interface SetUpPlan {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly villages: readonly PlannedVillage[];
  /** Of `villages`, those that the tab `Danh sách thôn` lacks. */
  readonly added: readonly PlannedVillage[];
  /** `xã Hoằng Hợp`, and the force at the villages, as they are called in the workbook's year. */
  readonly communeName: string;
  readonly forceName: string;
  readonly current: Quarter;
  readonly lastYear: LastYearFigure;
  readonly staffChanges: readonly StaffChange[];
  readonly words: SetUpWords;
  readonly checkWords: CheckWords;
}

/** Names are those of the workbook's own year, even where it is set up later. */
export function dayWithinYear(today: CalendarDate, { year, scheme }: Settings): CalendarDate {
  const first = quarterStart(year, 1, scheme);
  const last = quarterEnd(year, 4, scheme);
  if (compareDates(today, first) < 0) return first;
  return compareDates(today, last) > 0 ? last : today;
}

export function makeSetUpPlan(
  tables: SetUpTables,
  wanted: readonly WantedVillage[],
  today: CalendarDate,
  { rowNames, ...words }: Pick<SetUpPlan, 'words' | 'checkWords'> & { readonly rowNames: RowNames },
): SetUpPlan {
  const { settings } = parseSettings(tables.settings);
  const identity = settings.identityOn(dayWithinYear(today, settings));
  const villages = planVillages(settings.communeCode, readListedVillages(tables.villages ?? []), wanted);
  const catalogue = catalogueNamed(rowNames);
  return {
    settings,
    catalogue: applyIndicatorChanges(catalogue, parseIndicatorChanges(tables.indicators ?? [], catalogue)),
    villages: villages.all,
    added: villages.added,
    communeName: identity.communeName,
    forceName: identity.forceName,
    current: currentQuarter(settings.year, settings.scheme, today, settings),
    lastYear: lastYearFigures(readLastYearRows(tables.lastYear ?? []), catalogue),
    staffChanges: staffChanges(parseStaff(tables.staff ?? [], villages.all).posts),
    ...words,
  };
}

/** From the cells of a loaded workbook to the values that every check and report starts from. */
import { type PlacedBody, parseBodies } from '../core/bodies/bodies';
import { applyIndicatorChanges, makeCatalogue } from '../core/catalogue/catalogue';
import { communeIndicator } from '../core/catalogue/rows';
import { catalogueNamed } from '../core/catalogue/rows-in-order';
import type { Catalogue, IndicatorCode } from '../core/catalogue/types';
import { applyCorrections, correctionNotes, entryIn, type Figures } from '../core/corrections/apply-corrections';
import { type CorrectedPlace, placeOf } from '../core/corrections/read-line';
import {
  type CorrectionInput,
  type Corrections,
  resolveCorrections,
  sayCorrection,
} from '../core/corrections/resolve-corrections';
import { quarterEnd } from '../core/period/schemes';
import type { Quarter } from '../core/period/types';
import { lastYearFigures } from '../core/rollup/last-year';
import type { RollupInput } from '../core/rollup/rollup-input';
import { parseScoreRules } from '../core/score/parse-score-rules';
import type { ScoreRules } from '../core/score/types';
import { type ParsedSettings, parseSettings } from '../core/settings/parse-settings';
import type { Settings } from '../core/settings/types';
import { parseStaff } from '../core/staff/staff';
import { changesOfQuarter, STAFF_CHANGES_ROW, type StaffChange, staffChanges } from '../core/staff/staff-changes';
import { readEntries, readQuarter } from '../core/submission/read-quarter';
import type { EnteredCell, QuarterSubmission, Village, VillageSubmission } from '../core/submission/types';
import { textCell } from '../core/tables/cells';
import { parseIndicatorChanges } from '../core/tables/parse-indicator-changes';
import { parseVillages } from '../core/tables/parse-villages';
import { readLastYearRows } from '../core/tables/read-last-year-rows';
import type { LoadedWorkbook, TableRows, VillageTab } from '../ports';

export interface Commune extends RollupInput {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly villages: readonly Village[];
  /** By village id. */
  readonly tabs: ReadonlyMap<string, VillageTab>;
  /** Sentences for the officer on what does not read in the workbook itself. */
  readonly problems: readonly string[];
  /** Null where `Nhân sự` was not read: then each tab's own row says what the last run counted. */
  readonly staffChanges: readonly StaffChange[] | null;
  /** Empty where `Ban ngành` was not read. */
  readonly bodies: readonly PlacedBody[];
  /** What the cells themselves say; `submissions`, `commune` and `sensitive` have the confirmed values. */
  readonly entered: Figures;
  readonly corrections: Corrections;
  readonly scoreRules: ScoreRules;
}

export function readSettings(rows: TableRows): ParsedSettings {
  return parseSettings(
    rows.map((row) => ({ key: textCell(row, 'key'), from: row.get('from') ?? '', value: row.get('value') ?? '' })),
  );
}

export function readCommune(workbook: LoadedWorkbook): Commune {
  const { settings, problems } = readSettings(workbook.settings);
  const standard = catalogueNamed(workbook.rowNames);
  const catalogue = applyIndicatorChanges(standard, parseIndicatorChanges(workbook.indicators, standard));
  const { villages, problems: villageProblems } = parseVillages(workbook.villages);
  const tabs = new Map(workbook.villageTabs.map((tab) => [tab.villageId, tab]));
  const staff = workbook.staff === null ? null : parseStaff(workbook.staff, villages);
  const changes = staff && staffChanges(staff.posts);
  const entered: Figures = {
    submissions: readSubmissions(workbook.villageTabs, catalogue, settings, changes),
    ...readCommuneTab(workbook, villages, catalogue, settings),
  };
  const corrections = resolveCorrections(
    workbook.corrections,
    correctionInput({ catalogue, villages, settings, entered }),
  );
  const scoring = parseScoreRules(workbook.scoring ?? [], settings.thresholds);
  return {
    ...applyCorrections(entered, corrections.applied),
    entered,
    corrections,
    scoreRules: scoring.rules,
    staffChanges: changes,
    bodies: parseBodies(workbook.bodies ?? []),
    settings,
    catalogue,
    villages,
    tabs,
    lastYear: lastYearFigures(readLastYearRows(workbook.lastYear), catalogue),
    problems: [
      ...workbook.problems,
      ...problems.map((problem) => problem.message),
      ...villageProblems,
      ...(staff?.problems ?? []),
      ...scoring.problems,
      ...strayTabs(villages, tabs),
    ],
  };
}

/** As the labels of the year's tabs have it. */
export const forceNameOfYear = ({ year, scheme, identityOn }: Settings): string =>
  identityOn(quarterEnd(year, 4, scheme)).forceName;

type Corrected = Pick<Commune, 'catalogue' | 'villages' | 'settings' | 'entered'>;

/** What lines of `Đính chính` are read against. */
export const correctionInput = ({ catalogue, villages, settings, entered }: Corrected): CorrectionInput => ({
  ...{ catalogue, villages, settings, year: settings.year, thresholds: settings.thresholds },
  forceName: forceNameOfYear(settings),
  entered: (place) => entryIn(entered, place),
});

/** The cell that a correction of this row would concern; null where there is nothing to correct. */
export function correctedPlace(
  commune: Corrected,
  village: Village | null,
  quarter: Quarter,
  code: IndicatorCode,
): CorrectedPlace | null {
  const indicator = commune.catalogue.byCode.get(code);
  if (!indicator?.on) return null;
  const place = placeOf(village, quarter, indicator, correctionInput(commune));
  return typeof place === 'string' ? null : place;
}

/** What each village's tab says of its corrections. */
export const notesOfCorrections =
  ({ corrections, settings }: Commune) =>
  (villageId: string): Readonly<Record<Quarter, string>> =>
    correctionNotes(villageId, corrections.applied, (each) => sayCorrection(each, forceNameOfYear(settings)));

function readSubmissions(
  tabs: readonly VillageTab[],
  catalogue: Catalogue,
  settings: Settings,
  changes: readonly StaffChange[] | null,
): ReadonlyMap<string, VillageSubmission> {
  const read = (tab: VillageTab, quarter: Quarter): QuarterSubmission => {
    const cells = { quarter, cells: tab.quarters[quarter], control: tab.control[quarter] };
    const submission = readQuarter(cells, catalogue, settings.thresholds);
    if (changes === null) return submission;
    const value = changesOfQuarter(changes, tab.villageId, settings, quarter);
    return { ...submission, entries: new Map([...submission.entries, [STAFF_CHANGES_ROW, { kind: 'value', value }]]) };
  };
  return new Map(
    tabs.map((tab) => [
      tab.villageId,
      {
        villageId: tab.villageId,
        quarters: byQuarter((quarter) => read(tab, quarter)),
        notes: tab.notes,
      },
    ]),
  );
}

/** Rows of the whole commune, and the blocks `HH-T01/code` of the mode `theo thôn`. */
function readCommuneTab(
  { communeTab }: LoadedWorkbook,
  villages: readonly Village[],
  catalogue: Catalogue,
  settings: Settings,
): Pick<RollupInput, 'commune' | 'sensitive'> {
  const ofCommune = countedForCommune(catalogue);
  const rows = (quarter: Quarter, prefix: string) => {
    const cells = new Map<string, EnteredCell>();
    for (const [key, cell] of communeTab?.quarters[quarter] ?? []) {
      if (key.startsWith(prefix) && !key.slice(prefix.length).includes('/')) cells.set(key.slice(prefix.length), cell);
    }
    return readEntries(cells, prefix === '' ? ofCommune : catalogue, settings.thresholds);
  };
  return {
    commune: byQuarter((quarter) => rows(quarter, '')),
    sensitive: new Map(villages.map(({ id }) => [id, byQuarter((quarter) => rows(quarter, `${id}/`))])),
  };
}

/** Mode `toàn xã`: a có/không of the villages is typed once, as the number of villages with “có”. */
function countedForCommune(catalogue: Catalogue): Catalogue {
  return makeCatalogue(catalogue.all.map(communeIndicator));
}

/** A tab that no line of `Danh sách thôn` names is not counted, and a village without a tab cannot report: say so. */
function strayTabs(villages: readonly Village[], tabs: ReadonlyMap<string, VillageTab>): string[] {
  const known = new Set(villages.map((village) => village.id));
  return [
    ...[...tabs.values()]
      .filter((tab) => !known.has(tab.villageId))
      .map((tab) => `Trang “${tab.sheetName}” có mã thôn không có trong Danh sách thôn nên không được tính.`),
    ...villages.filter((village) => !tabs.has(village.id)).map((village) => `${village.name} chưa có trang số liệu.`),
  ];
}

function byQuarter<T>(make: (quarter: Quarter) => T): Readonly<Record<Quarter, T>> {
  return { 1: make(1), 2: make(2), 3: make(3), 4: make(4) };
}

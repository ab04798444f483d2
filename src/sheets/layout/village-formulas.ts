/** The formulas of a village's tab, placed: messages and cases by row and quarter, status lines, carried figures. */
import { headRows } from '../../core/catalogue/rows';
import type { IndicatorCode } from '../../core/catalogue/types';
import type { FormulaPlaces } from '../../core/checks/formulas/places';
import { isEarlierSentBack, isSentBack } from '../../core/checks/formulas/status-formula';
import { wordsText } from '../../core/checks/formulas/syntax';
import { G32 } from '../../core/checks/messages/guidance-words';
import { makeVillageFormulas } from '../../core/checks/village-formulas';
import {
  CHECK_COLUMN,
  caseColumn,
  checkColumn,
  lastYearColumn,
  NAME_COLUMN,
  quarterColumn,
  ROW_KEYS,
  takenOverColumn,
} from '../../core/layout/keys';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import { placeOf, type TabLayout } from '../../core/layout/tab-layout';
import { QUARTERS } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import { OPENING_CASES } from '../../core/submission/village-year';
import { romanQuarter } from '../../core/text/period-words';
import { a1 } from './sketch';

/** Formula (with `=`) by row key and column key. */
export type PlacedFormulas = ReadonlyMap<string, ReadonlyMap<string, string>>;

function placesIn({ rows, columns }: TabLayout): FormulaPlaces {
  const has = new Set(rows.map(({ key }) => key));
  const at = (rowKey: string, columnKey: string): string => a1(placeOf(rows, rowKey), placeOf(columns, columnKey));
  const ifThere = (code: IndicatorCode, columnKey: string) => (has.has(code) ? at(code, columnKey) : null);
  const ofHead = rows.filter(({ look, owner }) => look === 'entry' && owner === 'head').map(({ key }) => key);
  const span = (columnKey: string): string => {
    const [first = '', last = first] = [ofHead[0], ofHead[ofHead.length - 1]];
    return `${at(first, columnKey)}:${at(last, columnKey)}`;
  };
  return {
    cell: (code, quarter) => ifThere(code, quarterColumn(quarter)),
    caseCell: (code, quarter) => at(code, caseColumn(quarter)),
    checkCell: (code, quarter) => at(code, checkColumn(quarter)),
    statusCell: (quarter) => at(ROW_KEYS.status, checkColumn(quarter)),
    caseColumn: (quarter) => span(caseColumn(quarter)),
    entryColumn: (quarter) => span(quarterColumn(quarter)),
    control: (key, quarter) => at(ROW_KEYS[key], quarterColumn(quarter)),
    current: at(ROW_KEYS.current, NAME_COLUMN),
    lastDay: at(ROW_KEYS.end, NAME_COLUMN),
    firstDay: at(ROW_KEYS.start, NAME_COLUMN),
    takenOver: (quarter) => ifThere(OPENING_CASES, takenOverColumn(quarter)),
    lastYear: (code, quarter) => ifThere(code, lastYearColumn(quarter)),
  };
}

const ofCurrentQuarter = ({ current }: FormulaPlaces, cellOf: (quarter: Quarter) => string): string =>
  `CHOOSE(${current};${QUARTERS.map(cellOf).join(';')})`;

/**
 * Why the police ask for a correction, or have reopened the quarter, stands below the status line, which has room for
 * a short reason only. A new tick takes the words of reopening away. Reasons of earlier quarters that were sent back
 * stand before it.
 */
function reasonFormula(places: FormulaPlaces): string {
  const control = (key: 'decision' | 'reason' | 'submitted'): string =>
    ofCurrentQuarter(places, (quarter) => places.control(key, quarter));
  const [decision, reason] = [control('decision'), control('reason')];
  const name = `"Quý "&CHOOSE(${places.current};${QUARTERS.map((quarter) => `"${romanQuarter(quarter)}"`).join(';')})`;
  const isReopened = `AND(${decision}="";${reason}<>"";${control('submitted')}<>TRUE)`;
  const reopened = wordsText(G32.head[0], { quy: name, ly_do: reason });
  const earlier = QUARTERS.filter((quarter) => quarter < 4).map((quarter) => {
    const before = places.control('reason', quarter);
    const isSaid = `AND(${isEarlierSentBack(places, quarter)};${before}<>"")`;
    return `IF(${isSaid};"Lý do, Quý ${romanQuarter(quarter)}: "&${before}&". ";"")`;
  });
  const isWaiting = ofCurrentQuarter(places, (quarter) => isSentBack(places, quarter));
  return `=${earlier.join('&')}&IF(${isWaiting};"Lý do: "&${reason};IF(${isReopened};${reopened};""))`;
}

/** What the row of open mediations says in a quarter; null: nothing stands before it. */
export function openingFormula(
  layout: TabLayout,
  {
    catalogue,
    settings,
    checkWords,
  }: Pick<SetUpPlan, 'catalogue' | 'checkWords'> & {
    readonly settings: Pick<SetUpPlan['settings'], 'thresholds' | 'rulesOff'>;
  },
  quarter: Quarter,
): string | null {
  const { thresholds, rulesOff } = settings;
  const context = { places: placesIn(layout), catalogue, thresholds, rulesOff, words: checkWords };
  return makeVillageFormulas(context).openingCases(quarter);
}

export function villageFormulas(layout: TabLayout, { catalogue, settings, checkWords }: SetUpPlan): PlacedFormulas {
  const places = placesIn(layout);
  const { thresholds, rulesOff } = settings;
  const make = makeVillageFormulas({ places, catalogue, thresholds, rulesOff, words: checkWords });
  const placed = new Map<string, Map<string, string>>();
  const put = (rowKey: string, columnKey: string, formula: string | null) => {
    if (formula === null) return;
    placed.set(rowKey, (placed.get(rowKey) ?? new Map<string, string>()).set(columnKey, formula));
  };

  put(ROW_KEYS.status, NAME_COLUMN, make.shownStatus);
  put(ROW_KEYS.submittedOn, CHECK_COLUMN, reasonFormula(places));
  for (const { code } of headRows(catalogue)) put(code, CHECK_COLUMN, make.shownCheckOf(code));
  for (const quarter of QUARTERS) {
    put(ROW_KEYS.status, checkColumn(quarter), make.statusOf(quarter));
    for (const { code } of headRows(catalogue)) {
      put(code, checkColumn(quarter), make.checkOf(code, quarter));
      put(code, caseColumn(quarter), make.caseOf(code, quarter));
    }
    for (const { key } of layout.rows) {
      const computed = key === OPENING_CASES ? make.openingCases(quarter) : make.ratioOf(key, quarter);
      put(key, quarterColumn(quarter), computed);
    }
  }
  return placed;
}

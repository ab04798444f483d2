/** A village's tab of formulas only: the least that the core's formulas need, calculated by the emulator's engine. */
import { createCalculator } from '../../../local/emulator/formula/calculator';
import { createWorkbook, ensureCell } from '../../../local/emulator/model/cells';
import type { CellValue, ErrorText } from '../../../local/emulator/model/workbook-model';
import { headRows, policeRows } from '../../../src/core/catalogue/rows';
import type { Catalogue, Indicator } from '../../../src/core/catalogue/types';
import type { ControlKey, FormulaContext, FormulaPlaces } from '../../../src/core/checks/formulas/places';
import { STANDARD_CHECK_WORDS } from '../../../src/core/checks/messages/standard-check-words';
import { makeVillageFormulas, type VillageFormulas } from '../../../src/core/checks/village-formulas';
import { serialOfDate } from '../../../src/core/period/calendar-date';
import { quarterPeriod } from '../../../src/core/period/periods';
import { QUARTERS } from '../../../src/core/period/schemes';
import type { Quarter } from '../../../src/core/period/types';
import { parseCell } from '../../../src/core/submission/parse-cell';
import { tidyCell } from '../../../src/core/submission/tidy-cell';
import type { RawCell } from '../../../src/core/submission/types';
import { NO_THRESHOLDS, type Thresholds } from '../../../src/core/submission/value-limit';
import { CATALOGUE, lastYearOf, type VillageParts } from '../submission/build-village';

const CONTROL_ROWS: readonly ControlKey[] = [
  'start',
  'end',
  'label',
  'submitted',
  'submittedOn',
  'stamp',
  'decision',
  'reason',
  'fingerprint',
];
const FIRST_ROW = 12;
const CURRENT = { row: 10, column: 1 };
const LAST_DAY = { row: 10, column: 2 };
const FIRST_DAY = { row: 10, column: 3 };
/** Columns of quarters I–IV. */
const TAKEN_OVER = { row: 10, column: 4 };
const STATUS = { row: 11, column: 1 };

/** Columns A… of each quarter's entries, cases and checks, of the shown check and of last year's quarters. */
const COLUMN = { entry: 1, case: 5, check: 9, shown: 13, lastYear: 14 } as const;

export const LABELS: Readonly<Record<Quarter, string>> = {
  1: 'Quý I (15/12–14/3)',
  2: 'Quý II (15/3–14/6)',
  3: 'Quý III (15/6–14/9)',
  4: 'Quý IV (15/9–14/12)',
};

const a1 = (row: number, column: number): string => `${String.fromCharCode(64 + column)}${row}`;

export interface FormulaTab {
  readonly formulas: VillageFormulas;
  readonly context: FormulaContext;
  /** Puts the entries as `onEdit` would leave them; what is not named becomes blank. */
  readonly fill: (parts: VillageParts) => void;
  readonly caseAt: (code: string, quarter: Quarter) => CellValue;
  readonly checkAt: (code: string, quarter: Quarter) => CellValue;
  readonly shownAt: (code: string) => CellValue;
  readonly statusAt: (current: Quarter) => CellValue;
  /** The entered cell: of the opening cases or of a computed row, which formulas fill in. */
  readonly entryAt: (code: string, quarter: Quarter) => CellValue;
}

export function formulaTab(
  catalogue: Catalogue = CATALOGUE,
  rulesOff: readonly string[] = [],
  thresholds: Thresholds = NO_THRESHOLDS,
): FormulaTab {
  const head = headRows(catalogue).map(({ code }) => code);
  const codes = [...head, ...policeRows(catalogue).map(({ code }) => code)];
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  const calculator = createCalculator(workbook);
  const rowOf = (code: string) => codes.indexOf(code) + FIRST_ROW;
  const set = (row: number, column: number, value: CellValue, formula?: string) => {
    const cell = ensureCell(sheet, row, column);
    cell.value = value;
    if (formula === undefined) delete cell.formula;
    else cell.formula = formula;
    calculator.cellChanged(sheet.id, row, column);
  };
  const at = (row: number, column: number) => calculator.value(sheet.id, row, column);

  const places: FormulaPlaces = {
    cell: (code, quarter) => (codes.includes(code) ? a1(rowOf(code), COLUMN.entry + quarter - 1) : null),
    caseCell: (code, quarter) => a1(rowOf(code), COLUMN.case + quarter - 1),
    checkCell: (code, quarter) => a1(rowOf(code), COLUMN.check + quarter - 1),
    statusCell: (quarter) => a1(STATUS.row, COLUMN.check + quarter - 1),
    caseColumn: (quarter) => headRange(COLUMN.case + quarter - 1),
    entryColumn: (quarter) => headRange(COLUMN.entry + quarter - 1),
    control: (key, quarter) => a1(CONTROL_ROWS.indexOf(key) + 1, quarter),
    current: a1(CURRENT.row, CURRENT.column),
    lastDay: a1(LAST_DAY.row, LAST_DAY.column),
    firstDay: a1(FIRST_DAY.row, FIRST_DAY.column),
    takenOver: (quarter) => a1(TAKEN_OVER.row, TAKEN_OVER.column + quarter - 1),
    lastYear: (code, quarter) => (codes.includes(code) ? a1(rowOf(code), COLUMN.lastYear + quarter - 1) : null),
  };
  const headRange = (column: number) => `${a1(FIRST_ROW, column)}:${a1(FIRST_ROW + head.length - 1, column)}`;
  const context = { places, catalogue, thresholds, rulesOff, words: STANDARD_CHECK_WORDS };
  const formulas = makeVillageFormulas(context);

  const control = (key: ControlKey, quarter: Quarter, value: CellValue) =>
    set(CONTROL_ROWS.indexOf(key) + 1, quarter, value);
  for (const quarter of QUARTERS) {
    const { start, end } = quarterPeriod(2023, quarter, 'nd09');
    control('start', quarter, serialOfDate(start));
    control('end', quarter, serialOfDate(end));
    control('label', quarter, LABELS[quarter]);
    for (const code of head) {
      set(rowOf(code), COLUMN.case + quarter - 1, null, formulas.caseOf(code, quarter) ?? '');
      set(rowOf(code), COLUMN.check + quarter - 1, null, formulas.checkOf(code, quarter) ?? '');
    }
  }
  for (const code of head) set(rowOf(code), COLUMN.shown, null, formulas.shownCheckOf(code));
  set(CURRENT.row, CURRENT.column, 1);
  for (const quarter of QUARTERS) set(STATUS.row, COLUMN.check + quarter - 1, null, formulas.statusOf(quarter));
  set(STATUS.row, STATUS.column, null, formulas.shownStatus);

  const fillQuarter = (quarter: Quarter, parts: VillageParts) => {
    const cells = parts.cells?.[quarter] ?? {};
    for (const code of codes) {
      const indicator = catalogue.byCode.get(code);
      const raw = cells[code] ?? '';
      const opening = code === 'nd2_ton_dau' && raw === '' ? formulas.openingCases(quarter) : null;
      const formula = opening ?? formulas.ratioOf(code, quarter);
      const value = indicator === undefined ? null : toCell(leftByOnEdit(indicator, raw));
      set(rowOf(code), COLUMN.entry + quarter - 1, value, formula ?? undefined);
    }
    const { submitted, submittedOn, stamp, decision, reason, fingerprint } = parts.control?.[quarter] ?? {};
    control('submitted', quarter, toCell(submitted ?? false));
    control('submittedOn', quarter, toCell(submittedOn ?? ''));
    control('stamp', quarter, toCell(stamp ?? ''));
    control('decision', quarter, toCell(decision ?? ''));
    control('reason', quarter, toCell(reason ?? ''));
    control('fingerprint', quarter, toCell(fingerprint ?? ''));
  };

  return {
    formulas,
    context,
    fill: (parts) => {
      for (const quarter of QUARTERS) fillQuarter(quarter, parts);
      set(LAST_DAY.row, LAST_DAY.column, toCell(parts.lastDay ?? ''));
      set(FIRST_DAY.row, FIRST_DAY.column, toCell(parts.firstDay ?? ''));
      for (const each of QUARTERS) {
        set(TAKEN_OVER.row, TAKEN_OVER.column + each - 1, toCell(parts.takenOver?.[each] ?? ''));
      }
      for (const code of codes) {
        for (const each of QUARTERS) set(rowOf(code), COLUMN.lastYear + each - 1, lastYearOf(parts, code, each));
      }
    },
    caseAt: (code, quarter) => at(rowOf(code), COLUMN.case + quarter - 1),
    checkAt: (code, quarter) => at(rowOf(code), COLUMN.check + quarter - 1),
    shownAt: (code) => at(rowOf(code), COLUMN.shown),
    statusAt: (current) => {
      set(CURRENT.row, CURRENT.column, current);
      return at(STATUS.row, STATUS.column);
    },
    entryAt: (code, quarter) => at(rowOf(code), COLUMN.entry + quarter - 1),
  };
}

/** Tidied where that reads, else as typed. */
function leftByOnEdit(indicator: Indicator, raw: RawCell): RawCell {
  const tidied = tidyCell(indicator, raw) ?? raw;
  return parseCell(indicator, { raw: tidied }).kind === 'unreadable' ? raw : tidied;
}

const ERRORS: readonly ErrorText[] = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!'];

function toCell(raw: RawCell): CellValue {
  if (raw === '') return null;
  if (typeof raw !== 'object') return raw;
  if ('year' in raw) return serialOfDate(raw);
  return { error: ERRORS.find((error) => error === raw.error) ?? '#REF!' };
}

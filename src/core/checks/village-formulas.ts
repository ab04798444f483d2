/** Every formula of a village's tab, made from the same rules and words as the full check. */
import { indicatorInUse } from '../catalogue/catalogue';
import type { IndicatorCode } from '../catalogue/types';
import type { Quarter } from '../period/types';
import { caseFormula } from './formulas/case-formula';
import { checkFormula, shownCheckFormula } from './formulas/check-formula';
import { ratioText, shownOpeningCases } from './formulas/operands';
import type { FormulaContext } from './formulas/places';
import { shownStatusFormula, statusFormula } from './formulas/status-formula';

/** Formulas by where they go; each with its leading `=`. */
export interface VillageFormulas {
  /** Into the hidden columns `case1` … `case4`; null for a row that the tab lacks. */
  readonly caseOf: (code: IndicatorCode, quarter: Quarter) => string | null;
  /** Into the hidden columns `check1` … `check4`. */
  readonly checkOf: (code: IndicatorCode, quarter: Quarter) => string | null;
  /** Into the visible column `check`. */
  readonly shownCheckOf: (code: IndicatorCode) => string;
  /** Into the row `#status`: hidden columns `check1` … `check4`, and the visible line. */
  readonly statusOf: (quarter: Quarter) => string;
  readonly shownStatus: string;
  /** Into the computed rows; null for any other row. */
  readonly ratioOf: (code: IndicatorCode, quarter: Quarter) => string | null;
  /** Into the row `nd2_ton_dau`, over which the police type in quarter I; null: leave the cell blank. */
  readonly openingCases: (quarter: Quarter) => string | null;
}

export function makeVillageFormulas(context: FormulaContext): VillageFormulas {
  return {
    caseOf: (code, quarter) => caseFormula(context, code, quarter),
    checkOf: (code, quarter) => checkFormula(context, code, quarter),
    shownCheckOf: (code) => shownCheckFormula(context, code),
    statusOf: (quarter) => statusFormula(context, quarter),
    shownStatus: shownStatusFormula(context),
    ratioOf: (code, quarter) => {
      const ratio = indicatorInUse(context.catalogue, code)?.ratio;
      return ratio === undefined ? null : `=${ratioText({ context, quarter }, ratio)}`;
    },
    openingCases: (quarter) => {
      const text = shownOpeningCases({ context, quarter });
      return text === null ? null : `=${text}`;
    },
  };
}

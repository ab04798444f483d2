/** The hidden cell beside each case: its words, with their figures. `kiểm tra` shows those of the current quarter. */
import { indicatorInUse } from '../../catalogue/catalogue';
import type { Indicator, IndicatorCode } from '../../catalogue/types';
import { QUARTERS } from '../../period/schemes';
import type { Quarter } from '../../period/types';
import { missingWords } from '../missing';
import {
  casesAt,
  FIRST_ERROR,
  FIRST_UNREADABLE,
  FIRST_WARNING,
  MISSING_CASE,
  NO_CASE,
  unreadableWhys,
} from '../row-cases';
import { wordsOfCase } from '../rules/rule';
import { unreadableWords } from '../unreadable';
import { type FormulaSite, isAsked } from './operands';
import type { FormulaContext } from './places';
import { ruleWordsText } from './rule-text';
import { call, dayText, iff, wordsText } from './syntax';

/** With its leading `=`; null for a row that the tab lacks. Empty text where nothing is to be said. */
export function checkFormula(context: FormulaContext, code: IndicatorCode, quarter: Quarter): string | null {
  const indicator = indicatorInUse(context.catalogue, code);
  const cell = context.places.cell(code, quarter);
  if (indicator === null || cell === null) return null;
  const site = { context, quarter };
  const number = context.places.caseCell(code, quarter);
  const unreadable = chooseFrom(number, FIRST_UNREADABLE, unreadableTexts(site, indicator, cell));
  const errors = chooseFrom(number, FIRST_ERROR, ruleTexts(site, code, FIRST_ERROR));
  const missing =
    isAsked(site, indicator) === 'FALSE' ? '""' : ruleWordsText(site, missingWords(indicator, context.words.missing));
  const warnings = chooseFrom(number, FIRST_WARNING, ruleTexts(site, code, FIRST_WARNING));
  const wrong = errors === '""' ? unreadable : iff(`${number}<${FIRST_UNREADABLE}`, errors, unreadable);
  const blankOrWrong = missing === '""' ? wrong : iff(`${number}=${MISSING_CASE}`, missing, wrong);
  const any = warnings === '""' ? blankOrWrong : iff(`${number}<${MISSING_CASE}`, warnings, blankOrWrong);
  return `=${iff(`${number}=${NO_CASE}`, '""', any)}`;
}

/** The visible `kiểm tra` of a row. */
export function shownCheckFormula({ places }: FormulaContext, code: IndicatorCode): string {
  return `=${call('CHOOSE', places.current, ...QUARTERS.map((quarter) => places.checkCell(code, quarter)))}`;
}

function ruleTexts(site: FormulaSite, code: IndicatorCode, first: number): readonly string[] {
  return casesAt(code, site.context.rulesOff)
    .filter(({ number }) => number >= first && number < first + 50)
    .map(({ rule, ruleCase }) => {
      const { head } = wordsOfCase(ruleCase, site.context.words.rules[rule.id]);
      return head === null ? '""' : ruleWordsText({ ...site, own: { code, state: 'filled' } }, head);
    });
}

function unreadableTexts(site: FormulaSite, indicator: Indicator, cell: string): readonly string[] {
  const periodEnd = dayText(site.context.places.control('end', site.quarter));
  return unreadableWhys(indicator).map((why) =>
    wordsText(unreadableWords(indicator, why, site.context.words.unreadable), { tho: cell, ngay: periodEnd }),
  );
}

/** The text of a case by its number; the texts belong to the cases from `first` on. */
function chooseFrom(number: string, first: number, texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? '""';
  return call('CHOOSE', `${number}-${first - 1}`, ...texts);
}

/** Everything that is to be said about one row of a village in one quarter, the most pressing first. */
import type { Indicator, IndicatorCode } from '../catalogue/types';
import { quarterEnd } from '../period/schemes';
import type { CalendarDate, Quarter } from '../period/types';
import { textOf } from '../submission/entry-values';
import { fnv1a64 } from '../submission/fingerprint';
import { printValue } from '../submission/print-entry';
import type { Entry, RawCell } from '../submission/types';
import { demandOf, entryAt, type VillageYear } from '../submission/village-year';
import { formatDate } from '../text/dates';
import { type CheckContext, rowValuesOf, villageFigures } from './check-context';
import { NAME_STATEMENT } from './messages/confirmed-words';
import { fillWords } from './messages/fill-words';
import { labelInSentence, missingOfficeMessage, missingWords } from './missing';
import { findPrivacyProblems, PRIVACY_WORDS } from './privacy';
import { casesAt, MISSING_CASE, NO_CASE, unreadableCase } from './row-cases';
import { basisOf } from './rules/basis';
import { evaluateCondition, fillRuleWords, type RowValues } from './rules/evaluate';
import { type RuleCase, type RuleId, wordsOfCase } from './rules/rule';
import type { Audience, Finding, Severity } from './types';
import { unreadableMessage, unreadableOfficeMessage } from './unreadable';

/** A finding with the number of its case in the tab's hidden column; `NO_CASE` for what no formula shows. */
export interface RowFinding {
  readonly number: number;
  readonly finding: Finding;
}

interface RowPlace {
  readonly villageId: string | null;
  readonly year: number;
  readonly quarter: Quarter | null;
  readonly code: string;
}

type Said = Pick<Finding, 'rule' | 'severity' | 'message' | 'officeMessage' | 'basis'>;

export function checkRow(
  year: VillageYear,
  quarter: Quarter,
  indicator: Indicator,
  context: CheckContext,
): readonly RowFinding[] {
  const entry = entryAt(year, quarter, indicator.code);
  const place = { villageId: year.submission.villageId, year: context.year, quarter, code: indicator.code };
  const values = rowValuesOf(villageFigures(year), quarter, context);
  return [
    ...missingAt(year, quarter, indicator, context, values),
    ...(entry.kind === 'unreadable' ? unreadableAt(entry, indicator, context, quarter) : []),
    ...rulesAt(indicator.code, values, context),
    ...overComputedAt(entry, indicator, context),
    ...formulaAt(entry, indicator, context),
    ...privacyOf(freeText(entry, indicator), context).map((said) => ({ number: NO_CASE, said })),
  ].map(({ number, said }) => ({ number, finding: findingAt(place, indicator, said) }));
}

/** A finding of a single cell; its audience is whoever fills the row in, unless a rule names another. */
export function findingAt(place: RowPlace, indicator: Indicator, said: Said & { audience?: Audience }): Finding {
  const byHead = indicator.enteredBy === 'thon';
  return {
    ...place,
    audience: byHead ? 'thon' : 'cax',
    ...said,
    message: byHead || place.quarter === null ? said.message : said.officeMessage,
  };
}

interface NumberedWords {
  readonly number: number;
  readonly said: Said & { audience?: Audience };
}

/** Only rows of the head are asked for: what an office owes is seen in `Ban ngành`. */
function missingAt(
  year: VillageYear,
  quarter: Quarter,
  indicator: Indicator,
  context: CheckContext,
  values: RowValues,
): readonly NumberedWords[] {
  if (indicator.enteredBy !== 'thon' || demandOf(year, quarter, indicator.code) !== 'missing') return [];
  const words = context.words?.missing;
  const message = words ? fillRuleWords(missingWords(indicator, words), values) : '';
  const officeMessage = words ? missingOfficeMessage([labelInSentence(indicator, context.forceName)], words) : '';
  return [{ number: MISSING_CASE, said: { rule: 'V01', severity: 'error', message, officeMessage } }];
}

function unreadableAt(
  entry: Entry & { readonly kind: 'unreadable' },
  indicator: Indicator,
  context: CheckContext,
  quarter: Quarter,
): readonly NumberedWords[] {
  const end = quarterEnd(context.year, quarter, context.scheme);
  return [{ number: unreadableCase(indicator, entry.why), said: sayUnreadable(entry, indicator, context, end) }];
}

/** V02 about one cell. */
export function sayUnreadable(
  { raw, why }: Entry & { readonly kind: 'unreadable' },
  indicator: Indicator,
  { thresholds, words }: Pick<CheckContext, 'thresholds' | 'words'>,
  periodEnd: CalendarDate,
): Said {
  const cell = { indicator, raw, why };
  return {
    rule: 'V02',
    severity: 'error',
    message: words ? unreadableMessage(cell, periodEnd, words.unreadable) : '',
    officeMessage: words ? unreadableOfficeMessage(cell, thresholds, words.unreadable) : '',
  };
}

/** What the rules say at a row, each with the number of its case. */
export function rulesAt(
  code: IndicatorCode,
  values: RowValues,
  { rulesOff, words }: Pick<CheckContext, 'rulesOff' | 'words'>,
): readonly NumberedWords[] {
  return casesAt(code, rulesOff)
    .filter(({ ruleCase }) => evaluateCondition(ruleCase.when, values) === true)
    .map(({ number, rule: { id, severity, audience }, ruleCase }) => {
      const said = words && wordsOfCase(ruleCase, words.rules[id]);
      const officeMessage = said ? fillRuleWords(said.office, values) : '';
      const message = said?.head ? fillRuleWords(said.head, values) : officeMessage;
      if (severity === 'error') return { number, said: { rule: id, severity, audience, message, officeMessage } };
      const basis = { values: basisOf(ruleCase.when, values), statement: stateCase(id, ruleCase, values, words) };
      return { number, said: { rule: id, severity, audience, message, officeMessage, basis } };
    });
}

/** What the annex of a report says of a warning that was accepted; days as documents write them. */
function stateCase(id: RuleId, { office }: RuleCase, values: RowValues, words: CheckContext['words']): string {
  const texts = words?.confirmed[id] ?? [];
  const text = texts[office.index] ?? texts[texts.length - 1] ?? '';
  return fillRuleWords({ text, letters: office.letters }, values, formatDate);
}

/** A value typed over the formula of a computed row; to be seen only where formulas were read. */
function overComputedAt(entry: Entry, indicator: Indicator, context: CheckContext): readonly NumberedWords[] {
  const typedOver = entry.kind === 'value' && entry.formula === undefined;
  if (indicator.kind !== 'computed' || !context.formulasRead || !typedOver) return [];
  const words = context.words?.unreadable.office.computed ?? '';
  return [{ number: NO_CASE, said: { rule: 'V02', severity: 'error', message: words, officeMessage: words } }];
}

/** G10, for rows that people fill in; the system's own rows hold formulas of ours. */
function formulaAt(entry: Entry, indicator: Indicator, context: CheckContext): readonly NumberedWords[] {
  const said = sayFormula(entry, indicator, context);
  return said === null ? [] : [{ number: NO_CASE, said }];
}

export function sayFormula(
  entry: Entry,
  { enteredBy }: Indicator,
  { words }: Pick<CheckContext, 'words'>,
): Said | null {
  const byPerson = enteredBy !== 'system' && enteredBy !== 'computed';
  if (entry.kind !== 'value' || entry.formula === undefined || !byPerson) return null;
  const a = valueForWords(printValue(entry.value));
  const say = (text = '') => fillWords(text, { a });
  const { head, office } = words?.formula ?? { head: [], office: [] };
  return { rule: 'G10', severity: 'hint', message: say(head[0]), officeMessage: say(office[0]) };
}

/** V30 and V31 about a free text. */
export function privacyOf(text: string, { rulesOff }: Pick<CheckContext, 'rulesOff'>): readonly Said[] {
  return findPrivacyProblems(text)
    .map((problem) => PRIVACY_WORDS[problem])
    .filter(({ rule }) => !rulesOff.includes(rule))
    .map(({ rule, severity, head, office }): Said => {
      const level: Severity = severity;
      const said = { rule, severity: level, message: head, officeMessage: office };
      // The text itself is kept nowhere else, so an acceptance holds its fingerprint alone.
      return level === 'warning' ? { ...said, basis: { values: fnv1a64(text), statement: NAME_STATEMENT } } : said;
    });
}

/** What a person may have written freely: texts and choices, read or not. */
function freeText(entry: Entry, { kind }: Indicator): string {
  const isText = kind === 'text' || kind === 'choice' || kind === 'choices';
  if (!isText || entry.kind === 'blank') return '';
  return entry.kind === 'unreadable' ? entry.raw : (textOf(entry) ?? '');
}

function valueForWords(raw: RawCell): string | number | CalendarDate {
  return typeof raw === 'object' ? ('year' in raw ? raw : raw.error) : typeof raw === 'boolean' ? String(raw) : raw;
}

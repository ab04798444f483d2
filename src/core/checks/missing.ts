/** V01: a cell that is asked for and blank; and the one line in which the office reads of all of a village's. */
import { fillForceName } from '../catalogue/catalogue';
import { conditionRows } from '../catalogue/requirements';
import type { Catalogue, Indicator } from '../catalogue/types';
import type { MissingWords } from './messages/check-words';
import { fillWords } from './messages/fill-words';
import { inputKindOf } from './messages/input-kind';
import { row, sum } from './rules/expression';
import type { RuleWords } from './rules/rule';
import type { Finding } from './types';

/** The words to the head; `{a}` is the figure that makes a conditional row due. */
export function missingWords(indicator: Indicator, words: MissingWords): RuleWords {
  const { required } = indicator;
  const own = words.rows[indicator.code];
  if (required.kind === 'never') return { text: '', letters: {} };
  const text = own?.required === required.kind ? own.text : words.kinds[required.kind][inputKindOf(indicator)];
  if (!text.includes('{a}')) return { text, letters: {} };
  const [first = '', ...others] = conditionRows(required);
  return { text, letters: { a: others.length === 0 ? row(first) : sum(row(first), ...others.map(row)) } };
}

/** Of the findings of one village and quarter, those of V01 as one sentence for the panel; null if there are none. */
export function missingForOffice(
  findings: readonly Finding[],
  catalogue: Catalogue,
  forceName: string,
  words: MissingWords,
): string | null {
  const labels = findings
    .filter((finding) => finding.rule === 'V01')
    .map((finding) => catalogue.byCode.get(finding.code ?? ''))
    .map((indicator) => (indicator === undefined ? '' : labelInSentence(indicator, forceName)));
  return labels.length === 0 ? null : missingOfficeMessage(labels, words);
}

export function missingOfficeMessage(labels: readonly string[], words: MissingWords): string {
  return fillWords(words.office, { n: labels.length, ds: labels.join('; ') });
}

/** `Vụ cháy, nổ tại thôn (vụ)` → `vụ cháy, nổ tại thôn`. */
export function labelInSentence(indicator: Indicator, forceName: string): string {
  const label = fillForceName(indicator.label, forceName).replace(/ \([^()]*\)$/, '');
  return label.charAt(0).toLowerCase() + label.slice(1);
}

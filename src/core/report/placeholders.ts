/** The placeholders of sentences, one sign each: `{#nd1_trom_vu vụ}` is the number of thefts with its unit. */
import { describeChange, describeRateChange } from '../text/describe-change';
import { formatCount, formatNumber, formatRate, formatShare } from '../text/numbers';
import { listNames, MOST_NAMES, namesOrNumber } from '../text/village-list';
import { evaluate, evaluateTogether } from './conditions';
import type { Scope } from './scope';

/** Null: no figure, no such villages, no such word; the sentence around it is left out. */
type Placeholder = (name: string, words: string, scope: Scope) => string | null;

const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  /** `{#code unit}`: a count in a sentence, `04 vụ`; with its coverage where it has less than the other rows. */
  '#': (name, unit, scope) => {
    const value = evaluate(name, scope);
    return value === null ? null : `${withUnit(value, unit)}${coverageNote(name, scope)}`;
  },
  /** `{:code}`: a plain number. */
  ':': (name, _, scope) => {
    const value = evaluate(name, scope);
    return value === null ? null : formatNumber(value);
  },
  /** `{=code}`: a rate, `90%`. */
  '=': (name, _, scope) => {
    const value = scope.value(name);
    return value === null ? null : formatRate(value);
  },
  /** `{|part/whole}`: `44/46`, and `{%part/whole}`: `95,7%`, of the villages that have both; not of nothing. */
  '|': (pair, _, scope) => {
    const [part, whole] = evaluateTogether(pair.split('/'), scope);
    return part == null || !whole ? null : `${formatNumber(part)}/${formatNumber(whole)}`;
  },
  '%': (pair, _, scope) => {
    const [part, whole] = evaluateTogether(pair.split('/'), scope);
    return part == null || !whole ? null : formatShare(part, whole);
  },
  /** `{~code unit}`: the comparison that follows a count at once, its comma included; may be empty. */
  '~': (name, unit, scope) => {
    const value = scope.value(name);
    if (value === null) return null;
    const references = scope.references(name);
    if (unit === '%') return describeRateChange(value, references);
    const words = scope.vocabulary.units[unit];
    if (words === undefined) throw new Error(`Sentence names the unknown unit “${unit}”.`);
    return describeChange(value, words, references);
  },
  /** `{^code unit}`: `tăng 01 vụ so với quý trước`, only where it rose. */
  '^': (name, unit, scope) => {
    const value = scope.value(name);
    const before = scope.references(name)[0];
    if (value === null || before === undefined || before.value === null || value <= before.value) return null;
    return `tăng ${withUnit(value - before.value, unit)} so với ${before.name}`;
  },
  /** `{!code}`: whom a row with none of it speaks of: `các thôn`, or `07 thôn đã báo cáo` where some are missing. */
  '!': (name, _, scope) => speakingVillages(name, scope) ?? 'các thôn',
  /** `{?code words}`: words for none of it, which name the villages they speak of where some are missing. */
  '?': (name, words, scope) => {
    const who = speakingVillages(name, scope);
    return who === null ? words : `${who} ${words}`;
  },
  /** `{@set}`: `Thôn 6, Thôn 7`; `{@set unit}`: `Thôn 3 (02 vụ), Thôn 6 (01 vụ)`. */
  '@': (name, unit, scope) => villageList(name, unit, false, scope),
  /** `{&set unit}`: the same with “và” before the last. */
  '&': (name, unit, scope) => villageList(name, unit, true, scope),
  /** `{$set unit}`: the counts of the villages of a set together. */
  $: (name, unit, scope) => {
    const villages = scope.villages(name);
    const total = villages.reduce((sum, village) => sum + (village.count ?? 0), 0);
    return villages.length === 0 ? null : withUnit(total, unit);
  },
  /** `{/condition subject}`: `7/8 thôn`; of the villages that have a figure where some have none. */
  '/': (condition, subject, scope) => {
    const { yes, known } = scope.fraction(condition);
    const { who, note } = knownVillages(known, subject, scope);
    return known === 0 ? null : `${yes}/${known} ${who}${note}`;
  },
  /** `{*code}`: ticked choices, joined by semicolons; `{*code thôn}`: each with its number of villages. */
  '*': (name, unit, scope) => {
    const choices = scope.choices(name);
    if (choices.length === 0) return null;
    const printed = choices.map(({ choice, villages }) =>
      unit === '' ? (scope.vocabulary.topics[choice] ?? choice) : `${choice} (${withUnit(villages, unit)})`,
    );
    return printed.join(unit === '' ? '; ' : ', ');
  },
};

export function fillPlaceholder(content: string, scope: Scope): string | null {
  const fill = PLACEHOLDERS[content.charAt(0)];
  if (fill === undefined) return scope.word(content);
  const blank = content.indexOf(' ');
  return blank < 0 ? fill(content.slice(1), '', scope) : fill(content.slice(1, blank), content.slice(blank + 1), scope);
}

const withUnit = (value: number, unit: string): string =>
  unit === '' ? formatCount(value) : `${formatCount(value)} ${unit}`;

/** How x/N names its N where not every village has a figure: those that reported, or so many of all. */
export function knownVillages(
  known: number,
  subject: string,
  scope: Scope,
): { readonly who: string; readonly note: string } {
  const all = scope.value('N');
  if (known === all) return { who: subject, note: '' };
  if (known !== scope.reported) return { who: subject, note: ` (số liệu của ${known}/${all} thôn)` };
  return { who: subject === 'thôn' ? 'thôn đã báo cáo có' : `${subject} của các thôn đã báo cáo có`, note: '' };
}

/** Null where all villages speak, or none completely. */
function speakingVillages(code: string, scope: Scope): string | null {
  const coverage = scope.coverage(code);
  if (coverage === null || coverage.n === coverage.N || coverage.n === 0) return null;
  return `${formatCount(coverage.n)} thôn ${coverage.n === scope.reported ? 'đã báo cáo' : 'có số liệu'}`;
}

/** Of an expression the least covered row. */
function coverageNote(expression: string, scope: Scope): string {
  const covered = expression
    .split(/[+-]/)
    .map(scope.coverage)
    .filter((each) => each !== null);
  const least = covered.sort((a, b) => a.n - b.n)[0];
  return least === undefined || least.n >= Math.min(scope.reported, least.N)
    ? ''
    : ` (số liệu của ${least.n}/${least.N} thôn)`;
}

function villageList(set: string, unit: string, and: boolean, scope: Scope): string | null {
  const villages = scope.villages(set);
  if (villages.length === 0) return null;
  if (unit === '')
    return namesOrNumber(
      villages.map((village) => village.name),
      and,
    );
  const counted = villages.map(({ name, count }) => `${name} (${withUnit(count ?? 0, unit)})`);
  return villages.length > MOST_NAMES
    ? `${formatCount(villages.length)} thôn (${scope.word('annexVillages')})`
    : listNames(counted, and);
}

/** The lines of the tab `Thang điểm` → the rules of scoring, with a sentence for everything in them that is not sound. */

import type { Settings } from '../settings/types';
import { bareAnswer, comparableText } from '../submission/cell-text';
import type { RawCell } from '../submission/types';
import { isNo, type TableRow, textCell } from '../tables/cells';
import { formatNumber, roundToOneDecimal } from '../text/numbers';
import { STANDARD_SCORE_RULES } from './score-rules';
import {
  classKey,
  LONGER_KEY,
  LONGER_WORDS,
  parameterKey,
  REWARDED_KEY,
  SAFE_SHARE_KEY,
  WHEN_NOTHING_KEY,
  WHEN_NOTHING_WORDS,
} from './score-table';
import type { Criterion, CriterionRule, LoweringCondition, Parameter, ScoreClass, ScoreRules } from './types';

export interface ParsedScoreRules {
  readonly rules: ScoreRules;
  /** For the officer; empty for a workbook that has no such tab. */
  readonly problems: readonly string[];
}

const TAB = 'Thang điểm';
/** All criteria in use together. */
const WHOLE = 100;

/** Null: blank or no number. */
function numberIn(raw: RawCell): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const text = typeof raw === 'string' ? raw.trim().replace(/ *(?:điểm|%)$/, '') : '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

const shown = (raw: RawCell): string =>
  typeof raw === 'number' ? formatNumber(raw) : typeof raw === 'string' ? raw.trim() : '';

/** `thresholds`: of `Cài đặt`, where reports find the targets too. */
export function parseScoreRules(
  rows: readonly TableRow[],
  thresholds: Settings['thresholds'] = new Map(),
): ParsedScoreRules {
  const problems: string[] = [];
  let sound = true;
  const say = (where: string, what: string): void => {
    problems.push(`${TAB}, ${where}: ${what}`);
  };
  /** Scores by such a table would be wrong, so nobody is put into a class by it. */
  const unsound = (where: string, what: string): void => {
    sound = false;
    say(where, what);
  };
  const standards = STANDARD_SCORE_RULES.criteria.map((standard): Criterion => {
    const rule = withParameters(standard.rule, (parameter) => {
      const target = parameter.setting && thresholds.get(parameter.setting);
      return target === undefined ? parameter : { ...parameter, value: target };
    });
    return { ...standard, rule };
  });
  if (rows.length === 0) return { rules: { ...STANDARD_SCORE_RULES, criteria: standards }, problems };

  const byCode = new Map<string, TableRow>();
  for (const row of rows) {
    const code = textCell(row, 'code');
    if (code === '') continue;
    if (byCode.has(code)) say(code, 'có hai dòng cùng mã; chỉ tính dòng đứng trước.');
    else byCode.set(code, row);
  }
  const known = new Set<string>();
  const rowOf = (code: string): TableRow | undefined => {
    const row = byCode.get(code);
    if (row === undefined && !known.has(code)) say(code, 'thiếu dòng này; dùng mức mặc định.');
    known.add(code);
    return row;
  };
  /** A number from 0 to `most`, else the default. */
  const number = (code: string, standard: number, most: number): number => {
    const row = rowOf(code);
    if (row === undefined) return standard;
    const raw = row.get('value') ?? '';
    const value = numberIn(raw);
    if (value !== null && value >= 0 && value <= most) return value;
    const why = value === null ? 'chưa đọc được' : `phải từ 0 đến ${formatNumber(most)}`;
    say(code, `“${shown(raw)}” ${why}; tạm dùng ${formatNumber(standard)}.`);
    return standard;
  };

  const criterionIn = (standard: Criterion): Criterion => {
    const row = rowOf(standard.code);
    const on = row === undefined || !isNo(row, 'on');
    const max = number(standard.code, standard.max, WHOLE);
    const rule = withParameters(standard.rule, (parameter) => {
      if (parameter.setting !== undefined) return parameter;
      return { ...parameter, value: number(parameterKey(standard.code, parameter), parameter.value, WHOLE) };
    });
    const name = row === undefined ? '' : textCell(row, 'name');
    return { ...standard, on, max, rule, ...(name === '' ? {} : { name }) };
  };
  const criteria = standards.map(criterionIn);
  for (const criterion of criteria.filter(({ on }) => on)) {
    for (const what of faultsOf(criterion)) unsound(criterion.code, what);
  }
  const total = roundToOneDecimal(criteria.reduce((sum, { on, max }) => sum + (on ? max : 0), 0));
  if (total !== WHOLE) {
    unsound(
      'điểm tối đa',
      `các tiêu chí đang dùng cộng lại được ${formatNumber(total)} điểm, phải là 100. Chưa xếp loại, xếp hạng.`,
    );
  }

  const classes = STANDARD_SCORE_RULES.classes.map((standard, place): ScoreClass => {
    const from = number(classKey(place), standard.from, WHOLE);
    const row = byCode.get(classKey(place));
    const name = row === undefined ? '' : textCell(row, 'name');
    return { name: name === '' ? standard.name : name, from };
  });
  for (const what of classFaults(classes)) unsound('xếp loại', what);

  const conditions = STANDARD_SCORE_RULES.conditions.map((standard): LoweringCondition => {
    const row = rowOf(standard.code);
    if (row === undefined) return standard;
    const wanted = textCell(row, 'value');
    const place = classes.findIndex(({ name }) => comparableText(name) === comparableText(wanted));
    if (place < 0) {
      const used = classes[standard.lowersTo]?.name ?? '';
      say(standard.code, `không có loại “${wanted}”; tạm dùng “${used}”.`);
    }
    const name = textCell(row, 'name');
    return {
      ...standard,
      on: !isNo(row, 'on'),
      lowersTo: place < 0 ? standard.lowersTo : place,
      ...(name === '' ? {} : { name: withinSentence(name) }),
    };
  });

  const choice = <T extends string>(code: string, words: Readonly<Record<T, string>>, standard: T): T => {
    const row = rowOf(code);
    if (row === undefined) return standard;
    const text = textCell(row, 'value');
    const entries: readonly (readonly [string, unknown])[] = Object.entries(words);
    const found = entries.find(([, word]) => comparableText(String(word)) === comparableText(bareAnswer(text)))?.[0];
    const isKey = (key: string | undefined): key is T => key !== undefined && key in words;
    if (isKey(found)) return found;
    say(code, `“${text}” không có trong các cách chọn; tạm dùng “${words[standard]}”.`);
    return standard;
  };
  const rules = {
    criteria,
    classes,
    conditions,
    whenNothing: choice(WHEN_NOTHING_KEY, WHEN_NOTHING_WORDS, STANDARD_SCORE_RULES.whenNothing),
    longerPeriods: choice(LONGER_KEY, LONGER_WORDS, STANDARD_SCORE_RULES.longerPeriods),
    rewardedRank: number(REWARDED_KEY, STANDARD_SCORE_RULES.rewardedRank, WHOLE),
    safeShare: number(SAFE_SHARE_KEY, STANDARD_SCORE_RULES.safeShare, WHOLE),
  };
  for (const code of byCode.keys())
    if (!known.has(code)) say(code, 'không có tiêu chí hoặc mục này; dòng này bị bỏ qua.');
  return { rules: { ...rules, sound }, problems };
}

/** `Chưa tổ chức họp` → `chưa tổ chức họp`; an abbreviation keeps its capitals. */
const withinSentence = (name: string): string =>
  /^.\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function withParameters(rule: CriterionRule, change: (parameter: Parameter) => Parameter): CriterionRule {
  switch (rule.kind) {
    case 'yes':
      return { ...rule, parts: rule.parts.map((part) => ({ ...part, points: change(part.points) })) };
    case 'deduct':
      return { ...rule, parts: rule.parts.map((part) => ({ ...part, points: change(part.points) })) };
    case 'reach':
      return { ...rule, target: change(rule.target) };
    case 'share': {
      const target = change(rule.target);
      return rule.missed === undefined ? { ...rule, target } : { ...rule, target, missed: change(rule.missed) };
    }
    case 'steps':
      return { ...rule, steps: rule.steps.map(({ from, points }) => ({ from: change(from), points: change(points) })) };
    case 'on-time':
      return { ...rule, onTime: change(rule.onTime), late: change(rule.late), staff: change(rule.staff) };
    case 'tips':
      return { ...rule, else: change(rule.else) };
    case 'by-hand':
      return rule;
  }
}

/** What makes full points out of reach, or the parameters contradict one another. */
function faultsOf({ rule, max }: Criterion): readonly string[] {
  const parts = (points: readonly Parameter[]): string[] => {
    const sum = roundToOneDecimal(points.reduce((total, { value }) => total + value, 0));
    return sum === max
      ? []
      : [`điểm các phần cộng lại là ${formatNumber(sum)}, khác điểm tối đa ${formatNumber(max)}.`];
  };
  const atMost = ({ label, value }: Parameter, most: number): string[] =>
    value <= most ? [] : [`“${label}” (${formatNumber(value)}) lớn hơn ${formatNumber(most)}.`];
  switch (rule.kind) {
    case 'yes':
      return parts(rule.parts.map(({ points }) => points));
    case 'on-time':
      return [...parts([rule.onTime, rule.staff]), ...atMost(rule.late, rule.onTime.value)];
    case 'share':
      return [
        ...(rule.target.value > 0 ? [] : [`“${rule.target.label}” phải lớn hơn 0.`]),
        ...(rule.missed === undefined ? [] : atMost(rule.missed, max)),
      ];
    case 'steps': {
      const [first, second] = rule.steps;
      if (first === undefined || second === undefined) return [];
      return [
        ...(first.points.value === max
          ? []
          : [`điểm ở mức cao (${formatNumber(first.points.value)}) khác điểm tối đa ${formatNumber(max)}.`]),
        ...(first.from.value > second.from.value && first.points.value >= second.points.value
          ? []
          : ['mức cao phải lớn hơn mức thấp, điểm cũng vậy.']),
      ];
    }
    case 'tips':
      return atMost(rule.else, max);
    case 'deduct':
    case 'reach':
    case 'by-hand':
      return [];
  }
}

function classFaults(classes: readonly ScoreClass[]): readonly string[] {
  const falls = classes.every(({ from }, place) => place === 0 || from < (classes[place - 1]?.from ?? 0));
  const names = classes.map(({ name }) => comparableText(name));
  return [
    ...(falls ? [] : ['mức điểm của các loại phải giảm dần từ trên xuống.']),
    ...(classes[classes.length - 1]?.from === 0 ? [] : ['loại thấp nhất phải tính từ 0 điểm.']),
    ...(new Set(names).size === names.length ? [] : ['hai loại có cùng tên.']),
  ];
}

/** The tab `Thang điểm` as lines: what stands in it in a fresh workbook, and under which keys it is read back. */
import { YES } from '../layout/keys';
import { settingDefinition } from '../settings/definitions';
import { formatNumber } from '../text/numbers';
import { capitalize, upperCase } from '../text/sentence-case';
import { GROUP_WORDS, SCORE_GROUPS, STANDARD_CRITERIA } from './criteria';
import { STANDARD_SCORE_RULES } from './score-rules';
import type { Criterion, CriterionRule, Parameter, ScoreRules } from './types';

/** A line of the tab, in the order of its columns; headings between them have no key. */
export interface ScoreTableLine {
  readonly code: string;
  readonly name: string;
  readonly on: string | null;
  readonly value: string | number | null;
  readonly explanation: string;
}

/** Parameters in the order in which they are shown. */
function parametersOf(rule: CriterionRule): readonly Parameter[] {
  switch (rule.kind) {
    case 'yes':
    case 'deduct':
      return rule.parts.map(({ points }) => points);
    case 'reach':
      return [rule.target];
    case 'share':
      return rule.missed === undefined ? [rule.target] : [rule.target, rule.missed];
    case 'steps':
      return rule.steps.flatMap(({ from, points }) => [from, points]);
    case 'on-time':
      return [rule.onTime, rule.late, rule.staff];
    case 'tips':
      return [rule.else];
    case 'by-hand':
      return [];
  }
}

export const parameterKey = (code: string, { key }: Parameter): string => `${code}.${key}`;
export const classKey = (place: number): string => `loai${place + 1}`;

export const WHEN_NOTHING_KEY = 'khong_phat_sinh';
export const LONGER_KEY = 'ky_dai';
export const REWARDED_KEY = 'khen_thuong';
export const SAFE_SHARE_KEY = 'ty_le_xa';

/** What the cells of these settings take, and what it means. */
export const WHEN_NOTHING_WORDS: Readonly<Record<ScoreRules['whenNothing'], string>> = {
  full: 'điểm tối đa',
  redistribute: 'chia lại',
};
export const LONGER_WORDS: Readonly<Record<ScoreRules['longerPeriods'], string>> = {
  mean: 'trung bình các quý',
  recompute: 'chấm lại',
};

const isCondition = (code: string): boolean =>
  STANDARD_SCORE_RULES.conditions.some((condition) => condition.code === code);

/** Whether a line can be switched on and off. */
export const isSwitchable = (code: string): boolean =>
  isCondition(code) || STANDARD_CRITERIA.some((criterion) => criterion.code === code);

/** What the value of a line is chosen from; null: it is a number. Names of classes may have been changed. */
export function scoringChoices(code: string): readonly string[] | null {
  if (code === WHEN_NOTHING_KEY) return Object.values(WHEN_NOTHING_WORDS);
  return code === LONGER_KEY ? Object.values(LONGER_WORDS) : null;
}

function explainCriterion({ rule, yearly, sensitive }: Criterion): string {
  return [
    ...(sensitive ? ['Nội dung bảo mật: ngoài cách ghi “theo thôn” thì xã chấm một số chung.'] : []),
    ...(yearly ? ['Chấm một lần trong năm.'] : []),
    ...parametersOf(rule).flatMap(({ setting }) =>
      setting === undefined ? [] : [`Mức yêu cầu ghi ở Cài đặt: ${settingDefinition(setting)?.label ?? setting}.`],
    ),
    ...(rule.kind === 'by-hand' ? [`Xã chấm tay: ${rule.guide}.`] : []),
    ...(rule.kind === 'share' && rule.nothing !== null ? [`Không phát sinh khi ${rule.nothing}.`] : []),
  ].join(' ');
}

const linesOf = (rule: CriterionRule): readonly Parameter[] =>
  parametersOf(rule).filter(({ setting }) => setting === undefined);

const heading = (name: string): ScoreTableLine => ({ code: '', name, on: null, value: null, explanation: '' });

function criterionLines(criterion: Criterion): readonly ScoreTableLine[] {
  const { code, name, max, rule } = criterion;
  return [
    { code, name, on: YES, value: max, explanation: explainCriterion(criterion) },
    ...linesOf(rule).map((parameter): ScoreTableLine => {
      const key = parameterKey(code, parameter);
      return { code: key, name: `– ${parameter.label}`, on: null, value: parameter.value, explanation: '' };
    }),
  ];
}

function groupLines(): readonly ScoreTableLine[] {
  return SCORE_GROUPS.flatMap((group) => {
    const criteria = STANDARD_CRITERIA.filter((criterion) => criterion.group === group);
    const points = criteria.reduce((sum, { max }) => sum + max, 0);
    const title = `${group}. ${GROUP_WORDS[group].name} (${formatNumber(points)} điểm)`;
    return [heading(upperCase(title)), ...criteria.flatMap(criterionLines)];
  });
}

/** All lines of a fresh tab. */
function scoreTableLines(): readonly ScoreTableLine[] {
  const { classes, conditions, whenNothing, longerPeriods, rewardedRank, safeShare } = STANDARD_SCORE_RULES;
  return [
    ...groupLines(),
    heading('XẾP LOẠI'),
    ...classes.map(({ name, from }, place): ScoreTableLine => {
      const explanation = place === 0 ? 'Từ điểm này trở lên. Tên loại sửa được, ví dụ Xuất sắc.' : '';
      return { code: classKey(place), name, on: null, value: from, explanation };
    }),
    heading('TRƯỜNG HỢP HẠ LOẠI'),
    ...conditions.map(({ code, name, lowersTo }): ScoreTableLine => {
      const explanation = code === 'dl1' ? 'Cột Giá trị: xếp cao nhất loại nào.' : '';
      return { code, name: capitalize(name), on: YES, value: classes[lowersTo]?.name ?? '', explanation };
    }),
    heading('CÁCH TÍNH'),
    {
      code: WHEN_NOTHING_KEY,
      name: 'Tiêu chí không phát sinh',
      on: null,
      value: WHEN_NOTHING_WORDS[whenNothing],
      explanation: 'điểm tối đa: tính đủ điểm. chia lại: tính điểm theo các tiêu chí còn lại, quy ra 100.',
    },
    {
      code: LONGER_KEY,
      name: 'Điểm 6 tháng, 9 tháng, năm',
      on: null,
      value: LONGER_WORDS[longerPeriods],
      explanation: 'trung bình các quý; chấm lại: chấm theo số liệu gộp cả kỳ, mức trừ nặng hơn.',
    },
    {
      code: REWARDED_KEY,
      name: 'Đề nghị khen thưởng các thôn đến hạng',
      on: null,
      value: rewardedRank,
      explanation: 'Chỉ thôn ở loại cao nhất, không bị hạ loại; bằng điểm thì cùng đề nghị.',
    },
    {
      code: SAFE_SHARE_KEY,
      name: 'Xã đạt “An toàn về ANTT” khi số thôn đạt từ (%)',
      on: null,
      value: safeShare,
      explanation: 'Thông tư 23/2012/TT-BCA lấy 70%. So sánh không làm tròn.',
    },
  ];
}

/** The lines as cells of a fresh tab, in the order of its columns. */
export const scoreTableCells = (): (string | number | null)[][] =>
  scoreTableLines().map(({ code, name, on, value, explanation }) => [code, name, on, value, explanation]);

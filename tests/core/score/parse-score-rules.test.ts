/** The tab `Thang điểm` as rules: read back as it was made, changed by the office, doubted where it does not add up. */
import { describe, expect, it } from '@jest/globals';
import { parseScoreRules } from '../../../src/core/score/parse-score-rules';
import { STANDARD_SCORE_RULES } from '../../../src/core/score/score-rules';
import { scoreTableCells } from '../../../src/core/score/score-table';
import type { RawCell } from '../../../src/core/submission/types';

const KEYS = ['code', 'name', 'on', 'value', 'explanation'];

type Changes = Readonly<Record<string, Readonly<Record<string, RawCell>>>>;

/** A fresh tab with some cells changed, by code. */
const table = (changes: Changes = {}): Map<string, RawCell>[] =>
  scoreTableCells().map((cells) => {
    const row = new Map<string, RawCell>(KEYS.map((key, index) => [key, cells[index] ?? '']));
    return new Map([...row, ...Object.entries(changes[String(row.get('code'))] ?? {})]);
  });

const parse = (changes: Changes = {}) => parseScoreRules(table(changes));
const maxOf = ({ rules }: ReturnType<typeof parse>, code: string) =>
  rules.criteria.find((each) => each.code === code)?.max;

describe('a fresh tab', () => {
  it('reads back as the default rules, with no problem', () => {
    expect(parse()).toEqual({ rules: STANDARD_SCORE_RULES, problems: [] });
  });

  it('of a workbook that has none is the same', () => {
    expect(parseScoreRules([])).toEqual({ rules: STANDARD_SCORE_RULES, problems: [] });
  });
});

describe('the targets that reports speak of too', () => {
  it('stand in the settings alone', () => {
    expect(table().map((row) => row.get('code'))).not.toEqual(expect.arrayContaining(['b3.buoi']));
    const thresholds = new Map([
      ['chi_tieu_tuan_tra', 6],
      ['chi_tieu_hoa_giai', 90],
    ]);
    for (const rows of [table(), []]) {
      const { criteria } = parseScoreRules(rows, thresholds).rules;
      const ruleOf = (code: string) => criteria.find((each) => each.code === code)?.rule;
      expect(ruleOf('b3')).toMatchObject({ target: { value: 6 } });
      expect(ruleOf('c1')).toMatchObject({ target: { value: 90 } });
    }
  });
});

describe('what the office changes', () => {
  it('is taken: names, points, parameters, classes, conditions, ways of counting', () => {
    const { rules, problems } = parse({
      b1: { name: 'Không mất trộm', value: 8 },
      'b1.vu': { value: 2 },
      d1: { value: 8 },
      loai1: { name: 'Xuất sắc', value: 95 },
      dl4: { value: ' trung  BÌNH ' },
      dl3: { on: 'không' },
      khong_phat_sinh: { value: 'Chia lại' },
      ky_dai: { value: 'chấm lại' },
      khen_thuong: { value: 2 },
      ty_le_xa: { value: '75%' },
    });
    expect(problems).toEqual([]);
    expect(rules.sound).toBe(true);
    const b1 = rules.criteria.find(({ code }) => code === 'b1');
    expect(b1).toMatchObject({ name: 'Không mất trộm', max: 8, rule: { parts: [{ points: { value: 2 } }] } });
    expect(rules.classes[0]).toEqual({ name: 'Xuất sắc', from: 95 });
    expect(rules.conditions.map(({ code, on, lowersTo }) => [code, on, lowersTo])).toEqual([
      ['dl1', true, 3],
      ['dl2', true, 2],
      ['dl3', false, 2],
      ['dl4', true, 2],
      ['dl5', true, 3],
    ]);
    expect(rules).toMatchObject({
      whenNothing: 'redistribute',
      longerPeriods: 'recompute',
      rewardedRank: 2,
      safeShare: 75,
    });
  });

  it('may switch a criterion off where the others make up for it', () => {
    const { rules, problems } = parse({ i2: { on: 'không' }, i1: { value: 4 } });
    expect(problems).toEqual([]);
    expect(rules.criteria.filter(({ on }) => !on).map(({ code }) => code)).toEqual(['i2']);
  });
});

describe('a table by which nobody should be classed', () => {
  it.each<[string, Changes, string]>([
    [
      'does not come to 100',
      { b1: { value: 8 } },
      'Thang điểm, điểm tối đa: các tiêu chí đang dùng cộng lại được 99 điểm, phải là 100. Chưa xếp loại, xếp hạng.',
    ],
    [
      'lacks a criterion',
      { b1: { on: 'không' } },
      'Thang điểm, điểm tối đa: các tiêu chí đang dùng cộng lại được 91 điểm, phải là 100. Chưa xếp loại, xếp hạng.',
    ],
    [
      'has parts that do not make the whole',
      { a1: { value: 5 }, b1: { value: 8 } },
      'Thang điểm, a1: điểm các phần cộng lại là 4, khác điểm tối đa 5.',
    ],
    ['rewards being late', { 'a5.cham': { value: 5 } }, 'Thang điểm, a5: “điểm khi nộp chậm” (5) lớn hơn 4.'],
    [
      'rewards missing the aim',
      { 'a2.chua_du': { value: 4.5 } },
      'Thang điểm, a2: “điểm cao nhất khi chưa đạt” (4,5) lớn hơn 4.',
    ],
    ['aims at nothing', { 'g1.muc': { value: 0 } }, 'Thang điểm, g1: “đạt từ bao nhiêu %” phải lớn hơn 0.'],
    [
      'has steps that rise the wrong way',
      { 'i2.muc_2': { value: 90 } },
      'Thang điểm, i2: mức cao phải lớn hơn mức thấp, điểm cũng vậy.',
    ],
    [
      'has classes that do not fall',
      { loai2: { value: 90 } },
      'Thang điểm, xếp loại: mức điểm của các loại phải giảm dần từ trên xuống.',
    ],
    [
      'leaves low points without a class',
      { loai4: { value: 10 } },
      'Thang điểm, xếp loại: loại thấp nhất phải tính từ 0 điểm.',
    ],
    ['has one name for two classes', { loai2: { name: 'tốt' } }, 'Thang điểm, xếp loại: hai loại có cùng tên.'],
  ])('%s', (_, changes, problem) => {
    const { rules, problems } = parse(changes);
    expect(problems).toContain(problem);
    expect(rules.sound).toBe(false);
  });
});

describe('what does not read', () => {
  it.each<[string, Changes, string]>([
    ['a text', { b1: { value: 'chín' } }, 'Thang điểm, b1: “chín” chưa đọc được; tạm dùng 9.'],
    ['an ambiguous number', { b1: { value: '9,5' } }, 'Thang điểm, b1: “9,5” chưa đọc được; tạm dùng 9.'],
    ['a blank', { b1: { value: '' } }, 'Thang điểm, b1: “” chưa đọc được; tạm dùng 9.'],
    ['a negative number', { 'b1.vu': { value: -3 } }, 'Thang điểm, b1.vu: “-3” phải từ 0 đến 100; tạm dùng 3.'],
    ['an error', { b1: { value: { error: '#REF!' } } }, 'Thang điểm, b1: “” chưa đọc được; tạm dùng 9.'],
    ['an unknown class', { dl4: { value: 'Giỏi' } }, 'Thang điểm, dl4: không có loại “Giỏi”; tạm dùng “Khá”.'],
    [
      'an unknown way of counting',
      { ky_dai: { value: 'cộng' } },
      'Thang điểm, ky_dai: “cộng” không có trong các cách chọn; tạm dùng “trung bình các quý”.',
    ],
  ])('%s is told, and the default holds', (_, changes, problem) => {
    const parsed = parse(changes);
    expect(parsed.problems).toEqual([problem]);
    expect(parsed.rules).toEqual(STANDARD_SCORE_RULES);
  });

  it('a line that is gone, doubled or unknown is told', () => {
    const rows = table();
    const without = rows.filter((row) => row.get('code') !== 'b3');
    expect(parseScoreRules(without).problems).toEqual(['Thang điểm, b3: thiếu dòng này; dùng mức mặc định.']);
    const extra = new Map<string, RawCell>([
      ['code', 'z9'],
      ['name', 'Tiêu chí mới'],
      ['value', 5],
    ]);
    expect(parseScoreRules([...rows, extra]).problems).toEqual([
      'Thang điểm, z9: không có tiêu chí hoặc mục này; dòng này bị bỏ qua.',
    ]);
    const double = new Map<string, RawCell>([
      ['code', 'b1'],
      ['value', 1],
    ]);
    const parsed = parseScoreRules([...rows, double]);
    expect(parsed.problems).toEqual(['Thang điểm, b1: có hai dòng cùng mã; chỉ tính dòng đứng trước.']);
    expect(maxOf(parsed, 'b1')).toBe(9);
  });
});

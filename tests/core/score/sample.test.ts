/** The sample commune comes to the golden table of scores. */
import { describe, expect, it } from '@jest/globals';
import { STANDARD_CRITERIA } from '../../../src/core/score/criteria';
import { sampleScores } from '../../fixtures/score/sample-scores';

describe('the sample commune', () => {
  const scores = sampleScores();

  it('has the totals, ranks and classes of the golden sample', () => {
    expect(scores.villages.map(({ points, rank, className }) => [points, rank, className])).toEqual([
      [98.9, 2, 'Tốt'],
      [98, 4, 'Tốt'],
      [87.3, 7, 'Khá'],
      [100, 1, 'Tốt'],
      [96, 5, 'Tốt'],
      [75.7, 8, 'Khá'],
      [87.4, 6, 'Khá'],
      [98.9, 2, 'Tốt'],
    ]);
  });

  it.each([
    ['HH-T01', 'a2', '265/268 hộ đăng ký (98,9%): được 2,9/4.'],
    ['HH-T03', 'b1', 'Có 2 vụ trộm, trừ 6 điểm: còn 3/9.'],
    ['HH-T03', 'b2', 'Không có vụ trộm báo chậm hoặc mất hiện trường: được 4/4.'],
    ['HH-T06', 'c1', '1/2 vụ việc đã kết thúc được hòa giải thành (50%), yêu cầu từ 80%: được 3,8/6.'],
    ['HH-T06', 'a5', 'Nộp chậm, không đổi nhân sự: được 3/5.'],
    ['HH-T07', 'a5', 'Nộp đúng hạn, đã báo cáo thay đổi nhân sự: được 5/5.'],
    ['HH-T06', 'g2', 'Có 1 vụ trộm mà chưa cung cấp tin nào: được 2/5.'],
    ['HH-T06', 'i2', '196/233 hộ đạt Gia đình văn hóa (84,1%), các mức 85% và 70%: được 1/2.'],
    ['HH-T07', 'b2', 'Có 1 vụ trộm không báo kịp thời, 1 vụ trộm không giữ được hiện trường, trừ 3 điểm: còn 1/4.'],
    ['HH-T08', 'c1', 'Không có vụ việc hòa giải kết thúc trong kỳ: không phát sinh, tính điểm tối đa 6/6.'],
    ['HH-T08', 'h2', 'Không có vụ cháy, nổ; không có vụ bói toán, mê tín dị đoan: được 2/2.'],
    ['HH-T03', 'CA', 'Xã chấm 27/32.'],
  ])('explains %s, %s: %s', (village, code, why) => {
    const score = scores.villages.find(({ villageId }) => villageId === village);
    expect(score?.criteria.find((each) => each.code === code)?.why).toBe(why);
  });

  it('lowers the class of the village that held no meeting, which its points reach anyway', () => {
    expect(scores.villages.map(({ lowered }) => lowered)).toEqual([[], [], [], [], [], ['dl4'], [], []]);
    expect(scores.villages[5]).toMatchObject({ className: 'Khá', classByPoints: 'Khá' });
  });
});

describe('the table of points', () => {
  it('has 24 criteria that come to 100 points, the sensitive ones to 32', () => {
    const sum = (criteria: typeof STANDARD_CRITERIA) => criteria.reduce((total, { max }) => total + max, 0);
    expect(STANDARD_CRITERIA).toHaveLength(24);
    expect(sum(STANDARD_CRITERIA)).toBe(100);
    expect(sum(STANDARD_CRITERIA.filter(({ sensitive }) => sensitive))).toBe(32);
  });
});

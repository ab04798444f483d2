/** What offices, associations and schools say of themselves, as a proposal in the report's own line for it. */
import { describe, expect, it } from '@jest/globals';
import type { BodyReport } from '../../../src/core/bodies/bodies';
import { lineOf, quietVillage, type ReportOptions } from '../../fixtures/report-input';

const body = (name: string, result: string, quarter: BodyReport['quarter'] = 1): BodyReport => ({
  quarter,
  body: name,
  reported: true,
  on: null,
  result,
});

const LINE = 'II.4.ban-nganh';

const withBodies = (bodies: readonly BodyReport[], options: Partial<ReportOptions> = {}): ReportOptions => ({
  villages: [quietVillage()],
  ...options,
  more: { bodies, ...options.more },
});

describe('results of other bodies in the report', () => {
  it('stand one below the other, in the words of each', () => {
    const bodies = [body('Hội Nông dân xã', 'vận động 12 hộ [tổ 3] lắp đèn.'), body('Đoàn Thanh niên xã', '2 buổi')];
    expect(lineOf(withBodies(bodies), LINE).text).toBe(
      'Hội Nông dân xã: vận động 12 hộ [tổ 3] lắp đèn.\nĐoàn Thanh niên xã: 2 buổi.',
    );
  });

  it('name their quarter where the period has several', () => {
    const bodies = [body('Hội Nông dân xã', 'họp'), body('Hội Nông dân xã', 'tập huấn', 2)];
    expect(lineOf(withBodies(bodies, { period: 'H1' }), LINE).text).toBe(
      'Hội Nông dân xã (Quý I): họp.\nHội Nông dân xã (Quý II): tập huấn.',
    );
  });

  it('leave the line to the officer where nobody has written anything', () => {
    const line = lineOf(withBodies([body('Hội Nông dân xã', '')]), LINE);
    expect(line.text).toBe('');
    expect(line.prompt).toContain('Công an xã ghi');
  });

  it('tell the officer for whom the report still waits, and print nothing of it', () => {
    const awaited = (name: string): BodyReport => ({ ...body(name, ''), reported: null });
    const line = lineOf(withBodies([awaited('Hội Nông dân xã'), awaited('Đoàn Thanh niên xã')]), LINE);
    expect(line.prompt).toContain('còn chờ báo cáo của Hội Nông dân xã, Đoàn Thanh niên xã)');
    expect(line.text).toBe('');
    expect(lineOf(withBodies([body('Hội Nông dân xã', '')]), LINE).prompt).not.toContain('còn chờ');
  });
});

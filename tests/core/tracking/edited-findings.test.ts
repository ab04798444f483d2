/** The full check sees that a quarter was edited after it was accepted. */
import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../../src/core/submission/fingerprint';
import { editedFindings } from '../../../src/core/tracking/edited-findings';
import { buildEntries, buildVillage, CATALOGUE, QUIET_QUARTER } from '../submission/build-village';

const VILLAGE = { id: 'HH-T01', name: 'Thôn 1', pilot: false, validFrom: null, validTo: null };
const FINGERPRINT = fingerprintOf(buildEntries(QUIET_QUARTER), CATALOGUE);

const findings = (changes: Readonly<Record<string, number>>, decision = 'duyệt') => {
  const cells = { 1: { ...QUIET_QUARTER, ...changes } };
  const control = { 1: { submitted: true, decision, fingerprint: FINGERPRINT } };
  return editedFindings(VILLAGE, buildVillage({ cells, control }).submission, [1, 2], CATALOGUE, 2023);
};

describe('an edit after acceptance', () => {
  it('is a warning to the police, with what to do', () => {
    expect(findings({ nd6_tin_bao: 4 })).toEqual([
      {
        rule: 'G18',
        severity: 'warning',
        audience: 'cax',
        villageId: 'HH-T01',
        year: 2023,
        quarter: 1,
        code: null,
        message: 'Số liệu Quý I có thay đổi sau khi duyệt. Bác báo lý do cho Công an xã giúp, để duyệt lại.',
        officeMessage: 'Thôn 1, Quý I đã sửa sau khi duyệt. Duyệt lại hoặc yêu cầu thôn sửa.',
        basis: { values: expect.any(String), statement: 'Số liệu của quý được sửa sau khi duyệt' },
      },
    ]);
  });

  it('shows in a locked quarter too', () => {
    expect(findings({ nd6_tin_bao: 4 }, 'khóa')).toHaveLength(1);
  });

  it('is none where the values are those that were accepted, or where nothing was', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ nd6_tin_bao: 4 }, '')).toEqual([]);
    expect(findings({ nd6_tin_bao: 4 }, 'cần sửa')).toEqual([]);
  });
});

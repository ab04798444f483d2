/** The version of a workbook's layout decides what this add-on may do with it. */
import { describe, expect, it } from '@jest/globals';
import { SCHEMA_ROW, SCHEMA_VERSION } from '../../../src/core/layout/keys';
import { judgeVersion } from '../../../src/core/migrations/judge-version';
import { MIGRATIONS } from '../../../src/core/migrations/migrations';
import { unreadableVersion } from '../../../src/core/migrations/version-words';

describe('the list of migrations', () => {
  it('leads from the first layout to the one of today without a gap', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
    expect(MIGRATIONS[MIGRATIONS.length - 1]?.to).toBe(SCHEMA_VERSION);
  });

  it('tells of each step what it does', () => {
    for (const { says, work } of MIGRATIONS) expect([says.length > 0, work.length > 0]).toEqual([true, true]);
  });
});

describe('the version of a workbook', () => {
  it('that set-up makes today is current', () => {
    expect(judgeVersion(Number(SCHEMA_ROW[2]))).toEqual({ kind: 'current' });
  });

  it.each([null, '', 1])('%j is the first layout, which all steps lead on from', (raw) => {
    expect(judgeVersion(raw)).toEqual({ kind: 'older', steps: MIGRATIONS });
  });

  it('above this add-on’s is newer, however much', () => {
    expect([judgeVersion(SCHEMA_VERSION + 1), judgeVersion(1000)]).toEqual([{ kind: 'newer' }, { kind: 'newer' }]);
  });

  it.each([
    ['hai', 'hai'],
    [1.5, '1.5'],
    [0, '0'],
    [-1, '-1'],
    [true, 'true'],
    [{ error: '#REF!' }, '#REF!'],
    [{ year: 2023, month: 3, day: 2 }, '2/3/2023'],
    ['2', '2'],
  ] as const)('%j does not read, and is told as it stands', (raw, found) => {
    expect(judgeVersion(raw)).toEqual({ kind: 'unreadable', found });
    expect(unreadableVersion(found)).toContain(`“${found}”`);
  });
});

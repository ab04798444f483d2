/** Offices, associations and schools: who has reported, who has not, and their results in the report. */
import { describe, expect, it } from '@jest/globals';
import { bodyRows, parseBodies, reportingBodies } from '../../../src/core/bodies/bodies';
import { checkBodies } from '../../../src/core/bodies/check-bodies';
import { makePeriod } from '../../../src/core/period/periods';
import type { RawCell } from '../../../src/core/submission/types';

const row = (cells: Readonly<Record<string, RawCell>>) => new Map<string, RawCell>(Object.entries(cells));

const office = { quarter: 'Quý I', body: 'Văn phòng UBND xã' };

describe('the tab Ban ngành', () => {
  it('lists every body once a quarter, the schools of the settings last', () => {
    const bodies = reportingBodies(['Hội Nông dân xã'], ['Trường Tiểu học A', ' trường tiểu học A', '']);
    expect(bodies).toEqual(['Hội Nông dân xã', 'Trường Tiểu học A']);
    expect(bodyRows(bodies).map(([quarter, body]) => `${quarter}: ${body}`)).toHaveLength(8);
  });

  it.each([
    ['có', { reported: 'có' }, true],
    ['không', { reported: 'không' }, false],
    ['nothing', {}, null],
    ['a result alone', { result: 'Tổ chức 2 buổi tuyên truyền' }, true],
    ['a day alone', { on: { year: 2023, month: 3, day: 12 } }, true],
    ['không beside a result', { reported: 'không', result: 'hẹn tuần sau' }, false],
  ])('reads %s', (_, cells, reported) => {
    expect(parseBodies([row({ ...office, ...cells })])).toMatchObject([{ quarter: 1, reported }]);
  });

  it.each(['Quý II', 'quý ii', 'II', '2', 'Quý 2', 'Quý II'.normalize('NFD')])(
    'knows the quarter in “%s”',
    (quarter) => {
      expect(parseBodies([row({ ...office, quarter })])).toMatchObject([{ quarter: 2 }]);
    },
  );

  it('passes over lines that name no body or no quarter', () => {
    expect(parseBodies([row({ quarter: 'Quý I' }), row({ body: 'Hội Nông dân xã', quarter: 'quý năm' })])).toEqual([]);
  });
});

describe('who must still report', () => {
  const lines = parseBodies([
    row({ ...office, reported: 'có' }),
    row({ quarter: 'Quý I', body: 'Hội Nông dân xã' }),
    row({ quarter: 'Quý II', body: 'Hội Nông dân xã', reported: 'có' }),
  ]);

  it('is one hint to the police, which keeps no report from being official', () => {
    const [finding, ...others] = checkBodies(lines, makePeriod('2023-H1', 'nd09'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'hint', audience: 'cax', villageId: null, quarter: 1, code: null });
    expect(finding?.message).toBe(
      'Quý I còn chờ báo cáo của: Hội Nông dân xã. Đã báo cáo: Văn phòng UBND xã. Nhận được thì chọn “có”, ghi ngày và kết quả vào trang Ban ngành.',
    );
  });

  it('says nothing once everybody has reported, nor of a workbook without the tab', () => {
    expect(checkBodies(lines, makePeriod('2023-Q2', 'nd09'))).toEqual([]);
    expect(checkBodies([], makePeriod('2023-Q1', 'nd09'))).toEqual([]);
  });
});

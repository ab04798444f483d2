/** Offices, associations and schools: who has reported, who has not, and their results in the report. */
import { describe, expect, it } from '@jest/globals';
import { bodyRows, parseBodies, reportingBodies } from '../../../src/core/bodies/bodies';
import { checkBodies } from '../../../src/core/bodies/check-bodies';
import { checkBodyTexts } from '../../../src/core/bodies/check-body-texts';
import { makePeriod } from '../../../src/core/period/periods';
import type { RawCell } from '../../../src/core/submission/types';

const row = (cells: Readonly<Record<string, RawCell>>, cell = '') => ({
  cells: new Map<string, RawCell>(Object.entries(cells)),
  cell,
});

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

describe('results that give somebody away', () => {
  const quarter1 = makePeriod('2023-Q1', 'nd09');
  const line = (body: string, result: string, cell = '') => row({ quarter: 'Quý I', body, result }, cell);
  const texts = (rulesOff: readonly string[] = []) =>
    checkBodyTexts(
      parseBodies([
        line('Hội Nông dân xã', 'gọi 0912 345 678', "'Ban ngành'!F8"),
        line('Đoàn Thanh niên xã', 'phối hợp với ông Hùng', "'Ban ngành'!F9"),
        line('Hội Cựu chiến binh xã', 'gặp bà Lan, số 034123456789'),
        line('Văn phòng UBND xã', 'Tổ chức 2 buổi tuyên truyền'),
        row({ quarter: 'Quý II', body: 'Hội Nông dân xã', result: 'gọi 0912 345 678' }),
      ]),
      quarter1,
      rulesOff,
    );

  it('are told to the police with their cells, and are never repeated', () => {
    expect(texts().map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ['V30', 'error', "'Ban ngành'!F8"],
      ['V30', 'error', undefined],
      ['V31', 'warning', "'Ban ngành'!F9"],
    ]);
    expect(texts()[0]?.officeMessage).toBe(
      'Trang Ban ngành, Quý I, Hội Nông dân xã: cột “Kết quả” có số giấy tờ, số điện thoại hoặc địa chỉ thư điện tử. Xóa trước khi lập báo cáo chính thức.',
    );
    expect(texts()[2]?.officeMessage).toContain('Đoàn Thanh niên xã, Hội Cựu chiến binh xã');
    expect(JSON.stringify(texts())).not.toMatch(/Hùng|Lan|0912|0341/);
  });

  it('are accepted for the texts of now', () => {
    const [before, after] = ['ông Hùng', 'ông Dũng'].map(
      (result) => checkBodyTexts(parseBodies([line('Hội Nông dân xã', result)]), quarter1, [])[0]?.basis?.values,
    );
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(after).not.toBe(before);
  });

  it('are passed over where the commune has switched the rule off', () => {
    expect(texts(['V30']).map(({ rule }) => rule)).toEqual(['V31']);
    expect(texts(['V30', 'V31'])).toEqual([]);
  });
});

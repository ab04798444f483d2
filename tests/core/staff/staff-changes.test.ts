/** Changes among the people of the self-management teams, as plan III.4 wants them told. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseIsoDate } from '../../../src/core/period/calendar-date';
import { makePeriod } from '../../../src/core/period/periods';
import { reportStaffChanges } from '../../../src/core/staff/report-staff';
import { parseStaff, type StaffPost } from '../../../src/core/staff/staff';
import { changesOfQuarter, changesWithin, staffChanges } from '../../../src/core/staff/staff-changes';
import type { RawCell } from '../../../src/core/submission/types';
import { rollupInput } from '../../fixtures/rollup-input';

const day = (iso: string) => {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(iso);
  return date;
};

const post = (from: string | null, to: string | null, changes: Partial<StaffPost> = {}): StaffPost => ({
  villageId: 'HH-T02',
  role: 'Tổ trưởng tổ liên gia',
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
  ...changes,
});

const days = (...posts: StaffPost[]) =>
  staffChanges(posts).map(({ day: { year, month, day: date } }) => `${date}/${month}/${year}`);

describe('counting the changes of people', () => {
  it('counts who began and who ended, each on the day', () => {
    expect(days(post('2023-01-10', null), post(null, '2023-02-28', { role: 'Công an viên' }))).toEqual([
      '10/1/2023',
      '28/2/2023',
    ]);
  });

  it('counts nobody who was there before the list and is still there', () => {
    expect(days(post(null, null))).toEqual([]);
  });

  it.each([
    ['on the same day', '2023-02-14', 1],
    ['on the day after', '2023-02-15', 1],
    ['two days after', '2023-02-16', 2],
    ['the day before', '2023-02-13', 2],
  ])('takes an end on 14 February and a beginning in the same role %s as so many changes', (_, from, count) => {
    expect(days(post(null, '2023-02-14'), post(from, null))).toHaveLength(count);
  });

  it.each([
    ['another role', { role: 'Thành viên Tổ an ninh xã hội' }],
    ['another village', { villageId: 'HH-T03' }],
  ])('takes an end and a beginning on one day in %s as two', (_, changes) => {
    expect(days(post(null, '2023-02-14'), post('2023-02-14', null, changes))).toHaveLength(2);
  });

  it('knows a role however it is typed', () => {
    const other = ' tổ trưởng  Tổ liên gia'.normalize('NFD');
    expect(days(post(null, '2023-02-14'), post('2023-02-14', null, { role: other }))).toHaveLength(1);
  });

  it('pairs one end with one beginning', () => {
    const end = post(null, '2023-02-14');
    expect(days(end, end, post('2023-02-14', null))).toHaveLength(2);
  });

  it('does not pair the end of a one-day post with its own beginning', () => {
    expect(days(post('2023-02-14', '2023-02-14'))).toHaveLength(2);
  });

  it('counts a handover over the end of a quarter once, where the new one begins', () => {
    const changes = staffChanges([post(null, '2023-03-14'), post('2023-03-15', null)]);
    const nd09 = { year: 2023, scheme: 'nd09' } as const;
    expect([1, 2].map((quarter) => changesOfQuarter(changes, 'HH-T02', nd09, quarter === 1 ? 1 : 2))).toEqual([0, 1]);
  });

  it('gives every change to one quarter, so that quarters add up to the half-year', () => {
    const anyDay = fc.integer({ min: -30, max: 400 }).map((days) => addDays(day('2022-12-15'), days));
    const anyPost = fc
      .record({
        villageId: fc.constantFrom('HH-T01', 'HH-T02'),
        role: fc.constantFrom('Tổ trưởng', 'Tổ phó'),
        from: fc.option(anyDay),
        to: fc.option(anyDay),
      })
      .map((each): StaffPost => each);
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 12 }), (posts) => {
        const changes = staffChanges(posts);
        const of = (code: string) => changesWithin(changes, makePeriod(code, 'nd09')).length;
        expect(of('2023-Q1') + of('2023-Q2')).toBe(of('2023-H1'));
        expect(of('2023-H1') + of('2023-H2')).toBe(of('2023-Y'));
      }),
    );
  });
});

describe('the tab Nhân sự', () => {
  const villages = [{ id: 'HH-T01', name: 'Thôn Đông' }];
  const row = (cells: Readonly<Record<string, RawCell>>) => new Map<string, RawCell>(Object.entries(cells));

  it('finds the village by its id or its name, and keeps no name of a person', () => {
    const { posts } = parseStaff(
      [
        row({ village: 'HH-T01', role: 'Tổ trưởng', name: 'A', from: day('2023-01-02') }),
        row({ village: 'thôn đông', role: 'Tổ phó', name: 'B', to: '5/2/2023' }),
      ],
      villages,
    );
    expect(posts).toEqual([
      { villageId: 'HH-T01', role: 'Tổ trưởng', from: day('2023-01-02'), to: null },
      { villageId: 'HH-T01', role: 'Tổ phó', from: null, to: day('2023-02-05') },
    ]);
  });

  it.each([
    ['a village that there is not', { village: 'Thôn Tây' }, 'không có thôn “Thôn Tây”'],
    ['no village', { role: 'Tổ trưởng' }, 'chưa ghi thôn'],
    ['a day that does not read', { village: 'HH-T01', from: 'đầu tháng 2' }, 'có ngày chưa đọc được'],
    [
      'an end before the beginning',
      { village: 'HH-T01', from: day('2023-02-02'), to: day('2023-02-01') },
      'ngày thôi trước ngày bắt đầu',
    ],
  ])('tells %s and does not count the line', (_, cells, why) => {
    const { posts, problems } = parseStaff([row(cells)], villages);
    expect(posts).toEqual([]);
    expect(problems).toEqual([`Nhân sự, dòng thứ 1: ${why} nên chưa được tính.`]);
  });
});

describe('the changes of a period for the report', () => {
  const changes = staffChanges([
    post('2023-01-10', null),
    post('2023-01-20', null),
    post('2023-04-01', null, { role: 'Thành viên Tổ an ninh xã hội' }),
  ]);
  const { submissions } = rollupInput({ villages: [{}, { rows: { th_nhan_su_bao: [true, null] } }] });
  const told = (code: string) =>
    reportStaffChanges(changes, ['HH-T01', 'HH-T02'], submissions, { ...makePeriod(code, 'nd09'), scheme: 'nd09' });

  it('tells people by village and role, reported where the quarter says so', () => {
    expect(told('2023-Q1')).toEqual([
      { villageId: 'HH-T02', role: 'Tổ trưởng tổ liên gia', people: 2, reported: true },
    ]);
  });

  it('takes a quarter without an answer as not reported', () => {
    expect(told('2023-H1').map(({ people, reported }) => [people, reported])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is empty, not absent, where nobody changed', () => {
    expect(told('2023-Q3')).toEqual([]);
  });
});

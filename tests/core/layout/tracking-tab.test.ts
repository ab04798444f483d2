/** The tab `Theo dõi` as a block of cells. */
import { describe, expect, it } from '@jest/globals';
import { type TrackingGrid, trackingGrid } from '../../../src/core/layout/tracking-tab';
import { serialOfDate } from '../../../src/core/period/calendar-date';
import { QUARTERS } from '../../../src/core/period/schemes';
import { enteredFact, readTrackingFacts, type StoredFact } from '../../../src/core/tracking/records';
import { trackQuarter } from '../../../src/core/tracking/track-quarter';
import { CONTEXT } from '../checks/build-context';
import { day, QUIET_QUARTER } from '../submission/build-village';
import { BEFORE, SUBMITTED, type TrackedParts, trackingInput } from '../tracking/build-tracking';

const TODAY = day(2023, 3, 22);

function gridOf(villages: readonly TrackedParts[], today = TODAY, facts: readonly StoredFact[] = []): TrackingGrid {
  const input = trackingInput(villages);
  const moment = { facts: readTrackingFacts(facts), today, context: CONTEXT };
  return trackingGrid(
    QUARTERS.map((quarter) => trackQuarter(input, quarter, moment)),
    today,
    '08:30 ngày 22/3/2023',
  );
}

/** The cells of one row by column key. */
function rowOf({ values, lines }: TrackingGrid, key: string): Readonly<Record<string, unknown>> {
  const keys = values[lines.indexOf('keys')] ?? [];
  const row = values.find(([first]) => first === key) ?? [];
  return Object.fromEntries(keys.map((each, index) => [String(each), row[index]]));
}

const submitted = (stamp: typeof BEFORE): TrackedParts => ({
  ...SUBMITTED,
  control: { submitted: true, stamp },
});

describe('the tab “Theo dõi”', () => {
  const grid = gridOf([
    submitted(BEFORE),
    submitted(day(2023, 3, 21)),
    { cells: { ...QUIET_QUARTER, nd1_trom_vu: '', nd6_tin_bao: 'ba' } },
    { ...SUBMITTED, control: { submitted: true, decision: 'duyệt', fingerprint: '0123456789abcdef' } },
  ]);

  it('says what it is and when it was made', () => {
    expect(grid.values[0]?.[0]).toBe('#theodoi');
    expect(grid.values[1]?.[1]).toContain('08:30 ngày 22/3/2023');
  });

  it('has one line a village, with state, day, on time and counts of cells', () => {
    expect(rowOf(grid, 'HH-T01')).toMatchObject({
      name: 'Thôn 1',
      'Q1.state': 'đã nộp',
      'Q1.day': serialOfDate(BEFORE),
      'Q1.onTime': 'đúng hạn',
      'Q1.missing': 0,
      'Q1.wrong': 0,
      'Q1.toReview': 0,
    });
    expect(rowOf(grid, 'HH-T02')).toMatchObject({ 'Q1.onTime': 'trễ 2 ngày làm việc' });
    expect(rowOf(grid, 'HH-T03')).toMatchObject({
      'Q1.state': 'đang ghi',
      'Q1.day': '',
      'Q1.onTime': '',
      'Q1.missing': 1,
      'Q1.wrong': 1,
    });
  });

  it('says which decisions were only typed', () => {
    const decided = (decision: string, fingerprint = ''): TrackedParts => ({
      ...SUBMITTED,
      control: { submitted: true, decision, fingerprint },
    });
    const typed = gridOf([decided('duyệt'), decided('khóa'), decided('cần sửa')]);
    expect(['HH-T01', 'HH-T02', 'HH-T03'].map((id) => rowOf(typed, id)['Q1.state'])).toEqual([
      'duyệt ghi tay, chưa chốt số',
      'khóa ghi tay, chưa khóa cột',
      'cần sửa ghi tay, chưa chuyển thôn',
    ]);
  });

  it('shows an edit after acceptance', () => {
    expect(rowOf(grid, 'HH-T04')).toMatchObject({
      'Q1.state': 'đã duyệt, sửa sau khi duyệt',
      'Q1.onTime': 'không xác định',
    });
  });

  it('says what the police typed for a village, and that it was changed since', () => {
    const figures = { source: 'giấy', received: BEFORE, note: '', ticked: true } as const;
    const asTyped = Object.fromEntries(Object.entries(QUIET_QUARTER).map(([code, text]) => [code, String(text)]));
    const facts = [
      enteredFact('2023-Q1', 'HH-T01', { ...figures, values: asTyped }),
      enteredFact('2023-Q1', 'HH-T02', { ...figures, values: { ...asTyped, nd6_tin_bao: '77' } }),
    ];
    const typed = gridOf([SUBMITTED, SUBMITTED, SUBMITTED], TODAY, facts);
    expect(rowOf(typed, 'HH-T01')).toMatchObject({ 'Q1.onTime': 'không xác định; nhập hộ từ giấy, nhận 16/3/2023' });
    expect(rowOf(typed, 'HH-T02')).toMatchObject({
      'Q1.onTime': 'không xác định; nhập hộ từ giấy, nhận 16/3/2023, sau đó đã sửa',
    });
    expect(rowOf(typed, 'HH-T03')).toMatchObject({ 'Q1.onTime': 'không xác định' });
  });

  it('adds up', () => {
    expect(rowOf(grid, '#cong')).toMatchObject({
      'Q1.state': 'đã nộp 3/4 thôn',
      'Q1.onTime': 'đúng hạn 1/4 thôn',
      'Q1.missing': 1,
      'Q1.wrong': 1,
    });
  });

  it('says nothing of quarters that have not begun, but when they will be', () => {
    const blanks = Object.entries(rowOf(grid, 'HH-T01')).filter(([key]) => key.startsWith('Q3.'));
    expect(blanks.map(([, cell]) => cell)).toEqual(['', '', '', '', '', '']);
    const titles = grid.values[grid.lines.indexOf('quarters')]?.filter((cell) => cell !== '');
    expect(titles).toEqual([
      'Quý I (15/12/2022–14/3/2023), hạn nộp 17/3/2023',
      'Quý II (15/3/2023–14/6/2023), hạn nộp 19/6/2023',
      'Quý III (15/6/2023–14/9/2023), hạn nộp 19/9/2023',
      'Quý IV (15/9/2023–14/12/2023), hạn nộp 19/12/2023',
    ]);
  });

  it('leaves the quarters blank in which a village did not exist', () => {
    const late = gridOf([submitted(BEFORE), { village: { validFrom: day(2023, 3, 15) } }]);
    expect(rowOf(late, 'HH-T02')).toMatchObject({ 'Q1.state': '', 'Q2.state': 'chưa ghi' });
    expect(rowOf(late, '#cong')).toMatchObject({ 'Q1.state': 'đã nộp 1/1 thôn', 'Q2.state': 'đã nộp 0/2 thôn' });
  });

  it('is rectangular', () => {
    expect(new Set(grid.values.map((row) => row.length))).toEqual(new Set([26]));
    expect(grid.lines).toHaveLength(grid.values.length);
  });
});

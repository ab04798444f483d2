import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import type { RawCell } from '../../../src/core/submission/types';
import { parseIndicatorChanges } from '../../../src/core/tables/parse-indicator-changes';
import { parseVillages } from '../../../src/core/tables/parse-villages';
import { readLastYearRows } from '../../../src/core/tables/read-last-year-rows';

const row = (cells: Readonly<Record<string, RawCell>>) => new Map(Object.entries(cells));

describe('the tab Danh sách thôn', () => {
  it('reads ids, names, the pilot and the days of validity', () => {
    const { villages } = parseVillages([
      row({ id: 'HH-T01', name: 'Thôn 1', pilot: '', validFrom: '', validTo: { year: 2023, month: 6, day: 30 } }),
      row({ id: 'HH-T02', name: 'Thôn 2'.normalize('NFD'), pilot: 'Có', validFrom: '1/7/2023', validTo: '' }),
    ]);
    expect(villages).toEqual([
      { id: 'HH-T01', name: 'Thôn 1', pilot: false, validFrom: null, validTo: { year: 2023, month: 6, day: 30 } },
      { id: 'HH-T02', name: 'Thôn 2', pilot: true, validFrom: { year: 2023, month: 7, day: 1 }, validTo: null },
    ]);
  });

  it('says so where an id is missing or stands twice, and counts the first', () => {
    const { villages, problems } = parseVillages([
      row({ id: 'HH-T01', name: 'Thôn 1' }),
      row({ id: 'HH-T01', name: 'Thôn khác' }),
      row({ id: '', name: 'Thôn mới' }),
    ]);
    expect(villages.map((village) => village.name)).toEqual(['Thôn 1']);
    expect(problems).toHaveLength(2);
    expect(problems.join(' ')).toContain('Thôn mới');
  });
});

describe('the tab Chỉ tiêu', () => {
  const catalogue = defaultCatalogue();

  it('leaves a row alone whose cells say what the default says', () => {
    const name = 'Số thành viên Tổ an ninh xã hội';
    expect(parseIndicatorChanges([row({ code: 'bc_tv_to_antt', name, on: '', required: '' })], catalogue)).toEqual([
      { code: 'bc_tv_to_antt' },
    ]);
  });

  it('reads switches, names, requirements and targets', () => {
    const cells = { code: 'nd1_camera', name: 'Số camera', on: 'có', required: 'Quý I', target: 12 };
    expect(parseIndicatorChanges([row(cells)], catalogue)).toEqual([
      { code: 'nd1_camera', name: 'Số camera', on: true, required: { kind: 'first-quarter' }, target: 12 },
    ]);
  });

  it('passes over codes that nobody knows', () => {
    expect(parseIndicatorChanges([row({ code: 'nd9_la', on: 'có' })], catalogue)).toEqual([]);
  });
});

describe('the tab Năm trước', () => {
  it('gives the four quarters of a place and a row as they stand; blank stays blank', () => {
    const cells = { village: ' HH-T01 ', code: 'nd1_trom_vu', Q1: 0, Q2: '', Q3: 2 };
    expect(readLastYearRows([row(cells)])).toEqual([
      { village: 'HH-T01', code: 'nd1_trom_vu', quarters: [0, '', 2, ''] },
    ]);
  });
});

/** The tab `Công an xã` in the three modes of sensitive figures. */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { HINTS } from '../../../src/core/catalogue/hints';
import { communeTabRows } from '../../../src/core/catalogue/rows';
import { communeTabLayout } from '../../../src/core/layout/commune-tab';
import type { SensitiveMode } from '../../../src/core/settings/types';
import type { Village } from '../../../src/core/submission/types';

const village = (id: string, name: string): Village => ({ id, name, pilot: false, validFrom: null, validTo: null });
const VILLAGES = [village('HH-T01', 'Thôn 1'), village('HH-T02', 'Thôn 2')];

const layoutIn = (mode: SensitiveMode) =>
  communeTabLayout(communeTabRows(defaultCatalogue(), mode), VILLAGES, HINTS, 'Tổ an ninh xã hội');
const keysIn = (mode: SensitiveMode) => layoutIn(mode).rows.map(({ key }) => key);
const rowIn = (mode: SensitiveMode, key: string) => layoutIn(mode).rows.find((row) => row.key === key);

describe('Công an xã', () => {
  it('has one figure for the commune per sensitive row in the mode toàn xã', () => {
    expect(keysIn('toàn xã')).toContain('nd3_hinh_su');
    expect(keysIn('toàn xã').some((key) => key.includes('/'))).toBe(false);
  });

  it('asks for the number of villages where a village would answer có or không', () => {
    expect(rowIn('toàn xã', 'lt_trong_an')?.label).toBe('Tội phạm nghiêm trọng trở lên (số thôn có)');
    expect(rowIn('toàn xã', 'lt_trong_an')?.input).toEqual({ kind: 'whole' });
    expect(rowIn('toàn xã', 'th_cax_so_ket')?.input).toEqual({ kind: 'list', values: ['có', 'không'] });
  });

  it('has a block for each village in the mode theo thôn', () => {
    expect(keysIn('theo thôn')).toEqual(
      expect.arrayContaining(['#nhom:HH-T01', 'HH-T01/nd3_hinh_su', '#nhom:HH-T02', 'HH-T02/nd3_hinh_su']),
    );
    expect(keysIn('theo thôn')).not.toContain('nd3_hinh_su');
    expect(rowIn('theo thôn', 'HH-T01/lt_trong_an')?.input).toEqual({ kind: 'list', values: ['có', 'không'] });
  });

  it('has no sensitive row at all in the mode tắt', () => {
    const levels = layoutIn('tắt').rows.map(({ indicator }) => indicator?.sensitivity);
    expect(levels).not.toContain('S2');
    expect(levels).not.toContain('S3');
  });

  it.each<SensitiveMode>(['toàn xã', 'theo thôn', 'tắt'])('keeps every key once in the mode %s', (mode) => {
    expect(new Set(keysIn(mode)).size).toBe(keysIn(mode).length);
  });

  it('keeps rows of one group together under one heading', () => {
    const headings = keysIn('toàn xã').filter((key) => key.startsWith('#nhom:'));
    expect(headings).toEqual(['#nhom:2', '#nhom:3', '#nhom:4', '#nhom:5', '#nhom:6', '#nhom:T', '#nhom:L']);
  });
});

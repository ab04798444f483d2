/** Laws of rollups that hold for every commune. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePeriod } from '../../../src/core/period/periods';
import type { SchemeName } from '../../../src/core/period/types';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import { rollupInput, type TypedRows } from '../../fixtures/rollup-input';

const figure = fc.option(fc.nat(30), { nil: null });
const year = fc.array(figure, { minLength: 4, maxLength: 4 });
const answers = fc.array(fc.option(fc.boolean(), { nil: null }), { minLength: 4, maxLength: 4 });
const villageRows: fc.Arbitrary<TypedRows> = fc.record({
  bc_ho_tong: year,
  nd1_trom_vu: year,
  nd1_trom_bao_kip: year,
  nd2_tiep_nhan: year,
  nd2_thanh: year,
  nd2_khong_thanh: year,
  nd2_dang: year,
  nd6_tin_bao: year,
  hop_to_chuc: answers,
  hop_bien_ban: answers,
  tc_ho_dang_ky: year,
});
const day = fc.option(
  fc.record({ year: fc.constant(2023), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
);
const village = fc.record({ rows: villageRows, validTo: day }).map(({ rows, validTo }) => ({
  rows,
  lastYear: { nd6_tin_bao: [3, 1, null, 2] },
  ...(validTo === null ? {} : { validTo }),
}));
const commune = fc.record({
  villages: fc.array(village, { minLength: 1, maxLength: 4 }),
  commune: fc.record({ nd3_ma_tuy: year, th_cax_tuan_tra: year }),
});
const schemes = fc.constantFrom<SchemeName>('nd09', 'calendar', 'congan', 'tt124_kdc');

const orZero = (value: number | null | undefined): number => value ?? 0;

const totals = (options: Parameters<typeof rollupInput>[0], kind: string, scheme: SchemeName) => {
  const input = rollupInput({ ...options, settings: { cach_tinh_ky: scheme } });
  return composeRollup(input, makePeriod(`2023-${kind}`, scheme));
};

describe('every rollup', () => {
  it('is proven by its own reconciliation, in every scheme and period', () => {
    fc.assert(
      fc.property(commune, schemes, fc.constantFrom('Q2', 'H1', '9M', 'Y'), (options, scheme, kind) => {
        const proofs = totals(options, kind, scheme).reconciliation;
        expect(proofs.filter((proof) => !proof.ok)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('adds quarter I and II up to half a year', () => {
    fc.assert(
      fc.property(commune, schemes, (options, scheme) => {
        const [first, second, half] = ['Q1', 'Q2', 'H1'].map((kind) => totals(options, kind, scheme).rows);
        for (const [index, row] of (half ?? []).entries()) {
          if (row.aggregate !== 'sum') continue;
          expect(orZero(row.total)).toBe(orZero(first?.[index]?.total) + orZero(second?.[index]?.total));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has no total exactly where no village has a value, and never covers more villages than there are', () => {
    fc.assert(
      fc.property(commune, schemes, (options, scheme) => {
        for (const row of totals(options, 'Q3', scheme).rows) {
          if (row.scope !== 'village' || row.kind === 'computed') continue;
          const values = [...row.byVillage.values()].filter((value) => value !== null);
          expect(row.total === null).toBe(values.length === 0);
          expect(row.n).toBe(values.length);
          expect(row.n).toBeLessThanOrEqual(row.N);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has rates between the lowest and the highest of its villages', () => {
    fc.assert(
      fc.property(commune, schemes, (options, scheme) => {
        for (const row of totals(options, 'H1', scheme).rows) {
          if (row.kind !== 'computed' || row.total === null) continue;
          const rates = [...row.byVillage.values()].filter((value) => value !== null);
          // A village whose denominator is 0 has no rate of its own, and may still add to the numerator.
          if (row.code === 'tc_ho_dang_ky_tl') continue;
          expect(row.total).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
          expect(row.total).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of the villages', () => {
    fc.assert(
      fc.property(fc.array(villageRows, { minLength: 2, maxLength: 4 }), (rows) => {
        const total = (ordered: readonly TypedRows[]) =>
          totals({ villages: ordered.map((each) => ({ rows: each })) }, 'Y', 'nd09').rows.map((row) => row.total);
        expect(total([...rows].reverse())).toEqual(total(rows));
      }),
      { numRuns: 20 },
    );
  });
});

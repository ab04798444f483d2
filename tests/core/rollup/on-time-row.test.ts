/** The row of handing in on time: judged by whoever feeds the rollup, never typed. */
import { describe, expect, it } from '@jest/globals';
import { makePeriod } from '../../../src/core/period/periods';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import type { OnTimeFigure } from '../../../src/core/rollup/rollup-input';
import { type CommuneOptions, rollupInput } from '../../fixtures/rollup-input';

/** By village, quarter by quarter. */
const JUDGED: Readonly<Record<string, readonly (number | null)[]>> = {
  'HH-T01': [1, 1, 1, 1],
  'HH-T02': [1, 0, 1, 1],
  'HH-T03': [null, 1, 1, null],
};
const onTime: OnTimeFigure = (id, quarter) => JUDGED[id]?.[quarter - 1] ?? null;

const CODE = 'th_nop_dung_han';
const rowIn = (kind: string, options: CommuneOptions = { villages: [{}, {}, {}] }) => {
  const rollup = composeRollup({ ...rollupInput(options), onTime }, makePeriod(`2023-${kind}`, 'nd09'));
  return { row: rollup.rows.find((row) => row.code === CODE), rollup };
};

describe('the row of handing in on time', () => {
  it('counts the villages that were on time; whom nobody knows of is not counted', () => {
    const { row } = rowIn('Q1');
    expect(row?.byVillage).toEqual(
      new Map([
        ['HH-T01', 1],
        ['HH-T02', 1],
        ['HH-T03', null],
      ]),
    );
    expect(row).toMatchObject({ total: 2, n: 2, N: 3 });
  });

  it('asks for every quarter of a longer period', () => {
    expect(rowIn('H1').row).toMatchObject({ total: 2, n: 2 });
    expect(rowIn('H1').row?.byVillage.get('HH-T02')).toBe(0);
    expect(rowIn('H1').row?.byVillage.get('HH-T03')).toBe(1);
    expect(rowIn('Y').row).toMatchObject({ total: 2, n: 2 });
  });

  it('takes no notice of what is typed into the row', () => {
    const villages = [{ rows: { [CODE]: [false] } }, {}, {}];
    expect(rowIn('Q1', { villages }).row?.byVillage.get('HH-T01')).toBe(1);
  });

  it('agrees with the proofs of its rollup', () => {
    for (const kind of ['Q1', 'H1', 'H2', 'Y']) {
      expect(rowIn(kind).rollup.reconciliation.filter(({ ok }) => !ok)).toEqual([]);
    }
  });

  it('is left out where nobody judges', () => {
    const rollup = composeRollup(rollupInput({ villages: [{}] }), makePeriod('2023-Q1', 'nd09'));
    expect(rollup.rows.map((row) => row.code)).not.toContain(CODE);
  });
});

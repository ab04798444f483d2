/** Ids, tab names and the matching of villages when set-up runs again. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PlannedVillage, planVillages } from '../../../src/core/layout/planned-villages';
import { freeTabName, villageId, villageTabName } from '../../../src/core/layout/village-identity';

const wanted = (...names: string[]) => names.map((name) => ({ name, account: '', pilot: false }));
const idsAndNames = (villages: readonly PlannedVillage[]) => villages.map(({ id, name }) => `${id} ${name}`);

describe('a village', () => {
  it('has an id of the commune code and two digits, three from the hundredth on', () => {
    expect([villageId('HH', 1), villageId('HH', 60), villageId('HG', 100)]).toEqual(['HH-T01', 'HH-T60', 'HG-T100']);
  });

  it('has a tab name that Excel accepts, whatever it is called', () => {
    expect(villageTabName('HH-T01', 'Thôn 1')).toBe('HH-T01 Thôn 1');
    expect(villageTabName('HH-T02', "Thôn 3/4: [Đông'] *")).toBe('HH-T02 Thôn 3 4 Đông');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const tab = villageTabName('HH-T01', name);
        expect(tab.length).toBeLessThanOrEqual(31);
        expect(tab).toMatch(/^HH-T01/);
        expect(tab).not.toMatch(/[:\\/?*[\]']/);
      }),
    );
  });

  it('leaves a name alone that somebody else’s tab has', () => {
    expect(freeTabName('Cài đặt', new Set(['Cài đặt', 'Cài đặt (2)']))).toBe('Cài đặt (3)');
  });
});

describe('planning villages', () => {
  it('numbers them in the order of the request', () => {
    const { all, added } = planVillages('HH', [], wanted('Thôn 1', 'Thôn 2'));
    expect(idsAndNames(all)).toEqual(['HH-T01 Thôn 1', 'HH-T02 Thôn 2']);
    expect(added).toEqual(all);
  });

  it('adds nothing for a list that stands already, whatever the form of its letters', () => {
    const { all } = planVillages('HH', [], wanted('Thôn Đông', 'Thôn Tây'));
    expect(planVillages('HH', all, wanted('thôn tây'.normalize('NFD'), ' Thôn  Đông ')).added).toEqual([]);
  });

  it('gives a new village the next number and keeps the ids of the others', () => {
    const { all } = planVillages('HH', [], wanted('Thôn 1', 'Thôn 2'));
    expect(idsAndNames(planVillages('HH', all, wanted('Thôn 3')).all)).toEqual([
      'HH-T01 Thôn 1',
      'HH-T02 Thôn 2',
      'HH-T03 Thôn 3',
    ]);
  });

  it('keeps two villages of one name apart', () => {
    const { all } = planVillages('HG', [], wanted('Thôn 3', 'Thôn 3'));
    expect(idsAndNames(all)).toEqual(['HG-T01 Thôn 3', 'HG-T02 Thôn 3']);
    expect(planVillages('HG', all, wanted('Thôn 3', 'Thôn 3', 'Thôn 3')).added.map(({ id }) => id)).toEqual(['HG-T03']);
  });
});

/** Rows and columns are found again by key, by label, and by their place between lines that are known. */
import { describe, expect, it } from '@jest/globals';
import { alignLines, type StandingLine, type WantedLine } from '../../../src/core/repair/align-lines';

const wanted: readonly WantedLine[] = [
  { key: 'a', label: 'Vụ trộm' },
  { key: 'b', label: 'Tin báo' },
  { key: '#c', label: '' },
  { key: 'd', label: 'Hộ dân' },
];

const line = (key: string, label = '', changes: Partial<StandingLine> = {}): StandingLine => ({
  key,
  label,
  blank: key === '' && label === '',
  entered: false,
  ...changes,
});

const standing = [line('a', 'Vụ trộm'), line('b', 'Tin báo'), line('#c'), line('d', 'Hộ dân')];

describe('lines of a tab', () => {
  it('stand where their keys stand, in any order', () => {
    expect(alignLines(wanted, standing).places).toEqual([0, 1, 2, 3]);
    expect(alignLines(wanted, [...standing].reverse()).places).toEqual([3, 2, 1, 0]);
  });

  it('are known by their label where the key is lost, however its letters are composed', () => {
    const lost = [line('a', 'Vụ trộm'), line('', 'Tin báo'.normalize('NFD')), line('#c'), line('d', 'Hộ dân')];
    expect(alignLines(wanted, lost).places).toEqual([0, 1, 2, 3]);
  });

  it('are known by their place where they have no words', () => {
    const lost = [line('a'), line('b'), line('', '', { blank: false }), line('d')];
    expect(alignLines(wanted, lost).places).toEqual([0, 1, 2, 3]);
  });

  it('are gone where somebody else’s line stands in their place', () => {
    const strange = [line('a'), line('', 'Của tôi', { entered: true }), line('#c'), line('d')];
    expect(alignLines(wanted, strange).places).toEqual([0, null, 2, 3]);
  });

  it('are the blank ones that were put in, also before a line of somebody else', () => {
    const made = [line('a'), line(''), line('', 'Của tôi'), line('#c'), line('d')];
    expect(alignLines(wanted, made).places).toEqual([0, 1, 3, 4]);
  });

  it('stand once: of two with one key the first counts, unless only the second holds entries', () => {
    const twice = [...standing, line('b', 'Tin báo')];
    expect(alignLines(wanted, twice)).toEqual({ places: [0, 1, 2, 3], doubles: [4] });
    const filled = [...standing, line('b', 'Tin báo', { entered: true })];
    expect(alignLines(wanted, filled)).toEqual({ places: [0, 4, 2, 3], doubles: [1] });
  });
});

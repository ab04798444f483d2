/** Each kind of damage by itself, any of them together, and repairs that are stopped at any call. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cloneWorkbook } from '../../local/emulator/model/cells';
import { ExecutionStopped } from '../../local/emulator/services/surface/exceptions';
import { DAMAGES, type Damage, enteredTokens } from '../fixtures/damages';
import { contentOf, differences } from '../fixtures/differences';
import { enteredWorkbookModel, openEntered } from '../fixtures/entered-commune';
import { look, mend } from '../fixtures/repair-run';

/** `npm run faults` tries all of it; the small run a part. */
const ALL = process.env.FAULTS === 'all';

const entered = enteredWorkbookModel();

const some = <T>(items: readonly T[], step: number): readonly T[] =>
  ALL ? items : items.filter((_, index) => index % step === 0);

describe.each(some(DAMAGES, 15))('where $name', ({ kind, apply }) => {
  it('says so, mends it and keeps every entry', () => {
    const file = openEntered(entered);
    apply(file);
    const before = enteredTokens(file);
    expect(look(file).kinds).toContain(kind);
    const { finished, faults } = mend(file);
    expect(finished).toBe(true);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    expect(look(file).faults).toEqual([]);
    expect(enteredTokens(file)).toEqual(before);
  });
});

describe('any damages one after the other', () => {
  it('are all mended at once, with every entry kept', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...DAMAGES], { minLength: 2, maxLength: 5 }), (damages) => {
        const file = openEntered(entered);
        for (const { apply } of damages) apply(file);
        const before = enteredTokens(file);
        expect(mend(file).finished).toBe(true);
        expect(look(file).faults).toEqual([]);
        expect(enteredTokens(file)).toEqual(before);
      }),
      { numRuns: ALL ? 60 : 3, endOnFailure: true },
    );
  });
});

const STOPPED: readonly (readonly string[])[] = [
  [
    'a row is deleted',
    'a row is copied below',
    'a number is typed over a check',
    'a stranger may edit what is the police’s',
  ],
  ['column A is deleted', 'the keys of “Cài đặt” are cleared', 'the tab of a village is deleted'],
  ['the tab is copied by hand', 'the protection of the tab is removed', 'conditional formats are cleared'],
];

const named = (names: readonly string[]): Damage[] => DAMAGES.filter(({ name }) => names.includes(name));

describe.each(STOPPED.map((names) => [names.join('; '), named(names)] as const))('a repair of %s', (_, damages) => {
  it('comes to the same end whichever call it was stopped at', () => {
    const damaged = openEntered(entered);
    for (const { apply } of damages) apply(damaged);
    const whole = openEntered(damaged.workbook);
    const before = enteredTokens(whole);
    const { calls } = mend(whole);
    const wanted = contentOf(whole.workbook, ['Nhật ký']);
    const step = ALL ? 1 : Math.ceil(calls / 3);
    for (let call = ALL ? 1 : Math.ceil(step / 2); call < calls; call += step) {
      const file = openEntered(cloneWorkbook(damaged.workbook));
      expect(() => mend(file, [], { failAtCall: call })).toThrow(ExecutionStopped);
      expect(enteredTokens(file)).toEqual(before);
      expect(mend(file).finished).toBe(true);
      expect(look(file).faults).toEqual([]);
      expect([call, differences(wanted, contentOf(file.workbook, ['Nhật ký']))]).toEqual([call, []]);
    }
  });
});

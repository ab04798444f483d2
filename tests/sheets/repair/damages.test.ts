/** Damage is named, mended, and then found no more; what people entered stands as before. */
import { describe, expect, it } from '@jest/globals';
import { DAMAGES, enteredTokens } from '../../fixtures/damages';
import { enteredWorkbookModel, openEntered } from '../../fixtures/entered-commune';
import { look, mend } from '../../fixtures/repair-run';

const entered = enteredWorkbookModel();

/** Damages that do not hide each other, together: each alone is for `npm run faults`. */
const LINES = /deleted|copied|cleared|typed over the status/;
const content = DAMAGES.filter(({ name, kind }) => !LINES.test(name) || kind === 'colours' || kind === 'validation');
const OF_THE_OFFICE = /“/;
const OF_THE_VILLAGE = [
  ['a row is deleted', 'a row is copied below', 'keys of control rows are cleared', 'a hidden column is deleted'],
  ['column A is deleted', 'words are typed over the status line', 'the tab of a village is deleted'],
  ['the first row is deleted', 'the column of a quarter is deleted', 'the tab is copied by hand'],
].map((names) => DAMAGES.filter(({ name }) => names.includes(name)));

describe('a workbook that nothing has happened to', () => {
  it('has nothing to mend', () => {
    const file = openEntered(entered);
    expect(look(file).faults).toEqual([]);
    const before = enteredTokens(file);
    const { finished, faults } = mend(file);
    expect([finished, faults]).toEqual([true, []]);
    expect(enteredTokens(file)).toEqual(before);
    expect(before.length).toBeGreaterThan(300);
  });
});

describe.each([
  ['cells, colours and locks', content],
  ['the tabs of the office', DAMAGES.filter(({ name }) => OF_THE_OFFICE.test(name) && LINES.test(name))],
  ...OF_THE_VILLAGE.map((damages) => [damages.map(({ name }) => name).join('; '), damages] as const),
])('%s', (_, damages) => {
  it('is named and mended with every entry kept', () => {
    const file = openEntered(entered);
    for (const { apply } of damages) apply(file);
    const before = enteredTokens(file);
    const found = look(file).kinds;
    const { finished } = mend(file);
    expect(finished).toBe(true);
    expect(look(file).faults).toEqual([]);
    expect(enteredTokens(file)).toEqual(before);
    // What is wrong inside a tab shows only once its lines are whole.
    const named = damages.some(({ kind }) => found.includes(kind));
    expect(named).toBe(true);
  });
});

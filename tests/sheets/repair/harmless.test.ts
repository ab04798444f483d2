/** What people may do to a workbook is no damage: nothing is mended, and a run that is cut short goes on. */
import { describe, expect, it } from '@jest/globals';
import { POLICE as OFFICE } from '../../../local/demo/commune-office';
import { cloneWorkbook } from '../../../local/emulator/model/cells';
import { setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { DAMAGES, enteredTokens } from '../../fixtures/damages';
import { look, mend } from '../../fixtures/repair-run';
import { headAccount, newFile, OWNER, POLICE } from '../../fixtures/set-up-commune';
import { insertLines, moveLines, renameTabs, writeInNfd } from '../../proofs/disturb-workbook';

const ready = setUpWorkbookModel(2);
/** Those who disturb workbooks elsewhere own this one. */
const openAsOffice = () =>
  newFile(2, {
    workbook: cloneWorkbook(ready),
    owner: OFFICE,
    editors: [OWNER, POLICE, headAccount(1), headAccount(2)],
  });
const open = () => newFile(2, { workbook: cloneWorkbook(ready) });

describe('what does no harm', () => {
  it.each([
    ['lines put in', insertLines],
    ['other names', renameTabs],
    ['letters in parts', writeInNfd],
  ])('%s', (_, disturb) => {
    const file = openAsOffice();
    disturb(file);
    expect(look(file, { account: OFFICE }).faults).toEqual([]);
  });

  it('is hardly done by lines that move: the count of open cells and the locks follow them', () => {
    const file = openAsOffice();
    moveLines(file);
    expect(look(file, { account: OFFICE }).kinds).toEqual(['formula', 'protection']);
    mend(file, [], { account: OFFICE });
    expect(look(file, { account: OFFICE }).faults).toEqual([]);
  });

  it('tells of other names', () => {
    const file = openAsOffice();
    renameTabs(file);
    const { notices } = look(file, { account: OFFICE });
    expect(notices.map(({ text }) => text).join('\n')).toContain('lúc lập là “HH-T01 Thôn 1”');
  });
});

describe('a repair that takes more than one run', () => {
  it('goes on where the one before stopped', () => {
    const file = open();
    for (const { name, apply } of DAMAGES) if (/colours|checks|label is typed|“/.test(name)) apply(file);
    const entered = enteredTokens(file);
    let done: readonly string[] = [];
    let runs = 0;
    for (let finished = false; !finished && runs < 60; runs += 1) {
      let asked = 0;
      // Time for three parts, whatever they are.
      const run = mend(file, done, { elapsedMs: () => (asked++ < 3 ? 0 : 10 * 60_000) });
      expect(run.done.length).toBeGreaterThan(done.length);
      ({ done, finished } = run);
    }
    expect(runs).toBeGreaterThan(3);
    expect(look(file).faults).toEqual([]);
    expect(enteredTokens(file)).toEqual(entered);
  });
});

describe('the price of looking', () => {
  it('is at most eighteen service calls a village', () => {
    const calls = (villages: number): number =>
      look(newFile(villages, { workbook: setUpWorkbookModel(villages) })).calls;
    expect(calls(2) - calls(1)).toBeLessThanOrEqual(18);
  });
});

/** A workbook that went out as .xlsx and came back: what the file could not carry is put back, and nothing else. */
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { PersonAtTab, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { enteredTokens } from '../../fixtures/damages';
import { keyedTab } from '../../fixtures/keyed-cells';
import { look, mend } from '../../fixtures/repair-run';
import { headAccount, newFile, POLICE } from '../../fixtures/set-up-commune';

const TAB = 'HH-T01 Thôn 1';

describe('a workbook that comes back from Excel', () => {
  it('gets its protections again, with its quarter locked, its ticks and its entries as they were', async () => {
    const file = newFile(2, { workbook: setUpWorkbookModel(2) });
    const head = new PersonAtTab(file, TAB);
    head.fillQuietly({ nd6_tin_bao: '7001' });
    head.type('nd6_tin_bao', 'note', 'Ghi 1', { scriptRuns: false });
    head.tick('Q1');
    const police = new PersonAtTab(file, TAB, POLICE);
    police.type('#decision', 'Q1', 'khóa', { scriptRuns: false });

    const back = newFile(2, { workbook: await readWorkbook(await writeWorkbook(file.workbook)) });
    const entered = enteredTokens(back);
    expect(entered.length).toBe(2);
    const { kinds, faults } = look(back);
    expect([...kinds].sort()).toEqual(['lock', 'protection']);
    expect(faults.filter(({ kind }) => kind === 'lock')).toEqual([{ kind: 'lock', tab: TAB, where: 'Quý I' }]);

    expect(mend(back).finished).toBe(true);
    expect(look(back).faults).toEqual([]);
    expect(enteredTokens(back)).toEqual(entered);
    expect(keyedTab(back, TAB).value('#submitted', 'Q1')).toBe(true);

    const again = (account: string, tab: string) => new PersonAtTab(back, tab, account);
    const typed = (account: string, column: string, tab = TAB) =>
      again(account, tab).tryTyping('nd1_trom_vu', column, '1', { scriptRuns: false }).kind;
    expect(typed(headAccount(1), 'Q1')).toBe('refused');
    expect(typed(headAccount(1), 'Q2')).not.toBe('refused');
    expect(typed(headAccount(2), 'Q2')).toBe('refused');
    expect(typed(headAccount(1), 'name')).toBe('refused');
  });
});

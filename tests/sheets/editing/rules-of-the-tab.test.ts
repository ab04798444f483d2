/** Right after tidying, `onEdit` checks by what the tab itself keeps of the commune's settings. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ensureCell } from '../../../local/emulator/model/cells';
import { SCHEMA_VERSION } from '../../../src/core/layout/keys';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { keyedTab } from '../../fixtures/keyed-cells';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(1);

let file: ReturnType<typeof openAtWork>;
let head: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 1);
  head = new PersonAtTab(file, TAB);
});

/** As a renewal of the tab would have written it. */
function keep(changes: Readonly<Record<string, unknown>>): void {
  const tab = keyedTab(file, TAB);
  const cell = ensureCell(tab.sheet, tab.row('#rules'), tab.column('name'));
  cell.value = JSON.stringify({ ...JSON.parse(String(cell.value)), ...changes });
}

/** Ticked where no script ran; then a text that can be tidied comes in, and the script runs. */
function tidyWhileTicked(changes: Readonly<Record<string, string>>): void {
  head.fillQuietly(changes);
  head.type('#submitted', 'Q1', 'TRUE', { scriptRuns: false });
  head.type('nd8_vsmt_buoi', 'Q1', '4 buổi');
}

describe('a tick, right after tidying', () => {
  // Two reports in time of one theft: V04.
  const wrongByV04 = { nd1_trom_vu: '1', nd1_trom_hien_truong: '1', nd1_trom_bao_kip: '2' };

  it('goes where a rule finds an error', () => {
    tidyWhileTicked(wrongByV04);
    expect([head.value('nd8_vsmt_buoi', 'Q1'), head.value('#submitted', 'Q1')]).toEqual([4, false]);
  });

  it('stays where the tab calls this rule switched off', () => {
    keep({ off: ['V04'] });
    tidyWhileTicked(wrongByV04);
    expect([head.value('nd8_vsmt_buoi', 'Q1'), head.value('#submitted', 'Q1')]).toEqual([4, true]);
  });

  it('goes where a figure is above the limit that the tab keeps', () => {
    keep({ limits: [['han_muc_lon', 200]] });
    tidyWhileTicked({});
    expect(head.value('#submitted', 'Q1')).toBe(false);
  });

  it('stays where a blank row is not required any more, or is switched off', () => {
    keep({
      rows: [
        ['nd6_tin_bao', 1, 'never'],
        ['nd7_tt_buoi', 0],
      ],
    });
    tidyWhileTicked({ nd6_tin_bao: '', nd7_tt_buoi: '' });
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });
});

it('a tab that a newer add-on made is not touched', () => {
  keep({ v: SCHEMA_VERSION + 1 });
  const { calls } = head.type('nd8_vsmt_buoi', 'Q1', '4 buổi');
  expect([calls, head.value('nd8_vsmt_buoi', 'Q1')]).toEqual([1, '4 buổi']);
});

/** A village that has ended: told of in `Theo dõi` and the sidebar, its tab closed and opened again by the police. */
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { ensureCell } from '../../local/emulator/model/cells';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import { type CloseTabOrder, closeVillageTab } from '../../src/app/close-village-tab';
import { rebuildTracking } from '../../src/app/track-submissions';
import { viewTracking } from '../../src/app/view-tracking';
import { openAtWork, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { decide, MARCH_16, type RunAt, runTracking, track } from '../fixtures/tracking-run';

const TAB = 'HH-T02 Thôn 2';
/** 14 March 2023, the last day of quarter I, as a cell holds it. */
const LAST_OF_Q1 = 44999;

let ready: WorkbookModel;
let file: EmulatedFile;

beforeAll(() => {
  const made = openAtWork(setUpWorkbookModel(2), 2);
  const list = keyedTab(made, 'Danh sách thôn');
  ensureCell(list.sheet, list.row('#key') + 2, list.column('validTo')).value = LAST_OF_Q1;
  ready = made.workbook;
});

beforeEach(() => {
  file = openAtWork(ready, 2);
});

const close = (order: Partial<CloseTabOrder> = {}, at: RunAt = {}) =>
  runTracking(file, at, (ports) => closeVillageTab({ village: 'HH-T02', closed: true, ...order }, ports)).result;

const headTypes = (row = 'nd1_trom_vu', column = 'Q2') =>
  keyedTab(file, TAB).type(headAccount(2), row, column, '1').kind;

const protections = () => keyedTab(file, TAB).sheet.protections.length;

const tracked = (column: string) => keyedTab(file, 'Theo dõi').value('HH-T02', column);

describe('“Theo dõi”', () => {
  it('says that the village has ended and counts nothing as missing', () => {
    runTracking(file, {}, rebuildTracking);
    expect(tracked('Q2.state')).toBe('đã kết thúc');
    expect([tracked('Q2.missing'), tracked('Q2.wrong')]).toEqual([null, null]);
    expect(keyedTab(file, 'Theo dõi').value('#cong', 'Q2.state')).toBe('đã nộp 0/1 thôn');
    expect(tracked('Q1.state')).toBe('chưa ghi');
  });

  it('tells the village’s tab as well, with no set-up in between, and once', () => {
    runTracking(file, {}, rebuildTracking);
    expect(keyedTab(file, TAB).value('#end', 'name')).toBe(LAST_OF_Q1);
    file.ledger.step('again', POLICE);
    runTracking(file, {}, rebuildTracking);
    expect(file.ledger.current()?.calls['Range.setValues']).toBeUndefined();
  });
});

describe('the sidebar', () => {
  it('lists it apart from the villages that are asked, for the quarters after its end', () => {
    const view = viewTracking(track(file).result, MARCH_16, { linkTo: () => '' });
    const [first, second] = view.quarters;
    expect([first?.ended, second?.villages.map(({ id }) => id)]).toEqual([[], ['HH-T01']]);
    expect(second?.ended).toEqual([
      { id: 'HH-T02', name: 'Thôn 2', lastDay: '2023-03-14', hasTab: true, closed: false },
    ]);
  });
});

describe('closing the tab', () => {
  it('shuts it to its head in every quarter and every note, and to nobody of the police', () => {
    expect(headTypes()).not.toBe('refused');
    close();
    expect(['Q1', 'Q2', 'note'].map((column) => headTypes('nd1_trom_vu', column))).toEqual([
      'refused',
      'refused',
      'refused',
    ]);
    expect(keyedTab(file, TAB).type(POLICE, 'nd1_trom_vu', 'Q1', '2').kind).not.toBe('refused');
    expect(tracked('Q2.state')).toBe('đã kết thúc, trang đã khóa');
    expect(track(file).result.quarters[1]?.ended[0]?.closed).toBe(true);
  });

  it('is taken back by opening it again', () => {
    const before = protections();
    close();
    close({ closed: false });
    expect([headTypes(), protections()]).toEqual(['done', before]);
    expect(track(file).result.quarters[1]?.ended[0]?.closed).toBe(false);
  });

  it('twice leaves one protection more than before', () => {
    const before = protections();
    close();
    close();
    expect(protections()).toBe(before + 1);
  });

  it('and reopening one of its quarters are two things', () => {
    keyedTab(file, TAB).type(POLICE, '#decision', 'Q1', 'khóa');
    close();
    decide(file, { kind: 'reopen', villages: ['HH-T02'], reason: 'ghi nhầm' });
    expect(headTypes('nd1_trom_vu', 'Q1')).toBe('refused');
  });

  it('is refused for a village that goes on, and on its last day', () => {
    expect(close({ village: 'HH-T01' })).toBe(
      'Thôn 1 chưa có ngày kết thúc. Ghi ngày vào cột “Đến hết ngày” của trang “Danh sách thôn” trước.',
    );
    expect(close({}, { today: { year: 2023, month: 3, day: 14 } })).toBe(
      'Thôn 2 còn hoạt động đến hết ngày 14/3/2023, chưa khóa trang được.',
    );
    expect(close({ village: 'HH-T09' })).toContain('Không thấy trang của thôn này');
    expect(headTypes()).not.toBe('refused');
  });

  it('is not a head’s to do', () => {
    const before = protections();
    expect(() => close({}, { account: headAccount(2) })).toThrow('protected cell');
    expect(protections()).toBe(before);
  });

  it('is completed by the same click where a run was stopped', () => {
    const { calls } = runTracking(openAtWork(ready, 2), {}, (ports) =>
      closeVillageTab({ village: 'HH-T02', closed: true }, ports),
    );
    const before = protections();
    for (let failAtCall = 8; failAtCall <= calls; failAtCall += 5) {
      file = openAtWork(ready, 2);
      expect(() => close({}, { failAtCall })).toThrow('stopped at service call');
      close();
      expect([headTypes(), protections()]).toEqual(['refused', before + 1]);
    }
  });
});

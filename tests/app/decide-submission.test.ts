/** The police decide about villages' quarters on the emulated workbook. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import type { SheetModel, WorkbookModel } from '../../local/emulator/model/workbook-model';
import { STATE_WORDS } from '../../src/core/submission/quarter-state';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { decide, stateNow, track, villageNow } from '../fixtures/tracking-run';

const TAB = 'HH-T01 Thôn 1';

/** Three villages, of which the first has submitted quarter I. */
const ready = ((): WorkbookModel => {
  const made = openAtWork(setUpWorkbookModel(3), 3);
  const first = new PersonAtTab(made, TAB);
  first.fillQuietly();
  first.tick('Q1');
  return made.workbook;
})();

let file: EmulatedFile;
let head: PersonAtTab;

const headOf = (number: number): PersonAtTab =>
  new PersonAtTab(file, `HH-T0${number} Thôn ${number}`, headAccount(number));

beforeEach(() => {
  file = openAtWork(ready, 3);
  head = headOf(1);
});

const logOf = (): string[] => {
  const log = keyedTab(file, 'Nhật ký');
  const [action, detail] = [log.column('action'), log.column('detail')];
  return [...log.sheet.cells.values()].flatMap((row) => {
    const words = row.get(action)?.value;
    return typeof words === 'string' ? [`${words}: ${row.get(detail)?.value}`] : [];
  });
};

const isMap = (value: unknown): value is ReadonlyMap<unknown, unknown> =>
  Object.prototype.toString.call(value) === '[object Map]';

/** Cells, protections, rows and columns; of formulas the text, for they are calculated when somebody looks. */
const printSheet = (sheet: SheetModel): string =>
  JSON.stringify(sheet, (_, value: unknown) => {
    if (isMap(value)) return [...value];
    return typeof value === 'object' && value !== null && 'formula' in value ? { ...value, value: null } : value;
  });

const control = (key: string) => head.value(key, 'Q1');

describe('accepting', () => {
  it('keeps the fingerprint beside the decision, and thanks the head', () => {
    expect(decide(file, { kind: 'accept' })).toMatchObject({ done: ['HH-T01'] });
    expect([control('#decision'), control('#fingerprint')]).toEqual(['duyệt', villageNow(file).fingerprint]);
    expect(stateNow(file)).toBe('đã duyệt');
    expect(head.value('#status', 'name')).toContain('Công an xã đã duyệt. Cảm ơn bác.');
    expect(logOf()).toContain('Duyệt số liệu: Thôn 1');
  });

  it('takes all that are ready and no other', () => {
    headOf(2).fillQuietly();
    headOf(2).tick('Q1');
    headOf(3).fillQuietly({ nd1_trom_vu: '' });
    const decided = decide(file, { kind: 'accept', villages: null });
    expect(decided).toMatchObject({ done: ['HH-T01', 'HH-T02'], refused: new Map() });
    expect(['HH-T01', 'HH-T02', 'HH-T03'].map((id) => stateNow(file, id))).toEqual([
      'đã duyệt',
      'đã duyệt',
      'đang ghi',
    ]);
    expect(logOf()).toContain('Duyệt số liệu: Thôn 1, Thôn 2');
  });

  it('refuses what is not complete and writes nothing', () => {
    const decided = decide(file, { kind: 'accept', villages: ['HH-T02'] });
    expect(decided).toMatchObject({ done: [], refused: new Map([['HH-T02', 'not-submitted']]) });
    expect(headOf(2).value('#decision', 'Q1')).toBeNull();
    expect(logOf().filter((line) => line.startsWith('Duyệt'))).toEqual([]);
  });

  it('shows an edit that follows, with the value that was accepted, and takes it once more', () => {
    decide(file, { kind: 'accept' });
    head.type('nd6_tin_bao', 'Q1', '5');
    expect(villageNow(file)).toMatchObject({ edited: true, changes: ['tin báo Công an về an ninh trật tự 2 → 5'] });
    decide(file, { kind: 'accept' });
    expect(villageNow(file)).toMatchObject({ edited: false, state: 'accepted' });
  });
});

describe('sending back', () => {
  const reason = 'số vụ trộm chưa khớp với sổ của Công an';

  it('takes the tick away and tells the head why', () => {
    decide(file, { kind: 'correct', reason });
    expect([control('#decision'), control('#reason'), control('#submitted')]).toEqual(['cần sửa', reason, false]);
    expect(stateNow(file)).toBe('cần sửa');
    expect(head.value('#status', 'name')).toContain(`Công an xã nhờ bác xem lại: ${reason}`);
    expect(logOf()).toContain(`Yêu cầu sửa: Thôn 1: ${reason}`);
  });

  it('is over when the head has ticked again, on the day of the first tick', () => {
    const stamp = control('#stamp');
    decide(file, { kind: 'correct', reason });
    file.clock.advance(14 * 24 * 3_600_000);
    head.type('nd6_tin_bao', 'Q1', '5');
    head.tick('Q1');
    expect([stateNow(file), control('#stamp')]).toEqual(['đã nộp', stamp]);
    expect(decide(file, { kind: 'accept' })).toMatchObject({ done: ['HH-T01'] });
    expect([control('#reason'), stateNow(file)]).toEqual([null, 'đã duyệt']);
  });

  it('needs a reason, and one that gives nobody away', () => {
    expect(decide(file, { kind: 'correct', reason: '  ' })).toBe('Ghi lý do, một câu ngắn thôn đọc được.');
    expect(decide(file, { kind: 'correct', reason: 'gọi số 0912 345 678' })).toContain('số điện thoại');
    expect(stateNow(file)).toBe('đã nộp');
  });

  it('keeps a reason that looks like a formula as text', () => {
    decide(file, { kind: 'correct', reason: '=1+1 chưa đúng' });
    expect(control('#reason')).toBe('=1+1 chưa đúng');
  });
});

describe('locking', () => {
  beforeEach(() => {
    decide(file, { kind: 'accept' });
    decide(file, { kind: 'lock' });
  });

  it('closes the quarter to the head and to nobody else, and no other quarter', () => {
    expect([control('#decision'), stateNow(file)]).toEqual(['khóa', 'đã khóa']);
    expect(head.tryTyping('nd6_tin_bao', 'Q1', '5').kind).toBe('refused');
    expect(head.tryTyping('nd6_tin_bao', 'Q2', '5').kind).toBe('done');
    expect(new PersonAtTab(file, TAB, POLICE).tryTyping('nd6_tin_bao', 'Q1', '5').kind).toBe('done');
    expect(head.value('#status', 'name')).toContain('đã khóa. Có số cần sửa, bác gọi Công an xã giúp.');
  });

  it('is done once more for what the police have corrected, with one protection as before', () => {
    const protections = () => keyedTab(file, TAB).sheet.protections.length;
    const before = protections();
    new PersonAtTab(file, TAB, POLICE).type('nd6_tin_bao', 'Q1', '5');
    expect(villageNow(file)).toMatchObject({ state: 'locked', edited: true });
    expect(decide(file, { kind: 'lock' })).toMatchObject({ done: ['HH-T01'] });
    expect(villageNow(file)).toMatchObject({ state: 'locked', edited: false });
    expect(protections()).toBe(before);
  });

  it('is refused where nothing was accepted', () => {
    headOf(2).fillQuietly();
    headOf(2).tick('Q1');
    const decided = decide(file, { kind: 'lock', villages: ['HH-T02'] });
    expect(decided).toMatchObject({ done: [], refused: new Map([['HH-T02', 'not-accepted']]) });
  });
});

describe('reopening', () => {
  const reason = 'ghi nhầm số vụ trộm';
  beforeEach(() => {
    decide(file, { kind: 'accept' });
    decide(file, { kind: 'lock' });
    decide(file, { kind: 'reopen', reason });
  });

  it('lets the head write again and says why', () => {
    expect([control('#decision'), control('#reason'), control('#submitted')]).toEqual([null, reason, false]);
    expect(stateNow(file)).toBe('mở lại');
    expect(head.value('#submittedOn', 'check')).toBe(
      'Quý I đã mở lại để bác sửa: ghi nhầm số vụ trộm. Sửa xong, bác đánh dấu “Đã nộp” giúp.',
    );
    expect(head.tryTyping('nd6_tin_bao', 'Q1', '5').kind).toBe('done');
    expect(logOf()).toContain(`Mở lại: Thôn 1: ${reason}`);
  });

  it('is over with the head’s new tick, on the day of the first one', () => {
    const stamp = control('#stamp');
    file.clock.advance(14 * 24 * 3_600_000);
    head.tick('Q1');
    expect([stateNow(file), control('#stamp'), head.value('#submittedOn', 'check')]).toEqual(['đã nộp', stamp, '']);
  });
});

describe('a decision that the police typed into the tab', () => {
  const typeDecision = (words: string) => keyedTab(file, TAB).type(POLICE, '#decision', 'Q1', words);
  const headWrites = () => keyedTab(file, TAB).type(headAccount(1), 'nd6_tin_bao', 'Q1', '5').kind;

  it('“duyệt” is told until a click keeps the values as they stand', () => {
    typeDecision('duyệt');
    expect(villageNow(file)).toMatchObject({ state: 'accepted', handTyped: 'accept' });
    expect(decide(file, { kind: 'accept' })).toMatchObject({ done: ['HH-T01'] });
    expect(control('#fingerprint')).toBe(villageNow(file).fingerprint);
    expect(villageNow(file).handTyped).toBeNull();
    expect(keyedTab(file, 'Theo dõi').value('HH-T01', 'Q1.state')).toBe('đã duyệt');
    head.type('nd6_tin_bao', 'Q1', '5');
    expect(villageNow(file).edited).toBe(true);
  });

  it.each([
    ['over nothing', false],
    ['over what the add-on accepted', true],
  ])('“khóa” %s closes nothing until a click does', (_, acceptedBefore) => {
    if (acceptedBefore) decide(file, { kind: 'accept' });
    typeDecision('khóa');
    expect(villageNow(file)).toMatchObject({ state: 'locked', handTyped: 'lock' });
    expect(headWrites()).not.toBe('refused');
    expect(decide(file, { kind: 'lock' })).toMatchObject({ done: ['HH-T01'] });
    expect(villageNow(file)).toMatchObject({ state: 'locked', handTyped: null, edited: false });
    expect(headWrites()).toBe('refused');
  });

  it('“khóa” after a reopening is not taken for the lock of before', () => {
    decide(file, { kind: 'accept' });
    decide(file, { kind: 'lock' });
    decide(file, { kind: 'reopen', reason: 'ghi nhầm' });
    keyedTab(file, TAB).type(POLICE, '#fingerprint', 'Q1', villageNow(file).fingerprint);
    typeDecision('khóa');
    expect(villageNow(file).handTyped).toBe('lock');
  });

  it('“cần sửa” becomes one that sees the head’s new tick', () => {
    typeDecision('cần sửa');
    keyedTab(file, TAB).type(POLICE, '#reason', 'Q1', 'chưa khớp sổ');
    expect(villageNow(file)).toMatchObject({ state: 'to-correct', handTyped: 'correct' });
    decide(file, { kind: 'correct', reason: 'chưa khớp sổ' });
    expect(control('#submitted')).toBe(false);
    expect(villageNow(file).handTyped).toBeNull();
    head.tick('Q1');
    expect(stateNow(file)).toBe('đã nộp');
  });

  it('stays typed by hand where cells are missing', () => {
    typeDecision('khóa');
    head.type('nd1_trom_vu', 'Q1', '', { scriptRuns: false });
    const decided = decide(file, { kind: 'lock' });
    expect(decided).toMatchObject({ done: [], refused: new Map([['HH-T01', 'gaps']]) });
    expect(villageNow(file).handTyped).toBe('lock');
  });
});

describe('a village head who calls', () => {
  it.each(['accept', 'correct', 'lock', 'reopen'] as const)(
    '“%s” fails at Google before anything is written',
    (kind) => {
      if (kind === 'lock' || kind === 'reopen') decide(file, { kind: 'accept' });
      const before = file.workbook.sheets.map(printSheet);
      const call = () => decide(file, { kind, reason: 'xin sửa' }, { account: headAccount(1) });
      expect(call).toThrow('You are trying to edit a protected cell or object.');
      const changed = file.workbook.sheets.filter((sheet, index) => printSheet(sheet) !== before[index]);
      expect(changed.map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('rows and columns that were moved', () => {
  it('are found by their keys', () => {
    const tab = keyedTab(file, TAB);
    // The hidden row of the fingerprint changes places with the reason's: three neighbours in another order.
    const [reason, fingerprint] = [tab.row('#reason'), tab.row('#fingerprint')];
    const rows = tab.sheet.cells;
    const [first, second] = [rows.get(reason), rows.get(fingerprint)];
    if (first === undefined || second === undefined) throw new Error('The rows are not there.');
    rows.set(reason, second).set(fingerprint, first);
    decide(file, { kind: 'accept' });
    expect(stateNow(file)).toBe('đã duyệt');
    expect(villageNow(file).edited).toBe(false);
  });
});

it('reads every state from the tabs alone', () => {
  decide(file, { kind: 'accept' });
  const states = track(file).result.quarters[0]?.villages.map(({ state }) => STATE_WORDS[state]);
  expect(states).toEqual(['đã duyệt', 'chưa ghi', 'chưa ghi']);
});

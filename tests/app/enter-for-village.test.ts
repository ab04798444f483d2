/** The police type a village's figures from paper, on the built script and the emulated workbook. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import { serialOfDate } from '../../src/core/period/calendar-date';
import type { EntryFormResponse, EntryRequest, EntryResponse, PrintEntriesResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab, QUIET_QUARTER, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask } from '../fixtures/office-calls';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { decide, villageNow } from '../fixtures/tracking-run';

const TAB = 'HH-T01 Thôn 1';
const Q1 = '2023-Q1';

const ready: WorkbookModel = setUpWorkbookModel(2);

let file: EmulatedFile;
let head: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 20) });
  head = new PersonAtTab(file, TAB, headAccount(1));
});

const cellsOf = (texts: Readonly<Record<string, string>>): EntryRequest['cells'] =>
  Object.entries(texts).map(([code, text]) => ({ code, text, seen: '' }));

/** From paper that came in on the 16th, a day before the deadline. */
const order = (changes: Partial<EntryRequest> = {}): EntryRequest => ({
  period: Q1,
  village: 'HH-T01',
  source: 'giấy',
  received: '16/3/2023',
  note: 'Phó trưởng thôn đưa',
  cells: cellsOf(QUIET_QUARTER),
  tick: true,
  ...changes,
});

const enter = (changes: Partial<EntryRequest> = {}, account = POLICE): EntryResponse =>
  ask<EntryResponse>(file, 'enterForVillage', order(changes), { account });

function saved(changes: Partial<EntryRequest> = {}): Extract<EntryResponse, { ok: true }> {
  const response = enter(changes);
  if (!response.ok || !response.saved) throw new Error(JSON.stringify(response));
  return response;
}

const refusal = (changes: Partial<EntryRequest>): string => {
  const response = enter(changes);
  return response.ok ? '' : response.message;
};

const logLines = (): string[] => {
  const log = keyedTab(file, 'Nhật ký');
  const [action, detail] = [log.column('action'), log.column('detail')];
  return [...log.sheet.cells.values()].flatMap((row) =>
    row.get(action)?.value === 'Nhập hộ' ? [String(row.get(detail)?.value)] : [],
  );
};

describe('figures from paper', () => {
  it('stand on the village’s tab as values, ticked on the day on which they were received', () => {
    expect(saved().message).toBe('Đã ghi 15 ô cho Thôn 1, quý I. Đã đánh dấu “Đã nộp”, ngày nộp 16/3/2023.');
    expect(head.value('bc_ho_tong', 'Q1')).toBe(262);
    expect(head.value('tc_nghi_quyet', 'Q1')).toBe('có');
    expect(head.value('#submitted', 'Q1')).toBe(true);
    expect(head.value('#submittedOn', 'Q1')).toBe(serialOfDate({ year: 2023, month: 3, day: 16 }));
    expect(head.value('#status', 'name')).toContain('đã nộp ngày 16/3');
  });

  it('keep their source for people: beside the day, in “Theo dõi”, in the log', () => {
    saved();
    const words = 'nhập hộ từ giấy, nhận 16/3/2023';
    expect(head.note('#submittedOn', 'Q1')).toBe(`Thôn tự quản: Công an xã ${words} (Phó trưởng thôn đưa).`);
    expect(keyedTab(file, 'Theo dõi').value('HH-T01', 'Q1.onTime')).toBe(`đúng hạn; ${words}`);
    expect(logLines()).toEqual([`Thôn 1: ${words} (Phó trưởng thôn đưa); ghi 15 ô; đánh dấu “Đã nộp”.`]);
  });

  it('are on time by the day of receipt, though they were typed after the deadline', () => {
    saved();
    expect(villageNow(file).verdict).toMatchObject({ onTime: 'on-time', day: { year: 2023, month: 3, day: 16 } });
  });

  it('stay on time when the head changes a figure later and ticks once more; the change shows', () => {
    saved();
    head.type('nd6_tin_bao', 'Q1', '');
    expect(head.value('#submitted', 'Q1')).toBe(false);
    head.type('nd6_tin_bao', 'Q1', '5');
    head.tick('Q1');
    const village = villageNow(file);
    expect(village.verdict).toMatchObject({ onTime: 'on-time', day: { year: 2023, month: 3, day: 16 } });
    expect(village.entered?.changes).toEqual(['tin báo Công an về an ninh trật tự 2 → 5']);
  });

  it('are saved and not ticked where some are missing or wrong', () => {
    const { nd7_chay_no: _, ...others } = QUIET_QUARTER;
    expect(saved({ cells: cellsOf({ ...others, nd6_tin_bao: 'khoảng 5' }) }).message).toBe(
      'Đã ghi 14 ô cho Thôn 1, quý I. Chưa đánh dấu “Đã nộp” vì còn 1 ô chưa ghi, 1 ô sai.',
    );
    expect(head.value('nd6_tin_bao', 'Q1')).toBe('khoảng 5');
    expect(head.value('#submitted', 'Q1')).toBe(false);
  });

  it('never become formulas', () => {
    saved({ cells: cellsOf({ nd6_tin_bao: '=1+1' }) });
    expect(head.formula('nd6_tin_bao', 'Q1')).toBeUndefined();
    expect(head.value('nd6_tin_bao', 'Q1')).toBe('=1+1');
  });

  it('cost few calls: reading the tabs, one for each run of neighbouring rows, and the tab “Theo dõi”', () => {
    const callsOf = (name: string, request: unknown): number =>
      runFromClient(file, name, [request], { account: POLICE }).calls;
    // The first look after the deadline remembers what it sees.
    callsOf('trackSubmissions', null);
    expect(callsOf('readEntryForm', null)).toBeLessThanOrEqual(2 + 6);
    expect(callsOf('printEntries', { period: Q1, villages: null })).toBeLessThanOrEqual(2 + 6);
    callsOf('enterForVillage', order({ village: 'HH-T02' }));
    expect(callsOf('enterForVillage', order())).toBeLessThanOrEqual(2 + 32);
  });
});

describe('a cell that holds something', () => {
  beforeEach(() => {
    head.type('nd1_trom_vu', 'Q1', '2');
  });

  it('is not written over unasked, and nothing else is written either', () => {
    const response = enter({ cells: [{ code: 'nd1_trom_vu', text: '3', seen: 2 }, ...cellsOf({ nd7_chay_no: '0' })] });
    expect(response).toMatchObject({
      ok: true,
      saved: false,
      questions: [{ code: 'nd1_trom_vu', old: 2, typed: 3, meanwhile: false }],
    });
    expect([head.value('nd1_trom_vu', 'Q1'), head.value('nd7_chay_no', 'Q1')]).toEqual([2, null]);
    expect(logLines()).toEqual([]);
  });

  it('that changed since the form was opened is told apart', () => {
    const response = enter({ cells: cellsOf({ nd1_trom_vu: '3' }) });
    expect(response).toMatchObject({ saved: false, questions: [{ old: 2, typed: 3, meanwhile: true }] });
  });

  it('is written over when that was agreed to, and the log says what stood there', () => {
    saved({ cells: [{ code: 'nd1_trom_vu', text: '3', seen: 2, agreed: 2 }], tick: false });
    expect(head.value('nd1_trom_vu', 'Q1')).toBe(3);
    expect(logLines()[0]).toContain('thay: vụ trộm xảy ra tại thôn 2 → 3');
  });

  it('that changed again after the officer agreed is asked about once more', () => {
    head.type('nd1_trom_vu', 'Q1', '4');
    expect(enter({ cells: [{ code: 'nd1_trom_vu', text: '3', seen: 2, agreed: 2 }] })).toMatchObject({
      saved: false,
      questions: [{ old: 4, typed: 3, meanwhile: true }],
    });
    expect(head.value('nd1_trom_vu', 'Q1')).toBe(4);
  });

  it('that says the same already is no question', () => {
    expect(saved({ cells: cellsOf({ nd1_trom_vu: '02', nd7_chay_no: '0' }), tick: false }).message).toContain('1 ô');
  });
});

describe('what is refused', () => {
  it.each([
    [{ village: 'HH-T09' }, 'Không thấy thôn này'],
    [{ source: '' }, 'Chọn nguồn'],
    [{ received: '' }, 'Ghi ngày nhận'],
    [{ received: '21/3/2023' }, 'chưa tới'],
    [{ received: '1/12/2022' }, 'trước ngày đầu quý'],
    [{ note: 'ông Nguyễn Văn Mẫu đưa' }, 'không ghi tên người'],
    [{ note: 'gọi 0912 345 678' }, 'số điện thoại'],
    [{ cells: cellsOf({ khong_co: '1' }) }, 'thiếu dòng: khong_co'],
    [{ cells: [], tick: false }, 'Chưa có ô nào thay đổi'],
  ] as const)('%j', (changes, words) => {
    expect(refusal(changes)).toContain(words);
    expect(head.value('bc_ho_tong', 'Q1')).toBeNull();
  });

  it('a locked quarter, with the way to open it', () => {
    saved();
    decide(file, { kind: 'accept' });
    decide(file, { kind: 'lock' });
    expect(refusal({ cells: [{ code: 'nd6_tin_bao', text: '9', seen: 2, agreed: 2 }] })).toBe(
      'Đã khóa Thôn 1, Quý I. Muốn sửa: mở lại và ghi lý do. Số đã gõ vẫn còn ở bảng này.',
    );
    expect(head.value('nd6_tin_bao', 'Q1')).toBe(2);
  });

  it('a village without a tab', () => {
    file.workbook.sheets.splice(
      file.workbook.sheets.findIndex(({ name }) => name === TAB),
      1,
    );
    expect(refusal({})).toContain('Thôn 1 chưa có trang số liệu');
  });

  it('a head, before anything is written', () => {
    expect(() => enter({}, headAccount(1))).toThrow(/protected/);
    expect(head.value('bc_ho_tong', 'Q1')).toBeNull();
  });
});

describe('a run that is stopped', () => {
  it('loses nothing and is completed by the same order', () => {
    const whole = openAtWork(ready, 2, { now: noonOf(2023, 3, 20) });
    whole.ledger.step('enter', POLICE);
    ask(whole, 'enterForVillage', order(), { account: POLICE });
    const wanted = new PersonAtTab(whole, TAB, POLICE);
    for (const failAtCall of [20, 28, 34]) {
      file = openAtWork(ready, 2, { now: noonOf(2023, 3, 20) });
      head = new PersonAtTab(file, TAB, headAccount(1));
      expect(() => ask(file, 'enterForVillage', order(), { account: POLICE, failAtCall })).toThrow('stopped');
      // Figures never stand without their source, and the tick never without its figures.
      if (head.value('bc_ho_tong', 'Q1') !== null) expect(villageNow(file).entered).not.toBeNull();
      if (head.value('#submitted', 'Q1') === true) expect(head.value('hop_to_chuc', 'Q1')).toBe('không');
      enter();
      for (const row of [...Object.keys(QUIET_QUARTER), '#submitted', '#submittedOn']) {
        expect([row, head.value(row, 'Q1')]).toEqual([row, wanted.value(row, 'Q1')]);
      }
    }
  });
});

describe('a quarter that was sent back', () => {
  it('keeps the day on which it first came in', () => {
    saved();
    decide(file, { kind: 'correct', reason: 'số tin báo chưa khớp' });
    saved({ received: '20/3/2023', cells: [{ code: 'nd6_tin_bao', text: '3', seen: 2, agreed: 2 }] });
    expect(villageNow(file)).toMatchObject({
      state: 'submitted',
      verdict: { day: { year: 2023, month: 3, day: 16 }, onTime: 'on-time' },
    });
  });
});

describe('the form', () => {
  it('shows rows as on the tab, what stands there, and only quarters that have begun', () => {
    head.type('nd1_trom_vu', 'Q1', '2');
    const response = ask<EntryFormResponse>(file, 'readEntryForm', null, { account: POLICE });
    if (!response.ok) throw new Error(response.message);
    const { form } = response;
    expect(form.rows).toHaveLength(31);
    expect(form.rows.map(({ label }) => label)).toContain('Vụ trộm xảy ra tại thôn (vụ)');
    expect(form.quarters.map(({ code }) => code)).toEqual(['2023-Q1', '2023-Q2']);
    expect(form.suggested).toBe(Q1);
    expect(form.villages[0]?.quarters[1].cells).toMatchObject({ nd1_trom_vu: { raw: 2 } });
  });
});

describe('printing to be signed', () => {
  const print = (villages: readonly string[] | null, period = Q1) =>
    ask<PrintEntriesResponse>(file, 'printEntries', { period, villages }, { account: POLICE });

  it('gives one A5 page a village, blank cells as “chưa ghi” and never 0', () => {
    saved({ cells: cellsOf({ nd7_chay_no: '0' }) });
    const response = print(null);
    if (!response.ok) throw new Error(response.message);
    expect(response.document.sections.map(({ paper }) => paper)).toEqual(['A5', 'A5']);
    const [table] = (response.document.sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    );
    const figures = new Map(table?.rows.map(({ cells }) => [cells[1], cells[3]]));
    expect(figures.get('Số vụ cháy, nổ')).toBe('0');
    expect(figures.get('Tổng số hộ đang cư trú')).toBe('chưa ghi');
    expect([...figures.values()].filter((figure) => figure === '0')).toHaveLength(1);
  });

  it('takes one village, and says when there is none', () => {
    const one = print(['HH-T02']);
    expect(one.ok && one.document.title).toBe('Giấy xác nhận số liệu Thôn 2 quý I năm 2023');
    expect(print(['HH-T09'])).toMatchObject({ ok: false });
    expect(print(null, '2024-Q1')).toMatchObject({ ok: false });
  });
});

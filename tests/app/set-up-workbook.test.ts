/** Set-up as its users meet it: a fresh file, a file with other things in it, a run that stops, a second run. */
import { describe, expect, it } from '@jest/globals';
import { ensureCell, findSheet, getCell } from '../../local/emulator/model/cells';
import { ExecutionStopped } from '../../local/emulator/services/surface/exceptions';
import { keyedTab } from '../fixtures/keyed-cells';
import { buildRequest, headAccount, newFile, OWNER, POLICE, runSetUp } from '../fixtures/set-up-commune';
import { workbookContent } from '../fixtures/workbook-content';

const OFFICE_TABS = [
  'Công an xã',
  'Ban ngành',
  'Nhân sự',
  'Đính chính',
  'Danh sách thôn',
  'Chỉ tiêu',
  'Thang điểm',
  'Cài đặt',
  'Năm trước',
  'Nhật ký',
  '_Lưu',
];

const namesIn = (file: ReturnType<typeof newFile>) => file.workbook.sheets.map(({ name }) => name);

const keysIn = (file: ReturnType<typeof newFile>) =>
  file.workbook.sheets.map((sheet) => getCell(sheet, 1, 1)?.value ?? '');

describe('setting up an empty file', () => {
  const file = newFile(2);
  const { response } = runSetUp(file, buildRequest(2));

  it('makes the tabs in the order of the plan and takes the blank one away', () => {
    expect(namesIn(file)).toEqual(['Hướng dẫn', 'HH-T01 Thôn 1', 'HH-T02 Thôn 2', ...OFFICE_TABS]);
  });

  it('writes into A1 of each what it is', () => {
    expect(keysIn(file)).toEqual([
      '#huongdan',
      '#thon:HH-T01',
      '#thon:HH-T02',
      '#congan',
      '#bannganh',
      '#nhansu',
      '#dinhchinh',
      '#thon-ds',
      '#chitieu',
      '#thangdiem',
      '#caidat',
      '#namtruoc',
      '#nhatky',
      '#luu',
    ]);
  });

  it('sets locale and zone, and hides what is the add-on’s alone', () => {
    expect([file.workbook.locale, file.workbook.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
    expect(file.workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['_Lưu']);
  });

  it('answers how far it is and whom to invite', () => {
    expect(response).toMatchObject({ ok: true, finished: true, made: 2, of: 2 });
    const notes = response.ok ? response.notes.join('\n') : '';
    expect(notes).toContain(`Mời vào tệp bằng nút Chia sẻ, quyền Người chỉnh sửa: ${POLICE}, ${headAccount(1)}`);
  });

  it('writes one line into Nhật ký', () => {
    const log = findSheet(file.workbook, 'Nhật ký');
    const lines = [...(log?.cells.values() ?? [])]
      .map((row) => row.get(4)?.value)
      .filter((value) => value === 'Thiết lập ban đầu');
    expect(lines).toHaveLength(1);
  });
});

describe('setting up again', () => {
  it('changes nothing but a line in Nhật ký', () => {
    const file = newFile(2);
    runSetUp(file, buildRequest(2));
    const before = workbookContent(file.workbook, ['Nhật ký']);
    const { response } = runSetUp(file, buildRequest(2));
    expect(response).toMatchObject({ finished: true, made: 2, of: 2 });
    expect(workbookContent(file.workbook, ['Nhật ký'])).toEqual(before);
  });

  it('keeps what was entered, renamed and set, and adds the villages that are new', () => {
    const file = newFile(3);
    runSetUp(file, buildRequest(2));
    const first = keyedTab(file, 'HH-T01 Thôn 1');
    first.type(headAccount(1), 'bc_ho_tong', 'Q1', '262');
    first.sheet.name = 'Thôn Một';
    runSetUp(file, buildRequest(3));
    expect(namesIn(file).slice(0, 4)).toEqual(['Hướng dẫn', 'Thôn Một', 'HH-T02 Thôn 2', 'HH-T03 Thôn 3']);
    expect(first.value('bc_ho_tong', 'Q1')).toBe(262);
    const list = findSheet(file.workbook, 'Danh sách thôn');
    expect([...(list?.cells.values() ?? [])].map((row) => row.get(2)?.value)).toContain('HH-T03');
    const links = [...(findSheet(file.workbook, 'Hướng dẫn')?.cells.values() ?? [])].map((row) => row.get(3)?.value);
    expect(links).toEqual(expect.arrayContaining(['Thôn Một', 'HH-T02 Thôn 2', 'HH-T03 Thôn 3']));
  });

  it('says so where the workbook is of another year, and keeps its own settings', () => {
    const file = newFile(1);
    runSetUp(file, buildRequest(1));
    const { response } = runSetUp(file, buildRequest(1, { year: 2024, scheme: 'calendar' }));
    expect(response.ok && response.notes[0]).toContain('Sổ này là của năm 2023');
  });

  it('turns to the quarter of the day on which it runs', () => {
    const file = newFile(1);
    runSetUp(file, buildRequest(1));
    const village = findSheet(file.workbook, 'HH-T01 Thôn 1');
    const folded = () => village?.columns.groups.map(({ start, end, collapsed }) => [start, end, collapsed]);
    expect(folded()).toEqual([[4, 6, true]]);
    const clock = { today: () => ({ year: 2023, month: 3, day: 20 }), now: () => '2023-03-20 08:00' };
    runSetUp(file, buildRequest(1), { clock });
    expect(folded()).toEqual([
      [3, 3, true],
      [5, 6, true],
    ]);
  });

  it('lets in the head whose account was added, and the former one out', () => {
    const file = newFile(2);
    runSetUp(file, buildRequest(1));
    const list = findSheet(file.workbook, 'Danh sách thôn');
    if (list === undefined) throw new Error('no list');
    ensureCell(list, 5, 4).value = headAccount(2);
    file.calculator.cellChanged(list.id, 5, 4);
    runSetUp(file, buildRequest(1));
    const whole = findSheet(file.workbook, 'HH-T01 Thôn 1')?.protections.find(({ box }) => box === null);
    expect([...(whole?.editors ?? [])].sort()).toEqual([OWNER, POLICE, headAccount(2)].sort());
  });
});

describe('a run that stops', () => {
  const whole = newFile(2);
  const { calls } = runSetUp(whole, buildRequest(2));
  const finished = workbookContent(whole.workbook, ['Nhật ký']);

  // Every call is tried by the fault campaign; here a sample that moves through all kinds of steps.
  const stops = Array.from({ length: 9 }, (_, index) => 3 + Math.floor((index * (calls - 8)) / 9) + (index % 3));

  it.each(stops)('at call %i is completed by the next one, to the same workbook', (failAtCall) => {
    const file = newFile(2);
    expect(() => runSetUp(file, buildRequest(2), { failAtCall })).toThrow(ExecutionStopped);
    expect(runSetUp(file, buildRequest(2)).response).toMatchObject({ finished: true, made: 2, of: 2 });
    expect(workbookContent(file.workbook, ['Nhật ký'])).toEqual(finished);
  });

  it('by its own watch says how far it is, and goes on from there', () => {
    const file = newFile(6);
    let minutes = 0;
    // Every step takes 18 seconds of a run that may begin steps for 4 minutes.
    const stopwatch = () => {
      const begun = minutes;
      return {
        elapsedMs: () => {
          minutes += 0.3;
          return (minutes - begun) * 60_000;
        },
      };
    };
    const made: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      const { response } = runSetUp(file, buildRequest(6), { stopwatch: stopwatch() });
      if (!response.ok) throw new Error(response.message);
      made.push(response.made);
      if (response.finished) break;
    }
    expect(made).toEqual([1, 6]);
    const once = newFile(6);
    runSetUp(once, buildRequest(6));
    expect(workbookContent(file.workbook, ['Nhật ký'])).toEqual(workbookContent(once.workbook, ['Nhật ký']));
  });
});

describe('a file that holds something else', () => {
  it('keeps it as it is, behind the new tabs, even where it has one of our names', () => {
    const file = newFile(1);
    const [blank] = file.workbook.sheets;
    if (blank === undefined) throw new Error('no tab');
    blank.name = 'Cài đặt';
    ensureCell(blank, 1, 1).value = 'Danh bạ của xã';
    const before = workbookContent(file.workbook);
    runSetUp(file, buildRequest(1));
    expect(namesIn(file)).toContain('Cài đặt (2)');
    expect(workbookContent(file.workbook).filter(([name]) => name === 'Cài đặt')).toEqual(before);
    expect(namesIn(file).at(-1)).toBe('Cài đặt');
  });

  it('keeps the first tab of a new file once something stands in it', () => {
    const file = newFile(1);
    const [first] = file.workbook.sheets;
    if (first === undefined) throw new Error('no tab');
    ensureCell(first, 7, 2).value = 'ghi chú';
    runSetUp(file, buildRequest(1));
    expect(namesIn(file)).toContain(first.name);
  });
});

describe('what set-up refuses', () => {
  it.each([
    ['a commune code with marks', { communeCode: 'HỢP' }, 'Mã xã gồm'],
    ['a year of two digits', { year: 23 }, 'Năm của sổ chưa đúng'],
    ['an unknown scheme', { scheme: 'lunar' }, 'Chưa chọn cách tính kỳ'],
    ['an unknown mode', { sensitiveMode: 'tất cả' }, 'Chưa chọn cách ghi số liệu bảo mật'],
    ['an unknown preset', { preset: '' }, 'Chưa chọn mẫu cài đặt'],
  ])('%s, in a sentence and before anything is written', (_, changes, sentence) => {
    const file = newFile(1);
    const { response, calls } = runSetUp(file, buildRequest(1, changes));
    expect(response).toMatchObject({ ok: false, message: expect.stringContaining(sentence) });
    expect(calls).toBe(0);
  });
});

describe('a request that names no village', () => {
  const none = { villages: [{ name: ' ', headAccount: '', pilot: false }] };

  it('is refused for a new workbook, and nothing is written', () => {
    const file = newFile(1);
    const before = workbookContent(file.workbook);
    expect(runSetUp(file, buildRequest(1, none)).response).toEqual({ ok: false, message: 'Ghi ít nhất một thôn.' });
    expect(workbookContent(file.workbook)).toEqual(before);
  });

  it('is enough for a workbook that has its list: it is brought in line with it', () => {
    const file = newFile(1);
    runSetUp(file, buildRequest(1));
    expect(runSetUp(file, buildRequest(1, none)).response).toMatchObject({ finished: true, made: 1, of: 1 });
  });
});

describe('accounts', () => {
  it('reports one that Google does not know, once, and lets in all the others', () => {
    const file = newFile(2, { accounts: [] });
    const request = buildRequest(2, { policeAccounts: [POLICE, 'khong-co@example.com'] });
    const { response } = runSetUp(file, request);
    const notes = response.ok ? response.notes : [];
    expect(notes.filter((note) => note.includes('khong-co@example.com'))).toHaveLength(1);
    const editors = file.workbook.sheets.flatMap(({ protections }) => protections.map(({ editors: each }) => each));
    expect(editors.every((each) => each.includes(OWNER) && each.includes(POLICE))).toBe(true);
  });

  it('names the villages that have none', () => {
    const request = buildRequest(2, { villages: [{ name: 'Thôn 1', headAccount: '', pilot: false }] });
    const { response } = runSetUp(newFile(0), request);
    expect(response.ok && response.notes.join(' ')).toContain('Chưa có tài khoản trưởng thôn: Thôn 1.');
  });

  it('never locks out whoever runs set-up', () => {
    const file = newFile(1);
    runSetUp(file, buildRequest(1));
    expect(
      file.workbook.sheets.flatMap(({ protections }) => protections).every(({ editors }) => editors.includes(OWNER)),
    ).toBe(true);
  });
});

describe('the ledger', () => {
  it.each([30, 60])('stays within 25 calls a village for %i villages, everything counted', (villages) => {
    const file = newFile(villages);
    const { calls } = runSetUp(file, buildRequest(villages));
    expect(calls).toBeLessThanOrEqual(25 * villages);
    expect(runSetUp(file, buildRequest(villages)).calls).toBeLessThanOrEqual(8 * villages);
  });
});

/** `Đính chính` on the built script: typed by hand or in the sidebar, taken by reports, shown on the village's tab. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { ensureCell, findSheet } from '../../local/emulator/model/cells';
import type { CellValue } from '../../local/emulator/model/workbook-model';
import type { CorrectResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, generate, linesOf, listFindings, print } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, OWNER, POLICE } from '../fixtures/set-up-commune';

const ready = reportedWorkbookModel(2);
const ROLLUP = 'Tổng hợp Quý I';
const REASON = 'Công an xã xác minh lại với thôn';

let file: EmulatedFile;
beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
});

type Line = Readonly<Record<string, CellValue>>;

const LINE: Line = {
  village: 'Thôn 1',
  quarter: 'Quý I',
  indicator: 'nd6_tin_bao',
  reported: 2,
  confirmed: 5,
  reason: REASON,
};

/** As somebody of the police might type it; `at` counts lines from 1. */
function writeLine(cells: Line, at = 1): void {
  const keyed = keyedTab(file, 'Đính chính');
  for (const [key, value] of Object.entries(cells)) {
    ensureCell(keyed.sheet, keyed.row('#key') + at, keyed.column(key)).value = value;
  }
  file.calculator.structureChanged();
}

const correct = (changes: Readonly<Record<string, unknown>> = {}, account = OWNER) =>
  ask<CorrectResponse>(
    file,
    'correctEntry',
    { quarter: '2023-Q1', village: 'HH-T01', code: 'nd6_tin_bao', confirmed: '5', reason: REASON, ...changes },
    { account },
  );
const total = (code: string): CellValue => keyedTab(file, ROLLUP).value(code, 'total');
const shownOn = (number: number) => keyedTab(file, villageTab(number)).value('#corrections', 'Q1') ?? '';
const type = (code: string, text: string) =>
  new PersonAtTab(file, villageTab(1), headAccount(1)).type(code, 'Q1', text, { scriptRuns: false });
const voided = () => listFindings(file, '2023-Q1').findings.filter(({ rule }) => rule === 'DC');
const tables = () =>
  print(file).document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' | ')) : [])),
  );

describe('a correction typed by hand', () => {
  it('counts in rollup, checks and report, is listed in the annex, and leaves the cell as it is', () => {
    writeLine(LINE);
    generate(file);
    expect(total('nd6_tin_bao')).toBe(7);
    expect(keyedTab(file, villageTab(1)).value('nd6_tin_bao', 'Q1')).toBe(2);
    expect(tables()).toContain(`1 | Thôn 1 | Số tin về ANTT cung cấp cho Công an | 2 | 5 | ${REASON}`);
    expect(print(file).document.banner).toBeNull();
    expect(voided()).toEqual([]);
  });

  it('is shown on the village’s tab by the next report, and goes with its line', () => {
    expect(shownOn(1)).toBe('');
    writeLine(LINE);
    generate(file);
    expect(shownOn(1)).toBe('Tin báo Công an về an ninh trật tự: 2 → 5');
    expect(shownOn(2)).toBe('');
    writeLine(Object.fromEntries(Object.keys(LINE).map((key) => [key, ''])));
    generate(file);
    expect(shownOn(1)).toBe('');
    expect(total('nd6_tin_bao')).toBe(4);
  });

  it('is shown by the police’s next decision on any village too, whose state stays one of the cells', () => {
    writeLine({ ...LINE, reported: 2, confirmed: 5 });
    ask(file, 'decideSubmissions', { kind: 'accept', period: '2023-Q1', villages: ['HH-T01'], reason: '' });
    expect(shownOn(1)).toBe('Tin báo Công an về an ninh trật tự: 2 → 5');
    expect(keyedTab(file, villageTab(1)).value('#decision', 'Q1')).toBe('duyệt');
    expect(listFindings(file, '2023-Q1').findings.filter(({ rule }) => rule === 'G18')).toEqual([]);
  });

  it('is called so where a new revision differs by it', () => {
    generate(file);
    writeLine(LINE);
    expect(generate(file).summary).toContain(
      'Số thay đổi so với bản trước: Thôn 1, số tin về ANTT cung cấp cho Công an: 2 → 5 (đính chính).',
    );
  });

  it('of a row of the commune counts too', () => {
    const police = new PersonAtTab(file, 'Công an xã', POLICE);
    police.type('nd2_blgd_vu', 'Q1', '2', { scriptRuns: false });
    writeLine({ ...LINE, village: '', indicator: 'nd2_blgd_vu', reported: 2, confirmed: 3 });
    generate(file);
    expect(total('nd2_blgd_vu')).toBe(3);
  });

  it('may name village and row by code, by name, with or without the unit, in any case', () => {
    for (const village of ['HH-T01', 'thôn 1 ', 'THÔN 1']) {
      for (const indicator of [
        'nd6_tin_bao',
        'Tin báo Công an về an ninh trật tự',
        'Số tin về ANTT cung cấp cho Công an',
      ]) {
        writeLine({ ...LINE, village, indicator, quarter: 'quý 1' });
        expect(voided()).toEqual([]);
      }
    }
  });

  it('takes a text that reads as the figure, and an unreadable cell by its text', () => {
    type('nd6_tin_bao', 'vài tin');
    writeLine({ ...LINE, reported: ' vài  tin', confirmed: '3 tin' });
    generate(file);
    expect(total('nd6_tin_bao')).toBe(5);
    expect(voided()).toEqual([]);
  });
});

describe('a correction that does not count', () => {
  it.each<[string, Line, string]>([
    ['whose cell holds another value now', { reported: 4 }, 'không còn hiệu lực: ô nay ghi 2, không phải 4'],
    ['of an unknown village', { village: 'Thôn 9' }, 'không có thôn “Thôn 9”'],
    ['with no village for a village’s row', { village: '' }, 'là số của từng thôn. Ghi thêm thôn'],
    ['with a village for the commune’s row', { indicator: 'nd2_blgd_vu' }, 'là số chung của xã. Để trống cột Thôn'],
    ['of no quarter', { quarter: '' }, 'chưa ghi quý, hoặc quý không đọc được'],
    ['of quarter V', { quarter: 'Quý V' }, 'chưa ghi quý, hoặc quý không đọc được'],
    ['of an unknown row', { indicator: 'nd9_x' }, 'không có chỉ tiêu “nd9_x”'],
    ['of no row', { indicator: '' }, 'chưa ghi chỉ tiêu'],
    ['of a row that is computed', { indicator: 'nd2_thanh_tl' }, 'do máy tính ra'],
    ['without a confirmed value', { confirmed: '' }, 'chưa ghi số xác nhận'],
    ['with an unreadable one', { confirmed: 'độ 5' }, 'số xác nhận “độ 5” không đọc được'],
    ['with a negative one', { confirmed: -1 }, 'số xác nhận “-1” không đọc được'],
    ['with the value that was reported', { confirmed: 2 }, 'số xác nhận bằng số đã báo'],
    ['without a reason', { reason: '' }, 'chưa ghi lý do'],
    ['with a telephone number in its reason', { reason: 'gọi 0912 345 678' }, 'lý do có số điện thoại'],
  ])('%s is an error that says what to do and leads to the line', (_, changes, words) => {
    writeLine({ ...LINE, ...changes });
    const message = expect.stringContaining(words);
    expect(voided()).toEqual([expect.objectContaining({ severity: 'error', message, cell: "'Đính chính'!B5" })]);
  });

  it('leaves the figures as they are, and the report a draft', () => {
    writeLine({ ...LINE, reported: 4 });
    generate(file);
    expect(total('nd6_tin_bao')).toBe(4);
    expect(print(file).document.banner).not.toBeNull();
  });

  it('two lines for one cell: neither', () => {
    writeLine(LINE);
    writeLine({ ...LINE, village: 'HH-T01', confirmed: 6 }, 2);
    expect(voided().map(({ message }) => message)).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('có hai dòng cho cùng một ô')),
    );
    generate(file);
    expect(total('nd6_tin_bao')).toBe(4);
  });

  it('of a blank cell that is always asked for: the village reports it, or the police type it in', () => {
    type('nd6_tin_bao', '');
    writeLine({ ...LINE, reported: '' });
    expect(voided()[0]?.message).toContain('Đề nghị ghi ô ấy, hoặc nhập hộ');
    expect(listFindings(file, '2023-Q1').reported).toBe(1);
  });

  it('of another quarter is told of in that quarter alone', () => {
    writeLine({ ...LINE, quarter: 'Quý II' });
    expect(voided()).toEqual([]);
    expect(listFindings(file, '2023-Q2').findings.filter(({ rule }) => rule === 'DC')).toHaveLength(1);
  });
});

describe('the sidebar', () => {
  it('writes the line, shows it on the village’s tab, and leaves the cell alone', () => {
    const before = contentOf(file.workbook, ['Nhật ký', 'Đính chính']);
    expect(correct()).toEqual({
      ok: true,
      message:
        'Đã đính chính. Thôn 1, Quý I, Tin báo Công an về an ninh trật tự: 2 → 5. Ô của thôn giữ nguyên, báo cáo lấy số xác nhận.',
    });
    expect(shownOn(1)).toBe('Tin báo Công an về an ninh trật tự: 2 → 5');
    expect(differences(before, contentOf(file.workbook, ['Nhật ký', 'Đính chính']))).toHaveLength(1);
    expect(voided()).toEqual([]);
    generate(file);
    expect(total('nd6_tin_bao')).toBe(7);
  });

  it('puts each line below the last, and refuses a second one for the same cell', () => {
    correct();
    expect(correct({ confirmed: '6' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('đã có dòng đính chính'),
    });
    expect(correct({ village: 'HH-T02' })).toMatchObject({ ok: true });
    generate(file);
    expect(total('nd6_tin_bao')).toBe(10);
  });

  it.each([
    [{ reason: ' ' }, 'chưa ghi lý do'],
    [{ reason: 'a@b.vn' }, 'thư điện tử'],
    [{ confirmed: '' }, 'chưa ghi số xác nhận'],
    [{ confirmed: 'vài' }, 'không đọc được'],
    [{ confirmed: '2' }, 'bằng số đã báo'],
    [{ village: 'HH-T09' }, 'Không tìm thấy ô này'],
    [{ quarter: '2022-Q4' }, 'Không tìm thấy ô này'],
    [{ code: 'nd2_thanh_tl' }, 'Không tìm thấy ô này'],
  ])('refuses %j in words and writes nothing', (changes, words) => {
    const before = contentOf(file.workbook);
    expect(correct(changes)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('is closed to village heads', () => {
    const before = contentOf(file.workbook);
    expect(() => correct({}, headAccount(1))).toThrow('protected cell');
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('takes có/không and days as the cells do', () => {
    expect(correct({ code: 'hop_to_chuc', confirmed: 'Có ' })).toMatchObject({ ok: true });
    expect(voided()).toEqual([]);
    expect(correct({ code: 'hop_ngay', confirmed: '14/3/2023' })).toMatchObject({ ok: true });
    expect(voided()).toEqual([]);
    expect(shownOn(1)).toContain('không → có');
    expect(shownOn(1)).toContain('(trống) → 14/3/2023');
  });
});

describe('a workbook of an earlier version', () => {
  beforeEach(() => {
    file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== 'Đính chính');
    for (const number of [1, 2]) {
      const sheet = findSheet(file.workbook, villageTab(number));
      const row = sheet && keyedTab(file, villageTab(number)).row('#corrections');
      if (sheet && row) sheet.cells.get(row)?.delete(1);
    }
    file.calculator.structureChanged();
  });

  it('reads as one with no corrections', () => {
    expect(listFindings(file, '2023-Q1').problems).toEqual([]);
    generate(file);
    expect(total('nd6_tin_bao')).toBe(4);
    expect(linesOf(print(file).document)).toContain('Không có.');
  });

  it('says how to get the tab', () => {
    expect(correct()).toMatchObject({ ok: false, message: expect.stringContaining('chưa có trang “Đính chính”') });
  });
});

/** Reading a workbook that people have changed: found by keys, told in sentences, never a crash. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { cloneSheet, ensureCell, findSheet, nextSheetId } from '../../../local/emulator/model/cells';
import type { SheetModel } from '../../../local/emulator/model/workbook-model';
import {
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
} from '../../../local/emulator/people/restructuring';
import type { FindingsResponse, GenerateResponse, PeriodsResponse } from '../../../src/wire';
import { noonOf, openAtWork } from '../../fixtures/commune-at-work';
import { keyedTab } from '../../fixtures/keyed-cells';
import { ask, generate, listFindings, listPeriods } from '../../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../../fixtures/reported-commune';
import { newFile, OWNER } from '../../fixtures/set-up-commune';

const ready = reportedWorkbookModel(2);
const ROLLUP = 'Tổng hợp Quý I';
const AFTER_QUARTER_1 = noonOf(2023, 3, 16);

let file: EmulatedFile;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: AFTER_QUARTER_1 });
});

const sheetNamed = (name: string): SheetModel => {
  const sheet = findSheet(file.workbook, name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
};

/** By hand: “Tạo bản sao”; the copy stands where it is put. */
function copyTab(name: string, copyName: string, place: number): SheetModel {
  const copy = cloneSheet(sheetNamed(name), nextSheetId(file.workbook), copyName);
  file.workbook.sheets.splice(place, 0, copy);
  file.calculator.structureChanged();
  return copy;
}

function removeTab(name: string): void {
  file.workbook.sheets = file.workbook.sheets.filter((sheet) => sheet.name !== name);
  file.calculator.structureChanged();
}

const total = (code: string) => keyedTab(file, ROLLUP).value(code, 'total');
const figures = () => ['bc_ho_tong', 'nd6_tin_bao', 'nd6_tam_tru_phai'].map(total);
const problems = () => listFindings(file).problems;

describe('a workbook that was moved about', () => {
  const EXPECTED = [524, 4, 18];

  it.each<[string, () => void]>([
    ['as set-up left it', () => undefined],
    ['with village tabs renamed', () => void renameSheet(file, OWNER, villageTab(1), 'Thôn Đông')],
    ['with the office’s tabs renamed', () => void renameSheet(file, OWNER, 'Cài đặt', 'Thiết lập của xã')],
    [
      'with rows inserted and moved',
      () => {
        insertRows(file, OWNER, villageTab(1), keyedTab(file, villageTab(1)).row('nd6_tin_bao'), 3);
        const { row } = keyedTab(file, villageTab(1));
        moveRows(file, OWNER, villageTab(1), row('nd6_tin_bao'), row('bc_ho_tong'));
      },
    ],
    [
      'with columns inserted and moved',
      () => {
        insertColumns(file, OWNER, villageTab(1), 3, 2);
        const { column } = keyedTab(file, villageTab(1));
        moveColumns(file, OWNER, villageTab(1), column('Q1'), column('note'));
      },
    ],
    ['with tabs in another order', () => void file.workbook.sheets.reverse()],
    [
      'with keys in decomposed letters and blanks',
      () => {
        for (const sheet of file.workbook.sheets) {
          const cell = sheet.cells.get(1)?.get(1);
          if (cell && typeof cell.value === 'string') cell.value = ` ${cell.value.normalize('NFD')} `;
        }
      },
    ],
  ])('gives the same figures: %s', (_, change) => {
    change();
    file.calculator.structureChanged();
    generate(file);
    expect(figures()).toEqual(EXPECTED);
    expect(problems()).toEqual([]);
  });

  it('reads days as they stand in the file’s own zone', () => {
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'UTC']) {
      file = openAtWork(ready, 2, { now: AFTER_QUARTER_1 });
      file.workbook.timeZone = zone;
      file.calculator.structureChanged();
      expect(listPeriods(file).suggested).toBe('2023-Q1');
      const cell = ensureCell(sheetNamed(villageTab(1)), keyedTab(file, villageTab(1)).row('hop_ngay'), 3);
      cell.value = 44_999;
      const { findings } = listFindings(file);
      // 14 March is the last day of the quarter; a day read one off would be told of.
      expect(findings.filter(({ code }) => code === 'hop_ngay')).toEqual([]);
    }
  });
});

describe('a tab copied by hand', () => {
  it.each([
    ['behind the original', 99],
    ['before it', 0],
  ])('%s is counted once, and the sentence names the copy', (_, place) => {
    const copy = copyTab(villageTab(1), `Bản sao của ${villageTab(1)}`, place);
    ensureCell(copy, keyedTab(file, copy.name).row('nd6_tin_bao'), 3).value = 999;
    file.calculator.structureChanged();
    generate(file);
    expect(total('nd6_tin_bao')).toBe(4);
    expect(problems()).toEqual([
      `Trang “Bản sao của ${villageTab(1)}” là bản chép của trang “${villageTab(1)}”, không được tính.`,
    ]);
  });

  it('of the office is told of as well, and the report stays a draft', () => {
    copyTab('Danh sách thôn', 'Danh sách thôn 2', 0);
    expect(generate(file).summary).toContain('1 chỗ trong sổ cần xem lại');
    expect(problems()[0]).toContain('Trang “Danh sách thôn 2” là bản chép');
  });

  it('a row that stands twice is counted once, and told of', () => {
    const tab = keyedTab(file, villageTab(1));
    const extra = tab.sheet.rows.count;
    ensureCell(tab.sheet, extra, 1).value = 'nd6_tin_bao';
    ensureCell(tab.sheet, extra, 3).value = 500;
    file.calculator.structureChanged();
    generate(file);
    expect(total('nd6_tin_bao')).toBe(4);
    expect(problems()).toEqual([
      `Trang “${villageTab(1)}” có hai dòng cùng mã “nd6_tin_bao”; chỉ tính dòng đứng trước.`,
    ]);
  });
});

describe('a tab that is gone', () => {
  it.each([
    ['Chỉ tiêu', 'Không tìm thấy trang “Chỉ tiêu”; dùng danh mục mặc định.'],
    ['Công an xã', 'Không tìm thấy trang “Công an xã”; các dòng của xã coi như chưa ghi.'],
    ['Năm trước', 'Không tìm thấy trang “Năm trước”; không so sánh được với năm trước.'],
  ])('%s: the report goes on and says so', (name, sentence) => {
    removeTab(name);
    expect(generate(file).revision).toBe(1);
    expect(figures()).toEqual([524, 4, 18]);
    expect(problems()).toEqual([sentence]);
  });

  it.each(['Cài đặt', 'Danh sách thôn', '_Lưu'])(
    '%s: the report is refused in a sentence, nothing is written',
    (name) => {
      removeTab(name);
      const names = file.workbook.sheets.map((sheet) => sheet.name);
      expect(ask<GenerateResponse>(file, 'generateReport', { period: '2023-Q1' })).toEqual({
        ok: false,
        message: `Không tìm thấy trang “${name}”. Chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.`,
      });
      expect(file.workbook.sheets.map((sheet) => sheet.name)).toEqual(names);
    },
  );

  it('a village’s tab: its village has not reported, and it is told of', () => {
    removeTab(villageTab(2));
    expect(generate(file).summary).toContain('1/2 thôn báo cáo');
    expect(problems()).toEqual(['Thôn 2 chưa có trang số liệu.']);
  });

  it('a village tab that the list does not know is not counted, and told of', () => {
    const stranger = copyTab(villageTab(1), 'HH-T09 Thôn 9', 99);
    ensureCell(stranger, 1, 1).value = '#thon:HH-T09';
    generate(file);
    expect(total('bc_ho_tong')).toBe(524);
    expect(problems()).toEqual(['Trang “HH-T09 Thôn 9” có mã thôn không có trong Danh sách thôn nên không được tính.']);
  });
});

describe('a file that is none of ours', () => {
  it.each(['generateReport', 'listFindings', 'listPeriods'])('%s says so', (name) => {
    const other = newFile(0, { script: openAtWork(ready, 2).script ?? null } as Parameters<typeof newFile>[1]);
    const answer = ask<FindingsResponse | PeriodsResponse>(other, name, { period: '2023-Q1' });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('không phải sổ “Thôn tự quản”') });
  });
});

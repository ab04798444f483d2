/** A village's tab as set-up makes it: what a phone shows, what a head may do, what the tab says without any script. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { cloneWorkbook, getCell } from '../../../local/emulator/model/cells';
import type { WorkbookModel } from '../../../local/emulator/model/workbook-model';
import { standingOutcome, validationAt } from '../../../local/emulator/rules/validations';
import { COLORS } from '../../../src/sheets/layout/palette';
import { type KeyedTab, keyedTab } from '../../fixtures/keyed-cells';
import { buildRequest, headAccount, newFile, POLICE, runSetUp } from '../../fixtures/set-up-commune';

const TAB = 'HH-T01 Thôn 1';
const HEAD = headAccount(1);

/** Set up once; every test starts from a copy. */
const ready: WorkbookModel = (() => {
  const file = newFile(2);
  runSetUp(file, buildRequest(2));
  return file.workbook;
})();

let file: EmulatedFile;
let tab: KeyedTab;

beforeEach(() => {
  file = newFile(2, { workbook: cloneWorkbook(ready) });
  tab = keyedTab(file, TAB);
});

/** What a quarter asks when nothing happened, in quarter I. */
const QUIET_QUARTER: Readonly<Record<string, string>> = {
  bc_ho_tong: '262',
  tc_nghi_quyet: 'có',
  tc_dang_ky: 'có',
  tc_ho_dang_ky: '258',
  tc_niem_yet: 'không',
  nd1_trom_vu: '0',
  nd1_tuan_tra_buoi: '0',
  nd2_tiep_nhan: '0',
  nd5_phoi_hop_thon: 'có',
  nd6_tam_tru_phai: '9',
  nd6_tin_bao: '2',
  nd7_tt_buoi: '0',
  nd7_chay_no: '0',
  nd8_vsmt_buoi: '3',
  hop_to_chuc: 'không',
};

const fillQuietQuarter = () => {
  for (const [code, text] of Object.entries(QUIET_QUARTER)) tab.type(HEAD, code, 'Q1', text);
};

describe('on a phone', () => {
  const shown = (from: number, to: number, { sizes, hidden, groups }: KeyedTab['sheet']['rows'], usual: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter(
        (place) =>
          !hidden.has(place) && !groups.some((group) => group.collapsed && group.start <= place && place <= group.end),
      )
      .reduce((sum, place) => sum + (sizes.get(place) ?? usual), 0);

  it('label, current quarter and kiểm tra fit beside the row numbers', () => {
    expect(shown(1, tab.column('check'), tab.sheet.columns, 100)).toBeLessThanOrEqual(330);
  });

  it('title, status, heading and tick stay in view and take less than a quarter of the height', () => {
    expect(tab.sheet.rows.frozen).toBe(tab.row('#submitted'));
    expect(shown(1, tab.sheet.rows.frozen, tab.sheet.rows, 21)).toBeLessThan(640 / 4);
  });

  it('the quarters that are not the current one and the rows of the police are folded away', () => {
    expect(tab.sheet.columns.groups).toEqual([{ start: tab.column('Q2'), end: tab.column('Q4'), collapsed: true }]);
    expect(tab.sheet.rows.groups).toEqual([
      { start: tab.row('#nhom:cax') + 1, end: tab.sheet.rows.count, collapsed: true },
    ]);
  });

  it('the title names village, commune and year, the headings the quarters with their days', () => {
    expect(tab.value('#title', 'name')).toBe('Thôn 1, xã Hoằng Hợp, năm 2023');
    expect(['Q1', 'Q4'].map((quarter) => tab.value('#label', quarter))).toEqual([
      'Quý I (15/12–14/3)',
      'Quý IV (15/9–14/12)',
    ]);
    expect(tab.value('#heading', 'Q1')).toBe('Quý I\n(15/12–14/3)');
    expect(tab.color('#heading', 'Q1')).toBe(COLORS.now);
    expect(tab.color('#heading', 'Q2')).toBeUndefined();
  });

  it('no line of the grid cuts the heading of a group', () => {
    const row = tab.row('#nhom:A');
    const lines = ['name', 'Q1', 'check'].map((key) => getCell(tab.sheet, row, tab.column(key))?.style?.borders);
    expect(lines.map((borders) => [borders?.top !== undefined, borders?.right !== undefined])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  it('every label has its hint below it in small letters', () => {
    const cell = getCell(tab.sheet, tab.row('nd1_trom_vu'), tab.column('name'));
    expect(cell?.value).toBe(
      'Vụ trộm xảy ra tại thôn (vụ)\nTính vụ xảy ra tại thôn, kể cả đã tìm lại được. Không có thì ghi 0.',
    );
    expect(cell?.runs?.at(-1)?.style).toMatchObject({ fontSize: 10, fontColor: COLORS.quietInk });
  });
});

describe('with no script', () => {
  it('a blank tab says how many cells there are to fill in', () => {
    expect(tab.value('#status', 'name')).toBe('Quý I (15/12–14/3): bác chưa ghi, có 15 ô cần ghi');
    expect(tab.value('nd1_trom_vu', 'check')).toBe('Bác chưa ghi ô này. Không có thì ghi 0.');
    expect(tab.color('nd1_trom_vu', 'Q1')).toBe(COLORS.missing);
    expect(tab.color('nd1_trom_vu', 'check')).toBe(COLORS.missing);
  });

  it('later quarters are not missing yet, and rows that are not asked for stand back', () => {
    expect(tab.color('nd1_trom_vu', 'Q2')).toBeUndefined();
    expect(tab.color('nd1_trom_bao_kip', 'Q1')).toBe(COLORS.closed);
    tab.type(HEAD, 'nd1_trom_vu', 'Q1', '2');
    expect(tab.color('nd1_trom_bao_kip', 'Q1')).toBe(COLORS.missing);
    expect(tab.value('nd1_trom_bao_kip', 'check')).toBe(
      'Quý này có 2 vụ trộm nên bác ghi thêm ô này. Không có thì ghi 0.',
    );
  });

  it('a contradiction is told in words and numbers, coloured and counted', () => {
    tab.type(HEAD, 'nd1_trom_vu', 'Q1', '2');
    tab.type(HEAD, 'nd1_trom_bao_kip', 'Q1', '3');
    expect(tab.value('nd1_trom_bao_kip', 'check')).toBe('Báo kịp thời (3) nhiều hơn số vụ trộm (2). Bác xem lại.');
    expect(tab.color('nd1_trom_bao_kip', 'Q1')).toBe(COLORS.wrong);
    expect(tab.value('#status', 'name')).toContain('1 ô sai, chưa nộp');
  });

  it('a quiet quarter takes fifteen cells and the tick', () => {
    fillQuietQuarter();
    expect(tab.value('#status', 'name')).toBe('Quý I (15/12–14/3): đã ghi đủ, chưa nộp. Bác đánh dấu “Đã nộp” giúp.');
    tab.type(HEAD, '#submitted', 'Q1', 'TRUE');
    tab.type(HEAD, '#submittedOn', 'Q1', '16/3/2023');
    expect(tab.value('#status', 'name')).toBe('Quý I (15/12–14/3): đã nộp ngày 16/3. Cảm ơn bác.');
    expect([tab.color('bc_ho_tong', 'Q1'), tab.color('#status', 'name')]).toEqual([COLORS.submitted, COLORS.submitted]);
  });

  it('the police’s wish stands in the status line, their reason below it, and a settled quarter is grey-green', () => {
    fillQuietQuarter();
    tab.type(POLICE, '#decision', 'Q1', 'cần sửa');
    tab.type(POLICE, '#reason', 'Q1', 'số vụ trộm chưa khớp với sổ của Công an');
    expect(tab.value('#status', 'name')).toBe(
      'Quý I (15/12–14/3): Công an xã nhờ bác xem lại: số vụ trộm chưa khớp với sổ của Công an',
    );
    expect(tab.value('#submittedOn', 'check')).toBe('Lý do: số vụ trộm chưa khớp với sổ của Công an');
    tab.type(POLICE, '#decision', 'Q1', 'khóa');
    expect(tab.color('bc_ho_tong', 'Q1')).toBe(COLORS.settled);
    expect(tab.value('#submittedOn', 'check')).toBe('');
  });

  it('a new tick after the police have sent it back is thanked for like the first', () => {
    fillQuietQuarter();
    tab.type(HEAD, '#submittedOn', 'Q1', '16/3/2023');
    tab.type(POLICE, '#decision', 'Q1', 'cần sửa');
    tab.type(POLICE, '#reason', 'Q1', 'số vụ trộm chưa khớp');
    // As the add-on leaves it: with the tick taken away, and a mark before the fingerprint.
    tab.type(POLICE, '#fingerprint', 'Q1', 'sua:0123456789abcdef');
    expect(tab.color('#status', 'name')).toBe(COLORS.review);
    tab.type(HEAD, '#submitted', 'Q1', 'TRUE');
    expect(tab.value('#status', 'name')).toBe('Quý I (15/12–14/3): đã nộp ngày 16/3. Cảm ơn bác.');
    expect(tab.value('#submittedOn', 'check')).toBe('');
    const colors = [tab.color('#status', 'name'), tab.color('bc_ho_tong', 'Q1')];
    expect(colors).toEqual([COLORS.submitted, COLORS.submitted]);
  });

  it('the status line is green only where nothing is left to do', () => {
    fillQuietQuarter();
    tab.type(HEAD, '#submitted', 'Q1', 'TRUE');
    tab.type(HEAD, 'nd6_tin_bao', 'Q1', '-2');
    expect(tab.value('#status', 'name')).toContain('đã đánh dấu nộp nhưng còn 1 ô sai');
    expect(tab.color('#status', 'name')).toBeUndefined();
    tab.type(HEAD, 'nd6_tin_bao', 'Q1', '2');
    expect(tab.color('#status', 'name')).toBe(COLORS.submitted);
    tab.type(POLICE, '#decision', 'Q1', 'cần sửa');
    expect([tab.color('#status', 'name'), tab.color('#submittedOn', 'check')]).toEqual([COLORS.review, COLORS.review]);
    expect(tab.color('bc_ho_tong', 'Q1')).toBeUndefined();
    tab.type(POLICE, '#decision', 'Q1', 'duyệt');
    expect([tab.color('#status', 'name'), tab.color('bc_ho_tong', 'Q1')]).toEqual([COLORS.settled, COLORS.settled]);
  });

  it('open mediations pass to the next quarter, rates are computed', () => {
    for (const [code, text] of Object.entries({
      nd2_tiep_nhan: '3',
      nd2_thanh: '1',
      nd2_khong_thanh: '1',
      nd2_dang: '1',
    }))
      tab.type(HEAD, code, 'Q1', text);
    expect(tab.value('nd2_ton_dau', 'Q2')).toBe(1);
    expect(tab.value('nd2_thanh_tl', 'Q1')).toBe(50);
  });
});

describe('what does not fit', () => {
  it.each([
    ['nd1_trom_vu', 'ba vụ'],
    ['nd1_trom_vu', '-2'],
    ['nd1_trom_vu', '1,5'],
    ['hop_to_chuc', 'chưa'],
    ['hop_ngay', 'hôm qua'],
    ['hop_dia_diem', 'nhà tôi'],
  ])('is marked and kept: %s ← %s', (code, text) => {
    expect(tab.type(HEAD, code, 'Q1', text)).toMatchObject({ kind: 'done' });
    const [row, column] = [tab.row(code), tab.column('Q1')];
    expect(getCell(tab.sheet, row, column)?.value ?? null).not.toBeNull();
    expect(standingOutcome(file.workbook, tab.sheet, row, column, file.calculator).kind).toBe('marked');
  });

  it('no input cell refuses what is typed', () => {
    const rules = tab.sheet.validations.filter(({ rule }) => rule.criteria.kind !== 'checkbox');
    expect(rules.every(({ rule }) => rule.allowInvalid && (rule.helpText ?? '') !== '')).toBe(true);
  });

  it('có/không and choices are dropdowns, the tick is a checkbox, numbers have the format of the contract', () => {
    const ruleOf = (key: string) => validationAt(tab.sheet, tab.row(key), tab.column('Q1'))?.rule.criteria;
    expect(ruleOf('hop_to_chuc')).toEqual({ kind: 'list', values: ['có', 'không'], dropdown: true });
    expect(ruleOf('#submitted')?.kind).toBe('checkbox');
    const formatOf = (key: string) => getCell(tab.sheet, tab.row(key), tab.column('Q3'))?.style?.numberFormat;
    expect(['nd1_trom_vu', 'hop_ngay', 'hop_dia_diem', '#submittedOn'].map(formatOf)).toEqual([
      '0',
      'dd/MM/yyyy',
      '@',
      'dd/MM/yyyy',
    ]);
  });
});

describe('rights', () => {
  const OTHER_HEAD = headAccount(2);

  it.each([
    ['the own figures', 'nd1_trom_vu', 'Q1'],
    ['a note', 'nd1_trom_vu', 'note'],
    ['the tick', '#submitted', 'Q1'],
    ['the day of submission', '#submittedOn', 'Q1'],
    ['the stamp, which onEdit writes as the head', '#stamp', 'Q1'],
  ])('a head may write %s', (_, row, column) => {
    expect(tab.type(HEAD, row, column, '1').kind).toBe('done');
    expect(tab.type(OTHER_HEAD, row, column, '1').kind).toBe('refused');
    expect(tab.type(POLICE, row, column, '1').kind).toBe('done');
  });

  it.each([
    ['a label', 'nd1_trom_vu', 'name'],
    ['a message', 'nd1_trom_vu', 'check'],
    ['a hidden case', 'nd1_trom_vu', 'case1'],
    ['the heading of a quarter', '#heading', 'Q1'],
    ['the name of a quarter', '#label', 'Q1'],
    ['the current quarter', '#current', 'name'],
    ['the status line', '#status', 'name'],
    ['the decision of the police', '#decision', 'Q1'],
    ['a row of the police', 'nd1_trom_lam_ro', 'Q1'],
    ['last year’s figures', 'nd1_trom_vu', 'P1'],
  ])('a head may not write %s; the police may', (_, row, column) => {
    expect(tab.type(HEAD, row, column, '1').kind).toBe('refused');
    expect(tab.type(POLICE, row, column, '1').kind).toBe('done');
  });

  it('a head may not write into a tab of the office', () => {
    const office = ['Hướng dẫn', 'Công an xã', 'Danh sách thôn', 'Chỉ tiêu', 'Cài đặt', 'Năm trước', 'Nhật ký', '_Lưu'];
    for (const name of office) {
      const sheet = file.workbook.sheets.find((each) => each.name === name);
      expect([name, sheet?.protections.map(({ editors, exceptions }) => [editors.includes(HEAD), exceptions])]).toEqual(
        [name, [[false, []]]],
      );
    }
  });
});

describe('the figures of last year', () => {
  it('come from Năm trước when set-up runs again, and give the first quarter its open mediations', () => {
    const lastYear = file.workbook.sheets.find(({ name }) => name === 'Năm trước');
    if (lastYear === undefined) throw new Error('no tab');
    const write = (column: number, value: string | number) => lastYear.cells.get(5)?.set(column, { value });
    write(2, 'HH-T01');
    write(3, 'nd2_dang');
    write(7, 2);
    file.calculator.structureChanged();
    runSetUp(file, buildRequest(2));
    expect(tab.value('nd2_dang', 'P4')).toBe(2);
    expect(tab.value('nd2_ton_dau', 'Q1')).toBe(2);
    expect(tab.value('nd2_dang', 'P1')).toBeNull();
  });
});

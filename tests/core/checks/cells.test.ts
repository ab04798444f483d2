/** Single cells: what is missing, what does not read, formulas in input cells, and what a text gives away. */
import { describe, expect, it } from '@jest/globals';
import { communeIndicator } from '../../../src/core/catalogue/rows';
import { checkCommune, checkSubmission } from '../../../src/core/checks/check-submission';
import { STANDARD_CHECK_WORDS } from '../../../src/core/checks/messages/standard-check-words';
import { missingForOffice } from '../../../src/core/checks/missing';
import { findPrivacyProblems } from '../../../src/core/checks/privacy';
import type { Finding } from '../../../src/core/checks/types';
import { parseCell } from '../../../src/core/submission/parse-cell';
import type { RawCell } from '../../../src/core/submission/types';
import {
  buildVillage,
  CATALOGUE,
  type Cells,
  day,
  QUIET_QUARTER,
  row,
  type VillageParts,
} from '../submission/build-village';
import { CONTEXT } from './build-context';

const check = (parts: VillageParts, context = CONTEXT): readonly Finding[] =>
  checkSubmission(buildVillage(parts), [1], context);
const at = (findings: readonly Finding[], code: string) => findings.filter((finding) => finding.code === code);
const onQuiet = (cells: Cells) => check({ cells: { 1: { ...QUIET_QUARTER, ...cells } } });

describe('V01, a cell that is asked for and blank', () => {
  const empty = check({});

  it.each([
    ['nd7_chay_no', 'Bác chưa ghi ô này. Không có thì ghi 0.'],
    ['bc_ho_tong', 'Bác chưa ghi số hộ đang ở tại thôn.'],
    ['hop_to_chuc', 'Bác chưa chọn. Bác bấm vào ô rồi chọn có hoặc không.'],
    ['tc_ho_dang_ky', 'Bác chưa ghi số hộ đăng ký. Ô này chỉ ghi một lần, ở Quý I.'],
    ['tc_niem_yet', 'Bác chưa chọn có hoặc không. Ô này chỉ ghi một lần, ở Quý I.'],
  ])('says of %s: %s', (code, message) => {
    expect(at(empty, code)).toMatchObject([{ rule: 'V01', severity: 'error', audience: 'thon', message }]);
  });

  it('names the figure that makes a row due', () => {
    const findings = onQuiet({ nd1_trom_vu: 2, nd1_tuan_tra_buoi: 12, nd2_tiep_nhan: 1, hop_to_chuc: 'có' });
    const said = (code: string) => at(findings, code).map(({ message }) => message);
    expect(said('nd1_trom_bao_kip')).toEqual(['Quý này có 2 vụ trộm nên bác ghi thêm ô này. Không có thì ghi 0.']);
    expect(said('nd1_tuan_tra_luot')).toEqual(['Có 12 buổi tuần tra, bác ghi thêm số lượt người đi.']);
    expect(said('nd2_dang')).toEqual(['Quý này có việc hòa giải nên bác ghi thêm ô này. Không có thì ghi 0.']);
    expect(said('hop_ngay')).toEqual(['Quý này có họp, bác ghi thêm ngày/tháng/năm họp.']);
  });

  it('is one sentence a village for the office, with the labels cut to 40 characters', () => {
    const findings = onQuiet({ nd7_chay_no: '', nd1_tuan_tra_buoi: 3 });
    expect(missingForOffice(findings, CATALOGUE, 'Tổ ANXH', STANDARD_CHECK_WORDS.missing)).toBe(
      'Thôn chưa ghi 2 ô: lượt người đi tuần tra; vụ cháy, nổ tại…. Nhắc thôn ghi; ô trống không tính là 0.',
    );
    expect(missingForOffice([], CATALOGUE, 'Tổ ANXH', STANDARD_CHECK_WORDS.missing)).toBeNull();
  });
});

describe('V02, a cell that does not read', () => {
  const said = (code: string, raw: RawCell) => {
    const [finding, ...others] = at(onQuiet({ [code]: raw }), code);
    expect(others).toEqual([]);
    return finding;
  };

  it.each<[string, RawCell, string, string]>([
    ['nd1_trom_vu', 'hai vụ', 'Ô này chỉ ghi số', '“hai vụ” không phải là số'],
    ['nd1_trom_vu', -2, 'Số không nhỏ hơn 0', 'Số âm (-2)'],
    ['nd1_trom_vu', 1.5, 'Ô này ghi số tròn', 'Số lẻ (1,5)'],
    // `3%` as Sheets stores it.
    ['nd1_trom_vu', 0.03, 'Ô này ghi số tròn', 'Số lẻ (0,03)'],
    ['nd1_trom_vu', 45_019, 'Số này lớn quá', 'Giá trị 45.019 vượt mức tối đa 20.000'],
    ['nd1_trom_vu', day(2023, 4, 3), 'Số này lớn quá, hoặc máy đã hiểu thành ngày', 'Ô số đang chứa ngày 03/04/2023'],
    ['nd1_trom_vu', { error: '#REF!' }, 'Ô này đang báo lỗi', 'Ô báo lỗi (#REF!)'],
    ['nd7_tt_buoi', '1.250', 'Máy chưa rõ “1.250” là bao nhiêu', '“1.250” đến dưới dạng chữ'],
    ['nd7_tt_buoi', true, 'Máy chưa đọc được ô này', 'Không đọc được “true”'],
    ['hop_to_chuc', 'rồi', 'Ô này chỉ nhận có hoặc không', 'Không đọc được “rồi”'],
    ['hop_ngay', 'hôm qua', 'Máy chưa đọc được ngày này', 'Không đọc được “hôm qua”'],
    ['hop_dia_diem', 'Đình', 'Nội dung này chưa có trong danh sách', 'Không đọc được “Đình”'],
    ['nd7_tt_chu_de', 'bơi', 'Nội dung này chưa có trong danh sách', 'Không đọc được “bơi”'],
  ])('%s holding %j', (code, raw, head, office) => {
    const finding = said(code, raw);
    expect(finding).toMatchObject({ rule: 'V02', severity: 'error', audience: 'thon' });
    expect(finding?.message.startsWith(head)).toBe(true);
    expect(finding?.officeMessage.startsWith(office)).toBe(true);
  });

  it('gives the last day of the quarter as an example of a date', () => {
    expect(said('hop_ngay', 'x')?.message).toBe(
      'Máy chưa đọc được ngày này. Bác ghi lại ngày/tháng/năm, ví dụ 14/03/2023.',
    );
  });

  it('repeats at most twelve characters of what stands there', () => {
    expect(said('nd1_trom_vu', 'khoảng ba bốn vụ gì đó')?.officeMessage).toBe(
      '“khoảng ba b…” không phải là số. Đề nghị thôn ghi lại bằng chữ số.',
    );
  });

  it.each<[string, RawCell]>([
    ['a telephone number', '0912 345 678'],
    ['a telephone number that has become a number', 912_345_678],
    ['a number of a paper', '038099001234'],
    ['an address', 'a@example.com'],
    ['a name', 'anh Tuấn'],
  ])('repeats nothing of %s', (_, raw) => {
    for (const code of ['nd1_trom_vu', 'hop_to_chuc', 'nd7_tngt_vu']) {
      const [finding] = at(onQuiet({ [code]: raw }), code);
      expect(finding?.officeMessage).toMatch(/“…”|Giá trị …/);
    }
  });

  it('tells the police how to write a row of their own', () => {
    expect(said('nd7_tngt_vu', 'khoảng 3')).toMatchObject({
      audience: 'cax',
      message: 'Không đọc được “khoảng 3”. Ghi lại đúng dạng: số nguyên.',
    });
  });

  it('looks at what was typed over a computed row only where formulas were read', () => {
    const parts = { cells: { 1: { ...QUIET_QUARTER, tc_ho_dang_ky_tl: 98.5 } } };
    expect(check(parts)).toEqual([]);
    expect(check(parts, { ...CONTEXT, formulasRead: true })).toMatchObject([{ rule: 'V02', code: 'tc_ho_dang_ky_tl' }]);
    expect(check({ ...parts, formulas: { tc_ho_dang_ky_tl: '=1' } }, { ...CONTEXT, formulasRead: true })).toEqual([]);
  });
});

describe('G10, a formula in an input cell', () => {
  it('is a hint; the value counts', () => {
    const parts = { cells: { 1: { ...QUIET_QUARTER, bc_ho_tong: 1250 } }, formulas: { bc_ho_tong: '=1200+50' } };
    expect(check(parts)).toMatchObject([
      {
        rule: 'G10',
        severity: 'hint',
        message: 'Ô này đang là công thức, máy lấy kết quả 1.250. Bác ghi thẳng số 1.250 cho chắc.',
      },
    ]);
  });

  it('is not said of the rows that the add-on fills in', () => {
    expect(check({ cells: { 1: { ...QUIET_QUARTER, nd2_ton_dau: 0 } }, formulas: { nd2_ton_dau: '=P4' } })).toEqual([]);
  });
});

describe('V30 and V31, what a text gives away', () => {
  it.each([
    ['số CCCD 038 085 001 234', ['id-number']],
    ['CMND 171234567', ['id-number']],
    ['gọi 0912.345.678', ['phone']],
    ['gọi +84 912 345 678 sau', ['phone']],
    ['gửi a.b@example.org nhé', ['email']],
    ['ông Nam mất xe', ['name']],
    ['Ông  Nam'.normalize('NFD'), ['name']],
    ['đã báo vợ chồng Hoa', ['name']],
    ['(bà Lan, 0912345678)', ['phone', 'name']],
  ])('%j holds %j', (text, problems) => {
    expect(findPrivacyProblems(text)).toEqual(problems);
  });

  it.each([
    'mất 2 xe đạp, 12 con gà',
    'họp ngày 12/03/2023',
    'thiệt hại 1.250.000 đồng',
    'ông Trưởng thôn và bà Bí thư chi bộ đã họp',
    'anh Công an xã xuống hướng dẫn',
    'họp ở nhà Văn hóa thôn',
    'hộ nghèo, nhà cấp 4',
    'mã 12345678, 1234567890123',
    'không có gì',
  ])('%j holds nothing', (text) => {
    expect(findPrivacyProblems(text)).toEqual([]);
  });

  it('is found in notes, which belong to a row and to no quarter', () => {
    expect(check({ cells: { 1: QUIET_QUARTER }, notes: { nd1_trom_vu: 'nhà ông Nam, 0912345678' } })).toMatchObject([
      { rule: 'V30', severity: 'error', quarter: null, code: 'nd1_trom_vu', audience: 'thon' },
      { rule: 'V31', severity: 'warning', quarter: null, code: 'nd1_trom_vu' },
    ]);
  });

  it('is found in free words and in what is no choice, and never repeated', () => {
    const findings = onQuiet({ hop_noi_dung_toi: 'tự quản; nhắc anh Dũng', hop_dia_diem: 'Nhà ông Khánh' });
    const privacy = findings.filter(({ rule }) => rule === 'V31');
    expect(privacy.map(({ code }) => code)).toEqual(['hop_dia_diem', 'hop_noi_dung_toi']);
    for (const { message, officeMessage } of privacy) expect(`${message}${officeMessage}`).not.toMatch(/Dũng|Khánh/);
  });
});

describe('the commune’s own figures', () => {
  it('are checked once, without a village', () => {
    const entries = new Map([
      ['th_cax_tuan_tra', parseCell(row('th_cax_tuan_tra'), { raw: 'nhiều' })],
      ['lt_trong_an', parseCell(communeIndicator(row('lt_trong_an')), { raw: 'có' })],
      ['nd3_hinh_su', parseCell(communeIndicator(row('nd3_hinh_su')), { raw: 2, formula: '=1+1' })],
    ]);
    expect(checkCommune(entries, 1, CATALOGUE, CONTEXT)).toMatchObject([
      { rule: 'G10', code: 'nd3_hinh_su', villageId: null },
      { rule: 'V02', code: 'th_cax_tuan_tra', villageId: null, audience: 'cax' },
      { rule: 'V02', code: 'lt_trong_an', message: 'Không đọc được “có”. Ghi lại đúng dạng: số nguyên.' },
    ]);
  });
});

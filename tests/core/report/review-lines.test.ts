/** Sections III–V: drafts that claim no more than the figures say. */
import { describe, expect, it } from '@jest/globals';
import { lineOf, NOT_REPORTED, type ReportOptions, quietVillage as village } from '../../fixtures/report-input';
import type { TypedRows } from '../../fixtures/rollup-input';

const text = (id: string, options: ReportOptions): string => lineOf(options, id).text;
const EVERYONE = { niem_yet: 'mọi thôn' };

describe('strengths', () => {
  it('are only what is complete', () => {
    expect(text('III.1.dang-ky', { villages: [village()] })).toBe(
      'Có 1/1 chi bộ ban hành nghị quyết, 1/1 thôn đăng ký thực hiện mô hình; tỷ lệ hộ ký cam kết đạt 90%.',
    );
    const partly = village({ tc_nghi_quyet: [false], tc_ho_dang_ky: [89] });
    expect(text('III.1.dang-ky', { villages: [village({ tc_ho_dang_ky: [90] }), partly] })).toBe(
      'Có 2/2 thôn đăng ký thực hiện mô hình.',
    );
  });

  it('are what rose against every reference', () => {
    const rows = { nd1_tuan_tra_buoi: [5], nd1_tuan_tra_luot: [9], nd6_tin_bao: [2] };
    const lastYear = { nd1_tuan_tra_buoi: [4, 0, 0, 4], nd6_tin_bao: [2, 0, 0, 1], nd7_tt_buoi: [0, 0, 0, 0] };
    expect(text('III.1.hoat-dong', { villages: [village(rows, { lastYear })] })).toBe(
      'Số buổi tuần tra tăng so với quý trước và cùng kỳ năm trước.',
    );
  });

  it('are measured by the one reference there is', () => {
    const rows = { nd1_tuan_tra_buoi: [5], nd1_tuan_tra_luot: [9], nd6_tin_bao: [2] };
    const lastYear = { nd1_tuan_tra_buoi: [null, 0, 0, 4], nd6_tin_bao: [null, 0, 0, 1] };
    expect(text('III.1.hoat-dong', { villages: [village(rows, { lastYear })] })).toBe(
      'Số buổi tuần tra, số tin về ANTT do nhân dân cung cấp đều tăng so với quý trước.',
    );
  });

  it('include mediation from the target on', () => {
    const settled = (thanh: number) =>
      village({ nd2_tiep_nhan: [10], nd2_thanh: [thanh], nd2_khong_thanh: [10 - thanh], nd2_dang: [0] });
    expect(text('III.1.hoat-dong', { villages: [settled(8)] })).toBe('Tỷ lệ hòa giải thành đạt 80%.');
    expect(text('III.1.hoat-dong', { villages: [settled(7)] })).toBe('');
  });
});

describe('shortcomings', () => {
  const theft = (cases: number, inTime: number, kept: number): TypedRows => ({
    nd1_trom_vu: [cases],
    nd1_trom_bao_kip: [inTime],
    nd1_trom_hien_truong: [kept],
  });
  const shortcoming = (...rows: readonly TypedRows[]): string =>
    text('III.2.trom-cap', { villages: rows.map((each) => village(each)) });

  it('join late calls and lost scenes only where they are surely the same cases', () => {
    expect(shortcoming(theft(1, 0, 0))).toBe(
      'Xảy ra 01 vụ trộm cắp tài sản; có 01 vụ tại Thôn 1 không được báo Công an kịp thời và không giữ được hiện trường.',
    );
    expect(shortcoming(theft(2, 1, 1))).toBe(
      'Xảy ra 02 vụ trộm cắp tài sản; có 01 vụ tại Thôn 1 không được báo Công an kịp thời; có 01 vụ tại Thôn 1 không giữ được hiện trường.',
    );
    expect(shortcoming(theft(1, 1, 0), theft(1, 0, 1))).toBe(
      'Xảy ra 02 vụ trộm cắp tài sản; có 01 vụ tại Thôn 2 không được báo Công an kịp thời; có 01 vụ tại Thôn 1 không giữ được hiện trường.',
    );
    expect(shortcoming(theft(1, 1, 1))).toBe('Xảy ra 01 vụ trộm cắp tài sản.');
    expect(shortcoming({})).toBe('');
  });

  it('tell a rise, not a fall', () => {
    const line = (before: number) =>
      text('III.2.trom-cap', { villages: [village(theft(2, 2, 2), { lastYear: { nd1_trom_vu: [0, 0, 0, before] } })] });
    expect(line(1)).toBe('Xảy ra 02 vụ trộm cắp tài sản, tăng 01 vụ so với quý trước.');
    expect(line(2)).toBe('Xảy ra 02 vụ trộm cắp tài sản.');
  });

  it('of villages stand together where they are of the same villages', () => {
    const options = {
      villages: [
        village({ tc_niem_yet: [false] }),
        village({
          nd6_tam_tru_phai: [3],
          nd6_tam_tru_dk: [1],
          hop_to_chuc: [true],
          hop_so_cuoc: [1],
          hop_ho_du: [9],
          hop_bien_ban: [true],
          hop_ngay: [{ year: 2023, month: 3, day: 1 }],
        }),
        NOT_REPORTED,
      ],
      settings: EVERYONE,
      more: { timeliness: { onTime: ['HH-T02'], late: ['HH-T01'], unknown: [] } },
    };
    expect(text('III.2.thon', options)).toBe(
      'Thôn 3 chưa báo cáo số liệu; Thôn 1 chưa niêm yết Quy ước, chưa họp đánh giá, nộp báo cáo chậm; Thôn 1, Thôn 2 chưa tổ chức tuần tra, chưa tổ chức tuyên truyền; Thôn 2 còn 02 người chưa đăng ký tạm trú.',
    );
    expect(text('IV.don-doc', options)).toBe(
      'Đôn đốc Thôn 3 báo cáo số liệu; đôn đốc Thôn 1 niêm yết Quy ước; hướng dẫn Thôn 1 tổ chức họp đánh giá; Thôn 1, Thôn 2 tổ chức tuần tra, tổ chức tuyên truyền pháp luật.',
    );
  });
});

describe('plans and requests', () => {
  it.each([
    ['Q1', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2023'],
    ['Q4', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ I NĂM 2024'],
    ['H1', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023'],
    ['9M', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV NĂM 2023'],
    ['Y', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024'],
  ])('of %s look ahead', (period, heading) => {
    expect(text('IV', { villages: [village()], period })).toBe(heading);
  });

  it('propose rewards by name, by number, or not at all', () => {
    const villages = [village()];
    const rewards = { collectives: ['Thôn 1'], individuals: 0 };
    expect(text('V.khen-thuong', { villages, more: { rewards } })).toBe(
      'Đề nghị Chủ tịch Ủy ban nhân dân (UBND) xã khen thưởng 01 tập thể (Thôn 1) (có Tờ trình riêng).'.replace(
        'Ủy ban nhân dân (UBND)',
        'UBND',
      ),
    );
    expect(text('V.khen-thuong', { villages, commune: { th_vp_khen_tt: [3], th_vp_khen_cn: [2] } })).toBe(
      'Đề nghị Chủ tịch UBND xã khen thưởng 03 tập thể và 02 cá nhân (có Tờ trình riêng).',
    );
    expect(text('V.khen-thuong', { villages, commune: { th_vp_khen_tt: [0], th_vp_khen_cn: [0] } })).toBe('');
  });

  it.each([
    ['Q1', 'báo cáo kết quả thực hiện mô hình “Thôn tự quản về an ninh, trật tự” quý I năm 2023 của'],
    ['H1', 'báo cáo sơ kết thực hiện mô hình “Thôn tự quản về an ninh, trật tự” 6 tháng đầu năm 2023 của'],
    ['Y', 'báo cáo tổng kết thực hiện mô hình “Thôn tự quản về an ninh, trật tự” năm 2023 của'],
  ])('of %s end in its words', (period, words) => {
    expect(text('ket', { villages: [village()], period })).toBe(`Trên đây là ${words} Công an xã Hoằng Hợp./.`);
  });
});

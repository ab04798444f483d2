/** Section I at its borders (golden samples, part 3): nothing, some, more, not all villages, no reference. */
import { describe, expect, it } from '@jest/globals';
import { lineOf, NOT_REPORTED, quietYear, quietVillage as village } from '../../fixtures/report-input';
import type { VillageOptions } from '../../fixtures/rollup-input';

const situation = (id: string, ...villages: readonly VillageOptions[]): string =>
  lineOf({ villages }, `I.2.${id}`).text;

describe('theft', () => {
  it.each<[string, readonly number[], string]>([
    ['one village', [2, 0], 'Trộm cắp tài sản: xảy ra 02 vụ; gồm Thôn 1 (02 vụ).'],
    ['two villages', [2, 1], 'Trộm cắp tài sản: xảy ra 03 vụ; gồm Thôn 1 (02 vụ), Thôn 2 (01 vụ).'],
    [
      'five villages',
      [1, 1, 1, 1, 1],
      'Trộm cắp tài sản: xảy ra 05 vụ; gồm Thôn 1 (01 vụ), Thôn 2 (01 vụ), Thôn 3 (01 vụ), Thôn 4 (01 vụ), Thôn 5 (01 vụ).',
    ],
    ['six villages', [1, 1, 1, 1, 1, 6], 'Trộm cắp tài sản: xảy ra 11 vụ; tại 06 thôn (Phụ lục II).'],
  ])('names its villages while they are few: %s', (_, thefts, text) => {
    expect(situation('trom-cap', ...thefts.map((count) => village({ nd1_trom_vu: [count] })))).toBe(text);
  });

  it('did not happen, and was or was not before', () => {
    const past = (count: number) => village({}, { lastYear: { nd1_trom_vu: [0, 0, 0, count] } });
    expect(situation('trom-cap', past(1))).toBe('Trộm cắp tài sản: không xảy ra (quý trước xảy ra 01 vụ).');
    expect(situation('trom-cap', past(0), village({ nd7_chay_no: [1] }))).toBe('Trộm cắp tài sản: không xảy ra.');
  });

  it('names whom it speaks of where a village is missing', () => {
    expect(situation('trom-cap', village(), village(), NOT_REPORTED)).toBe(
      'Trộm cắp tài sản: 02 thôn đã báo cáo không xảy ra.',
    );
  });

  it('has no figures where nobody reported', () => {
    expect(situation('trom-cap', NOT_REPORTED)).toBe('Trộm cắp tài sản: chưa có số liệu.');
  });

  it('says how many villages a row covers that has less than the others', () => {
    expect(situation('tai-nan-giao-thong', village({ nd7_tngt_vu: [1] }), village())).toBe(
      'Tai nạn giao thông: xảy ra 01 vụ (số liệu của 1/2 thôn).',
    );
    expect(situation('tai-nan-giao-thong', village({ nd7_tngt_vu: [0] }), village(), NOT_REPORTED)).toBe(
      'Tai nạn giao thông: 01 thôn có số liệu không xảy ra.',
    );
  });
});

describe('quiet rows', () => {
  it('share one sentence, commune rows among them', () => {
    const options = { villages: [village()], commune: { nd2_blgd_vu: [0] } };
    expect(lineOf(options, 'I.2.khong-xay-ra').text).toBe('Không xảy ra trộm cắp tài sản; bạo lực gia đình; cháy, nổ.');
    expect(lineOf(options, 'I.2.trom-cap').text).toBe('');
    expect(lineOf(options, 'I.2.chay-no').text).toBe('');
  });

  it('keep their own sentence where only one of them is quiet', () => {
    const options = { villages: [village({ nd1_trom_vu: [1] })] };
    expect(lineOf(options, 'I.2.khong-xay-ra').text).toBe('');
    expect(lineOf(options, 'I.2.chay-no').text).toBe('Cháy, nổ: không xảy ra.');
  });
});

describe('accidents', () => {
  const accident = (dead: number, injured: number) =>
    situation('tai-nan-giao-thong', village({ nd7_tngt_vu: [1], nd7_tngt_chet: [dead], nd7_tngt_thuong: [injured] }));

  it('tell the dead and the injured, none included', () => {
    expect(accident(0, 1)).toBe('Tai nạn giao thông: xảy ra 01 vụ; không có người chết, 01 người bị thương.');
    expect(accident(1, 0)).toBe('Tai nạn giao thông: xảy ra 01 vụ; 01 người chết, không có người bị thương.');
  });

  it('tell only what is known', () => {
    expect(situation('tai-nan-giao-thong', village({ nd7_tngt_vu: [1] }))).toBe('Tai nạn giao thông: xảy ra 01 vụ.');
  });
});

describe('disputes', () => {
  it('begin, last and grow', () => {
    expect(situation('mau-thuan', village())).toBe('Mâu thuẫn, tranh chấp trong nhân dân: không phát sinh vụ việc.');
    const rows = { nd2_tiep_nhan: [2], nd2_thanh: [2], nd2_khong_thanh: [0], nd2_dang: [0] };
    expect(situation('mau-thuan', village({ ...rows, nd2_phuc_tap: [1], nd2_khieu_kien: [1] }))).toBe(
      'Mâu thuẫn, tranh chấp trong nhân dân: tiếp nhận 02 vụ việc. Đến cuối quý còn 01 vụ việc phức tạp, kéo dài. Xảy ra 01 vụ khiếu kiện đông người, vượt cấp trái pháp luật.',
    );
  });
});

describe('what everything is compared with', () => {
  const note = (lastYear: VillageOptions['lastYear'], period = 'Q1') =>
    lineOf({ villages: [village({}, lastYear === undefined ? {} : { lastYear })], period }, 'I.2.pham-vi').text;

  it('is said once where it is missing for every row', () => {
    expect(note(undefined)).toBe('Các kỳ trước chưa có số liệu so sánh.');
    expect(note({ nd1_trom_vu: [null, null, null, 1] })).toBe('Cùng kỳ năm trước chưa có số liệu so sánh.');
    expect(note({ nd1_trom_vu: [1, null, null, null] })).toBe('Quý trước chưa có số liệu so sánh.');
    expect(note({ nd1_trom_vu: [1, null, null, 1] })).toBe('');
  });

  it('is last year alone for nine months and for a year', () => {
    expect(note(undefined, '9M')).toContain('Cùng kỳ năm trước chưa có số liệu so sánh.');
    expect(note(undefined, 'Y')).toContain('Năm trước chưa có số liệu so sánh.');
  });

  it('is the same villages where some are missing', () => {
    const missing = (status: VillageOptions) => lineOf({ villages: [status, NOT_REPORTED] }, 'I.2.pham-vi').text;
    expect(missing(village({}, { lastYear: { nd1_trom_vu: [1, 0, 0, 1] } }))).toBe(
      'Số liệu do thôn báo cáo tại mục này là của 1/2 thôn và được so sánh với số liệu các kỳ trước của chính 01 thôn đó.',
    );
    expect(missing(village())).toBe(
      'Số liệu do thôn báo cáo tại mục này là của 1/2 thôn. Các kỳ trước chưa có số liệu so sánh.',
    );
  });
});

describe('the villages that reported', () => {
  const described = (more: Parameters<typeof lineOf>[0]['more'], ...villages: readonly VillageOptions[]) =>
    lineOf({ villages, ...(more ? { more } : {}) }, 'I.1.dac-diem').text;

  it('are all of them, on time, late, or nobody knows when', () => {
    const text = described(
      { timeliness: { onTime: ['HH-T01'], late: ['HH-T02'], unknown: ['HH-T03'] } },
      village(),
      village(),
      village(),
    );
    expect(text).toContain(
      'Có 3/3 thôn báo cáo số liệu, trong đó 1/3 thôn nộp báo cáo đúng hạn; Thôn 2 nộp chậm; Thôn 3 chưa xác định thời điểm nộp.',
    );
  });

  it('are some, none, or many missing', () => {
    expect(described(undefined, village(), NOT_REPORTED)).toBe(
      'Xã Hoằng Hợp có 02 thôn. Có 1/2 thôn báo cáo số liệu; còn Thôn 2 chưa báo cáo. Đến ngày 14/3/2023, 01 thôn đã báo cáo có 100 hộ đang cư trú.',
    );
    expect(described(undefined, NOT_REPORTED)).toBe('Xã Hoằng Hợp có 01 thôn. Chưa có thôn báo cáo số liệu.');
    const six = Array.from({ length: 6 }, () => NOT_REPORTED);
    expect(described(undefined, village(), ...six)).toContain('Có 1/7 thôn báo cáo số liệu; còn 06 thôn chưa báo cáo.');
  });

  it('are named in the opening of a draft, and of an official report without “tạm tính”', () => {
    const opening = (status: 'draft' | 'official') =>
      lineOf({ villages: [village(), NOT_REPORTED], more: { status } }, 'mo-dau').text;
    expect(opening('draft')).toContain(
      'đến ngày 14/3/2023; tạm tính theo báo cáo của 1/2 thôn, chưa có Thôn 2) như sau:',
    );
    expect(opening('official')).toContain('đến ngày 14/3/2023; theo báo cáo của 1/2 thôn, chưa có Thôn 2) như sau:');
  });

  it.each([
    ['Q3', 'báo cáo kết quả thực hiện quý III năm 2023 (số liệu tính từ ngày 15/6/2023 đến ngày 14/9/2023'],
    ['H1', 'báo cáo sơ kết 6 tháng đầu năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/6/2023'],
    ['9M', 'báo cáo kết quả thực hiện 9 tháng đầu năm 2023 (số liệu'],
    ['H2', 'báo cáo kết quả thực hiện 6 tháng cuối năm 2023 (số liệu'],
    ['Y', 'báo cáo tổng kết năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023'],
  ])('open a report of %s in its words', (period, text) => {
    expect(lineOf({ villages: [village()], period }, 'mo-dau').text).toContain(text);
  });
});

describe('villages where nothing happened', () => {
  const halfYear = (...villages: readonly VillageOptions[]): string =>
    lineOf({ period: 'H1', villages }, 'I.2.khong-xay-ra').text;

  it('are counted in a review of several quarters, and left to the officer in a quarter’s report', () => {
    expect(
      halfYear(quietYear(), quietYear({ nd1_trom_vu: [1, 0, 0, 0], nd1_trom_bao_kip: [1], nd1_trom_hien_truong: [1] })),
    ).toContain('Trong 6 tháng đầu năm có 1/2 thôn không xảy ra vụ việc.');
    expect(situation('khong-xay-ra', village(), village())).not.toContain('thôn không xảy ra vụ việc');
  });

  it('are not counted while a village has not reported', () => {
    expect(halfYear(quietYear(), NOT_REPORTED)).not.toContain('thôn không xảy ra vụ việc');
  });
});

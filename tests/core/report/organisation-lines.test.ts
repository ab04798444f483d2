/** Section II at its borders: organisation, meetings, the pilot village. */
import { describe, expect, it } from '@jest/globals';
import { lineOf, NOT_REPORTED, type ReportOptions, quietVillage as village } from '../../fixtures/report-input';
import type { TypedRows } from '../../fixtures/rollup-input';

const EVERYONE = { niem_yet: 'mọi thôn' };

const text = (id: string, options: ReportOptions): string => lineOf(options, id).text;
const ofVillages = (id: string, ...rows: readonly TypedRows[]): string =>
  text(id, { villages: rows.map((each) => village(each)), settings: EVERYONE });
const ofCommune = (id: string, commune: TypedRows, more: Partial<ReportOptions> = {}): string =>
  text(id, { villages: [village()], commune, ...more });

describe('duties', () => {
  const posting = (...answers: readonly boolean[]): string =>
    ofVillages('II.1.dang-ky', ...answers.map((answer) => ({ tc_niem_yet: [answer] })))
      .split('. ')
      .pop() ?? '';

  it('are done by all, some or none', () => {
    expect(posting(true, true)).toBe('Có 2/2 thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn.');
    expect(posting(true, false)).toBe(
      'Có 1/2 thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn; còn Thôn 2 chưa niêm yết.',
    );
    expect(posting(false, false)).toBe('Chưa có thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn.');
  });

  it('count more than five that lack them', () => {
    expect(posting(true, ...Array.from({ length: 6 }, () => false))).toBe(
      'Có 1/7 thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn; còn 06 thôn chưa niêm yết (Phụ lục II).',
    );
  });

  it('are of the villages that reported', () => {
    const options = { villages: [village(), NOT_REPORTED], settings: EVERYONE };
    expect(text('II.1.dang-ky', options)).toContain('Có 1/1 thôn đã báo cáo có niêm yết công khai Quy ước');
    expect(text('II.1.dang-ky', options)).toContain('Có 1/1 chi bộ của các thôn đã báo cáo có ban hành nghị quyết');
    const none = { villages: [village({ tc_niem_yet: [false] }), NOT_REPORTED], settings: EVERYONE };
    expect(text('II.1.dang-ky', none)).toContain('Nhà văn hóa thôn (số liệu của 1/2 thôn).');
  });

  it('of posting concern the pilot alone where the plan is followed', () => {
    const options = (posted: boolean) => ({
      villages: [village({ tc_niem_yet: [false] }), village({ tc_niem_yet: [posted] }, { pilot: true })],
    });
    expect(text('II.1.dang-ky', options(true))).toContain(
      'Thôn 2 (thôn điểm) đã niêm yết công khai Quy ước tại Nhà văn hóa thôn.',
    );
    expect(text('II.1.dang-ky', options(false))).toContain('Thôn 2 (thôn điểm) chưa niêm yết công khai Quy ước.');
    expect(text('III.2.thon', options(true))).not.toContain('niêm yết');
  });

  it('of quarter I are told as of the new year later on', () => {
    const options = (period: string) => ({ villages: [village()], period });
    const start = 'chi bộ ban hành nghị quyết về bảo đảm';
    expect(text('II.1.dang-ky', options('Q1'))).toMatch(new RegExp(`^Có 1/1 ${start}`));
    expect(text('II.1.dang-ky', options('Q2'))).toMatch(/^Từ đầu năm đến nay, có 1\/1 chi bộ/);
    expect(text('II.1.dang-ky', options('H1'))).toMatch(/^Có 1\/1 chi bộ/);
    const none = { villages: [village({ tc_nghi_quyet: [false] })], period: 'Q2' };
    expect(text('II.1.dang-ky', none)).toMatch(/^Từ đầu năm đến nay, chưa có chi bộ ban hành/);
  });
});

describe('the police and changes of people', () => {
  it('say what was and what was not done', () => {
    const line = (rows: TypedRows) => ofCommune('II.1.cong-an-xa', rows);
    expect(line({ th_cax_huong_dan: [8], th_cax_tuan_tra: [0], th_cax_thong_bao: [3] })).toBe(
      'Công an xã tổ chức 08 buổi hướng dẫn, chỉ đạo các thôn; chưa tổ chức tuần tra bảo đảm ANTT và trật tự, an toàn giao thông (TTATGT); 03 lượt thông tin về hành vi vi phạm, tệ nạn xã hội đến Mặt trận Tổ quốc (MTTQ) xã và các tổ liên gia.',
    );
    expect(line({ th_cax_thong_bao: [3] })).toMatch(/^Công an xã có 03 lượt thông tin/);
    expect(line({})).toBe('');
  });

  it.each([
    ['none', [], 'Trong quý không thay đổi nhân sự tự quản.'],
    [
      'reported',
      [{ villageId: 'HH-T02', people: 1, reported: true }],
      'Thay đổi nhân sự tự quản: 01 người, tại Thôn 2; đã báo cáo Ủy ban nhân dân (UBND) xã.',
    ],
    [
      'not reported',
      [
        { villageId: 'HH-T01', people: 2, reported: true },
        { villageId: 'HH-T02', people: 1, reported: false },
      ],
      'Thay đổi nhân sự tự quản: 03 người, tại Thôn 1 và Thôn 2; Thôn 2 chưa báo cáo Ủy ban nhân dân (UBND) xã.',
    ],
  ])('changes of people: %s', (_, staffChanges, expected) => {
    const plan = { ke_hoach: 'Kế hoạch của xã' };
    expect(text('II.1.nhan-su', { villages: [village(), village()], more: { staffChanges }, settings: plan })).toBe(
      expected,
    );
  });

  it('are not mentioned where nobody keeps them', () => {
    expect(ofCommune('II.1.nhan-su', {})).toBe('');
  });
});

describe('meetings', () => {
  const met = (minutes: boolean, quarters = 1): TypedRows => {
    const each = <T>(value: T): readonly T[] => Array.from({ length: quarters }, () => value);
    return { hop_to_chuc: each(true), hop_so_cuoc: each(1), hop_ho_du: each(50), hop_bien_ban: each(minutes) };
  };

  it('were held by some, with and without minutes', () => {
    expect(ofVillages('II.3.hop', met(true), met(false), {})).toBe(
      'Có 2/3 thôn họp đánh giá kết quả quý I, tổng số 02 cuộc, 100 hộ có đại diện dự; 1/2 thôn đã họp có biên bản; còn Thôn 2 chưa có biên bản. Thôn 3 chưa tổ chức họp.',
    );
  });

  it('were held by nobody', () => {
    expect(ofVillages('II.3.hop', {})).toBe('Chưa có thôn họp đánh giá kết quả quý I.');
  });

  it('of longer periods count the quarters', () => {
    const villages = [village(met(true, 2)), village(met(true, 1)), village()];
    expect(text('II.3.hop', { villages, period: 'H1' })).toBe(
      'Có 1/3 thôn họp đánh giá đủ 2/2 quý, tổng số 03 cuộc; Thôn 2 họp 1/2 quý. Thôn 3 chưa tổ chức họp.',
    );
  });

  it('of longer periods say so where no village met in every quarter, and know who ended in between', () => {
    const some = text('II.3.hop', { villages: [village(met(true, 1)), village(met(true, 1))], period: 'H1' });
    expect(some).toBe('Chưa có thôn họp đánh giá đủ 2/2 quý, tổng số 02 cuộc; Thôn 1, Thôn 2 họp 1/2 quý.');
    const ended = { ...village(met(true, 1)), validTo: { year: 2023, month: 3, day: 14 } };
    expect(text('II.3.hop', { villages: [village(met(true, 2)), ended], period: 'H1' })).toMatch(/^Có 2\/2 thôn/);
  });

  it('agree on what comes next', () => {
    const plan = (...contents: readonly string[]): TypedRows => ({ ...met(true), hop_noi_dung_toi: [contents] });
    expect(ofVillages('II.3.hop', plan('tự quản', 'tuyên truyền'), plan('tự quản', 'đèn đường'))).toContain(
      'Nội dung các thôn thống nhất tập trung trong quý II: tự quản (02 thôn), tuyên truyền (01 thôn).',
    );
  });
});

describe('the pilot village', () => {
  const pilot = (rows: TypedRows, options: Partial<ReportOptions> = {}): string =>
    text('II.5.thon-diem', { villages: [village(rows, { pilot: true }), village()], ...options });

  it('tells what was not done as well', () => {
    expect(pilot({ tc_niem_yet: [false], tc_ho_dang_ky: [0] })).toBe(
      'Thôn 1 được chọn làm điểm. Kết quả: chưa có hộ ký cam kết; chưa niêm yết Quy ước; không xảy ra trộm cắp tài sản; chưa tổ chức tuần tra; không phát sinh vụ việc hòa giải; chưa có tin về ANTT; chưa tổ chức tuyên truyền; chưa họp đánh giá.',
    );
  });

  it('tells its score where there is one', () => {
    const scores = [{ villageId: 'HH-T01', points: 98.9, className: 'Tốt' }];
    expect(pilot({}, { more: { scores } })).toMatch(/; đạt 98,9 điểm, xếp loại Tốt\.$/);
  });

  it('has a paragraph for each where there are two, and no heading where there is none', () => {
    const two = [village({}, { pilot: true }), village({}, { pilot: true })];
    expect(
      text('II.5.thon-diem', { villages: two })
        .split('\n')
        .map((line) => line.slice(0, 26)),
    ).toEqual(['Thôn 1 được chọn làm điểm.', 'Thôn 2 được chọn làm điểm.']);
    expect(text('II.5', { villages: [village()] })).toBe('');
  });
});

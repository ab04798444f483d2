/** Texts for Zalo, to the letter of the golden samples, and what they say at the borders. */
import { describe, expect, it } from '@jest/globals';
import {
  groupMessage,
  type MessageQuarter,
  type MessageVillage,
  villageMessage,
} from '../../../src/core/text/zalo-messages';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

/** Quarter I of 2023 in Decree 09. */
const QUARTER: MessageQuarter = {
  name: 'quý I',
  start: day(2022, 12, 15),
  end: day(2023, 3, 14),
  deadline: day(2023, 3, 17),
  next: { name: 'quý II', start: day(2023, 3, 15), end: day(2023, 6, 14), deadline: day(2023, 6, 19) },
};
const BEFORE = day(2023, 3, 16);
const AFTER = day(2023, 3, 18);
const LINK = 'https://docs.google.com/spreadsheets/d/so/edit#gid=7';

const village = (number: number, changes: Partial<MessageVillage> = {}): MessageVillage => ({
  name: `Thôn ${number}`,
  state: 'filling',
  edited: false,
  onTime: 'not-handed-in',
  day: null,
  missing: [],
  problems: [],
  wrong: 0,
  reason: '',
  link: LINK,
  ...changes,
});

const group = (...open: number[]): MessageVillage[] =>
  Array.from({ length: 8 }, (_, index) =>
    village(index + 1, { state: open.includes(index + 1) ? 'filling' : 'submitted' }),
  );

/** Rows by their official names. */
const THREE_ROWS = [
  { name: 'Số buổi tuyên truyền pháp luật có người dự (không tính phát loa)', unit: 'buổi' },
  { name: 'Số vụ cháy, nổ', unit: 'vụ' },
  { name: 'Đã tổ chức họp đánh giá kết quả trong kỳ', unit: 'có/không' },
];

const lines = (...texts: string[]) => texts.join('\n');

describe('the golden samples', () => {
  it('(a) to the group, before the deadline', () => {
    expect(groupMessage(QUARTER, group(6, 7), BEFORE)).toBe(
      lines(
        'Kính gửi các bác Trưởng thôn!',
        'Số liệu “Thôn tự quản về an ninh, trật tự” quý I (từ 15/12/2022 đến 14/3/2023) nộp chậm nhất thứ Sáu, ngày 17/3/2023.',
        'Đến nay có 6/8 thôn đã nộp. Còn: Thôn 6, Thôn 7.',
        'Việc nào không xảy ra, các bác ghi số 0, không để trống. Ghi xong, các bác tích vào ô “Đã nộp”.',
        'Công an xã cảm ơn các bác.',
      ),
    );
  });

  it('(b) to the group, after the deadline', () => {
    expect(groupMessage(QUARTER, group(6), AFTER)).toBe(
      lines(
        'Kính gửi các bác Trưởng thôn!',
        'Đã hết hạn nộp số liệu quý I (17/3/2023). Có 7/8 thôn đã nộp. Còn: Thôn 6.',
        'Thôn chưa nộp, bác ghi giúp trong ngày hôm nay. Nếu khó ghi trên điện thoại, bác gọi Công an xã hoặc gửi ảnh phiếu, Công an xã nhập giúp.',
      ),
    );
  });

  it('(c) to a village with blank cells', () => {
    expect(villageMessage(QUARTER, village(6, { missing: THREE_ROWS }), BEFORE)).toBe(
      lines(
        'Kính gửi bác Trưởng thôn Thôn 6!',
        'Số liệu quý I (15/12/2022–14/3/2023) của thôn còn 3 ô chưa ghi:',
        '1. Số buổi tuyên truyền pháp luật có người dự',
        '2. Số vụ cháy, nổ',
        '3. Đã tổ chức họp đánh giá kết quả trong kỳ',
        'Việc nào không xảy ra thì bác ghi số 0.',
        `Bác mở trang của thôn tại đây: ${LINK}`,
        'Ghi xong, bác tích vào ô “Đã nộp”. Hạn nộp: thứ Sáu, ngày 17/3/2023. Công an xã cảm ơn bác.',
      ),
    );
  });

  it('(d) to a village whose figures were sent back', () => {
    const sentBack = village(7, {
      state: 'to-correct',
      wrong: 1,
      problems: [
        {
          name: 'Trong đó: báo Công an kịp thời (trong 24 giờ)',
          unit: 'vụ',
          message: 'Báo kịp thời (2) nhiều hơn số vụ trộm (1). Bác xem lại.',
        },
      ],
      reason: 'số vụ trộm chưa khớp với sổ của Công an',
    });
    expect(villageMessage(QUARTER, sentBack, AFTER)).toBe(
      lines(
        'Kính gửi bác Trưởng thôn Thôn 7!',
        'Công an xã đã xem số liệu quý I của thôn. Bác xem lại giúp:',
        '- Số vụ báo Công an kịp thời (2) nhiều hơn số vụ trộm cắp (1).',
        '- số vụ trộm chưa khớp với sổ của Công an.',
        `Bác mở trang của thôn tại đây: ${LINK}`,
        'Sửa xong, bác tích lại vào ô “Đã nộp”. Công an xã cảm ơn bác.',
      ),
    );
  });

  it('(e) to a village that is complete and not ticked', () => {
    expect(villageMessage(QUARTER, village(5), BEFORE)).toBe(
      lines(
        'Kính gửi bác Trưởng thôn Thôn 5!',
        `Số liệu quý I của thôn đã ghi đủ. Bác xem lại lần cuối rồi tích vào ô “Đã nộp” giúp Công an xã: ${LINK}`,
        'Công an xã cảm ơn bác.',
      ),
    );
  });

  it('(f) thanks when accepted, on time only where that is known', () => {
    const thanks = (changes: Partial<MessageVillage>) => villageMessage(QUARTER, village(2, changes), AFTER);
    expect(thanks({ state: 'accepted', onTime: 'on-time' })).toBe(
      lines(
        'Kính gửi bác Trưởng thôn Thôn 2!',
        'Công an xã đã nhận đủ số liệu quý I của thôn. Cảm ơn bác đã nộp đúng hạn.',
      ),
    );
    for (const onTime of ['late', 'unknown'] as const) {
      expect(thanks({ state: 'locked', onTime })).toBe(
        lines('Kính gửi bác Trưởng thôn Thôn 2!', 'Công an xã đã nhận đủ số liệu quý I của thôn. Cảm ơn bác.'),
      );
    }
  });

  it('(g) to the group when all have submitted', () => {
    expect(groupMessage(QUARTER, group(), AFTER)).toBe(
      lines(
        'Công an xã đã nhận đủ số liệu quý I của 8/8 thôn. Cảm ơn các bác Trưởng thôn!',
        'Quý II tính từ 15/3/2023 đến 14/6/2023. Hạn nộp: thứ Hai, ngày 19/6/2023.',
      ),
    );
  });
});

describe('at the borders', () => {
  const message = (changes: Partial<MessageVillage>, today = BEFORE) =>
    villageMessage(QUARTER, village(6, changes), today);

  it('nobody has submitted yet: there is no list of all the villages', () => {
    expect(groupMessage(QUARTER, group(1, 2, 3, 4, 5, 6, 7, 8), BEFORE)).toContain('\nĐến nay chưa có thôn nào nộp.\n');
    expect(groupMessage(QUARTER, group(1, 2, 3, 4, 5, 6, 7, 8), AFTER)).toContain('(17/3/2023). Chưa có thôn nào nộp.');
  });

  it('names six rows of seven, and says where the others are', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `Dòng ${index + 1}`, unit: 'vụ' }));
    expect(message({ missing: rows(6) })).toContain('\n6. Dòng 6\nViệc nào');
    expect(message({ missing: rows(7) })).toContain('\n6. Dòng 6\nvà 1 ô khác (các ô được tô màu)\nViệc nào');
    expect(message({ missing: rows(7) })).toContain('còn 7 ô chưa ghi:');
  });

  it('after the deadline it asks for today instead of naming a day that is past', () => {
    expect(message({ missing: THREE_ROWS }, AFTER)).toContain(
      'Ghi xong, bác tích vào ô “Đã nộp”. Đã hết hạn nộp (17/3/2023), bác ghi giúp trong ngày hôm nay. Công an xã cảm ơn bác.',
    );
    expect(message({ missing: THREE_ROWS }, day(2023, 3, 17))).toContain('Hạn nộp: thứ Sáu, ngày 17/3/2023.');
  });

  it('wrong cells are named by their rows, for nobody sees the cell in a message', () => {
    const wrong = {
      name: 'Số vụ cháy, nổ',
      unit: 'vụ',
      message: 'Ô này chỉ ghi số. Bác ghi lại bằng chữ số, ví dụ 3, không kèm chữ.',
    };
    const text = message({ wrong: 1, problems: [wrong] });
    expect(text).toContain('của thôn còn 1 ô cần xem lại:');
    expect(text).toContain('- Số vụ cháy, nổ: ô này chỉ ghi số. Bác ghi lại bằng chữ số, ví dụ 3, không kèm chữ.');
    expect(text).not.toContain('ghi số 0');
  });

  it('a figure that leaps is named as well', () => {
    const leap = {
      name: 'Số tin về ANTT cung cấp cho Công an',
      unit: 'tin',
      message: 'Quý này 9, quý trước 2, tăng nhiều. Bác xem lại; nếu đúng, bác ghi vài chữ ở Ghi chú.',
    };
    expect(message({ wrong: 1, problems: [leap] })).toContain(
      '- Số tin về ANTT cung cấp cho Công an: quý này 9, quý trước 2, tăng nhiều. Bác xem lại; nếu đúng',
    );
  });

  it('a row within another stands on its own', () => {
    const missing = [{ name: 'Trong đó: giữ được hiện trường (hoặc không cần giữ)', unit: 'vụ' }];
    expect(message({ missing })).toContain('1. Số vụ giữ được hiện trường');
  });

  it('a submitted quarter is thanked for, and the day asked for where nobody knows it', () => {
    const submitted = { state: 'submitted' as const };
    expect(message({ ...submitted, day: BEFORE, onTime: 'on-time' })).toContain(
      'Bác đã nộp quý I ngày 16/3/2023. Cảm ơn bác.',
    );
    expect(message({ ...submitted, onTime: 'unknown' })).toContain(
      'Máy chưa rõ bác nộp quý I ngày nào. Bác ghi giúp vào dòng “Ngày nộp”.',
    );
    expect(message({ ...submitted, onTime: 'on-time' })).not.toContain('Ngày nộp');
  });

  it('a reopened quarter says why and where', () => {
    expect(message({ state: 'reopened', reason: 'ghi nhầm số vụ trộm' })).toBe(
      lines(
        'Kính gửi bác Trưởng thôn Thôn 6!',
        'Quý I đã mở lại để bác sửa: ghi nhầm số vụ trộm. Sửa xong, bác đánh dấu “Đã nộp” giúp.',
        `Bác mở trang của thôn tại đây: ${LINK}`,
      ),
    );
  });

  it('an edit after acceptance is asked about', () => {
    expect(message({ state: 'accepted', edited: true })).toContain(
      'Số liệu quý I có thay đổi sau khi duyệt. Bác báo lý do cho Công an xã giúp, để duyệt lại.',
    );
  });

  it('the last quarter names the next year', () => {
    const next = {
      name: 'quý I năm 2024',
      start: day(2023, 12, 15),
      end: day(2024, 3, 14),
      deadline: day(2024, 3, 19),
    };
    expect(groupMessage({ ...QUARTER, name: 'quý IV', next }, group(), AFTER)).toContain(
      '\nQuý I năm 2024 tính từ 15/12/2023 đến 14/3/2024. Hạn nộp: thứ Ba, ngày 19/3/2024.',
    );
  });

  it('holds no figure of a village in a message to the group', () => {
    const told = group(6).map((each) => ({ ...each, missing: THREE_ROWS, reason: 'bí mật' }));
    expect(groupMessage(QUARTER, told, AFTER)).toBe(groupMessage(QUARTER, group(6), AFTER));
  });
});

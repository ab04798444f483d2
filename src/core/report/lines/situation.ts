/** The opening and section I: what the commune is like and what happened (golden samples, parts 1 and 2). */
import type { Sentence } from '../sentence';
import type { ReportPart } from './line-definition';
import { compared, told } from './patterns';
import { QUIET_ROWS } from './quiet-rows';

const PARTIAL = 'reported<N & reported>0';

/** “Name: không xảy ra” or “Name: xảy ra 04 vụ, tăng …”, for rows that count cases. */
const cases = (code: string, name: string, more: Sentence = ''): Sentence => [
  [`quiet:${code}`, ''],
  [`?${code}`, `${name}: chưa có số liệu`],
  [`${code}=0`, `${name}: {?${code} không xảy ra}{~${code} vụ}`],
  [`${code}>0`, { by: '', of: [`${name}: xảy ra {#${code} vụ}{~${code} vụ}`, more] }],
];

const people = (code: string, words: string): Sentence =>
  told(code, 'người', `không có người ${words}`, `{#} ${words}`);

const HOUSEHOLDS_AND_TEAMS: readonly Sentence[] = [
  '{#bc_ho_tong hộ đang cư trú}',
  '{#bc_nhan_khau nhân khẩu}',
  '{#bc_to_lien_gia tổ liên gia tự quản về ANTT}',
  '{#bc_tv_to_antt thành viên} {force}',
  '{#bc_hoa_giai_vien hòa giải viên}',
];

export const SITUATION: readonly ReportPart[] = [
  {
    line: 'mo-dau',
    mark: 'S',
    sentences: [
      {
        by: '',
        of: [
          'Thực hiện {plan} (sau đây gọi là Kế hoạch), {issuer} báo cáo {account} {period} (số liệu tính từ ngày {start} đến ngày {end}',
          [
            ['reported=N', ''],
            ['reported=0', '; chưa có thôn báo cáo'],
            ['official', '; theo báo cáo của {:reported}/{:N} thôn, chưa có {@unreported}'],
            ['', '; tạm tính theo báo cáo của {:reported}/{:N} thôn, chưa có {@unreported}'],
          ],
          ') như sau:',
        ],
      },
    ],
  },
  { heading: 'I', level: 1, title: 'TÌNH HÌNH' },
  { heading: 'I.1', level: 2, title: 'Đặc điểm' },
  {
    line: 'I.1.dac-diem',
    mark: 'S',
    sentences: [
      [
        [
          'reported=N',
          { by: ', ', last: ' và ', open: 'Đến ngày {end}, {commune} có ', of: ['{#N thôn}', ...HOUSEHOLDS_AND_TEAMS] },
        ],
        ['', '{commune} có {#N thôn}'],
      ],
      [
        [
          'reported=N',
          'có {:reported}/{:N} thôn báo cáo số liệu[, trong đó {:onTime}/{:N} thôn nộp báo cáo đúng hạn][; {@late} nộp chậm][; {@timeUnknown} chưa xác định thời điểm nộp]',
        ],
        ['reported>0', 'có {:reported}/{:N} thôn báo cáo số liệu; còn {@unreported} chưa báo cáo[; {@late} nộp chậm]'],
        ['', 'chưa có thôn báo cáo số liệu'],
      ],
      [
        [
          PARTIAL,
          {
            by: ', ',
            last: ' và ',
            open: 'Đến ngày {end}, {#reported thôn} đã báo cáo có ',
            of: HOUSEHOLDS_AND_TEAMS,
          },
        ],
      ],
    ],
  },
  {
    line: 'I.1.boi-canh',
    mark: 'G',
    prompt: '(Công an xã ghi: việc đáng chú ý trong kỳ như lễ, Tết, giao quân, người về quê)',
  },
  { heading: 'I.2', level: 2, title: 'Tình hình an ninh, trật tự' },
  {
    line: 'I.2.pham-vi',
    mark: 'S',
    sentences: [
      [
        [
          `${PARTIAL} & previousKnown | ${PARTIAL} & lastYearKnown`,
          'số liệu do thôn báo cáo tại mục này là của {:reported}/{:N} thôn và được so sánh với số liệu các kỳ trước của chính {#reported thôn} đó',
        ],
        [PARTIAL, 'số liệu do thôn báo cáo tại mục này là của {:reported}/{:N} thôn'],
      ],
      [
        ['previousKnown & lastYearKnown', ''],
        ['quarters=4 & previousKnown', ''],
        ['quarters=4', 'năm trước chưa có số liệu so sánh'],
        ['quarters=3 & lastYearKnown', ''],
        ['previousKnown | quarters=3', 'cùng kỳ năm trước chưa có số liệu so sánh'],
        ['lastYearKnown', '{Previous} chưa có số liệu so sánh'],
        ['', 'các kỳ trước chưa có số liệu so sánh'],
      ],
    ],
  },
  {
    line: 'I.2.trom-cap',
    mark: 'S',
    sentences: [
      cases('nd1_trom_vu', 'Trộm cắp tài sản', {
        by: '',
        of: [
          [
            ['count:theft>5', '; tại {@theft vụ}'],
            ['', '; gồm {@theft vụ}'],
          ],
          [['nd1_thiet_hai>0', '; thiệt hại khoảng {:nd1_thiet_hai} triệu đồng']],
        ],
      }),
    ],
  },
  {
    line: 'I.2.mau-thuan',
    mark: 'S',
    sentences: [
      [
        ['?nd2_tiep_nhan', 'Mâu thuẫn, tranh chấp trong nhân dân: chưa có số liệu'],
        [
          'nd2_tiep_nhan=0',
          'Mâu thuẫn, tranh chấp trong nhân dân: {?nd2_tiep_nhan không phát sinh vụ việc}{~nd2_tiep_nhan vụ việc}',
        ],
        [
          'nd2_tiep_nhan>0',
          'Mâu thuẫn, tranh chấp trong nhân dân: tiếp nhận {#nd2_tiep_nhan vụ việc}{~nd2_tiep_nhan vụ việc}',
        ],
      ],
      compared(
        'nd2_phuc_tap',
        'vụ việc còn',
        '{atEnd} {? không có vụ việc phức tạp, kéo dài}',
        '{atEnd} còn {# phức tạp, kéo dài}',
      ),
      compared(
        'nd2_khieu_kien',
        'vụ',
        '{? không xảy ra khiếu kiện đông người, vượt cấp trái pháp luật}',
        'xảy ra {# khiếu kiện đông người, vượt cấp trái pháp luật}',
      ),
    ],
  },
  { line: 'I.2.bao-luc', mark: 'S', sentences: [cases('nd2_blgd_vu', 'Bạo lực gia đình')] },
  {
    line: 'I.2.tai-nan-giao-thong',
    mark: 'S',
    sentences: [
      cases('nd7_tngt_vu', 'Tai nạn giao thông', {
        by: ', ',
        open: '; ',
        of: [people('nd7_tngt_chet', 'chết'), people('nd7_tngt_thuong', 'bị thương')],
      }),
    ],
  },
  { line: 'I.2.chay-no', mark: 'S', sentences: [cases('nd7_chay_no', 'Cháy, nổ')] },
  { line: 'I.2.tai-nan-lao-dong', mark: 'S', sentences: [cases('nd7_tnld', 'Tai nạn lao động')] },
  {
    line: 'I.2.khong-xay-ra',
    mark: 'S',
    sentences: [
      { by: '; ', open: 'không xảy ra ', of: QUIET_ROWS.map(([code, name]): Sentence => [[`quiet:${code}`, name]]) },
      // A review of several quarters praises them; a quarter's report leaves it to the officer, as its sample does.
      [['quarters>1 & reported=N & count:noCase>0', '{within} có {:count:noCase}/{:N} thôn không xảy ra vụ việc']],
    ],
  },
  {
    line: 'I.2.them',
    mark: 'G',
    prompt:
      '(Công an xã ghi: tình hình khác về an ninh, trật tự, nếu có[; có thể nêu: có {:count:noCase}/{:N} thôn không xảy ra vụ việc])',
  },
];

/** Sections III–V: the assessment, the plans, the requests; drafted where figures speak, else the officer's. */
import type { ReportPart } from './line-definition';

export const REVIEW: readonly ReportPart[] = [
  { heading: 'III', level: 1, title: 'ĐÁNH GIÁ CHUNG' },
  { heading: 'III.1', level: 2, title: 'Ưu điểm' },
  {
    line: 'III.1.dang-ky',
    mark: 'D',
    list: 'dash',
    sentences: [
      {
        by: '; ',
        of: [
          {
            by: ', ',
            of: [
              [['all:tc_nghi_quyet', '{/tc_nghi_quyet=1 chi bộ} ban hành nghị quyết']],
              [['all:tc_dang_ky', '{/tc_dang_ky=1 thôn} đăng ký thực hiện mô hình']],
            ],
          },
          [['tc_ho_dang_ky_tl>=90', 'tỷ lệ hộ ký cam kết đạt {=tc_ho_dang_ky_tl}']],
        ],
      },
    ],
  },
  {
    line: 'III.1.hoat-dong',
    mark: 'D',
    list: 'dash',
    sentences: [
      {
        by: '; ',
        of: [
          {
            risen: [
              ['nd1_tuan_tra_buoi', 'số buổi tuần tra'],
              ['nd7_tt_buoi', 'số buổi tuyên truyền'],
              ['nd6_tin_bao', 'số tin về ANTT do nhân dân cung cấp'],
            ],
          },
          [['nd2_thanh_tl>=settled', 'tỷ lệ hòa giải thành đạt {=nd2_thanh_tl}']],
        ],
      },
    ],
  },
  {
    line: 'III.1.them',
    mark: 'G',
    list: 'dash',
    prompt: '(Công an xã ghi: sự quan tâm chỉ đạo, vai trò của các lực lượng, việc làm nổi bật)',
  },
  { heading: 'III.2', level: 2, title: 'Tồn tại, hạn chế' },
  {
    line: 'III.2.trom-cap',
    mark: 'D',
    list: 'dash',
    sentences: [
      [
        [
          'nd1_trom_vu>0',
          {
            by: '; ',
            of: [
              'xảy ra {#nd1_trom_vu vụ} trộm cắp tài sản[, {^nd1_trom_vu vụ}]',
              'có {$missedBoth vụ} tại {@missedBoth} không được báo Công an kịp thời và không giữ được hiện trường',
              'có {$lateCalls vụ} tại {@lateCalls} không được báo Công an kịp thời',
              'có {$lostScenes vụ} tại {@lostScenes} không giữ được hiện trường',
            ],
          },
        ],
      ],
    ],
  },
  {
    line: 'III.2.thon',
    mark: 'D',
    list: 'dash',
    sentences: [
      {
        gaps: [
          ['unreported', 'chưa báo cáo số liệu'],
          ['noResolution', 'chưa có nghị quyết của chi bộ'],
          ['noRegistration', 'chưa đăng ký thực hiện mô hình'],
          ['noPosting', 'chưa niêm yết Quy ước'],
          ['noMeeting', 'chưa họp đánh giá'],
          ['noMinutes', 'họp chưa có biên bản'],
          ['late', 'nộp báo cáo chậm'],
          ['noPatrols', 'chưa tổ chức tuần tra'],
          ['noTalks', 'chưa tổ chức tuyên truyền'],
          ['unregistered', 'còn {$unregistered người} chưa đăng ký tạm trú'],
        ],
      },
    ],
  },
  {
    line: 'III.2.them',
    mark: 'G',
    list: 'dash',
    prompt: '(Công an xã ghi: tồn tại, hạn chế khác)',
  },
  { heading: 'III.3', level: 2, title: 'Nguyên nhân' },
  {
    line: 'III.3.khach-quan',
    mark: 'G',
    list: 'dash',
    prompt: '(Công an xã ghi: Khách quan: …)',
  },
  {
    line: 'III.3.chu-quan',
    mark: 'G',
    list: 'dash',
    prompt: '(Công an xã ghi: Chủ quan: …)',
  },

  { heading: 'IV', level: 1, title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ {NEXT}' },
  {
    line: 'IV.don-doc',
    mark: 'D',
    list: 'number',
    sentences: [
      {
        by: '; ',
        of: [
          'đôn đốc {@unreported} báo cáo số liệu',
          'đôn đốc {@noPosting} niêm yết Quy ước',
          {
            by: '',
            open: 'hướng dẫn ',
            of: [
              {
                gaps: [
                  ['noMeeting', 'tổ chức họp đánh giá'],
                  ['noPatrols', 'tổ chức tuần tra'],
                  ['noTalks', 'tổ chức tuyên truyền pháp luật'],
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    line: 'IV.trom-cap',
    mark: 'D',
    list: 'number',
    sentences: [
      {
        by: '',
        of: [
          'tập trung tuyên truyền, nâng cao ý thức tự phòng, tự quản, phòng ngừa trộm cắp tài sản, trước hết tại {@theft}',
          [['count:theft>5', ' đã xảy ra trộm cắp']],
        ],
      },
    ],
  },
  {
    line: 'IV.ton-dong',
    mark: 'D',
    list: 'number',
    sentences: [
      {
        by: '; ',
        of: [
          'tiếp tục hòa giải {$openCases vụ việc} tại {@openCases}',
          'hướng dẫn {$unregistered người} tại {@unregistered} đăng ký tạm trú',
        ],
      },
    ],
  },
  {
    line: 'IV.them',
    mark: 'G',
    list: 'number',
    prompt: '(Công an xã ghi: nhiệm vụ khác của kỳ tới, mỗi nhiệm vụ một dòng)',
  },

  {
    heading: 'V',
    level: 1,
    title: 'ĐỀ XUẤT, KIẾN NGHỊ; KHEN THƯỞNG',
    whenEmpty: 'không có đề xuất, kiến nghị',
  },
  {
    line: 'V.de-xuat',
    mark: 'G',
    list: 'number',
    prompt: '(Công an xã ghi: đề xuất, kiến nghị, mỗi việc một dòng)',
  },
  {
    line: 'V.khen-thuong',
    mark: 'D',
    list: 'number',
    sentences: [
      [
        [
          'rewardedCollectives>0 | rewardedPeople>0',
          {
            by: '',
            of: [
              'đề nghị Chủ tịch UBND xã khen thưởng ',
              {
                by: ' và ',
                of: [
                  [['rewardedCollectives>0', '{#rewardedCollectives tập thể}[ ({rewardedNames})]']],
                  [['rewardedPeople>0', '{#rewardedPeople cá nhân}']],
                ],
              },
              ' (có Tờ trình riêng)',
            ],
          },
        ],
      ],
    ],
  },

  {
    line: 'ket',
    mark: 'M',
    apart: true,
    sentences: [
      'Trên đây là báo cáo {result} thực hiện mô hình “Thôn tự quản về an ninh, trật tự” {period} của {issuer}./.',
    ],
  },
];

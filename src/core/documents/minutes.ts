/** “Biên bản họp”: a village's meeting of a quarter, half-year or year, with its own figures or blank (plan II.3). */
import { compareDates } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import type { Block, Paragraph, ReportDocument } from '../report/document';
import { villageScopes } from '../report/report-scope';
import { writeSentences } from '../report/sentence';
import type { RollupVillage } from '../rollup/types';
import type { EntryValue } from '../submission/types';
import { formatDate } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { periodWords } from '../text/period-words';
import { dottedLine, heading, textLine, villageLetterhead } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';
import { BLANK_RESULTS, MINUTES_RESULTS } from './minutes-lines';
import { withWords } from './write-sections';

/** The four kinds of work that the plan (II.3) wants to be agreed on. */
const TOPICS = ['Tuyên truyền, vận động', 'Tự phòng', 'Tự quản', 'Tự hòa giải'];

export interface MinutesOptions {
  /** Villages by id; null: all. */
  readonly villages: readonly string[] | null;
  /** With `……` for every figure. */
  readonly blank: boolean;
  readonly today: CalendarDate;
}

/** A portrait section a village. */
export function composeMinutes(input: DocumentInput, options: MinutesOptions): ReportDocument {
  const { rollup } = input.report;
  const chosen = rollup.villages.filter(({ id }) => options.villages === null || options.villages.includes(id));
  const whose = chosen.length === 1 ? ` ${chosen[0]?.name ?? ''}` : '';
  return {
    title: `Biên bản họp${whose} ${periodWords(rollup.period).name}`,
    letters: 13,
    banner: null,
    sections: chosen.map((village) => ({ orientation: 'portrait', blocks: minutesOf(input, village, options) })),
  };
}

/** What the tab says of the meeting itself; null: not said, or a blank form. */
interface Meeting {
  readonly day: CalendarDate | null;
  readonly place: string | null;
  readonly attended: number | null;
  readonly households: number | null;
}

function isDay(value: EntryValue | undefined): value is CalendarDate {
  return typeof value === 'object' && 'day' in value;
}

function meetingOf({ report }: DocumentInput, { id }: RollupVillage, blank: boolean): Meeting {
  const answer = (code: string) =>
    blank ? undefined : report.rollup.answers.find((each) => each.code === code)?.byVillage.get(id);
  const figure = (code: string) =>
    blank ? null : (report.rollup.rows.find((row) => row.code === code)?.byVillage.get(id) ?? null);
  const [day, place] = [answer('hop_ngay'), answer('hop_dia_diem')];
  // Of several meetings the attendance stands once for all of them, so each of the minutes leaves it blank.
  const several = (figure('hop_so_cuoc') ?? 0) > 1 || report.rollup.period.quarters.length > 1;
  return {
    day: isDay(day) && !several ? day : null,
    place: typeof place === 'string' && place !== 'Nơi khác' ? place : null,
    attended: several || figure('hop_to_chuc') !== 1 ? null : figure('hop_ho_du'),
    households: figure('bc_ho_tong'),
  };
}

const dayInWords = (day: CalendarDate | null, year: number): string =>
  day === null ? `…… tháng …… năm ${year}` : `${day.day} tháng ${day.month} năm ${day.year}`;

/** Lines to be filled in by hand are not justified: that would tear their words apart. */
const left = (id: string, text: string, mark: Paragraph['mark'] = 'S'): Paragraph =>
  textLine(id, mark, text, text.includes('……') ? { align: 'left' } : {});

function minutesOf(input: DocumentInput, village: RollupVillage, { blank, today }: MinutesOptions): Block[] {
  const { report } = input;
  const { period } = report.rollup;
  const words = periodWords(period);
  const meeting = meetingOf(input, village, blank);
  const day = dayInWords(meeting.day, report.reportDay.year);
  const count = (value: number | null): string => (value === null ? '……' : formatNumber(value));
  const kind = words.result === 'Kết quả' ? 'đánh giá kết quả hoạt động' : `${words.result.toLowerCase()} hoạt động`;
  // Printed before the period's last day, the figures end with the meeting.
  const until = compareDates(today, period.end) < 0 ? 'ngày họp' : `ngày ${formatDate(period.end)}`;
  return [
    villageLetterhead(identityOf(input), village.name),
    {
      kind: 'title',
      id: 'title',
      name: 'BIÊN BẢN',
      subject: `Họp ${kind} “Thôn tự quản về an ninh, trật tự” ${words.name}`,
    },
    left('bat-dau', `Thời gian bắt đầu: …… giờ ……, ngày ${day}.`),
    left('dia-diem', `Địa điểm: ${meeting.place === null ? '………………………………………' : `${meeting.place}.`}`),
    left('thanh-phan', `Thành phần: đại diện ${count(meeting.attended)}/${count(meeting.households)} hộ trong thôn.`),
    left('dai-bieu', `Đại biểu: ${'…'.repeat(18)} (Bí thư chi bộ, Ban công tác Mặt trận, Công an xã).`, 'G'),
    left('chu-tri', 'Chủ trì: …………………………………  Chức vụ: Trưởng thôn.', 'G'),
    left('thu-ky', 'Thư ký: …………………………………  Chức vụ: ………………………', 'G'),
    heading('noi-dung', 'Nội dung'),
    heading('ket-qua', `1. Kết quả ${words.name}`),
    left('khoang-ngay', `(Số liệu tính từ ngày ${formatDate(period.start)} đến ${until})`),
    ...resultLines(input, village, blank),
    heading('y-kien', '2. Ý kiến tại cuộc họp'),
    left('y-kien.ghi', dottedLine(''), 'G'),
    left('y-kien.ghi-2', dottedLine(''), 'G'),
    heading('thong-nhat', `3. Nội dung thống nhất tập trung trong ${words.next}`),
    ...TOPICS.map((topic, index) => left(`thong-nhat.${index + 1}`, dottedLine(`- ${topic}: `), 'G')),
    heading('bieu-quyet', '4. Biểu quyết'),
    left(
      'bieu-quyet.so',
      `Số hộ nhất trí: ……/${count(meeting.attended)} hộ; không nhất trí: …… hộ; ý kiến khác: …… hộ.`,
      'G',
    ),
    left(
      'ket-thuc',
      `Cuộc họp kết thúc vào …… giờ ……, ngày ${day}. Biên bản đã được đọc lại cho những người dự họp nghe và thống nhất thông qua./.`,
      'M',
    ),
    { kind: 'signers', id: 'signers', date: '', titles: ['THƯ KÝ', 'CHỦ TỌA'], how: '(Ký, ghi rõ họ tên)' },
  ];
}

function resultLines(input: DocumentInput, village: RollupVillage, blank: boolean): readonly Paragraph[] {
  if (blank) return BLANK_RESULTS.map(([id, text]) => left(`ket-qua.${id}`, `- ${text}`));
  const scope = villageScopes(input.report).get(village.id);
  if (scope === undefined) return [];
  const words = periodWords(input.report.rollup.period);
  const told = withWords(scope, {
    carriedFrom: words.carriedFrom,
    inPeriod: words.within.charAt(0).toLowerCase() + words.within.slice(1),
  });
  return MINUTES_RESULTS.flatMap(([id, sentences]) => {
    const text = writeSentences(sentences, told);
    return text === '' ? [] : [left(`ket-qua.${id}`, `- ${text}`)];
  });
}

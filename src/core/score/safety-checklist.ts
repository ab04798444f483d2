/**
 * The yearly checklist “An toàn về an ninh, trật tự” of a residential area (Thông tư 124/2021/TT-BCA, Điều 4): every
 * point must be met. Its window is 01/11–31/10 whatever the report scheme is, so the police answer it themselves.
 */
import { indicatorInUse } from '../catalogue/catalogue';
import type { IndicatorCode } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import type { CalendarDate } from '../period/types';
import type { SafeVillage } from '../report/score-table';
import { isValidWithin } from '../rollup/village-validity';
import { gatherYear } from '../rollup/year-figures';
import { comparableText } from '../submission/cell-text';
import type { RawCell } from '../submission/types';
import { capitalize } from '../text/sentence-case';
import type { ScoringInput } from './score-period';
import { type TypedRows, typedRowKey } from './typed-points';

/** What the cells of the checklist take. */
export const MET = 'đạt';
export const NOT_MET = 'không đạt';

interface SafetyPoint {
  /** Row key behind the village: `tt124.k2`. */
  readonly code: string;
  readonly name: string;
  /** As it may be printed: nothing that tells an S2–S3 figure of a village. */
  readonly lacks: string;
  /** What the quarters propose; null: they know nothing. */
  readonly propose: (figures: YearOfVillage) => boolean | null;
  /** Registration as of quarter I is a fact of the workbook; everything else counts only once it is answered. */
  readonly byFigures?: true;
}

interface YearOfVillage {
  readonly first: (code: IndicatorCode) => number | null;
  /** In every quarter that has an answer. */
  readonly never: (code: IndicatorCode) => boolean | null;
}

const isYes = (value: number | null): boolean | null => (value === null ? null : value > 0);

/** Of every household that lives there, as registered in quarter I. */
function allRegistered({ first }: YearOfVillage): boolean | null {
  const [registered, all] = [first('tc_ho_dang_ky'), first('bc_ho_tong')];
  return registered === null || all === null || all === 0 ? null : registered >= all;
}

export const SAFETY_POINTS: readonly SafetyPoint[] = [
  {
    code: 'tt124.k1a',
    name: 'Chi bộ có nghị quyết về bảo đảm ANTT (Quý I)',
    lacks: 'chi bộ chưa có nghị quyết',
    propose: ({ first }) => isYes(first('tc_nghi_quyet')),
    byFigures: true,
  },
  {
    code: 'tt124.k1b',
    name: 'Thôn có đăng ký phấn đấu đạt tiêu chuẩn (Quý I)',
    lacks: 'thôn chưa đăng ký',
    propose: ({ first }) => isYes(first('tc_dang_ky')),
    byFigures: true,
  },
  {
    code: 'tt124.k1c',
    name: '100% hộ đang cư trú đăng ký (Quý I)',
    lacks: 'chưa đủ 100% hộ đăng ký',
    propose: allRegistered,
    byFigures: true,
  },
  {
    code: 'tt124.k2',
    name: 'Triển khai đầy đủ chủ trương của Đảng, pháp luật của Nhà nước về ANTT',
    lacks: 'chưa triển khai đầy đủ chủ trương, pháp luật về ANTT',
    propose: () => null,
  },
  {
    code: 'tt124.k3a',
    name: 'Đủ điều kiện xét (không có các vụ việc nêu tại khoản 3 Điều 4)',
    lacks: 'không đủ điều kiện xét',
    propose: ({ never }) => never('lt_du_dieu_kien'),
  },
  {
    code: 'tt124.k3b',
    name: 'Không để xảy ra mâu thuẫn, tranh chấp phức tạp, kéo dài',
    lacks: 'có mâu thuẫn, tranh chấp phức tạp, kéo dài',
    propose: ({ never }) => never('lt_mau_thuan'),
  },
  {
    code: 'tt124.k3c',
    name: 'Không có kích động khiếu nại, tố cáo sai, tụ tập trái pháp luật',
    lacks: 'có vụ kích động khiếu nại, tụ tập trái pháp luật',
    propose: ({ never }) => never('lt_kich_dong'),
  },
  {
    code: 'tt124.k4a',
    name: 'Kiềm chế, giảm tội phạm, tệ nạn, vi phạm pháp luật so với năm trước',
    lacks: 'chưa kiềm chế được tội phạm, tệ nạn, vi phạm pháp luật',
    propose: ({ never }) => never('lt_tang_toi_pham'),
  },
  {
    code: 'tt124.k4b',
    name: 'Không để xảy ra tội phạm nghiêm trọng trở lên',
    // The count behind it is S2.
    lacks: 'thuộc trường hợp không được đề nghị',
    propose: ({ never }) => never('lt_trong_an'),
  },
  {
    code: 'tt124.k5',
    name: 'Lực lượng nòng cốt, mô hình tự quản hoạt động tốt',
    lacks: 'lực lượng nòng cốt, mô hình tự quản hoạt động chưa tốt',
    propose: () => null,
  },
];

export interface SafetyAnswer {
  readonly code: string;
  /** What the quarters, or the figures of quarter I, say. */
  readonly proposed: boolean | null;
  readonly answer: boolean | null;
  /** What was typed does not read. */
  readonly unreadable: boolean;
}

export interface VillageSafety extends SafeVillage {
  readonly answers: readonly SafetyAnswer[];
}

/** First and last day of the window: 01/11 of the year before to 31/10. */
export const safetyWindow = (year: number): { readonly start: CalendarDate; readonly end: CalendarDate } => ({
  start: { year: year - 1, month: 11, day: 1 },
  end: { year, month: 10, day: 31 },
});

/** Rows in which “có” is good; in the others it is bad. */
const GOOD: readonly IndicatorCode[] = ['lt_du_dieu_kien'];

export function checkSafety(input: ScoringInput, typed: TypedRows): readonly VillageSafety[] {
  const { settings, catalogue } = input;
  const figures = gatherYear(input);
  const window = safetyWindow(settings.year);
  return input.villages
    .filter((village) => isValidWithin(village, { start: window.end, end: window.end }))
    .map(({ id }): VillageSafety => {
      const figure = (code: IndicatorCode, quarter: (typeof QUARTERS)[number]): number | null => {
        const indicator = indicatorInUse(catalogue, code);
        return indicator === null ? null : figures.figure(id, indicator, quarter);
      };
      const year: YearOfVillage = {
        first: (code) => figure(code, 1),
        never: (code) => {
          const known = QUARTERS.map((quarter) => figure(code, quarter)).filter((value) => value !== null);
          const isGood = (value: number): boolean => (GOOD.includes(code) ? value > 0 : value === 0);
          return known.length === 0 ? null : known.every(isGood);
        },
      };
      const answers = SAFETY_POINTS.map((point) =>
        answerOf(point, year, typed.get(typedRowKey(id, point.code))?.given ?? ''),
      );
      return { villageId: id, ...verdict(answers), answers };
    });
}

function answerOf({ code, propose, byFigures }: SafetyPoint, year: YearOfVillage, cell: RawCell): SafetyAnswer {
  const proposed = propose(year);
  const typed = readAnswer(cell);
  if (typed === 'unreadable') return { code, proposed, answer: null, unreadable: true };
  return { code, proposed, answer: typed ?? (byFigures ? proposed : null), unreadable: false };
}

const WORDS: Readonly<Record<string, boolean>> = {
  đạt: true,
  có: true,
  'không đạt': false,
  'chưa đạt': false,
  không: false,
};

function readAnswer(cell: RawCell): boolean | 'unreadable' | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string' && cell.trim() === '') return null;
  return (typeof cell === 'string' ? WORDS[comparableText(cell)] : undefined) ?? 'unreadable';
}

/** One point that is not met is enough; else all must be answered. */
function verdict(answers: readonly SafetyAnswer[]): Pick<SafeVillage, 'qualifies' | 'lacks'> {
  const failed = answers.filter(({ answer }) => answer === false).map(({ code }) => code);
  const lacks = SAFETY_POINTS.filter(({ code }) => failed.includes(code)).map((point) => point.lacks);
  if (failed.length > 0) return { qualifies: false, lacks: [...new Set(lacks)] };
  return { qualifies: answers.some(({ answer }) => answer === null) ? null : true, lacks: [] };
}

/** Whether enough villages are safe for the commune to be: 16/25 is 64 % and fails 70 %, 18/25 passes. Not rounded. */
export const isCommuneSafe = (safe: number, villages: number, share: number): boolean =>
  villages > 0 && 100 * safe >= share * villages;

/** For the tab: `Đạt`, `Chưa đạt: …`, or what is still to be answered. */
export function explainSafety({ qualifies, lacks, answers }: VillageSafety): string {
  if (qualifies === true) return 'Đạt.';
  if (qualifies === false) return `Chưa đạt: ${lacks.join('; ')}.`;
  const open = answers.filter(({ answer }) => answer === null).length;
  return `${capitalize('còn')} ${open} điểm chưa trả lời.`;
}

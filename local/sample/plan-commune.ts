/** The sample commune of eight villages as its people type it: quarter I by the golden samples, the rest generated. */
import { addDays } from '../../src/core/period/calendar-date';
import type { CalendarDate, Quarter } from '../../src/core/period/types';
import { generateCommune, typedDay } from './generated-commune';
import {
  BEFORE,
  COMMUNE,
  DUTIES,
  EXCEPT_SIX,
  HEADS,
  MEETINGS,
  NEXT_TIME,
  OPEN_BEFORE,
  PILOT,
  POLICE,
  POLICE_DUTIES,
  SENSITIVE_POINTS,
  spread,
  TOPICS,
  VILLAGES,
} from './plan-figures';
import type { SampleCommune, SampleLastYear, SampleQuarter, TypedRows } from './sample-commune';

const yesNo = (answer: boolean | undefined): string => (answer === true ? 'có' : 'không');

const rowsAt = (tables: Readonly<Record<string, readonly number[]>>, index: number): [string, string][] =>
  Object.entries(tables).map(([code, figures]) => [code, String(figures[index] ?? 0)]);

const answersAt = (tables: Readonly<Record<string, readonly boolean[]>>, index: number): [string, string][] =>
  Object.entries(tables).map(([code, answers]) => [code, yesNo(answers[index])]);

const OPEN_ROWS = ['nd2_thanh', 'nd2_khong_thanh', 'nd2_dang'];
const THEFT_ROWS = ['nd1_trom_bao_kip', 'nd1_trom_hien_truong'];

/** A head leaves the conditional rows blank where nothing happened. */
function headRows(index: number, meetingDay: CalendarDate): TypedRows {
  const open = (OPEN_BEFORE[index] ?? 0) + (HEADS.nd2_tiep_nhan?.[index] ?? 0);
  const thefts = HEADS.nd1_trom_vu?.[index] ?? 0;
  const typed = rowsAt(HEADS, index).filter(
    ([code]) => !(open === 0 && OPEN_ROWS.includes(code)) && !(thefts === 0 && THEFT_ROWS.includes(code)),
  );
  const ticked = (choices: readonly (readonly [string, number])[], place: number): string =>
    choices
      .filter(([, villages]) => place < villages)
      .map(([choice]) => choice)
      .join('; ');
  const meeting: [string, string][] = [
    ...rowsAt(MEETINGS, index),
    ['hop_ngay', typedDay(meetingDay)],
    ['hop_dia_diem', 'Nhà văn hóa thôn'],
    ['hop_bien_ban', 'có'],
    ['hop_noi_dung_toi', ticked(NEXT_TIME, index > 5 ? index - 1 : index)],
  ];
  return Object.fromEntries([
    ...typed,
    ...answersAt(DUTIES, index),
    ['nd7_tt_chu_de', ticked(TOPICS, index)],
    ...(EXCEPT_SIX[index] ? meeting : []),
  ]);
}

function firstQuarter(lastDay: CalendarDate): SampleQuarter {
  const villages = Array.from({ length: VILLAGES }, (_, index) => index);
  const commune = Object.entries(COMMUNE).map(([code, [now]]): [string, string] => [code, String(now)]);
  return {
    quarter: 1,
    submittedOn: typedDay(addDays(lastDay, 1)),
    heads: villages.map((index) => headRows(index, lastDay)),
    police: villages.map((index) => Object.fromEntries([...rowsAt(POLICE, index), ...answersAt(POLICE_DUTIES, index)])),
    commune: Object.fromEntries([...commune, ['lt_trong_an', '0'], ['th_cax_so_ket', 'không']]),
    sensitivePoints: SENSITIVE_POINTS,
  };
}

const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/**
 * The golden samples know the quarters I and IV of last year; where they know both, quarter II was like I and III like
 * IV, so that longer periods compare as many months with as many.
 */
const wholeYear = (first: number | null | undefined, fourth: number | null | undefined): SampleLastYear['quarters'] => {
  const isKnown = typeof first === 'number' && typeof fourth === 'number';
  return [figure(first), isKnown ? figure(first) : '', isKnown ? figure(fourth) : '', figure(fourth)];
};

function lastYear(): SampleLastYear[] {
  const ofCommune = Object.entries(COMMUNE).map(
    ([code, [, fourth, first]]): SampleLastYear => ({
      village: null,
      code,
      quarters: wholeYear(first, fourth),
    }),
  );
  const ofVillages = Object.entries(BEFORE).flatMap(([code, [fourth, first, six]]) => {
    const fourths = fourth === null ? [] : spread(fourth, six?.[0]);
    const firsts = first === null ? [] : spread(first, six?.[1]);
    return Array.from({ length: VILLAGES }, (_, village): SampleLastYear => {
      return { village, code, quarters: wholeYear(firsts[village], fourths[village]) };
    });
  });
  const open = OPEN_BEFORE.map((fourth, village): SampleLastYear => {
    return { village, code: 'nd2_dang', quarters: wholeYear(spread(1)[village], fourth) };
  });
  return [...ofCommune, ...ofVillages, ...open];
}

export interface PlanCommuneOptions {
  readonly upTo: Quarter;
  readonly lastDays: Readonly<Record<Quarter, CalendarDate>>;
}

/** Quarters II–IV are generated, from what quarter I left behind. */
export function planCommune({ upTo, lastDays }: PlanCommuneOptions): SampleCommune {
  const at = (code: string, index: number): number => HEADS[code]?.[index] ?? 0;
  const states = Array.from({ length: VILLAGES }, (_, index) => ({
    households: at('bc_ho_tong', index),
    groups: at('bc_to_lien_gia', index),
    teamMembers: at('bc_tv_to_antt', index),
    pendingCases: at('nd2_dang', index),
  }));
  const [returned = 0] = COMMUNE.nd4_thn_ql ?? [];
  const afterFirst = { villages: states, returned };
  const later = generateCommune({ villages: VILLAGES, seed: 2023, upTo, lastDays, afterFirst });
  const villages = later.villages.map((village, index) => ({ ...village, pilot: index + 1 === PILOT }));
  return { villages, quarters: [firstQuarter(lastDays[1]), ...later.quarters.slice(1)], lastYear: lastYear() };
}

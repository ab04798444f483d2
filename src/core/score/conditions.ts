/** What lowers a village's class in a quarter: by its figures where they are known, by the office's word before them. */
import type { IndicatorCode } from '../catalogue/types';
import type { SensitiveMode } from '../settings/types';
import { capitalize } from '../text/sentence-case';
import type { VillageFigures } from './score-criterion';
import { readTick, type TypedRow } from './typed-points';
import type { ConditionState, LoweringCondition } from './types';

/** Events that stand behind `lt_du_dieu_kien`; all off by default. */
const POLITICAL_EVENTS: readonly IndicatorCode[] = [
  'lt_chong_dang',
  'lt_pha_hoai',
  'lt_dao_trai_phep',
  'lt_loi_dung',
  'lt_ly_khai',
];

/** Sensitive figures of a village exist in the mode `theo thôn` alone; else these are the police's own tick. */
const ONLY_BY_VILLAGE: readonly LoweringCondition['code'][] = ['dl2', 'dl3'];

/** Null: nothing known. One event that is known is enough, whatever else is not. */
function anyOf(states: readonly (boolean | null)[]): boolean | null {
  if (states.includes(true)) return true;
  return states.every((state) => state === null) ? null : false;
}

function byFigures(code: LoweringCondition['code'], { figure }: VillageFigures): boolean | null {
  const happened = (row: IndicatorCode): boolean | null => {
    const value = figure(row);
    return value === null ? null : value > 0;
  };
  const not = (row: IndicatorCode): boolean | null => {
    const state = happened(row);
    return state === null ? null : !state;
  };
  switch (code) {
    case 'dl1':
      return anyOf([not('lt_du_dieu_kien'), ...POLITICAL_EVENTS.map(happened), happened('lt_kich_dong')]);
    case 'dl2':
      return anyOf([happened('lt_trong_an'), happened('lt_mau_thuan')]);
    case 'dl3':
      return happened('nd6_che_giau');
    case 'dl4':
      return not('hop_to_chuc');
    case 'dl5':
      return null;
  }
}

export function judgeCondition(
  { code, name }: LoweringCondition,
  village: VillageFigures,
  mode: SensitiveMode,
  typed: TypedRow | undefined,
): ConditionState {
  const skipped = mode !== 'theo thôn' && ONLY_BY_VILLAGE.includes(code);
  const computed = skipped ? null : byFigures(code, village);
  const tick = readTick(typed?.given ?? '');
  const given = code === 'dl5' ? holdsByDecision(tick) : typeof tick === 'string' ? null : tick;
  const holds = given ?? computed ?? false;
  return { code, computed, holds, why: explainCondition(name, { computed, given, tick, code }) };
}

/** A decision has a number. */
const holdsByDecision = (tick: boolean | string | null): boolean | null =>
  typeof tick === 'string' ? (/\d/.test(tick) ? true : null) : tick === false ? false : null;

interface Facts {
  readonly code: LoweringCondition['code'];
  readonly computed: boolean | null;
  readonly given: boolean | null;
  readonly tick: boolean | string | null;
}

function explainCondition(name: string, { code, computed, given, tick }: Facts): string {
  if (given === true) return code === 'dl5' ? `${capitalize(name)}: ${tick}.` : `Xã xác định: ${name}.`;
  if (given === false) return computed === true ? 'Xã xác định không thuộc trường hợp này.' : '';
  if (code === 'dl5' && tick !== null) return 'Ghi số quyết định của UBND xã thì mới tính.';
  if (tick !== null) return 'Ô “Xã chấm” chưa đọc được: chọn có hoặc không.';
  return computed === true ? `${capitalize(name)}.` : '';
}

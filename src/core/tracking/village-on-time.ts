/** On time or not, for one village and quarter of a commune, and what a check after the deadline has to remember. */
import type { Catalogue } from '../catalogue/types';
import { compareDates } from '../period/calendar-date';
import { villageDeadline } from '../period/deadlines';
import { quarterCode, quarterPeriod } from '../period/periods';
import { QUARTERS } from '../period/schemes';
import type { CalendarDate, Quarter } from '../period/types';
import type { RollupInput } from '../rollup/rollup-input';
import { isValidInQuarter } from '../rollup/village-validity';
import { connectVillageYears } from '../rollup/village-years';
import type { Settings } from '../settings/types';
import { readQuarter } from '../submission/read-quarter';
import type { VillageSubmission } from '../submission/types';
import { isReported, type VillageYear } from '../submission/village-year';
import { isHandedIn, judgeOnTime, type OnTimeVerdict } from './on-time';
import { observationFact, type StoredFact, type TrackingFacts } from './records';

export interface TrackingInput extends Pick<RollupInput, 'catalogue' | 'villages' | 'submissions' | 'lastYear'> {
  readonly settings: Pick<Settings, 'year' | 'scheme' | 'holidays' | 'villageDeadlineDays'>;
}

/** The village's year; blank where it has no tab. */
export function yearOf(input: TrackingInput, villageId: string): VillageYear {
  const { villages, submissions, catalogue, settings, lastYear } = input;
  const alone = (id: string): VillageYear => ({
    submission: submissions.get(id) ?? blankYear(id, catalogue),
    catalogue,
    lastYear: (code, quarter) => lastYear(id, code, quarter),
  });
  return connectVillageYears(villages, settings, alone)(villageId);
}

function blankYear(villageId: string, catalogue: Catalogue): VillageSubmission {
  const control = { submitted: '', submittedOn: '', stamp: '', decision: '', reason: '', fingerprint: '' };
  const at = (quarter: Quarter) => readQuarter({ quarter, cells: new Map(), control }, catalogue, new Map());
  return { villageId, quarters: { 1: at(1), 2: at(2), 3: at(3), 4: at(4) }, notes: new Map() };
}

export function villageOnTime(
  input: TrackingInput,
  villageId: string,
  quarter: Quarter,
  facts: TrackingFacts,
  today: CalendarDate,
): OnTimeVerdict {
  const { settings } = input;
  const period = quarterPeriod(settings.year, quarter, settings.scheme);
  const year = yearOf(input, villageId);
  return judgeOnTime({
    villageId,
    submission: year.submission.quarters[quarter],
    reported: isReported(year, quarter),
    start: period.start,
    deadline: villageDeadline(period.end, settings),
    holidays: settings.holidays,
    today,
    observation: facts.observation(period.code),
    ruling: facts.ruling(period.code, villageId),
    entered: facts.entered(period.code, villageId),
  });
}

/** Whether the village's deadline of a quarter is past. */
export function isOverdue({ year, scheme, ...rule }: TrackingInput['settings'], quarter: Quarter, today: CalendarDate) {
  return compareDates(today, villageDeadline(quarterPeriod(year, quarter, scheme).end, rule)) > 0;
}

/** What this check sees of quarters whose deadline is past and that no check has looked at since; nearly always nothing. */
export function observationsDue(input: TrackingInput, facts: TrackingFacts, today: CalendarDate): StoredFact[] {
  const { year, scheme } = input.settings;
  return QUARTERS.flatMap((quarter) => {
    const code = quarterCode(year, quarter);
    if (!isOverdue(input.settings, quarter, today) || facts.observation(code) !== null) return [];
    const handedIn = input.villages
      .filter((village) => isValidInQuarter(village, year, quarter, scheme))
      .map(({ id }) => ({ id, year: yearOf(input, id) }))
      .filter((each) => isHandedIn(each.year.submission.quarters[quarter], isReported(each.year, quarter)))
      .map(({ id }) => id);
    return [observationFact(code, { day: today, handedIn })];
  });
}

/** The tracked quarters as the sidebar shows them. */
import { fillForceName } from '../core/catalogue/catalogue';
import { headRows } from '../core/catalogue/rows';
import { sourceAndNote } from '../core/entering/entry-source';
import { compareDates, printIsoDate } from '../core/period/calendar-date';
import { villageDeadline } from '../core/period/deadlines';
import { quarterPeriod } from '../core/period/periods';
import type { CalendarDate, Period } from '../core/period/types';
import { periodWords } from '../core/text/period-words';
import { capitalize } from '../core/text/sentence-case';
import { DECISION_KINDS, refusalOf } from '../core/tracking/decisions';
import type { TrackedQuarter, TrackedVillage } from '../core/tracking/track-quarter';
import type { VillageDecisions } from '../ports';
import type { TrackedQuarterView, TrackedRow, TrackedVillageView, TrackingView } from '../wire';
import { periodNowDue } from './periods';
import type { Commune } from './read-commune';
import type { TrackedCommune } from './track-submissions';
import { updateOffer } from './update-offer';

type Links = Pick<VillageDecisions, 'linkTo'>;

export function viewTracking(tracked: TrackedCommune, today: CalendarDate, links: Links): TrackingView {
  const { workbook, commune, quarters } = tracked;
  const begun = quarters.filter(({ period }, index) => index === 0 || compareDates(period.start, today) <= 0);
  return {
    today: printIsoDate(today),
    update: updateOffer(workbook, commune, today),
    quarters: begun.map((quarter) => viewQuarter(quarter, commune, today, links)),
    suggested: periodNowDue(commune.settings, today).code,
  };
}

function viewQuarter(quarter: TrackedQuarter, commune: Commune, today: CalendarDate, links: Links): TrackedQuarterView {
  const { period } = quarter;
  const { forceName } = commune.settings.identityOn(today);
  const next = nextQuarter(period, commune);
  return {
    code: period.code,
    label: capitalize(periodWords(period).name),
    ...viewWindow(period, commune),
    villages: quarter.villages.map((village) => viewVillage(village, quarter, commune, forceName, links)),
    ended: quarter.ended.map(({ lastDay, ...village }) => ({ ...village, lastDay: printIsoDate(lastDay) })),
    next: viewWindow(next, commune),
  };
}

function nextQuarter({ year, quarters }: Period, { settings }: Commune): Period {
  const number = quarters[0] ?? 1;
  const wrapped = { 1: 2, 2: 3, 3: 4, 4: 1 } as const;
  return quarterPeriod(number === 4 ? year + 1 : year, wrapped[number], settings.scheme);
}

/** `quý I`; of another year than the workbook's `quý I năm 2024`. */
function viewWindow(period: Period, { settings }: Commune) {
  const words = periodWords(period);
  return {
    name: period.year === settings.year ? words.short : words.name,
    start: printIsoDate(period.start),
    end: printIsoDate(period.end),
    deadline: printIsoDate(villageDeadline(period.end, settings)),
  };
}

function viewVillage(
  village: TrackedVillage,
  quarter: TrackedQuarter,
  { catalogue, tabs }: Commune,
  forceName: string,
  links: Links,
): TrackedVillageView {
  const { id, name, state, verdict, counts, problems } = village;
  const viewRow = (code: string | null): TrackedRow => {
    const { name: official = '', unit = '' } = catalogue.byCode.get(code ?? '') ?? {};
    return { name: fillForceName(official, forceName), unit };
  };
  const firstCode = village.missing[0]?.code ?? problems[0]?.code ?? headRows(catalogue)[0]?.code;
  return {
    id,
    name,
    state,
    edited: village.edited,
    handTyped: village.handTyped,
    changes: village.changes,
    day: verdict.day && printIsoDate(verdict.day),
    onTime: verdict.onTime,
    daysLate: verdict.daysLate,
    seenOn: verdict.seenOn && printIsoDate(verdict.seenOn),
    ruling: verdict.ruling?.reason ?? null,
    missing: village.missing.map(({ code }) => viewRow(code)),
    wrong: counts.wrong,
    toReview: counts.toReview,
    problems: problems.map(({ code, message }) => ({ ...viewRow(code), message })),
    reason: village.submission.reason,
    entered: enteredSentence(village),
    link: links.linkTo(id),
    cell: tabs.get(id)?.addressOf(firstCode ?? '', quarter.period.quarters[0] ?? 1) ?? null,
    can: DECISION_KINDS.filter((kind) => refusalOf(kind, village) === null),
  };
}

/** `Nhập hộ từ giấy, nhận 16/3/2023. Sau đó đã sửa: vụ trộm 2 → 3.`; empty where the village typed it all. */
export function enteredSentence({ entered }: Pick<TrackedVillage, 'entered'>): string {
  if (entered === null) return '';
  const since = entered.changes.length === 0 ? '' : ` Sau đó đã sửa: ${entered.changes.join('; ')}.`;
  return `${capitalize(sourceAndNote(entered))}.${since}`;
}

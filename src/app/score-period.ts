/** “Chấm điểm thi đua”: the scores of a period by today's figures, laid out in its tab; the report takes the same. */
import { mayTellClasses } from '../core/documents/class-disclosure';
import { scoreTabRows } from '../core/layout/score-tab';
import type { CalendarDate, Period } from '../core/period/types';
import type { ReportInput } from '../core/report/report-input';
import { proposeRewards, reportScores } from '../core/score/report-scores';
import { checkSafety, type VillageSafety } from '../core/score/safety-checklist';
import { type PeriodScores, type ScoringInput, scorePeriod } from '../core/score/score-period';
import type { TypedRows } from '../core/score/typed-points';
import { formatMoment } from '../core/text/dates';
import { formatCount } from '../core/text/numbers';
import { periodWords } from '../core/text/period-words';
import { capitalize } from '../core/text/sentence-case';
import { namesOrNumber } from '../core/text/village-list';
import { readTrackingFacts, type TrackingFacts } from '../core/tracking/records';
import { isOverdue, observationsDue, villageOnTime } from '../core/tracking/village-on-time';
import type { ActionLog, Clock, FactStore, ScoreTabs, SnapshotStore, WorkbookSource } from '../ports';
import { type Commune, readCommune } from './read-commune';

export interface ScoredPeriod {
  readonly scores: PeriodScores;
  /** Of a year: the checklist “An toàn về ANTT”, over its own window. */
  readonly safety: readonly VillageSafety[] | null;
  /** Whether the classes may stand in what others read; only reports ask. */
  readonly mayTellClasses: () => boolean;
}

export interface ScorePeriodPorts {
  readonly source: WorkbookSource;
  readonly store: SnapshotStore & FactStore;
  readonly scoreTabs: ScoreTabs;
  readonly log: ActionLog;
  readonly clock: Clock;
}

export function scoreCommune(
  commune: Commune,
  period: Period,
  facts: TrackingFacts,
  today: CalendarDate,
  typed: ScoreTabs['typed'],
): ScoredPeriod {
  const input: ScoringInput = {
    ...commune,
    rules: commune.scoreRules,
    typed: readOnce(typed),
    handedIn: (villageId, quarter) => {
      const { onTime } = villageOnTime(commune, villageId, quarter, facts, today);
      if (onTime !== 'not-handed-in') return onTime;
      return isOverdue(commune.settings, quarter, today) ? 'none' : null;
    },
  };
  const scores = scorePeriod(input, period);
  return {
    scores,
    safety: period.kind === 'Y' ? checkSafety(input, input.typed(period.code)) : null,
    mayTellClasses: () => mayTellClasses(input)(period),
  };
}

/** Each tab is read once, however often its period is scored. */
function readOnce(typed: ScoreTabs['typed']): ScoreTabs['typed'] {
  const known = new Map<string, TypedRows>();
  return (periodCode) => {
    const rows = known.get(periodCode) ?? typed(periodCode);
    known.set(periodCode, rows);
    return rows;
  };
}

/** What the report says of the scores. The checklist comes in once every village has its answer. */
export function scoresForReport(
  { scores, safety, mayTellClasses: mayTell }: ScoredPeriod,
  { scoreRules, villages, ...commune }: Commune,
  period: Period,
): Pick<ReportInput, 'scores' | 'scoreTable' | 'safety' | 'rewards'> {
  const nameOf = (id: string): string => villages.find((village) => village.id === id)?.name ?? id;
  const collectives = proposeRewards(scores, scoreRules.rewardedRank, nameOf);
  const people = period.quarters.flatMap((quarter) => {
    const entry = commune.commune[quarter].get('th_vp_khen_cn');
    return entry?.kind === 'value' && typeof entry.value === 'number' ? [entry.value] : [];
  });
  const isAnswered = safety !== null && safety.length > 0 && safety.every(({ qualifies }) => qualifies !== null);
  return {
    ...reportScores(scores),
    ...(scores.villages.some(({ className }) => className !== null) ? { classesTold: mayTell() } : {}),
    ...(isAnswered
      ? { safety: safety.map(({ villageId, qualifies, lacks }) => ({ villageId, qualifies, lacks })) }
      : {}),
    ...(collectives.length > 0
      ? { rewards: { collectives, individuals: people.reduce((sum, each) => sum + each, 0) } }
      : {}),
  };
}

export function writeScores(
  { scores, safety }: ScoredPeriod,
  commune: Commune,
  period: Period,
  tabs: ScoreTabs,
  made: { readonly at: string; readonly revision: number | null },
): void {
  const { scoreRules, villages, settings } = commune;
  const rows = scoreTabRows(scores, safety, period, {
    madeAt: formatMoment(made.at),
    staleFormula: made.revision === null ? null : tabs.staleFormula(period.code, made.revision),
    nameOf: (id) => villages.find((village) => village.id === id)?.name ?? id,
    conditions: scoreRules.conditions,
    safeShare: scoreRules.safeShare,
  });
  tabs.writeScores(period.code, rows, settings.policeAccounts);
}

export interface ScoredAnswer extends ScoredPeriod {
  readonly period: Period;
  readonly summary: string;
}

/** Null: the workbook is not ours. */
export function scorePeriodNow(period: (commune: Commune) => Period, ports: ScorePeriodPorts): ScoredAnswer | null {
  const { source, store, scoreTabs, log, clock } = ports;
  const workbook = source.load({ formulas: false, office: true });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const wanted = period(commune);
  const today = clock.today();
  const known = store.facts();
  const seen = observationsDue({ ...commune, ...commune.entered }, readTrackingFacts(known), today);
  const scored = scoreCommune(commune, wanted, readTrackingFacts([...known, ...seen]), today, scoreTabs.typed);
  store.keep(seen);
  const revision = store.newest().find(({ period: code }) => code === wanted.code)?.revision ?? null;
  const summary = describeScores(scored, commune, wanted);
  // `Nhật ký` first: it is closed to village heads, who could still make a new tab.
  log.append({ action: 'Chấm điểm thi đua', period: wanted.code, revision: null, detail: summary }, clock.now());
  writeScores(scored, commune, wanted, scoreTabs, { at: clock.now(), revision });
  return { ...scored, period: wanted, summary };
}

/** `Quý I năm 2023: đã chấm 7/8 thôn; Thôn 6 chưa chấm do chưa báo cáo.` */
function describeScores({ scores }: ScoredPeriod, { villages, scoreRules }: Commune, period: Period): string {
  const nameOf = (id: string): string => villages.find((village) => village.id === id)?.name ?? id;
  const open = scores.villages.filter(({ className }) => className === null);
  const reasons = [...new Set(open.map((village) => village.open))];
  const waiting = reasons.map((reason) => {
    const ids = open.filter((village) => village.open === reason).map(({ villageId }) => nameOf(villageId));
    return `${namesOrNumber(ids)} chưa xếp loại do ${reason}`;
  });
  const classes = scoreRules.classes.flatMap(({ name }) => {
    const count = scores.villages.filter(({ className }) => className === name).length;
    return count === 0 ? [] : [`${formatCount(count)} thôn loại ${name}`];
  });
  const done = scores.villages.length - open.length;
  const told = [
    `đã xếp loại ${done}/${scores.villages.length} thôn`,
    ...(classes.length > 0 ? [classes.join(', ')] : []),
  ].join(': ');
  return `${capitalize(periodWords(period).name)}: ${[told, ...waiting].join('; ')}.`;
}

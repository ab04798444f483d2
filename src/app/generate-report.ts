/** One click: read everything once, check, roll up, score, compose, look once more, keep the snapshot, write the tabs. */
import { readAcceptanceFacts } from '../core/acceptance/acceptance-facts';
import { isSettled, judgeMatters, type OpenMatters } from '../core/acceptance/judge-warning';
import { bodiesOf } from '../core/bodies/bodies';
import type { CheckWords } from '../core/checks/messages/check-words';
import type { Finding } from '../core/checks/types';
import { currentQuarter } from '../core/period/deadlines';
import type { Period } from '../core/period/types';
import { changedFigures } from '../core/report/changed-figures';
import { confirmationOf } from '../core/report/confirmation';
import type { ReportInput } from '../core/report/report-input';
import {
  fingerprintOfInput,
  freezeInput,
  printSnapshot,
  type ReportSnapshot,
  readSnapshot,
} from '../core/report/snapshot';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { Rollup } from '../core/rollup/types';
import { reportStaffChanges } from '../core/staff/report-staff';
import { changesOfQuarter } from '../core/staff/staff-changes';
import { onTimeFigure, periodTimeliness } from '../core/tracking/period-on-time';
import { readTrackingFacts, type StoredFact } from '../core/tracking/records';
import { observationsDue } from '../core/tracking/village-on-time';
import type {
  ActionLog,
  Clock,
  FactStore,
  LoadedWorkbook,
  ScoreTabs,
  SnapshotStore,
  VillageTab,
  WorkbookSource,
} from '../ports';
import { checkContext, checkPeriod } from './check-entries';
import { completeRevision, type PrintWords } from './complete-revision';
import { bodyFindings } from './list-body-findings';
import { longerPeriodFindings } from './longer-period-findings';
import { type Commune, notesOfCorrections, readCommune } from './read-commune';
import { type ScoredPeriod, scoreCommune, scoresForReport, writeScores } from './score-period';
import { villageLives } from './village-lives';

/** Generated tabs are closed to everybody but `police`, whoever runs, and the owner of the file. */
export interface ReportTabs extends PrintWords {
  readonly writeRollup: (rollup: Rollup, snapshot: ReportSnapshot, police: readonly string[]) => void;
  /** Column by column of what the add-on proposes; the officer's own column is not touched. */
  readonly writeReport: (snapshot: ReportSnapshot, police: readonly string[]) => void;
}

export interface GenerateReportPorts {
  readonly source: WorkbookSource;
  readonly store: SnapshotStore & FactStore;
  readonly tabs: ReportTabs;
  readonly scoreTabs: ScoreTabs;
  readonly log: ActionLog;
  readonly clock: Clock;
  readonly checkWords: () => CheckWords;
}

export interface GeneratedReport {
  readonly snapshot: ReportSnapshot;
  readonly rollup: Rollup;
  readonly scored: ScoredPeriod;
  readonly findings: readonly Finding[];
  /** What keeps the report a draft, besides `problems`. */
  readonly open: OpenMatters;
  /** What is other than in the revision before: `Thôn 3, vụ trộm cắp tài sản: 2 → 3 (đính chính)`. */
  readonly changes: readonly string[];
  /** Names of villages, or of the tab `Công an xã`, whose entries were edited while the report was being made. */
  readonly changedMeanwhile: readonly string[];
  /** Drafted sentences that the officer's words keep as they are, though the figures now give others. */
  readonly redrafted: number;
  /** Nothing had changed since the last revision, so nothing was written but the log. */
  readonly unchanged: boolean;
  /** Sentences on what does not read in the workbook itself; with any of them a report stays a draft. */
  readonly problems: readonly string[];
}

/** How often the work starts over for edits that come in meanwhile; then the newest figures stand and it says so. */
const MOST_ROUNDS = 2;

/** What people type into. */
type Entries = Pick<LoadedWorkbook, 'villageTabs' | 'communeTab'>;

const cellsOf = (quarters: VillageTab['quarters']): unknown => Object.values(quarters).map((cells) => [...cells]);

/** By name: figures, ticks with their days, and notes, everything that a report or its state depends on. */
function entriesByName({ villageTabs, communeTab }: Entries, nameOf: (villageId: string) => string) {
  const entries = new Map(
    villageTabs.map(({ villageId, quarters, control, notes }) => [
      nameOf(villageId),
      JSON.stringify([cellsOf(quarters), control, [...notes]]),
    ]),
  );
  if (communeTab !== null) {
    entries.set(communeTab.sheetName, JSON.stringify([cellsOf(communeTab.quarters), [...communeTab.notes]]));
  }
  return entries;
}

/** What `_Lưu` has of a period; the report is null where it does not read any more. */
interface Stored {
  readonly revision: number;
  readonly report: ReportSnapshot | null;
}

interface Composed extends Omit<GeneratedReport, 'changedMeanwhile' | 'redrafted'> {
  readonly commune: Commune;
  /** What this run, as the first check after a deadline, saw of who had handed in. */
  readonly seen: readonly StoredFact[];
  readonly before: ReportSnapshot | null;
}

/** Nothing where `Nhân sự` is missing: then nobody knows, and the report does not speak of it. */
function staffOf(commune: Commune, { villages, period }: Rollup): Pick<ReportInput, 'staffChanges'> {
  const { staffChanges: changes, submissions, settings } = commune;
  if (changes === null) return {};
  const ids = villages.map(({ id }) => id);
  return { staffChanges: reportStaffChanges(changes, ids, submissions, { ...period, scheme: settings.scheme }) };
}

function compose(
  workbook: LoadedWorkbook,
  period: (commune: Commune) => Period,
  { clock, store, scoreTabs, checkWords }: Pick<GenerateReportPorts, 'clock' | 'store' | 'scoreTabs' | 'checkWords'>,
  stored: ReadonlyMap<string, Stored>,
): Composed {
  const commune = readCommune(workbook);
  const wanted = period(commune);
  const today = clock.today();
  const known = store.facts();
  // Who handed in what is seen on the tabs themselves, as the tracking sidebar sees it.
  const seen = observationsDue({ ...commune, ...commune.entered }, readTrackingFacts(known), today);
  const facts = readTrackingFacts([...known, ...seen]);
  const figures = { ...commune, onTime: onTimeFigure(commune, facts, today) };
  const rollup = composeRollup(figures, wanted);
  const scored = scoreCommune(commune, wanted, facts, today, scoreTabs.typed);
  const context = checkContext(commune, today, false, checkWords());
  const findings = [
    ...checkPeriod(commune, wanted, context),
    ...longerPeriodFindings(figures, rollup, store.newest(), context),
    ...bodyFindings(commune.bodies, wanted, commune.settings.rulesOff),
  ];
  const matters = judgeMatters(findings, rollup.villages, wanted.code, readAcceptanceFacts(known));
  const { accepted, missingReasons, ...open } = matters;
  const { settings, catalogue } = commune;
  const input = freezeInput({
    rollup,
    settings,
    reportDay: today,
    status: isSettled(open) && commune.problems.length === 0 ? 'official' : 'draft',
    timeliness: periodTimeliness(commune, wanted, rollup.villages, facts, today),
    ...staffOf(commune, rollup),
    ...scoresForReport(scored, commune, wanted),
    bodies: bodiesOf(commune.bodies, wanted.quarters),
    ...confirmationOf({
      ...{ accepted, missingReasons, catalogue, period: wanted },
      corrections: commune.corrections.applied,
      rulesOff: settings.rulesOff,
      forceName: settings.identityOn(today).forceName,
    }),
  });
  const fingerprint = fingerprintOfInput(input);
  const before = stored.get(wanted.code);
  const old = before?.report?.input.rollup;
  const changes = old === undefined ? [] : changedFigures(old, rollup, input.corrected);
  const said = {
    commune,
    rollup,
    scored,
    findings,
    open,
    changes,
    problems: commune.problems,
    seen,
    before: before?.report ?? null,
  };
  if (before?.report?.fingerprint === fingerprint) return { ...said, snapshot: before.report, unchanged: true };
  const revision = (before?.revision ?? 0) + 1;
  const snapshot = { schema: 1, period: wanted.code, revision, at: clock.now(), fingerprint, input } as const;
  return { ...said, snapshot, unchanged: false };
}

/** Names of those whose entries differ between two readings. */
function changedBetween(before: Entries, after: Entries, { villages }: Commune): string[] {
  const nameOf = (villageId: string) => villages.find(({ id }) => id === villageId)?.name ?? villageId;
  const known = entriesByName(before, nameOf);
  return [...entriesByName(after, nameOf)].flatMap(([name, entries]) => (known.get(name) === entries ? [] : [name]));
}

/**
 * Null: the workbook is not ours. The writes stand in an order in which every prefix leaves the workbook sound; the
 * first ones, into `_Lưu` and `Nhật ký`, are closed to everybody but the police.
 */
export function generateReport(
  period: (commune: Commune) => Period,
  ports: GenerateReportPorts,
): GeneratedReport | null {
  const { source, store, tabs, scoreTabs, log, clock } = ports;
  let workbook = source.load({ formulas: false, office: true });
  if (workbook === null) return null;
  const stored = new Map(
    store.newest().map(({ period: code, revision, json }) => [code, { revision, report: readSnapshot(json) }]),
  );

  let composed = compose(workbook, period, ports, stored);
  let changedMeanwhile: string[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const again = source.reread();
    const changed = changedBetween(workbook, again, composed.commune);
    if (changed.length === 0) break;
    changedMeanwhile = [...new Set([...changedMeanwhile, ...changed])];
    workbook = { ...workbook, ...again };
    composed = compose(workbook, period, ports, stored);
  }

  const { commune, seen, before, ...made } = composed;
  const { rollup, unchanged } = made;
  const { snapshot, redrafted } = unchanged
    ? { snapshot: made.snapshot, redrafted: 0 }
    : completeRevision(made.snapshot, before, tabs);
  if (unchanged) store.keep(seen);
  else {
    const { period: code, revision } = snapshot;
    store.save({ period: code, revision, json: printSnapshot(snapshot) }, seen);
  }
  const detail = unchanged
    ? 'Số liệu không đổi, giữ nguyên bản đã lập.'
    : [`Lập bản số ${snapshot.revision}.`, made.changes.join('; ')].join(' ').trimEnd();
  log.append({ action: 'Lập báo cáo', period: snapshot.period, revision: snapshot.revision, detail }, clock.now());
  // The tabs write only what differs, so a run that stopped after the snapshot is completed by the next one.
  const { year, scheme, policeAccounts } = commune.settings;
  tabs.writeRollup(rollup, snapshot, policeAccounts);
  const { revision, at, input } = snapshot;
  writeScores(made.scored, commune, input.rollup.period, scoreTabs, { at, revision });
  tabs.writeReport(snapshot, policeAccounts);
  source.showLives(villageLives(commune));
  source.showQuarter(currentQuarter(year, scheme, clock.today(), commune.settings));
  const changes = commune.staffChanges;
  if (changes !== null)
    source.showStaffChanges((id, quarter) => changesOfQuarter(changes, id, commune.settings, quarter));
  source.showCorrections(notesOfCorrections(commune));
  return { ...made, snapshot, redrafted, changedMeanwhile };
}

/** One click: read everything once, check, roll up, compose, look once more, keep the snapshot, write the tabs. */

import { checkBodies } from '../core/bodies/check-bodies';
import type { Finding } from '../core/checks/types';
import { currentQuarter } from '../core/period/deadlines';
import type { Period } from '../core/period/types';
import type { ReportInput } from '../core/report/report-input';
import { freezeInput, printSnapshot, type ReportSnapshot, readSnapshot } from '../core/report/snapshot';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { Rollup } from '../core/rollup/types';
import { reportStaffChanges } from '../core/staff/report-staff';
import { changesOfQuarter } from '../core/staff/staff-changes';
import { fnv1a64 } from '../core/submission/fingerprint';
import { onTimeFigure, periodTimeliness } from '../core/tracking/period-on-time';
import { readTrackingFacts, type StoredFact } from '../core/tracking/records';
import { observationsDue } from '../core/tracking/village-on-time';
import type { ActionLog, Clock, FactStore, LoadedWorkbook, SnapshotStore, VillageTab, WorkbookSource } from '../ports';
import { checkContext, checkPeriod } from './check-entries';
import { type Commune, readCommune } from './read-commune';

export interface ReportTabs {
  readonly writeRollup: (rollup: Rollup, snapshot: ReportSnapshot) => void;
  /** Column by column of what the add-on proposes; the officer's own column is not touched. */
  readonly writeReport: (snapshot: ReportSnapshot) => void;
}

export interface GenerateReportPorts {
  readonly source: WorkbookSource;
  readonly store: SnapshotStore & FactStore;
  readonly tabs: ReportTabs;
  readonly log: ActionLog;
  readonly clock: Clock;
}

export interface GeneratedReport {
  readonly snapshot: ReportSnapshot;
  readonly rollup: Rollup;
  readonly findings: readonly Finding[];
  /** Villages whose tabs were edited while the report was being made. */
  readonly changedMeanwhile: readonly string[];
  /** Nothing had changed since the last revision, so nothing was written but the log. */
  readonly unchanged: boolean;
}

/** How often the work starts over for edits that come in meanwhile; then the newest figures stand and it says so. */
const MOST_ROUNDS = 2;

const entriesOf = (tabs: readonly VillageTab[]): string =>
  JSON.stringify(tabs.map((tab) => [tab.villageId, Object.values(tab.quarters).map((cells) => [...cells])]));

interface Composed extends Omit<GeneratedReport, 'changedMeanwhile' | 'unchanged'> {
  readonly commune: Commune;
  /** What this run, as the first check after a deadline, saw of who had handed in. */
  readonly seen: readonly StoredFact[];
}

/** No open error or warning, and every village has reported; acceptance of warnings comes with their register. */
function statusOf(rollup: Rollup, findings: readonly Finding[]): ReportInput['status'] {
  const open = findings.some((finding) => finding.severity !== 'hint');
  return open || rollup.villages.some((village) => !village.reported) ? 'draft' : 'official';
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
  ports: GenerateReportPorts,
  last: (code: string) => ReportSnapshot | null,
): Composed {
  const commune = readCommune(workbook);
  const wanted = period(commune);
  const today = ports.clock.today();
  const known = ports.store.facts();
  const seen = observationsDue(commune, readTrackingFacts(known), today);
  const facts = readTrackingFacts([...known, ...seen]);
  const rollup = composeRollup({ ...commune, onTime: onTimeFigure(commune, facts, today) }, wanted);
  const findings = [
    ...checkPeriod(commune, wanted, checkContext(commune, today, false)),
    ...checkBodies(commune.bodies, wanted),
  ];
  const input = freezeInput({
    rollup,
    settings: commune.settings,
    reportDay: today,
    status: statusOf(rollup, findings),
    timeliness: periodTimeliness(commune, wanted, rollup.villages, facts, today),
    ...staffOf(commune, rollup),
    bodies: commune.bodies.filter(({ quarter }) => wanted.quarters.includes(quarter)),
  });
  const fingerprint = fnv1a64(printSnapshot(input));
  const before = last(wanted.code);
  const revision = before === null ? 1 : before.fingerprint === fingerprint ? before.revision : before.revision + 1;
  const snapshot = { schema: 1, period: wanted.code, revision, at: ports.clock.now(), fingerprint, input } as const;
  return { commune, rollup, findings, snapshot, seen };
}

/** Villages whose entries differ between two readings. */
function changedVillages(before: readonly VillageTab[], after: readonly VillageTab[]): string[] {
  const known = new Map(before.map((tab) => [tab.villageId, entriesOf([tab])]));
  return after.filter((tab) => known.get(tab.villageId) !== entriesOf([tab])).map((tab) => tab.villageId);
}

/** Null: the workbook is not ours. The writes stand in an order in which every prefix leaves the workbook sound. */
export function generateReport(
  period: (commune: Commune) => Period,
  ports: GenerateReportPorts,
): GeneratedReport | null {
  let workbook = ports.source.load({ formulas: false, office: true });
  if (workbook === null) return null;
  const snapshots = new Map(ports.store.newest().map((stored) => [stored.period, readSnapshot(stored.json)]));
  const last = (code: string) => snapshots.get(code) ?? null;

  let composed = compose(workbook, period, ports, last);
  let changedMeanwhile: string[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const again = ports.source.rereadVillageTabs();
    const changed = changedVillages(workbook.villageTabs, again);
    if (changed.length === 0) break;
    changedMeanwhile = [...new Set([...changedMeanwhile, ...changed])];
    workbook = { ...workbook, villageTabs: again };
    composed = compose(workbook, period, ports, last);
  }

  const { rollup, findings, commune, seen } = composed;
  const before = last(composed.snapshot.period);
  const unchanged = before !== null && before.fingerprint === composed.snapshot.fingerprint;
  const snapshot = unchanged ? before : composed.snapshot;
  if (unchanged) ports.store.keep(seen);
  else {
    const { period: code, revision } = snapshot;
    ports.store.save({ period: code, revision, json: printSnapshot(snapshot) }, seen);
  }
  // The tabs write only what differs, so a run that stopped after the snapshot is completed by the next one.
  ports.tabs.writeRollup(rollup, snapshot);
  ports.tabs.writeReport(snapshot);
  const { year, scheme } = commune.settings;
  ports.source.showQuarter(currentQuarter(year, scheme, ports.clock.today(), commune.settings));
  const changes = commune.staffChanges;
  if (changes !== null)
    ports.source.showStaffChanges((id, quarter) => changesOfQuarter(changes, id, commune.settings, quarter));
  const detail = unchanged ? 'Số liệu không đổi, giữ nguyên bản đã lập.' : `Lập bản số ${snapshot.revision}.`;
  const entry = { action: 'Lập báo cáo', period: snapshot.period, revision: snapshot.revision, detail };
  ports.log.append(entry, ports.clock.now());
  return { snapshot, rollup, findings, changedMeanwhile, unchanged };
}

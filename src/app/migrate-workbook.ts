/** Brings a workbook up to date, when the police ask for it: missing tabs, village tabs renewed, the version at last. */
import { bodyRows, reportingBodies } from '../core/bodies/bodies';
import { SCHEMA_VERSION, TAB_KEYS, type TableTab, villageTabKey } from '../core/layout/keys';
import type { PlannedVillage } from '../core/layout/planned-villages';
import { makeSetUpPlan, type SetUpPlan } from '../core/layout/set-up-plan';
import { judgeVersion } from '../core/migrations/judge-version';
import type { Migration, MigrationWork } from '../core/migrations/migrations';
import { BACKUP_STEPS } from '../core/migrations/version-words';
import { scoreTableCells } from '../core/score/score-table';
import type { UpdateLookResponse, UpdateResponse } from '../wire';
import {
  refuseLayout,
  runAll,
  type SetUpPorts,
  settingsIn,
  type TableCell,
  type WorkbookState,
} from './set-up-workbook';

export interface MigratePorts extends SetUpPorts {
  /**
   * Everything that the plan says of a village's tab: rows, labels, formulas, colours, what may be typed, protections;
   * its row `#rules` last. False: the tab was made for this very plan and is left alone.
   */
  readonly renewVillageTab: (village: PlannedVillage, plan: SetUpPlan) => boolean;
  /** Writes `Theo dõi` afresh. */
  readonly writeTracking: () => void;
}

const RUN_REPAIR = 'Vào Quản lý ▸ Khôi phục bảng biểu trước.';

/** A text: why nothing can be done. */
function planFor({ tables }: WorkbookState, ports: MigratePorts): SetUpPlan | string {
  const { settings, villageList } = tables;
  if (settings === null) return `Không tìm thấy trang “Cài đặt”. ${RUN_REPAIR}`;
  if (villageList === null) return `Không tìm thấy trang “Danh sách thôn”. ${RUN_REPAIR}`;
  const { indicators, lastYear, staff } = tables;
  return makeSetUpPlan(
    { settings: settingsIn(settings), villages: villageList, indicators, lastYear, staff },
    [],
    ports.clock.today(),
    { words: ports.words(), checkWords: ports.checkWords(), rowNames: ports.rowNames() },
  );
}

const isOurs = ({ finished }: WorkbookState): boolean =>
  finished.has(TAB_KEYS.settings) || finished.has(TAB_KEYS.villageList);

/** What the panel tells before anything is done. Null: the workbook is not ours. */
export function describeUpdate({ builder }: Pick<MigratePorts, 'builder'>): UpdateLookResponse | null {
  const state = builder.look();
  if (!isOurs(state)) return null;
  const unknown = refuseLayout(state.schema);
  if (unknown !== null) return { ok: false, message: unknown };
  const verdict = judgeVersion(state.schema);
  const steps = verdict.kind === 'older' ? verdict.steps : [];
  return { ok: true, older: steps.length > 0, changes: steps.flatMap(({ says }) => says), backup: BACKUP_STEPS };
}

interface Run {
  readonly state: WorkbookState;
  readonly plan: SetUpPlan;
  readonly ports: MigratePorts;
  /** Names of the villages whose tabs were renewed. */
  readonly renewed: string[];
}

function rowsOf(tab: TableTab, { words, settings }: SetUpPlan): readonly (readonly TableCell[])[] {
  if (tab === 'scoring') return scoreTableCells();
  return tab === 'bodies' ? bodyRows(reportingBodies(words.bodies, settings.schools ?? [])) : [];
}

function renewSteps({ state, plan, ports, renewed }: Run): (() => void)[] {
  const standing = plan.villages.filter(({ id }) => state.finished.has(villageTabKey(id)));
  return standing.map((village) => () => {
    if (ports.renewVillageTab(village, plan)) renewed.push(village.name);
  });
}

function stepsOf(work: MigrationWork, run: Run): (() => void)[] {
  const { state, plan, ports } = run;
  switch (work.kind) {
    case 'add-tabs':
      return work.tabs
        .filter((tab) => !state.finished.has(TAB_KEYS[tab]))
        .map((tab) => () => ports.builder.buildTable(tab, rowsOf(tab, plan), plan));
    case 'renew-tabs':
      return [
        () => {
          if (state.finished.has(TAB_KEYS.police)) ports.builder.refreshPoliceTab(plan);
        },
        ...renewSteps(run),
        () => ports.builder.buildGuide(plan),
      ];
    default:
      return [ports.writeTracking];
  }
}

function logUpdate({ log, clock }: MigratePorts, detail: string): void {
  log.append({ action: 'Cập nhật bảng biểu', period: '', revision: null, detail }, clock.now());
}

/** The version is written when all work of the step is done, so that a stopped run does the step again. */
const migrationSteps = (migration: Migration, run: Run): (() => void)[] => [
  // The log goes first: it is closed to whoever may not do this.
  () => logUpdate(run.ports, `Bắt đầu chuyển sổ từ mẫu ${migration.from} sang mẫu ${migration.to}.`),
  ...migration.work.flatMap((work) => stepsOf(work, run)),
  () => run.ports.builder.writeSchema(migration.to),
];

/**
 * Runs again after a stop at any call and completes what is missing; a run that has used up its time says so. A
 * workbook with the layout of today gets its village tabs renewed where settings or indicators changed since. Null: the
 * workbook is not ours. Run it under the lock.
 */
export function migrateWorkbook(ports: MigratePorts): UpdateResponse | null {
  const { builder, stopwatch } = ports;
  const state = builder.look();
  if (!isOurs(state)) return null;
  const unknown = refuseLayout(state.schema);
  if (unknown !== null) return { ok: false, message: unknown };
  const plan = planFor(state, ports);
  if (typeof plan === 'string') return { ok: false, message: plan };

  const verdict = judgeVersion(state.schema);
  const run: Run = { state, plan, ports, renewed: [] };
  const steps =
    verdict.kind === 'older' ? verdict.steps.flatMap((migration) => migrationSteps(migration, run)) : renewSteps(run);
  const finished = runAll([builder.prepare, ...steps], stopwatch);
  const { renewed } = run;
  if (!finished) return { ok: true, finished, summary: `Đã làm mới ${renewed.length} trang thôn, còn tiếp.` };

  const isOlder = verdict.kind === 'older';
  if (!isOlder && renewed.length === 0) {
    return { ok: true, finished, summary: 'Bảng biểu đã đúng theo cài đặt, không phải làm gì.' };
  }
  const what = isOlder ? `Đã chuyển sổ sang mẫu ${SCHEMA_VERSION} và làm mới` : 'Đã làm mới';
  const summary = `${what} ${renewed.length} trang thôn; số đã ghi giữ nguyên.`;
  logUpdate(ports, summary);
  return { ok: true, finished, summary };
}

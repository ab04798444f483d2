/** Stops a run at one service call after the other, and looks at what is left and at what the next run makes of it. */
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runSimpleTrigger } from '../../local/emulator/execution/run-script';
import { ExecutionStopped } from '../../local/emulator/services/surface/exceptions';
import type { PrintResponse } from '../../src/wire';
import { type Content, contentOf, differences } from '../fixtures/differences';
import { ask, generate, listFindings, listPeriods } from '../fixtures/office-calls';
import { OWNER } from '../fixtures/set-up-commune';

/** `npm run faults` stops at every call; the small run at every eleventh. */
const STEP = process.env.FAULTS === 'all' ? 1 : 11;

/** Tabs that the add-on makes or fills by itself; everything else is people’s. */
const OWN_TABS = /^(Tổng hợp |Điểm |Báo cáo |_Lưu$|Nhật ký$)/;

const entered = (file: EmulatedFile): Content =>
  contentOf(
    file.workbook,
    file.workbook.sheets.map(({ name }) => name).filter((name) => OWN_TABS.test(name)),
  );

/** Blank rows that a stopped run left in `_Lưu` hold nothing; `Nhật ký` tells of every run. */
function outcome(file: EmulatedFile): Content {
  const sheets = file.workbook.sheets.map((sheet) => {
    if (sheet.name !== '_Lưu') return sheet;
    const filled = [...sheet.cells].filter(([, cells]) =>
      [...cells.values()].some(({ value }) => value !== null && value !== ''),
    );
    const cells = new Map(filled.map(([, line], index) => [index + 1, line]));
    return {
      ...sheet,
      cells,
      rows: { ...sheet.rows, count: filled.length, sizes: new Map(), hidden: new Set<number>() },
      validations: [],
    };
  });
  return contentOf({ ...file.workbook, sheets }, ['Nhật ký']);
}

export interface StoppedRun {
  readonly call: number;
  /** What people had entered and does not stand any more. */
  readonly lost: readonly string[];
  /** What does not work before the next run. */
  readonly broken: readonly string[];
  /** How the workbook differs after the next run from one whose run was never stopped. */
  readonly different: readonly string[];
}

function brokenIn(file: EmulatedFile): string[] {
  const checks: [string, () => unknown][] = [
    ['onOpen', () => runSimpleTrigger(file, 'onOpen', { account: OWNER })],
    ['listPeriods', () => listPeriods(file)],
    ['listFindings', () => listFindings(file, '2023-Q1')],
    // With or without a report to print, but never a crash.
    ['printReport', () => ask<PrintResponse>(file, 'printReport', { period: null })],
  ];
  return checks.flatMap(([name, check]) => {
    try {
      check();
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

/** Null: the run came to its end before this call. */
function stopAt(call: number, prepare: () => EmulatedFile, wanted: Content): StoppedRun | null {
  const file = prepare();
  const before = entered(file);
  try {
    generate(file, '2023-Q1', { failAtCall: call });
    return null;
  } catch (error) {
    if (!(error instanceof ExecutionStopped)) throw error;
  }
  const lost = differences(before, entered(file));
  const broken = brokenIn(file);
  generate(file);
  return { call, lost, broken, different: differences(wanted, outcome(file)) };
}

/** `prepare` makes the same workbook each time. */
export function stopEverywhere(prepare: () => EmulatedFile): StoppedRun[] {
  const undisturbed = prepare();
  generate(undisturbed);
  const wanted = outcome(undisturbed);
  const runs: StoppedRun[] = [];
  for (let call = 1; ; call += STEP) {
    const run = stopAt(call, prepare, wanted);
    if (run === null) return runs;
    runs.push(run);
  }
}

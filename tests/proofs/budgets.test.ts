/** What a click costs: service calls that reach Google, for communes of 30 and 60 villages. */
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askScript } from '../../local/demo/ask-script';
import { POLICE } from '../../local/demo/commune-office';
import { newestSnapshot } from '../../local/demo/output-files';
import { type PreparedSample, prepareSample } from '../../local/demo/prepare-sample';
import { placesOf, tabByKey } from '../../local/demo/tab-places';
import type { LedgerStep } from '../../local/emulator/ledger/ledger';
import { a1OfCell } from '../../local/emulator/model/boxes';
import type { EditOutcome } from '../../local/emulator/people/edit';
import { pasteBlock } from '../../local/emulator/people/pasting';
import { clearCells, tickCheckbox, typeInto } from '../../local/emulator/people/typing';
import { undo } from '../../local/emulator/people/undo';
import { toRollupJson } from '../../src/core/rollup/rollup-json';
import type { Outcome } from '../../src/wire';
import { builtScript, QUICK } from '../demo/demo-run';
import { recomputeTotals } from './recompute-totals';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const prepare = (villages: number, changes: Partial<Parameters<typeof prepareSample>[0]> = {}): PreparedSample =>
  prepareSample({ ...QUICK, villages, ...changes }, builtScript());

/** What one request of a panel costs. */
function costOf({ file }: PreparedSample, name: string, request: unknown): LedgerStep {
  const answer = askScript<Outcome<object>>(file, name, request, name);
  if (!answer.ok) throw new Error(answer.message);
  const step = file.ledger.current();
  if (step === undefined) throw new Error('The ledger has no step');
  return step;
}

/** A cell of the first village, and its head. */
function cellOf({ file, villageIds, commune }: PreparedSample, row: string, column: string) {
  const { sheet, rowOf, columnOf } = placesOf(tabByKey(file, `#thon:${villageIds[0]}`));
  const [atRow, atColumn] = [rowOf.get(row), columnOf.get(column)];
  if (atRow === undefined || atColumn === undefined) throw new Error(`There is no ${row}/${column}`);
  return { head: commune.villages[0]?.headAccount ?? '', tab: sheet.name, a1: a1OfCell(atRow, atColumn) };
}

/** Calls of the onEdit that an action fired. */
function callsOf(outcome: EditOutcome): number {
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  const { trigger } = outcome;
  if (!trigger.ran || trigger.calls === null) throw new Error('onEdit did not run to its end', { cause: trigger });
  return trigger.calls;
}

describe.each([30, 60])('for %i villages', (villages) => {
  let sample: PreparedSample;
  beforeAll(() => {
    sample = prepare(villages);
  });

  const edit = (row: string, column: string, text: string): number => {
    const { head, tab, a1 } = cellOf(sample, row, column);
    return callsOf(typeInto(sample.file, head, tab, a1, text));
  };

  it('set-up takes at most 25 calls a village', () => {
    const steps = sample.file.ledger.steps().filter(({ step }) => step.startsWith('Thiết lập ban đầu'));
    expect(steps.reduce((sum, step) => sum + step.total, 0) / villages).toBeLessThanOrEqual(25);
  });

  it.each([
    ['a number', 'nd1_trom_vu', 'Q2', '3'],
    ['a number to tidy', 'nd1_trom_bao_kip', 'Q2', ' 2 vụ'],
    ['a text that nobody can read', 'nd1_tuan_tra_buoi', 'Q2', '1,5 gì đó'],
    ['a telephone number in a note', 'nd1_trom_vu', 'note', 'gọi 0912 345 678'],
    ['a choice', 'hop_to_chuc', 'Q2', 'có'],
  ])('onEdit takes at most 4 calls for %s', (_, row, column, text) => {
    expect(edit(row, column, text)).toBeLessThanOrEqual(4);
  });

  it('onEdit takes at most 4 calls for a block over two quarters, and for its undoing', () => {
    const { head, tab, a1 } = cellOf(sample, 'nd1_trom_vu', 'Q2');
    const block = [
      ['1 vụ', '０'],
      ['1', ''],
      ['1', 'gì đó'],
      ['12 buổi', '9'],
      [' 40 lượt', '30'],
    ];
    expect(callsOf(pasteBlock(sample.file, head, tab, a1, block))).toBeLessThanOrEqual(4);
    expect(callsOf(undo(sample.file, head))).toBeLessThanOrEqual(4);
  });

  it('onEdit takes at most 4 calls however large the block is that the police paste', () => {
    const { tab, a1 } = cellOf(sample, 'bc_ho_tong', 'Q2');
    const block = Array.from({ length: 36 }, (_, row) => [`${row} người`, String(row), ' 7']);
    expect(callsOf(pasteBlock(sample.file, POLICE, tab, a1, block))).toBeLessThanOrEqual(4);
    expect(callsOf(undo(sample.file, POLICE))).toBeLessThanOrEqual(4);
  });

  it('onEdit takes at most 6 calls where it takes a tick back', () => {
    const { head, tab, a1 } = cellOf(sample, 'nd1_trom_vu', 'Q1');
    const tick = cellOf(sample, '#submitted', 'Q1');
    const ticked = () => {
      const { sheet, rowOf, columnOf } = placesOf(tabByKey(sample.file, `#thon:${sample.villageIds[0]}`));
      return sheet.cells.get(rowOf.get('#submitted') ?? 0)?.get(columnOf.get('Q1') ?? 0)?.value;
    };
    expect(ticked()).toBe(true);
    expect(callsOf(clearCells(sample.file, head, tab, a1))).toBeLessThanOrEqual(6);
    expect(ticked()).toBe(false);
    expect(callsOf(tickCheckbox(sample.file, head, tick.tab, tick.a1))).toBeLessThanOrEqual(6);
    expect(ticked()).toBe(false);
    expect(edit('nd1_trom_vu', 'Q1', '0')).toBeLessThanOrEqual(4);
    expect(callsOf(tickCheckbox(sample.file, head, tick.tab, tick.a1))).toBeLessThanOrEqual(4);
    expect(ticked()).toBe(true);
  });

  it('the full check takes at most 2V + 6 calls', () => {
    expect(costOf(sample, 'listFindings', { period: null }).total).toBeLessThanOrEqual(2 * villages + 6);
  });

  it('the other bodies beside it take the calls of the tabs that hold them, however many villages there are', () => {
    expect(costOf(sample, 'listBodyFindings', { period: null }).total).toBeLessThanOrEqual(4);
  });

  it('the list of periods and the view of who has submitted take at most V + 6 calls', () => {
    expect(costOf(sample, 'listPeriods', null).total).toBeLessThanOrEqual(villages + 6);
    expect(costOf(sample, 'trackSubmissions', null).total).toBeLessThanOrEqual(villages + 6);
  });

  it('a report takes at most 2V + 60 calls the first time, 2V + 35 again', () => {
    const request = { period: '2023-Q1' };
    expect(costOf(sample, 'generateReport', request).total).toBeLessThanOrEqual(2 * villages + 60);
    expect(costOf(sample, 'generateReport', request).total).toBeLessThanOrEqual(2 * villages + 35);
    edit('nd1_tuan_tra_buoi', 'Q1', '14');
    expect(costOf(sample, 'generateReport', request).total).toBeLessThanOrEqual(2 * villages + 35);
  });

  it('that report comes to the totals of the second path', () => {
    const { rows } = toRollupJson(newestSnapshot(sample.file, '2023-Q1').input.rollup);
    const second = recomputeTotals(sample.file.workbook, 'Q1', sample.file.clock.now());
    expect(rows.map(({ code, byVillage, total, n, N }) => ({ code, byVillage, total, n, N }))).toEqual(
      second.rows.map(({ code, byVillage, total, n, N }) => ({ code, byVillage, total, n, N })),
    );
  });

  it('the first report after the villages’ deadline turns their tabs, for at most 6 calls a village more', () => {
    sample.file.clock.advance(5 * DAY);
    const turning = costOf(sample, 'generateReport', { period: '2023-Q1' });
    expect(turning.total).toBeLessThanOrEqual(2 * villages + 35 + 6 * villages);
    expect(costOf(sample, 'generateReport', { period: '2023-Q1' }).total).toBeLessThanOrEqual(2 * villages + 35);
  });
});

describe('where Google takes more than a second for a call', () => {
  it('set-up ends each run well before 6 minutes and goes on in the next', () => {
    const millisecondsPerCall = 1_200;
    const { file, villageIds } = prepare(12, { millisecondsPerCall });
    const runs = file.ledger.steps().filter(({ step }) => step.startsWith('Thiết lập ban đầu'));
    expect(villageIds).toHaveLength(12);
    expect(runs.length).toBeGreaterThan(1);
    for (const { total } of runs) expect(total * millisecondsPerCall).toBeLessThan(5.5 * MINUTE);
  });
});

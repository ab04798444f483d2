/** Corrections on both paths: the add-on's totals, and those from the cells and the lines of `Đính chính`. */
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askScript } from '../../local/demo/ask-script';
import { newestSnapshot } from '../../local/demo/output-files';
import { type PreparedSample, prepareSample } from '../../local/demo/prepare-sample';
import { ensureCell } from '../../local/emulator/model/cells';
import type { CellValue } from '../../local/emulator/model/workbook-model';
import { defaultCatalogue } from '../../src/core/catalogue/default-catalogue';
import { toRollupJson } from '../../src/core/rollup/rollup-json';
import type { Outcome } from '../../src/wire';
import { builtScript, QUICK } from '../demo/demo-run';
import { keyedTab } from '../fixtures/keyed-cells';
import { readTabs, tabOf } from './keyed-tabs';
import { recomputeTotals } from './recompute-totals';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

type Line = readonly [village: string, indicator: string, reported: CellValue, confirmed: CellValue];

let sample: PreparedSample;

/** Every figure that the village has typed, one more than it is. */
function linesFor(id: string): Line[] {
  const tab = tabOf(readTabs(sample.file.workbook), id === '' ? '#congan' : `#thon:${id}`);
  return defaultCatalogue().all.flatMap((row): Line[] => {
    const typed = row.kind === 'flow' || row.kind === 'stock' ? tab.value(row.code, 'Q1') : null;
    const byPerson = row.enteredBy !== 'system' && row.enteredBy !== 'computed';
    return row.on && byPerson && typeof typed === 'number' ? [[id, row.code, typed, typed + 1]] : [];
  });
}

function write(lines: readonly Line[]): void {
  const tab = keyedTab(sample.file, 'Đính chính');
  // As if rows had been added for the lines.
  tab.sheet.rows.count = Math.max(tab.sheet.rows.count, tab.row('#key') + lines.length);
  lines.forEach(([village, indicator, reported, confirmed], index) => {
    const cells = { village, quarter: 'Quý I', indicator, reported, confirmed, reason: 'Xác minh lại' };
    for (const [key, value] of Object.entries(cells)) {
      ensureCell(tab.sheet, tab.row('#key') + 1 + index, tab.column(key)).value = value;
    }
  });
  sample.file.calculator.structureChanged();
}

const figures = () => {
  const answer = askScript<Outcome<object>>(sample.file, 'generateReport', { period: '2023-Q1' }, 'generateReport');
  if (!answer.ok) throw new Error(answer.message);
  const { rows, villages } = toRollupJson(newestSnapshot(sample.file, '2023-Q1').input.rollup);
  const ours = rows.map(({ code, scope, byVillage, total, n, N }) => ({ code, scope, byVillage, total, n, N }));
  return {
    ours: { villages, rows: ours },
    second: recomputeTotals(sample.file.workbook, 'Q1', sample.file.clock.now()),
  };
};
const totalOf = (code: string): number => Number(figures().ours.rows.find((row) => row.code === code)?.total);

describe('a commune of three with a correction for every figure of a village and of the commune', () => {
  let before: number;
  beforeAll(() => {
    sample = prepareSample({ ...QUICK, villages: 3 }, builtScript());
    before = totalOf('nd6_tin_bao');
  });

  it('comes to the same totals on both paths, each corrected by one', () => {
    write([...linesFor(sample.villageIds[0] ?? ''), ...linesFor('')]);
    const { ours, second } = figures();
    expect(ours).toEqual(second);
    expect(totalOf('nd6_tin_bao')).toBe(before + 1);
  });

  it('and where lines are doubled, or speak of other figures than those in the cells', () => {
    const [first = '', other = ''] = sample.villageIds;
    const stale = linesFor(other).map(([id, code, typed, confirmed]): Line => [id, code, Number(typed) + 7, confirmed]);
    write([...linesFor(first).slice(0, 4), ...linesFor(first), ...stale]);
    const { ours, second } = figures();
    expect(ours).toEqual(second);
  });
});

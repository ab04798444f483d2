/** The rows of a `Báo cáo …` tab: every line under a key of its own, proposals and prompts, the annexes below. */
import { describe, expect, it } from '@jest/globals';
import { type ReportRow, reportTabRows } from '../../../src/core/layout/report-tab';
import { STANDARD_WORDS } from '../../../src/core/report/lines/standard-words';
import { fingerprintOfInput, freezeInput, type ReportSnapshot } from '../../../src/core/report/snapshot';
import { NOT_REPORTED, quietVillage, type ReportOptions, reportInput } from '../../fixtures/report-input';

function rowsOf(options: ReportOptions): readonly ReportRow[] {
  const input = freezeInput(reportInput(options));
  const at = '2023-03-16 08:30';
  const fingerprint = fingerprintOfInput(input);
  const snapshot: ReportSnapshot = { schema: 1, period: '2023-Q1', revision: 1, at, fingerprint, input };
  return reportTabRows(snapshot, { report: STANDARD_WORDS, info: 'Bản số 1', staleFormula: '=""' });
}

const keysOf = (rows: readonly ReportRow[]) => rows.map(({ key }) => key);

describe('the rows of a report’s tab', () => {
  const quiet = rowsOf({ villages: [quietVillage(), quietVillage()] });

  it('say in A1 what the tab is, and have keys that stand once', () => {
    expect(quiet[0]).toMatchObject({ key: '#baocao:2023-Q1', cells: ['', 'Bản số 1'] });
    expect(new Set(keysOf(quiet)).size).toBe(quiet.length);
    expect(keysOf(quiet)).not.toContain('');
  });

  it('have the same keys in the same order whatever the figures say, so that words find their line', () => {
    const lines = (rows: readonly ReportRow[]) =>
      rows.filter(({ look }) => ['heading', 'line', 'own'].includes(look)).map(({ key }) => key);
    const busy = rowsOf({ villages: [quietVillage({ nd1_trom_vu: [3], nd7_chay_no: [1] }), NOT_REPORTED] });
    expect(lines(busy)).toEqual(lines(quiet));
  });

  it('mark a line with nothing to say as empty, and show it when there is', () => {
    const emptyKeys = (rows: readonly ReportRow[]) => rows.filter(({ empty }) => empty).map(({ key }) => key);
    const busy = rowsOf({ villages: [quietVillage({ nd7_chay_no: [1] })] });
    const appeared = emptyKeys(quiet).filter((key) => !emptyKeys(busy).includes(key));
    expect(appeared.some((key) => key.includes('chay'))).toBe(true);
  });

  it('ask the officer where the words are the officer’s', () => {
    const prompts = quiet.filter(({ look, empty }) => look === 'own' && !empty).map(({ cells }) => String(cells[1]));
    expect(prompts.length).toBeGreaterThan(5);
    expect(prompts.every((prompt) => prompt.includes('Công an xã'))).toBe(true);
  });

  it('head the tab with the banner of a draft', () => {
    const draft = rowsOf({ villages: [quietVillage(), NOT_REPORTED], more: { status: 'draft' } });
    expect(draft.find(({ look }) => look === 'header')?.cells[1]).toBe('DỰ THẢO – số liệu tạm tính (1/2 thôn)');
  });

  it('name the columns that tables need', () => {
    const widest = Math.max(...quiet.map(({ cells }) => cells.length));
    expect(quiet.find(({ look }) => look === 'keys')?.cells).toHaveLength(widest);
  });
});

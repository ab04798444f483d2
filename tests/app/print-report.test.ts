/** The report for the print dialog: which snapshot is taken, and with whose words. */
import { describe, expect, it } from '@jest/globals';
import { type PrintWords, printReport } from '../../src/app/print-report';
import { STANDARD_WORDS } from '../../src/core/report/lines/standard-words';
import { fingerprintOfInput, freezeInput, printSnapshot } from '../../src/core/report/snapshot';
import type { StoredSnapshot } from '../../src/ports';
import { linesOf } from '../fixtures/office-calls';
import { quietVillage, reportInput } from '../fixtures/report-input';

const words = (own: Readonly<Record<string, string>> = {}): PrintWords => ({
  reportWords: () => STANDARD_WORDS,
  ownTexts: () => new Map(Object.entries(own)),
});

function stored(period: string, revision: number, at: string): StoredSnapshot {
  const input = freezeInput(reportInput({ villages: [quietVillage()], period: period.slice(5) }));
  const snapshot = { schema: 1, period, revision, at, fingerprint: fingerprintOfInput(input), input };
  return { period, revision, json: printSnapshot(snapshot) };
}

describe('the report that is shown', () => {
  const quarter = stored('2023-Q1', 2, '2023-06-20 08:30');
  const half = stored('2023-H1', 1, '2023-06-20 08:30');

  it('is that of the period asked for', () => {
    expect(printReport([quarter, half], { period: '2023-Q1' }, words())).toMatchObject({
      ok: true,
      period: '2023-Q1',
      revision: 2,
    });
  });

  it('is the one made last where none is asked for, of two in the same minute the one that was kept last', () => {
    expect(printReport([quarter, half], { period: null }, words())).toMatchObject({ period: '2023-H1' });
    expect(printReport([half, quarter], { period: null }, words())).toMatchObject({ period: '2023-Q1' });
    const later = stored('2023-Q1', 3, '2023-06-20 08:31');
    expect(printReport([later, half], { period: null }, words())).toMatchObject({ period: '2023-Q1', revision: 3 });
  });

  it('has the officer’s words as they stand now', () => {
    const answer = printReport([quarter], { period: null }, words({ 'II.2.6.them': 'Lời của Công an xã.' }));
    expect(answer.ok && linesOf(answer.document)).toContain('Lời của Công an xã.');
  });

  it.each([
    ['no report', []],
    ['another period', [half]],
    ['what does not read', [{ period: '2023-Q1', revision: 1, json: '{"schema":1' }]],
    ['a later version’s snapshot', [{ period: '2023-Q1', revision: 1, json: '{"schema":2,"input":{}}' }]],
  ])('is none where there is %s, which is said', (_, kept) => {
    expect(printReport(kept, { period: '2023-Q1' }, words())).toEqual({
      ok: false,
      message: 'Chưa có báo cáo nào để in. Bấm “Lập báo cáo quý” trước.',
    });
  });
});

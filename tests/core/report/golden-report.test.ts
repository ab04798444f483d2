/** The golden samples to the letter: fed with their figures, the add-on writes their lines. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makePeriod } from '../../../src/core/period/periods';
import { composeReport } from '../../../src/core/report/compose-report';
import { STANDARD_WORDS } from '../../../src/core/report/lines/standard-words';
import type { ReportInput } from '../../../src/core/report/report-input';
import { reportText } from '../../../src/core/report/report-text';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import { GOLDEN_WORDS } from '../../fixtures/golden/officer-words';
import { BUSY_SAFETY, BUSY_SCORES, busyCommune, OPEN_SCORES, quietCommune } from '../../fixtures/golden/other-communes';
import { type SampleOptions, sampleCommune } from '../../fixtures/golden/sample-commune';
import { SAMPLE_SCORES, SAMPLE_VILLAGE_SCORES } from '../../fixtures/golden/sample-scores';
import { type ReportOptions, reportInput as smallInput } from '../../fixtures/report-input';

const golden = (name: string): string[] =>
  readFileSync(join(process.cwd(), 'tests/fixtures/golden', name), 'utf8')
    .replace(/\n$/, '')
    .split('\n');

function reportInput(options: SampleOptions, more: Partial<ReportInput> = {}): ReportInput {
  const commune = sampleCommune(options);
  return {
    words: STANDARD_WORDS,
    rollup: composeRollup(commune, makePeriod('2023-Q1', 'nd09')),
    settings: commune.settings,
    reportDay: { year: 2023, month: 3, day: 20 },
    status: 'official',
    ownTexts: new Map(),
    ...more,
  };
}

const others = ['HH-T01', 'HH-T02', 'HH-T03', 'HH-T04', 'HH-T05', 'HH-T07', 'HH-T08'];

describe('the report of quarter I of 2023', () => {
  const report = composeReport(
    reportInput(
      {},
      {
        ownTexts: new Map(GOLDEN_WORDS),
        timeliness: {
          onTime: others,
          late: ['HH-T06'],
          unknown: [],
          lateDays: new Map([['HH-T06', { year: 2023, month: 3, day: 19 }]]),
          deadline: { year: 2023, month: 3, day: 17 },
        },
        staffChanges: [
          { villageId: 'HH-T02', role: 'Tổ trưởng tổ liên gia', people: 1, reported: true },
          { villageId: 'HH-T07', role: 'Thành viên Tổ ANXH', people: 1, reported: true },
        ],
        confirmed: [
          {
            villageId: 'HH-T05',
            quarter: 1,
            code: 'hop_ngay',
            name: 'Ngày họp (gần nhất)',
            statement: 'Họp ngày 16/3/2023, sau ngày kết thúc kỳ (14/3/2023)',
            reason: 'Cuộc họp đánh giá kết quả quý I',
          },
        ],
        scores: SAMPLE_VILLAGE_SCORES,
        scoreTable: SAMPLE_SCORES,
        rewards: { collectives: ['Thôn 4', 'Thôn 1', 'Thôn 8'], individuals: 2 },
      },
    ),
  );

  it('is the golden sample to the letter', () => {
    expect(reportText(report)).toEqual(golden('bao-cao-2023-q1.txt'));
  });

  it('has its body upright and its wide annexes on wide pages', () => {
    expect(report.sections.map((section) => section.orientation)).toEqual([
      'portrait',
      'landscape',
      'landscape',
      'landscape',
      'portrait',
      'portrait',
    ]);
    expect(report.banner).toBeNull();
  });
});

describe('the draft with seven of eight villages', () => {
  const report = composeReport(reportInput({ missing: [6] }, { status: 'draft' }));

  it('is the golden sample to the letter', () => {
    const expected = golden('bao-cao-2023-q1-7-thon.txt');
    expect(reportText(report).slice(0, expected.length)).toEqual(expected);
  });
});

describe('two more communes, read line by line', () => {
  const mean = { ...BUSY_SCORES, isMean: true };

  it.each<[file: string, options: ReportOptions]>([
    ['bao-cao-yen-a-q1.txt', quietCommune('Q1')],
    ['bao-cao-nhieu-viec-q2.txt', busyCommune('Q2', { scoreTable: OPEN_SCORES })],
    ['bao-cao-nhieu-viec-6-thang.txt', busyCommune('H1', { scoreTable: mean })],
    ['bao-cao-nhieu-viec-nam.txt', busyCommune('Y', { scoreTable: mean, safety: BUSY_SAFETY })],
  ])('%s', (file, options) => {
    expect(reportText(composeReport(smallInput(options)))).toEqual(golden(file));
  });
});

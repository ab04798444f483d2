/** An official report says what it said when it was made, whatever later versions of the add-on would write. */
import { describe, expect, it } from '@jest/globals';
import { composeReport } from '../../../src/core/report/compose-report';
import { STANDARD_WORDS } from '../../../src/core/report/lines/standard-words';
import { reportText } from '../../../src/core/report/report-text';
import type { ReportWords } from '../../../src/core/report/report-words';
import { freezeInput, inputOf, printSnapshot, readSnapshot } from '../../../src/core/report/snapshot';
import { generatedTexts } from '../../../src/core/report/write-lines';
import { busyCommune, quietCommune } from '../../fixtures/golden/other-communes';
import { type ReportOptions, reportInput } from '../../fixtures/report-input';

/** As if every sentence had been put otherwise since. */
const LATER: ReportWords = {
  ...STANDARD_WORDS,
  parts: STANDARD_WORDS.parts.map((part) =>
    'line' in part && part.sentences !== undefined ? { ...part, sentences: ['câu của bản sau'] } : part,
  ),
};

const own = new Map([
  ['I.2.them', 'Lời của Công an xã.'],
  ['II.2.1.tuan-tra', 'Các thôn tuần tra đều.'],
]);

describe.each<[string, ReportOptions]>([
  ['a quiet quarter', quietCommune('Q1')],
  ['a busy year', busyCommune('Y')],
])('%s', (_, options) => {
  const input = reportInput(options);
  const snapshot = { input: freezeInput(input), texts: generatedTexts(input) };
  const stored = { schema: 1, period: input.rollup.period.code, revision: 1, at: '', fingerprint: '', ...snapshot };
  const written = reportText(composeReport({ ...input, ownTexts: own }));

  it('is written by a later version word for word, abbreviations and numbers included', () => {
    expect(reportText(composeReport(inputOf(snapshot, own, LATER)))).toEqual(written);
  });

  it('is so after it was kept and read again', () => {
    const read = readSnapshot(printSnapshot(stored));
    expect(read && reportText(composeReport(inputOf(read, own, LATER)))).toEqual(written);
  });

  it('as a draft is written in the words of the later version', () => {
    const draft = reportText(composeReport(inputOf({ input: snapshot.input }, own, LATER)));
    expect(draft).toContain('Câu của bản sau.');
  });
});

/** The other documents to the letter: fed with the figures of the golden samples, each says what its sample says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { reportText } from '../../../src/core/report/report-text';
import { type DocumentId, sampleDocument } from './sample-input';

const GOLDEN: readonly (readonly [id: DocumentId, file: string, village: string | null])[] = [
  ['thong-bao', 'thong-bao-2023-q1', null],
  ['niem-yet', 'niem-yet-2023-q1', null],
  ['thong-bao-mat-tran', 'thong-bao-mat-tran-2023-q1', null],
  ['dang-uy', 'tom-tat-dang-uy-2023-q1', null],
  ['ubnd', 'tom-tat-ubnd-2023-q1', null],
  ['so-sanh', 'so-sanh-2023-q1', null],
  ['to-trinh', 'to-trinh-2023-q1', null],
  ['bien-ban', 'bien-ban-2023-q1-thon-3', 'HH-T03'],
  ['phieu-ghi', 'phieu-ghi', null],
  ['quy-uoc', 'quy-uoc-thon-4', 'HH-T04'],
];

describe('the documents of quarter I of 2023', () => {
  it.each(GOLDEN)('%s', (id, file, village) => {
    const golden = readFileSync(`tests/fixtures/golden/${file}.txt`, 'utf8').trimEnd().split('\n');
    expect(reportText(sampleDocument(id, village === null ? {} : { village }))).toEqual(golden);
  });
});

/** Classes in the notices as the print dialog gets them: told, and kept back where they would give a figure away. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { CLASSES_KEPT } from '../../src/core/documents/classes';
import { reportText } from '../../src/core/report/report-text';
import type { DocumentResponse, ScoreResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { ask, generate } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { POLICE } from '../fixtures/set-up-commune';

const ready = reportedWorkbookModel(2);

let file: EmulatedFile;

const type = (tab: string, row: string, column: string, text: string) =>
  new PersonAtTab(file, tab, POLICE).type(row, column, text, { scriptRuns: false });

const give = (row: string, text: string) => type('Điểm Quý I', row, 'given', text);

function printed(document: string): string {
  const answer = ask<DocumentResponse>(file, 'printDocument', { document, period: '2023-Q1', village: null });
  return answer.ok ? reportText(answer.document).join('\n') : answer.message;
}

/** Both villages scored; the open points of Thôn 1 come to 58,9, those of Thôn 2 to 53,9. */
beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  for (const number of [1, 2]) {
    type(villageTab(number), 'nd6_tam_tru_dk', 'Q1', '9');
    type(villageTab(number), 'nd7_me_tin', 'Q1', '0');
    type(villageTab(number), 'nd8_gd_van_hoa', 'Q1', '90');
  }
  ask<ScoreResponse>(file, 'scorePeriod', { period: '2023-Q1' });
  for (const id of ['HH-T01', 'HH-T02']) {
    give(`${id}/CA`, '29');
    give(`${id}/f3`, '4');
  }
  give('HH-T01/a4', '5');
  give('HH-T01/dl4', 'không');
});

describe('the class of a village with 58,9 open points', () => {
  it('is told while it leaves open who offended', () => {
    generate(file);
    expect(printed('thong-bao')).toContain('- Loại Khá (02 thôn): Thôn 1, Thôn 2.');
    expect(printed('niem-yet')).toContain('- Loại Khá (02 thôn): Thôn 1, Thôn 2.');
  });

  it.each(['thong-bao', 'niem-yet', 'so-sanh'])('is kept out of %s where it says that nobody did', (document) => {
    give('HH-T01/CA', '32');
    generate(file);
    expect(printed(document)).toContain(CLASSES_KEPT);
    expect(printed(document)).not.toMatch(/Loại (Tốt|Khá)|\| (Tốt|Khá)/);
  });
});

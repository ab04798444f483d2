/** The other documents as the print dialog gets them, asked of the built script on a commune that has reported. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { DOCUMENT_KINDS } from '../../src/core/documents/document-kinds';
import { reportText } from '../../src/core/report/report-text';
import type { DocumentResponse } from '../../src/wire';
import { openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, POLICE } from '../fixtures/set-up-commune';

const VILLAGES = 3;

function office() {
  const file = openAtWork(reportedWorkbookModel(VILLAGES), VILLAGES);
  const call = (name: string, request: unknown) => runFromClient(file, name, [request], { account: POLICE }).result;
  const print = (document: string, period: string | null = null, village: string | null = null) =>
    call('printDocument', { document, period, village }) as DocumentResponse;
  return { file, call, print };
}

const textOf = (response: DocumentResponse): string =>
  response.ok ? reportText(response.document).join('\n') : response.message;

describe('a document', () => {
  let reported: ReturnType<typeof office>;
  beforeAll(() => {
    reported = office();
    reported.call('generateReport', { period: '2023-Q1' });
  });

  it.each(DOCUMENT_KINDS.map(({ id }) => id))('%s can be had of a quarter that has been reported', (id) => {
    const response = reported.print(id, '2023-Q1');
    expect(response).toMatchObject({ ok: true, period: '2023-Q1' });
    expect(textOf(response).length).toBeGreaterThan(200);
  });

  it('that every village has one of comes for all of them, or for the one asked for', () => {
    const all = reported.print('bien-ban', '2023-Q1');
    const one = reported.print('bien-ban', '2023-Q1', 'HH-T02');
    expect(all.ok && all.document.sections).toHaveLength(VILLAGES);
    expect(one.ok && one.document.sections).toHaveLength(1);
    expect(textOf(one)).toContain('THÔN 2');
  });

  it('speaks of the figures of the report, not of what was typed since', () => {
    const work = office();
    work.call('generateReport', { period: '2023-Q1' });
    const before = textOf(work.print('thong-bao', '2023-Q1'));
    new PersonAtTab(work.file, villageTab(1), headAccount(1)).type('nd1_trom_vu', 'Q1', '7');
    expect(textOf(work.print('bien-ban', '2023-Q1', 'HH-T01'))).toContain('xảy ra 07 vụ');
    expect(textOf(work.print('thong-bao', '2023-Q1'))).toBe(before);
  });

  it('made from a report reads no village’s tab, one made from the tabs all of them', () => {
    const costOf = (id: string): number => {
      reported.file.ledger.step(id, POLICE);
      reported.print(id, '2023-Q1');
      return reported.file.ledger.current()?.reads ?? Number.NaN;
    };
    expect(costOf('thong-bao')).toBeLessThan(costOf('bien-ban'));
    expect(costOf('thong-bao')).toBeLessThanOrEqual(5);
  });

  it('tells the villages when the next quarter is due', () => {
    expect(textOf(reported.print('thong-bao', '2023-Q1'))).toContain(
      'Ghi số liệu quý II (từ ngày 15/3/2023 đến ngày 14/6/2023) và nộp trước hết ngày 19/6/2023.',
    );
  });
});

describe('a document that cannot be had', () => {
  it('says that its report comes first', () => {
    expect(textOf(office().print('thong-bao', '2023-Q2'))).toContain('Lập báo cáo trước rồi in.');
  });

  it('is still a form or a village’s minutes without any report', () => {
    const fresh = office();
    expect(fresh.print('phieu-ghi')).toMatchObject({ ok: true });
    expect(fresh.print('bien-ban', '2023-Q2')).toMatchObject({ ok: true, period: '2023-Q2' });
  });

  it.each([
    ['is unknown', 'khong-co', '2023-Q1', null, 'Không có văn bản này.'],
    ['is of another year', 'thong-bao', '2022-Q1', null, 'Sổ này không có kỳ báo cáo đó.'],
    ['is of no village of ours', 'bien-ban', '2023-Q1', 'HH-T99', 'Không thấy thôn này.'],
  ])('%s', (_, document, period, village, message) => {
    expect(textOf(office().print(document, period, village))).toContain(message);
  });
});

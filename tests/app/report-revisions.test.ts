/** Revisions of a report on the built script: frozen, shown again as they were, told apart; drafts and words taken over. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import type { PrintResponse, TakeWordsResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, generate, linesOf, print } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, POLICE } from '../fixtures/set-up-commune';

const REPORT = 'Báo cáo Quý I';
const ready = reportedWorkbookModel(2);

let file: EmulatedFile;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
});

const officer = (tab = REPORT) => new PersonAtTab(file, tab, POLICE);
const change = (code: string, text: string, village = 1) =>
  new PersonAtTab(file, villageTab(village), headAccount(village)).type(code, 'Q1', text, { scriptRuns: false });
const ownAt = (key: string, tab = REPORT) => keyedTab(file, tab).value(key, 'own');
const textAt = (key: string, tab = REPORT) => keyedTab(file, tab).value(key, 'text');

type Shown = Extract<PrintResponse, { ok: true }>;
function shown(revision: number): Shown {
  const answer = ask<PrintResponse>(file, 'printReport', { period: '2023-Q1', revision });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}
const take = (from: string, period = '2023-Q1') => ask<TakeWordsResponse>(file, 'takeWords', { period, from });

const thefts = (count: number) => {
  change('nd1_trom_vu', String(count));
  change('nd1_trom_bao_kip', count === 0 ? '' : String(count));
  change('nd1_trom_hien_truong', count === 0 ? '' : String(count));
};

describe('an official report', () => {
  it('is shown again exactly as it was, even after the villages’ figures and the officer’s words have changed', () => {
    generate(file);
    officer().type('III.3.chu-quan', 'own', 'Chủ quan: ít đèn đường.');
    const first = shown(1).document;
    expect(linesOf(first)).toContain('- Chủ quan: ít đèn đường.');

    change('nd6_tin_bao', '7');
    expect(generate(file).revision).toBe(2);
    officer().type('III.3.chu-quan', 'own', 'Chủ quan: thiếu tuần tra.');
    change('bc_ho_tong', '999');
    expect(shown(1).document).toEqual(first);
    expect(linesOf(shown(2).document)).toContain('- Chủ quan: thiếu tuần tra.');
    expect(linesOf(shown(2).document)).toContain('Nhân dân cung cấp 09 tin về ANTT.');
  });

  it('offers its revisions, the newest first, and says what each changed', () => {
    generate(file);
    change('nd6_tin_bao', '7');
    generate(file);
    const newest = print(file);
    expect(newest.revision).toBe(2);
    expect(newest.revisions.map(({ label }) => label)).toEqual([
      'Bản số 2, chính thức, 12:00 ngày 16/3/2023',
      'Bản số 1, chính thức, 12:00 ngày 16/3/2023',
    ]);
    expect(newest.changes).toEqual(['Thôn 1, số tin về ANTT cung cấp cho Công an: 2 → 7']);
    expect(shown(1).changes).toEqual([]);
  });

  it('of a revision that does not exist is refused in words', () => {
    generate(file);
    expect(ask<PrintResponse>(file, 'printReport', { period: '2023-Q1', revision: 7 })).toEqual({
      ok: false,
      message: 'Không có bản số 7 của báo cáo này. Chọn lại bản trong danh sách.',
    });
  });
});

describe('a village that reports late', () => {
  it('makes a revision, never a silent change, and is told in one line', () => {
    change('nd6_tin_bao', '', 2);
    generate(file);
    expect(print(file).document.banner).toBe('DỰ THẢO – số liệu tạm tính (1/2 thôn)');
    const draft = shown(1).document;
    change('nd6_tin_bao', '3', 2);
    expect(shown(1).document).toEqual(draft);
    expect(generate(file)).toMatchObject({
      revision: 2,
      summary: expect.stringContaining('Thôn 2: nay đã báo cáo số liệu'),
    });
    expect(print(file).changes).toEqual(['Thôn 2: nay đã báo cáo số liệu']);
    expect(print(file).document.banner).toBeNull();
  });
});

describe('a drafted sentence', () => {
  it('goes into the officer’s column once', () => {
    thefts(2);
    generate(file);
    expect(ownAt('III.2.trom-cap')).toBe('Xảy ra 02 vụ trộm cắp tài sản.');
    expect(ownAt('I.2.trom-cap')).toBeNull();
  });

  it('is never touched again: a new one stands beside it, is counted, and is taken on the officer’s wish', () => {
    thefts(2);
    generate(file);
    thefts(3);
    expect(generate(file).summary).toContain(
      'Số liệu mới cho 01 câu nháp khác ở mục III–V; câu đang dùng được giữ nguyên',
    );
    expect([ownAt('III.2.trom-cap'), textAt('III.2.trom-cap')]).toEqual([
      'Xảy ra 02 vụ trộm cắp tài sản.',
      'Xảy ra 03 vụ trộm cắp tài sản.',
    ]);
    expect(linesOf(print(file).document)).toContain('- Xảy ra 02 vụ trộm cắp tài sản.');
    expect(print(file).staleDrafts).toBe(1);

    expect(take('new-drafts')).toEqual({
      ok: true,
      message: 'Đã thay 01 câu nháp theo số liệu mới. Câu do Công an xã sửa được giữ nguyên.',
    });
    expect(linesOf(print(file).document)).toContain('- Xảy ra 03 vụ trộm cắp tài sản.');
    expect(print(file).staleDrafts).toBe(0);
  });

  it('that the officer changed by a word is never replaced', () => {
    thefts(2);
    generate(file);
    officer().type('III.2.trom-cap', 'own', 'Xảy ra 02 vụ trộm cắp tài sản, đã làm rõ 01 vụ.');
    thefts(3);
    generate(file);
    expect(print(file).staleDrafts).toBe(0);
    expect(take('new-drafts')).toEqual({ ok: true, message: 'Không có câu nháp nào cần thay.' });
    expect(ownAt('III.2.trom-cap')).toBe('Xảy ra 02 vụ trộm cắp tài sản, đã làm rõ 01 vụ.');
  });

  it('for which the figures give none any more stays, and can be let go', () => {
    thefts(2);
    generate(file);
    thefts(0);
    generate(file);
    expect(ownAt('III.2.trom-cap')).toBe('Xảy ra 02 vụ trộm cắp tài sản.');
    expect(textAt('III.2.trom-cap')).toContain('không còn câu nháp này');
    take('new-drafts');
    expect(linesOf(print(file).document).filter((line) => line.includes('02 vụ trộm cắp'))).toEqual([]);
  });

  it('that the officer emptied follows the figures, and with a dash alone is left out', () => {
    thefts(2);
    generate(file);
    officer().type('III.2.trom-cap', 'own', '');
    thefts(3);
    generate(file);
    expect(linesOf(print(file).document)).toContain('- Xảy ra 03 vụ trộm cắp tài sản.');
    officer().type('III.2.trom-cap', 'own', '-');
    expect(linesOf(print(file).document).filter((line) => line.startsWith('- Xảy ra'))).toEqual([]);
  });
});

describe('the last report’s words', () => {
  const words = (tab: string, id: string, text: string) => officer(tab).type(id, 'own', text);

  it('are taken as a start into what is blank, and nothing else', () => {
    generate(file);
    words(REPORT, 'III.3.chu-quan', 'Chủ quan: ít đèn đường.');
    words(REPORT, 'IV.them', 'Nhân rộng cách làm của Thôn 1.');
    words(REPORT, 'I.1.boi-canh', 'Trong quý có Tết.');
    file.clock.advance(100 * 24 * 3_600_000);
    generate(file, '2023-Q2');
    expect(print(file, '2023-Q2').start).toBe('quý I năm 2023');
    words('Báo cáo Quý II', 'IV.them', 'Việc của quý này.');

    expect(take('last-report', '2023-Q2')).toEqual({
      ok: true,
      message:
        'Đã chép 01 mục từ báo cáo quý I năm 2023. Xin xem lại và sửa cho hợp kỳ này; mục đã có lời được giữ nguyên.',
    });
    const own = (id: string) => ownAt(id, 'Báo cáo Quý II');
    expect([own('III.3.chu-quan'), own('IV.them'), own('I.1.boi-canh')]).toEqual([
      'Chủ quan: ít đèn đường.',
      'Việc của quý này.',
      null,
    ]);
    expect(print(file, '2023-Q2').start).toBeNull();
  });

  it('are not put over what somebody types in the same moment', () => {
    generate(file);
    words(REPORT, 'III.3.chu-quan', 'Chủ quan: ít đèn đường.');
    file.clock.advance(100 * 24 * 3_600_000);
    generate(file, '2023-Q2');
    const record = file.ledger.record.bind(file.ledger);
    let reads = 0;
    file.ledger.record = (service, method, user) => {
      if (method === 'getSheetValues') reads += 1;
      // The last read is of the cells themselves, right before they are written.
      if (method === 'getSheetValues' && reads === 4)
        officer('Báo cáo Quý II').type('III.3.chu-quan', 'own', 'Lời vừa gõ.', { scriptRuns: false });
      return record(service, method, user);
    };
    expect(take('last-report', '2023-Q2')).toMatchObject({ message: expect.stringContaining('không có lời nào') });
    expect(reads).toBe(4);
    expect(ownAt('III.3.chu-quan', 'Báo cáo Quý II')).toBe('Lời vừa gõ.');
  });

  it('are refused in words where there is no earlier report', () => {
    expect(take('last-report')).toMatchObject({ ok: false, message: expect.stringContaining('chưa lập báo cáo') });
    generate(file);
    expect(take('last-report')).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có báo cáo của kỳ trước'),
    });
  });
});

describe('regenerating with no change', () => {
  it('writes nothing new but the log line, whatever the officer has written', () => {
    thefts(2);
    generate(file);
    officer().type('III.3.chu-quan', 'own', 'Chủ quan: ít đèn đường.');
    const before = contentOf(file.workbook, ['Nhật ký']);
    expect(generate(file).revision).toBe(1);
    expect(differences(before, contentOf(file.workbook, ['Nhật ký']))).toEqual([]);
  });
});

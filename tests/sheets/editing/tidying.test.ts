/** `onEdit` of the built script: what a head types is tidied where it is plain, and left alone where it is not. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { headAccount, POLICE } from '../../fixtures/set-up-commune';
import { workbookContent } from '../../fixtures/workbook-content';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(2);

let head: PersonAtTab;

beforeEach(() => {
  head = new PersonAtTab(openAtWork(ready, 2), TAB);
});

/** Days since 1899-12-30. */
const MARCH_14 = 44999;

describe('a single cell', () => {
  it.each([
    ['a number with its unit', 'nd1_trom_vu', ' 3 vụ', 3],
    ['a number with a word of the same meaning', 'nd1_trom_vu', '3 vụ việc', 3],
    ['full-width digits', 'nd1_trom_vu', '１２', 12],
    ['có in capitals', 'hop_to_chuc', ' CÓ', 'có'],
    ['không in decomposed letters', 'hop_to_chuc', 'KHÔNG'.normalize('NFD'), 'không'],
    ['a choice in small decomposed letters', 'hop_dia_diem', 'nhà văn hóa thôn'.normalize('NFD'), 'Nhà văn hóa thôn'],
    ['the same topic twice', 'nd7_tt_chu_de', 'atgt;; ATGT, ma túy'.normalize('NFD'), 'ATGT; ma túy'],
    ['words of one’s own', 'hop_noi_dung_toi', ' đốt  rơm rạ'.normalize('NFD'), 'đốt rơm rạ'],
  ])('%s is tidied in at most four calls', (_, code, typed, wanted) => {
    const { calls } = head.type(code, 'Q1', typed);
    expect(head.value(code, 'Q1')).toBe(wanted);
    expect(calls).toBeGreaterThan(1);
    expect(calls).toBeLessThanOrEqual(4);
  });

  it('03 in a cell that somebody made a text cell becomes 3', () => {
    head.setFormat('nd1_trom_vu', 'Q1', '@');
    head.type('nd1_trom_vu', 'Q1', '03');
    expect(head.value('nd1_trom_vu', 'Q1')).toBe(3);
  });

  it('a day typed as text becomes that day', () => {
    const { calls } = head.type('hop_ngay', 'Q1', "'14/3/2023");
    expect(head.value('hop_ngay', 'Q1')).toBe(MARCH_14);
    expect(calls).toBeLessThanOrEqual(4);
  });

  it.each([
    ['as text', "'16/3/2023"],
    ['with dots', '16.3.2023'],
    ['in words', 'ngày 16 tháng 3 năm 2023'],
  ])('the day of submission, %s, becomes that day, so that the tab can thank for it', (_, typed) => {
    head.fillQuietly();
    head.type('#submitted', 'Q1', 'TRUE', { scriptRuns: false });
    const { calls } = head.type('#submittedOn', 'Q1', typed);
    expect(calls).toBeLessThanOrEqual(4);
    expect(head.value('#submittedOn', 'Q1')).toBe(MARCH_14 + 2);
    expect(head.value('#status', 'name')).toBe('Quý I (15/12–14/3): đã nộp ngày 16/3. Cảm ơn bác.');
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });

  it.each(['hôm qua', '16/3', '31/2/2023', '16/3/23'])(
    '“%s” as the day of submission stays as it is, in one call',
    (typed) => {
      const { calls } = head.type('#submittedOn', 'Q1', `'${typed}`);
      expect([head.value('#submittedOn', 'Q1'), calls]).toEqual([typed, 1]);
    },
  );

  it.each([
    ['1.250 as text', 'bc_ho_tong', "'1.250", '1.250'],
    ['1,5 as text', 'nd1_trom_vu', "'1,5", '1,5'],
    ['a number in words', 'nd1_trom_vu', 'ba vụ', 'ba vụ'],
    ['another unit', 'nd1_trom_vu', '3 hộ', '3 hộ'],
    ['a day without its year', 'hop_ngay', "'14/3", '14/3'],
    ['an answer that is none', 'hop_to_chuc', 'chưa', 'chưa'],
    ['a plain number', 'nd1_trom_vu', '3', 3],
    ['a negative number', 'nd1_trom_vu', '-3', -3],
    ['a fraction', 'nd1_trom_vu', '1,5', 1.5],
    ['a day', 'hop_ngay', '14/3/2023', MARCH_14],
  ])('%s stays as it is, in one call', (_, code, typed, wanted) => {
    const { calls } = head.type(code, 'Q1', typed);
    expect(head.value(code, 'Q1')).toBe(wanted);
    expect(calls).toBe(1);
  });

  it.each(['=1+1', '+84 là mã nước', '-Tuần tra', '@thôn', "'đêm"])(
    'text that starts like %s stays text when it is tidied',
    (text) => {
      head.type('hop_noi_dung_toi', 'Q1', `'${text} `);
      expect([head.value('hop_noi_dung_toi', 'Q1'), head.formula('hop_noi_dung_toi', 'Q1')]).toEqual([text, undefined]);
    },
  );

  it('a formula is never overwritten, even where its value could be tidied', () => {
    const { calls } = head.type('nd1_trom_vu', 'Q1', '="3 vụ"');
    expect(head.formula('nd1_trom_vu', 'Q1')).toBe('="3 vụ"');
    expect(calls).toBeLessThanOrEqual(4);
  });

  it.each([
    ['a number', 'nd1_trom_vu', ' 3 vụ', 3],
    ['an answer', 'hop_to_chuc', 'CÓ', 'có'],
    ['a day', 'hop_ngay', "'14/3/2023", MARCH_14],
  ])('a text put back by undo stands: %s', (_, code, typed, tidied) => {
    head.type(code, 'Q1', typed);
    expect(head.value(code, 'Q1')).toBe(tidied);
    // One undo takes back the typing together with the tidying; typing the text over its tidied form looks the same.
    head.type(code, 'Q1', typed);
    expect(head.value(code, 'Q1')).toBe(typed.replace(/^'/, ''));
  });

  it('undo gives the blank cell back', () => {
    head.type('nd1_trom_vu', 'Q1', ' 3 vụ');
    const { calls } = head.undo();
    expect(head.value('nd1_trom_vu', 'Q1')).toBeNull();
    expect(calls).toBeLessThanOrEqual(4);
  });

  it('the police’s rows of the tab are tidied as well', () => {
    const police = new PersonAtTab(head.file, TAB, POLICE);
    police.type('nd1_trom_lam_ro', 'Q1', '１ vụ');
    expect(police.value('nd1_trom_lam_ro', 'Q1')).toBe(1);
  });
});

describe('what is none of its business', () => {
  it('another tab costs one call and changes nothing', () => {
    const police = new PersonAtTab(head.file, 'Danh sách thôn', POLICE);
    const { calls } = police.type('#key', 'name', ' 3 vụ');
    expect(calls).toBe(1);
    expect(police.value('#key', 'name')).toBe(' 3 vụ');
  });

  it('labels and empty places of a village tab cost one call', () => {
    const police = new PersonAtTab(head.file, TAB, POLICE);
    expect(police.type('nd1_trom_vu', 'name', ' Vụ trộm ').calls).toBe(1);
    expect(police.value('nd1_trom_vu', 'name')).toBe(' Vụ trộm ');
  });

  it('other tabs stay as they are', () => {
    const before = workbookContent(head.file.workbook, [TAB]);
    head.type('nd1_trom_vu', 'Q1', ' 3 vụ');
    expect(workbookContent(head.file.workbook, [TAB])).toEqual(before);
  });
});

describe('when the script fails', () => {
  it.each([1, 2, 3])('at call %i, what was typed still stands and reads the same', (failAtCall) => {
    const outcome = head.tryTyping('nd1_trom_vu', 'Q1', ' 3 vụ', { failAtCall });
    expect(outcome).toMatchObject({ kind: 'done', trigger: { ran: true } });
    expect([' 3 vụ', 3]).toContain(head.value('nd1_trom_vu', 'Q1'));
  });
});

describe('two heads at once', () => {
  it('tidy each in the own tab, and neither can reach the other’s', () => {
    const other = new PersonAtTab(head.file, 'HH-T02 Thôn 2', headAccount(2));
    head.type('nd1_trom_vu', 'Q1', ' 3 vụ');
    other.type('nd1_trom_vu', 'Q1', ' 4 vụ');
    expect([head.value('nd1_trom_vu', 'Q1'), other.value('nd1_trom_vu', 'Q1')]).toEqual([3, 4]);
    const intruder = new PersonAtTab(head.file, TAB, headAccount(2));
    expect(intruder.tryTyping('nd1_trom_vu', 'Q1', '9').kind).toBe('refused');
  });
});

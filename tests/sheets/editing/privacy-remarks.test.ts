/** `onEdit` of the built script on words: what gives somebody away gets a remark beside the cell, and loses it again. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { POLICE } from '../../fixtures/set-up-commune';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(1);

/** The two rows of words, a list that takes one choice, and the column of notes. */
const PLACES = [
  ['hop_noi_dung_toi', 'Q1'],
  ['nd7_tt_chu_de', 'Q1'],
  ['hop_dia_diem', 'Q1'],
  ['nd1_trom_vu', 'note'],
] as const;

const REVEALING = [
  ['a telephone number', 'gọi 0912 345 678'],
  ['an identity number', 'CCCD 038 099 001 234'],
  ['an address', 'hỏi thon1@example.com'],
  ['a name', 'nhà ông Nguyễn Văn A'],
] as const;

let head: PersonAtTab;

beforeEach(() => {
  head = new PersonAtTab(openAtWork(ready, 1), TAB);
});

describe('words that give somebody away', () => {
  it.each(REVEALING)('%s is remarked on beside the cell, and the text stays', (_, text) => {
    for (const [row, column] of PLACES) {
      const { calls } = head.type(row, column, text);
      expect(calls).toBeLessThanOrEqual(4);
      expect(head.value(row, column)).toBe(text);
      expect(head.note(row, column)).toMatch(/^Thôn tự quản: ./);
      expect(head.note(row, column)).not.toContain(text);
    }
  });

  it('says one thing for each problem', () => {
    head.type('nd1_trom_vu', 'note', 'anh Tuấn 0912345678');
    const note = head.note('nd1_trom_vu', 'note');
    head.type('nd1_trom_vu', 'note', '0912345678');
    expect(note.length).toBeGreaterThan(head.note('nd1_trom_vu', 'note').length);
  });

  it('are found with a blank behind them, as telephones put it, and in decomposed letters', () => {
    head.type('hop_noi_dung_toi', 'Q1', 'gọi ông Nguyễn Văn A '.normalize('NFD'));
    expect(head.note('hop_noi_dung_toi', 'Q1')).not.toBe('');
  });

  it('the remark goes when the text is mended, whatever blanks the new text has', () => {
    for (const mended of ['đèn đường', 'đèn  đường ', '']) {
      head.type('hop_noi_dung_toi', 'Q1', 'gọi 0912345678');
      const { calls } = head.type('hop_noi_dung_toi', 'Q1', mended);
      expect(calls).toBeLessThanOrEqual(4);
      expect(head.note('hop_noi_dung_toi', 'Q1')).toBe('');
    }
  });

  it('a person’s own note stays, with the remark and without it', () => {
    head.putNote('hop_noi_dung_toi', 'Q1', 'Hỏi lại bác Trưởng thôn');
    head.type('hop_noi_dung_toi', 'Q1', 'gọi 0912345678');
    expect(head.note('hop_noi_dung_toi', 'Q1')).toMatch(/^Hỏi lại bác Trưởng thôn\nThôn tự quản: /);
    head.type('hop_noi_dung_toi', 'Q1', 'đèn đường');
    expect(head.note('hop_noi_dung_toi', 'Q1')).toBe('Hỏi lại bác Trưởng thôn');
  });

  it('undo takes the remark away with the text', () => {
    head.type('hop_noi_dung_toi', 'Q1', 'gọi 0912345678');
    head.undo();
    expect(head.note('hop_noi_dung_toi', 'Q1')).toBe('');
  });

  it.each([
    ['harmless words', 'đốt rơm rạ'],
    ['a count and a day', 'họp 3 tổ ngày 14/3/2023'],
    ['an office', 'nhờ ông Trưởng thôn'],
  ])('%s get no remark', (_, text) => {
    head.type('nd1_trom_vu', 'note', text);
    expect(head.note('nd1_trom_vu', 'note')).toBe('');
  });

  it('a telephone number in a note cell that lost its text format is found as well', () => {
    head.setFormat('nd1_trom_vu', 'note', 'General');
    head.type('nd1_trom_vu', 'note', '0912345678');
    expect(head.note('nd1_trom_vu', 'note')).not.toBe('');
  });

  it('the rows of the police are looked at as well', () => {
    const police = new PersonAtTab(head.file, TAB, POLICE);
    police.type('nd1_trom_lam_ro', 'note', 'đối tượng Nguyễn Văn A');
    expect(police.note('nd1_trom_lam_ro', 'note')).not.toBe('');
  });
});

describe('in a pasted block', () => {
  const rows = (topic: string) => {
    const first = head.row('hop_dia_diem');
    const block = Array.from({ length: head.row('hop_noi_dung_toi') - first + 1 }, () => ['']);
    block[head.row('hop_ho_du') - first] = [' 12 hộ'];
    block[head.row('hop_noi_dung_toi') - first] = [topic];
    return block;
  };

  it('the remark comes before the tidying, for which no calls are left', () => {
    const { calls } = head.paste('hop_dia_diem', 'Q1', rows('gọi 0912345678'));
    expect(calls).toBeLessThanOrEqual(4);
    expect(head.note('hop_noi_dung_toi', 'Q1')).not.toBe('');
    expect(head.value('hop_ho_du', 'Q1')).toBe(' 12 hộ');
  });

  it('harmless words leave the tidying its calls', () => {
    const { calls } = head.paste('hop_dia_diem', 'Q1', rows('đèn đường'));
    expect(calls).toBeLessThanOrEqual(4);
    expect(head.value('hop_ho_du', 'Q1')).toBe(12);
  });

  it('clearing a block takes its remarks away and leaves people’s notes', () => {
    head.type('hop_noi_dung_toi', 'Q1', 'gọi 0912345678');
    head.putNote('hop_dia_diem', 'Q1', 'chưa chắc');
    const { calls } = head.clear('hop_dia_diem', 'hop_noi_dung_toi', 'Q1');
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.note('hop_noi_dung_toi', 'Q1'), head.note('hop_dia_diem', 'Q1')]).toEqual(['', 'chưa chắc']);
  });
});

/** How one cell reads: what is tidied, what is refused, and that nothing is guessed or silently turned into 0. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { communeIndicator } from '../../../src/core/catalogue/rows';
import { dateOfSerial } from '../../../src/core/period/calendar-date';
import { parseCell } from '../../../src/core/submission/parse-cell';
import { printEntry } from '../../../src/core/submission/print-entry';
import { tidyCell, tidyRaw } from '../../../src/core/submission/tidy-cell';
import type { Entry, RawCell } from '../../../src/core/submission/types';
import { CATALOGUE, day, row } from './build-village';

const read = (code: string, raw: RawCell) => parseCell(row(code), { raw });
const value = (entry: Entry) => (entry.kind === 'value' ? entry.value : entry);
const why = (entry: Entry) => (entry.kind === 'unreadable' ? entry.why : entry);

describe('blank', () => {
  it('is not zero: blank cells and blanks alone stay blank in every kind of row', () => {
    for (const code of [
      'nd1_trom_vu',
      'tc_niem_yet',
      'hop_ngay',
      'hop_dia_diem',
      'nd7_tt_chu_de',
      'hop_noi_dung_toi',
    ]) {
      for (const raw of ['', ' ', '\u00a0', '\u200b', ' \n ']) expect(read(code, raw)).toEqual({ kind: 'blank' });
    }
    expect(read('nd1_trom_vu', 0)).toEqual({ kind: 'value', value: 0 });
    expect(read('nd7_tt_chu_de', ' ; ')).toEqual({ kind: 'blank' });
  });
});

describe('number rows', () => {
  it.each([
    [' 3 vụ', 3],
    ['3vụ', 3],
    ['3 vụ'.normalize('NFD'), 3],
    ['3 VỤ', 3],
    ['2 vụ việc', 2],
    ['03', 3],
    ['０３', 3],
    ['3\u00a0', 3],
    ['\u200e3\u00ad', 3],
    ['0 vụ', 0],
    ['3.', 3],
    ['03 vụ.', 3],
    ['3 vu', 3],
    ['Dạ, 3 vụ ạ!', 3],
  ])('tidies the text %j to %d', (raw, expected) => {
    expect(read('nd1_trom_vu', raw)).toEqual({ kind: 'value', value: expected, tidied: true });
    expect(tidyCell(row('nd1_trom_vu'), raw)).toBe(expected);
  });

  it.each(['1.250', '1,5', '1.5', '1,250', '1.250,5', '2,5 vụ'])('never guesses what the text %j is', (raw) => {
    expect(why(read('nd1_tuan_tra_luot', raw))).toBe('ambiguous');
    expect(why(read('nd1_thiet_hai', raw))).toBe('ambiguous');
    expect(tidyCell(row('nd1_tuan_tra_luot'), raw)).toBeNull();
  });

  it.each(['hai vụ', 'không', '3 người', 'vài', '3-4', '3/4', '~3', '3?', '3 vũ', '3²', '③', '1 250', 'gần 3, 4 vụ'])(
    'does not read the text %j',
    (raw) => {
      expect(why(read('nd1_trom_vu', raw))).toBe('text');
    },
  );

  it('asks about a number that trails off', () => {
    expect(why(read('nd1_trom_vu', '3...'))).toBe('ambiguous');
  });

  it('knows other words for a unit', () => {
    expect(value(read('hop_ho_du', '221 hộ dân'))).toBe(221);
    expect(value(read('nd1_tuan_tra_luot', '48 luot nguoi'))).toBe(48);
    expect(value(read('nd1_thiet_hai', '3tr'))).toBe(3);
  });

  it.each<[RawCell, string]>([
    [-2, 'negative'],
    ['-2', 'text'],
    [1.5, 'fraction'],
    [20_001, 'huge'],
    [45_019, 'huge'],
    [45_019.5, 'huge'],
    ['0912345678', 'text'],
    [{ year: 2023, month: 4, day: 3 }, 'date'],
    [{ error: '#REF!' }, 'error'],
    [true, 'other'],
    [Number.NaN, 'other'],
  ])('says why %j does not read', (raw, reason) => {
    expect(why(read('nd1_trom_vu', raw))).toBe(reason);
  });

  it('takes values up to the limit, which the settings can move for all units or for one', () => {
    expect(value(read('nd7_tt_luot', 20_000))).toBe(20_000);
    const limits = new Map([
      ['han_muc_lon', 500],
      ['han_muc_lon/lượt', 30_000],
    ]);
    expect(value(parseCell(row('nd7_tt_luot'), { raw: 25_000 }, limits))).toBe(25_000);
    expect(why(parseCell(row('nd1_trom_vu'), { raw: 501 }, limits))).toBe('huge');
  });

  it('takes one decimal for triệu đồng and kg, no more', () => {
    expect(value(read('nd1_thiet_hai', 12.5))).toBe(12.5);
    expect(value(read('nd6_vat_lieu_no', 1.1))).toBe(1.1);
    expect(why(read('nd1_thiet_hai', 12.55))).toBe('decimals');
  });

  it('keeps the formula beside its value', () => {
    expect(parseCell(row('nd1_trom_vu'), { raw: 5, formula: '=2+3' })).toEqual({
      kind: 'value',
      value: 5,
      formula: '=2+3',
    });
  });
});

describe('what does not read', () => {
  it('stays as it was typed', () => {
    expect(read('nd1_trom_vu', ' 1.250 ')).toEqual({ kind: 'unreadable', raw: ' 1.250 ', why: 'ambiguous' });
    expect(read('nd1_trom_vu', '45019')).toEqual({ kind: 'unreadable', raw: '45019', why: 'text' });
    expect(read('nd1_trom_vu', day(2023, 4, 3))).toEqual({ kind: 'unreadable', raw: '2023-04-03', why: 'date' });
  });
});

describe('có/không rows', () => {
  it.each(['có', 'Có', 'CÓ', ' có ', 'có'.normalize('NFD'), 'có.', 'Dạ có ạ', 'co', 'có rồi'])(
    'reads %j as có',
    (raw) => {
      expect(value(read('tc_niem_yet', raw))).toBe(true);
    },
  );

  it.each(['không', 'Không.', 'KHÔNG Ạ', 'ko', 'khong', 'không có', 'ko co'])('reads %j as không', (raw) => {
    expect(value(read('tc_niem_yet', raw))).toBe(false);
  });

  it.each<RawCell>(['cô', 'k', 'x', 'rồi', 'chưa', 'có/không', 'có...', 1, 0, true, { error: '#N/A' }])(
    'asks again for %j',
    (raw) => {
      expect(read('tc_niem_yet', raw).kind).toBe('unreadable');
    },
  );

  it('counts villages where the commune gives one figure for all', () => {
    expect(value(parseCell(communeIndicator(row('lt_trong_an')), { raw: 2 }))).toBe(2);
    expect(value(parseCell(communeIndicator(row('lt_trong_an')), { raw: '2 thôn' }))).toBe(2);
    expect(why(parseCell(communeIndicator(row('lt_trong_an')), { raw: 'có' }))).toBe('text');
    expect(value(parseCell(communeIndicator(row('th_cax_so_ket')), { raw: 'có' }))).toBe(true);
  });
});

describe('date rows', () => {
  const march = day(2023, 3, 12);

  it.each<RawCell>([march, '12/3/2023', '12/03/2023', '12-3-2023', '12.3.2023', ' 12/ 3/2023 ', '2023-03-12', 44_997])(
    'reads %j as 12/03/2023',
    (raw) => {
      expect(value(read('hop_ngay', raw))).toEqual(march);
    },
  );

  it.each([
    'ngày 12/3/2023',
    '12 tháng 3 năm 2023',
    'Ngày 12 tháng 03 năm 2023.',
    '12 3 2023',
    '12,3,2023',
    '１２/３/２０２３',
  ])('reads the text %j as 12/03/2023', (raw) => {
    expect(value(read('hop_ngay', raw))).toEqual(march);
    expect(tidyCell(row('hop_ngay'), raw)).toEqual(march);
  });

  it('puts the day first', () => {
    expect(value(read('hop_ngay', '3/4/2023'))).toEqual(day(2023, 4, 3));
  });

  it.each<RawCell>([16, 2023, 150_323, day(1900, 1, 15), day(2311, 7, 27), '12/3/1923'])(
    'takes %j for a slip: no day of long ago or of centuries to come is meant',
    (raw) => {
      expect(why(read('hop_ngay', raw))).toBe('date-text');
    },
  );

  it.each<RawCell>(['12/3', '12/3/23', '3/15/2023', '30/2/2023', 'chủ nhật', 'ngày 12', 0, -5, true])(
    'asks again for %j',
    (raw) => {
      expect(why(read('hop_ngay', raw))).toBe('date-text');
    },
  );
});

describe('choice rows', () => {
  it('takes a choice of the list, whatever its case and form', () => {
    expect(value(read('hop_dia_diem', ' nhà văn hóa THÔN'.normalize('NFD')))).toBe('Nhà văn hóa thôn');
    expect(why(read('hop_dia_diem', 'Đình làng'))).toBe('choice');
    expect(why(read('hop_dia_diem', 3))).toBe('choice');
  });

  it.each(['Nhà văn hoá thôn', 'Nhà văn hóa thôn.', 'nha van hoa thon'])('knows %j by its letters', (raw) => {
    expect(value(read('hop_dia_diem', raw))).toBe('Nhà văn hóa thôn');
  });

  it('does not ask for what a choice says in brackets, yet for all the rest', () => {
    expect(value(read('hop_dia_diem', 'Nhà hộ dân'))).toBe('Nhà hộ dân (luân phiên)');
    expect(why(read('hop_dia_diem', 'Nhà văn hóa'))).toBe('choice');
  });

  it.each(['ATGT và ma tuý', 'ATGT/ma túy', 'ATGT + ma tuy', '- ATGT\n- ma túy', '1. ATGT\n2. ma túy.'])(
    'parts %j as a person does',
    (raw) => {
      expect(value(read('nd7_tt_chu_de', raw))).toEqual(['ATGT', 'ma túy']);
    },
  );

  it('leaves a list as it was typed when something in it is not listed', () => {
    expect(read('nd7_tt_chu_de', 'ATGT và bóng đá')).toEqual({
      kind: 'unreadable',
      raw: 'ATGT và bóng đá',
      why: 'choice',
    });
  });

  it('leaves free words and pictures whole', () => {
    expect(value(read('hop_noi_dung_toi', 'Tu phong và sửa đèn 👨‍👩‍👧'))).toEqual(['Tu phong và sửa đèn 👨‍👩‍👧']);
  });

  it('parts several choices by semicolons, line breaks and, in closed lists, commas', () => {
    expect(value(read('nd7_tt_chu_de', 'atgt;Ma túy\nATGT'))).toEqual(['ATGT', 'ma túy']);
    expect(value(read('nd7_tt_chu_de', 'ATGT, cờ bạc'))).toEqual(['ATGT', 'cờ bạc']);
    expect(why(read('nd7_tt_chu_de', 'ATGT; bơi lội'))).toBe('choice');
  });

  it('takes free words only where the row allows them, commas and all', () => {
    expect(value(read('hop_noi_dung_toi', 'Tự phòng; sửa đèn đường, cổng làng'))).toEqual([
      'tự phòng',
      'sửa đèn đường, cổng làng',
    ]);
  });
});

const anyRaw: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('có', 'Không', '3 vụ', '1.250', 'ATGT; ma túy', 'nhà hộ dân (luân phiên)', '12/3/2023', ' ; a;'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 50_000 }),
  fc.boolean(),
  fc.integer({ min: 1, max: 70_000 }).map(dateOfSerial),
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
);
const anyRow = fc.constantFrom(...CATALOGUE.all);

describe('the laws of reading', () => {
  it('prints a value as a cell that reads as the same value, with nothing left to tidy', () => {
    fc.assert(
      fc.property(anyRow, anyRaw, (indicator, raw) => {
        const entry = parseCell(indicator, { raw });
        if (entry.kind !== 'value') return;
        const printed = printEntry(entry);
        expect(parseCell(indicator, { raw: printed })).toEqual({ kind: 'value', value: entry.value });
        expect(tidyCell(indicator, printed)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a cell as it reads its tidied form, and tidies once', () => {
    fc.assert(
      fc.property(anyRow, anyRaw, (indicator, raw) => {
        const tidied = tidyRaw(indicator, raw);
        const entry = parseCell(indicator, { raw });
        const again = parseCell(indicator, { raw: tidied });
        expect(again.kind).toBe(entry.kind);
        if (entry.kind === 'value') expect(value(again)).toEqual(entry.value);
        expect(tidyCell(indicator, tidied)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes a blank or a number out of letters', () => {
    const letters = fc
      .string({ unit: fc.constantFrom(...'abcđêôơư xyz'), minLength: 1 })
      .filter((t) => t.trim() !== '');
    fc.assert(
      fc.property(letters, (text) => {
        expect(read('nd1_trom_vu', text).kind).toBe('unreadable');
      }),
    );
  });
});

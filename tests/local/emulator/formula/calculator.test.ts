/** The calculator gives the values that Google Sheets gives, and refuses what it cannot. */

import { describe, expect, it } from '@jest/globals';
import { createCalculator } from '../../../../local/emulator/formula/calculator';
import { createWorkbook, ensureCell } from '../../../../local/emulator/model/cells';
import type { CellValue } from '../../../../local/emulator/model/workbook-model';
import { sampleSheet } from './sample-sheet';

const CELLS: Record<string, CellValue> = {
  A1: 200,
  A2: 'abc',
  A3: '=""',
  A4: '200',
  A5: true,
  A6: 101,
  B1: 1.5,
  B2: -3,
};

/** Formula → value; with A7 and beyond blank. */
const RESULTS: readonly (readonly [string, CellValue])[] = [
  // https://support.google.com/docs/answer/3093480 (COUNTIF): criteria are texts with a comparison, case does not count
  ['=COUNTIF(A1:A9;">=200")', 1],
  ['=COUNTIF(A1:A9;"ABC")', 1],
  ['=COUNTIF(A1:A9;"a*")', 1],
  ['=COUNTIF(A1:A9;">"&100)', 2],
  ['=COUNTIF(A1:A9;TRUE)', 1],
  // https://support.google.com/docs/answer/3093403 (COUNTBLANK): an empty text counts as blank
  ['=COUNTBLANK(A1:A9)', 4],
  // https://support.google.com/docs/answer/3093620 (COUNT): only numbers
  ['=COUNT(A1:A9)', 2],
  ['=SUM(A1:A9)', 301],
  // https://support.google.com/docs/answer/3093371 (CHOOSE): #NUM! beyond the choices; INDEX: reported
  ['=CHOOSE(2;"a";"b")', 'b'],
  ['=CHOOSE(B1;"a";"b")', 'a'],
  ['=CHOOSE(B1+2;"a";"b")', { error: '#NUM!' }],
  ['=CHOOSE(B2;"a";"b")', { error: '#NUM!' }],
  ['=INDEX(A1:A9;1)', 200],
  ['=INDEX(A1:A9;10)', { error: '#NUM!' }],
  ['=INDEX(A1:B1;2)', 1.5],
  ['=INDEX(A1:B2;2;3)', { error: '#NUM!' }],
  ['=INDEX(A:B;2;2)', -3],
  ['=A7=""', true],
  ['=A7=0', true],
  ['=A3=""', true],
  ['=A3=0', false],
  ['="abc">5', true],
  ['=A2>A1', true],
  ['=A1=A4', false],
  ['="Có"="có"', true],
  ['=EXACT("Có";"có")', false],
  ['=TRUE>"z"', true],
  ['=ISNUMBER(A1)', true],
  ['=ISNUMBER(A4)', false],
  ['=ISNUMBER(A7)', false],
  ['=ISTEXT(A3)', true],
  ['=ISTEXT(A7)', false],
  ['=ISBLANK(A7)', true],
  ['=ISBLANK(A3)', false],
  ['=ISFORMULA(A3)', true],
  ['=ISFORMULA(A1)', false],
  ['=IF(FALSE;1)', false],
  ['=IF(A7;1;2)', 2],
  ['=IF(A1;1;2)', 1],
  ['=INT(-1.5)', -2],
  ['=MOD(-3;2)', 1],
  ['=MOD(3;-2)', -1],
  ['=MOD(201;100)', 1],
  ['=AND(A5;A1>0)', true],
  ['=OR(A1<0;A5)', true],
  ['=NOT(A5)', false],
  ['=CHOOSE(2;"một";"hai")', 'hai'],
  ['=INDEX(A1:A9;2)', 'abc'],
  ['=TEXT(45019;"dd/mm/yyyy")', '03/04/2023'],
  ['=TEXT(5;"0")', '5'],
  ['=TEXT(2.5;"0")', '3'],
  ['=TEXT(5;"000")', '005'],
  ['=TEXT(1250;"000")', '1250'],
  ['=TEXT(-2.5;"0")', '-3'],
  ['=TEXT(1250;"#,##0")', '1.250'],
  ['=TEXT(1.25;"0.0")', '1,3'],
  ['=TEXT("abc";"0")', 'abc'],
  ['="Báo kịp thời ("&A1&")"', 'Báo kịp thời (200)'],
  ['="giá "&B1&"kg"', 'giá 1,5kg'],
  ['="một "&IF(A5;B1;2)', 'một 1,5'],
  ['=A5&""', 'TRUE'],
  ['=A7&"x"', 'x'],
  ['=1/0', { error: '#DIV/0!' }],
  ['=A2+1', { error: '#VALUE!' }],
  ['=A3+1', { error: '#VALUE!' }],
  ['=A4+1', 201],
  ['=--A4', 200],
  ['=-2^2', 4],
  ['=1/3', 1 / 3],
  ['=B1*2.2', 1.5 * 2.2],
  ['=50%', 0.5],
  ['="12"', '12'],
  ['=IF(A1=200;"đủ";)', 'đủ'],
  ['=#REF!+1', { error: '#REF!' }],
  ['=Nơi_nào!A1', { error: '#REF!' }],
  ['=khongbiet', { error: '#NAME?' }],
  ['=TONG(A1:A9)', { error: '#NAME?' }],
  ['=IF(', { error: '#ERROR!' }],
  ['=1 2', { error: '#ERROR!' }],
  ['=IF(A1=200,1,2)', { error: '#ERROR!' }],
  ['=Z99', { error: '#REF!' }],
  ['=HYPERLINK("#gid=0";"Thôn 1")', 'Thôn 1'],
  ['=ROW()+COLUMN()', 99 + 26],
  ['=COUNTBLANK(A:A)', 995],
  ['=SUM(A5:A)', 101],
  ["='Thôn 1'!A1+1", 201],
];

describe('a formula in a vi_VN workbook', () => {
  const sheet = sampleSheet(CELLS);
  it.each(RESULTS)('%s gives %j', (formula, value) => {
    expect(sheet.result(formula)).toEqual(value);
  });

  it('does not take a decomposed text for its composed twin', () => {
    // Unverified: no source says that Sheets normalises before it compares.
    expect(sheet.result(`="${'Thôn'.normalize('NFD')}"="${'Thôn'.normalize('NFC')}"`)).toBe(false);
  });
});

describe('a formula in an en_US workbook', () => {
  it('joins and formats numbers with a point', () => {
    const sheet = sampleSheet(CELLS, 'en_US');
    expect(sheet.result('="kg "&B1')).toBe('kg 1.5');
    expect(sheet.result('=TEXT(1250.25;"#,##0.0")')).toBe('1,250.3');
    expect(sheet.result('=IF(A1=200;"yes";"no")')).toBe('yes');
  });
});

describe('a formula whose result is a blank cell', () => {
  it('is blank, and so is a formula that depends on it', () => {
    const sheet = sampleSheet({ B1: '=A1', C1: '=B1', D1: '=C1=""', E1: '=IF(TRUE;A1;5)', F1: '=CHOOSE(2;5;A1)' });
    expect(sheet.read('B1')).toBeNull();
    expect(sheet.read('C1')).toBeNull();
    expect(sheet.read('D1')).toBe(true);
    expect(sheet.read('E1')).toBeNull();
    expect(sheet.read('F1')).toBeNull();
    sheet.put('A1', 0);
    expect(['B1', 'C1', 'D1', 'E1', 'F1'].map(sheet.read)).toEqual([0, 0, false, 0, 0]);
    sheet.put('A1', null);
    expect(sheet.read('C1')).toBeNull();
  });
});

describe('what is not emulated', () => {
  const sheet = sampleSheet(CELLS);
  it.each([
    ['=IMPORTRANGE("x";"y")', 'not emulated: the formula function IMPORTRANGE (in Z99)'],
    ['=TODAY()', 'not emulated: the formula function TODAY (in Z99)'],
    ['=SUM((A1:A5>0)*1)', 'not emulated: a formula that needs arrays: a range where one cell is expected (in Z99)'],
    ['=COUNTIF(A1:A5;"<>abc")', 'not emulated: COUNTIF with a criterion <> (in Z99)'],
    ['=TEXT(A1;A2)', 'not emulated: TEXT with a format that is not written out (in Z99)'],
  ])('%s is refused by name', (formula, message) => {
    expect(() => sheet.result(formula)).toThrow(message);
  });

  it('is refused in a formula that depends on it, and other cells go on', () => {
    const other = sampleSheet({ A1: '=IMPORTRANGE("x";"y")', B1: '=A1+1', C1: '=1+1' });
    expect(() => other.read('B1')).toThrow(/^not emulated: /);
    expect(other.read('C1')).toBe(2);
  });
});

describe('the calculator', () => {
  it('sees changed values, changed formulas and formulas taken away', () => {
    const sheet = sampleSheet({ A1: 1, B1: '=A1+1', C1: '=B1*10' });
    expect(sheet.read('C1')).toBe(20);
    sheet.put('A1', 2);
    expect(sheet.read('C1')).toBe(30);
    sheet.put('B1', '=A1+5');
    expect(sheet.read('C1')).toBe(70);
    sheet.put('B1', 'bảy');
    expect(sheet.read('C1')).toEqual({ error: '#VALUE!' });
  });

  it('keeps texts that look like numbers, dates, formulas or errors as texts', () => {
    const texts = ['0012', '1,5', '=1+1', '#N/A', 'TRUE', "'x", '15/3/2026', ' 3 vụ', '50%'];
    for (const text of texts) {
      const sheet = sampleSheet({ B1: '=A1&""', C1: '=ISTEXT(A1)' });
      const cell = ensureCell(sheet.sheet, 1, 1);
      cell.value = text;
      sheet.calculator.cellChanged(sheet.sheet.id, 1, 1);
      expect([sheet.read('B1'), sheet.read('C1')]).toEqual([text, true]);
    }
  });

  it('calculates across tabs, follows changes in either, and a tab of another name is not one of them', () => {
    const workbook = createWorkbook({ sheetNames: ['Thôn 1', 'Tổng hợp', 'Khác'] });
    const calculator = createCalculator(workbook);
    const [village, total] = workbook.sheets;
    if (village === undefined || total === undefined) throw new Error('no sheets');
    ensureCell(village, 1, 1).value = 3;
    ensureCell(total, 1, 1).formula = "='Thôn 1'!A1+thôn_x!A1";
    ensureCell(total, 2, 1).formula = "='Thôn 1'!A1+1";
    expect(calculator.value(total.id, 2, 1)).toBe(4);
    expect(calculator.value(total.id, 1, 1)).toEqual({ error: '#REF!' });
    ensureCell(village, 1, 1).value = 5;
    calculator.cellChanged(village.id, 1, 1);
    expect(calculator.value(total.id, 2, 1)).toBe(6);
  });

  it('starts to follow another tab when a formula that names it is set', () => {
    const workbook = createWorkbook({ sheetNames: ['A', 'B'] });
    const calculator = createCalculator(workbook);
    const [a, b] = workbook.sheets;
    if (a === undefined || b === undefined) throw new Error('no sheets');
    ensureCell(a, 1, 1).formula = '=1+1';
    ensureCell(b, 1, 1).value = 7;
    expect(calculator.value(a.id, 1, 1)).toBe(2);
    ensureCell(a, 1, 1).formula = '=B!A1';
    calculator.cellChanged(a.id, 1, 1);
    expect(calculator.value(a.id, 1, 1)).toBe(7);
  });

  it('gives twin tabs their own values', () => {
    const workbook = createWorkbook({ sheetNames: ['Thôn 1', 'Thôn 2'] });
    const calculator = createCalculator(workbook);
    workbook.sheets.forEach((sheet, index) => {
      ensureCell(sheet, 1, 1).value = index + 1;
      ensureCell(sheet, 1, 2).formula = '=A1*10';
    });
    expect(workbook.sheets.map((sheet) => calculator.value(sheet.id, 1, 2))).toEqual([10, 20]);
  });

  it('moves a probe with the cell it is asked for', () => {
    const sheet = sampleSheet({ C5: 1, C6: -2, D6: 'x' });
    const anchor = { row: 5, column: 3 };
    const ask = (row: number, column: number) => ({
      formula: '=AND(ISNUMBER(C5);C5>=0)',
      anchor,
      cell: { row, column },
    });
    expect(sheet.calculator.probe(sheet.sheet.id, [ask(5, 3), ask(6, 3), ask(6, 4)])).toEqual([true, false, false]);
    expect(sheet.calculator.probe(sheet.sheet.id, [{ formula: '=C5/3', anchor, cell: anchor }])).toEqual([1 / 3]);
    expect(sheet.calculator.probe(sheet.sheet.id, [{ formula: '=C5/7', anchor, cell: anchor }])).toEqual([1 / 7]);
  });

  it('brings kept values up to date and leaves what is not emulated', () => {
    const sheet = sampleSheet({ A1: 2, B1: '=A1*2', C1: '=TODAY()' });
    ensureCell(sheet.sheet, 1, 3).value = 45000;
    sheet.calculator.recalculate();
    expect(ensureCell(sheet.sheet, 1, 2).value).toBe(4);
    expect(ensureCell(sheet.sheet, 1, 3).value).toBe(45000);
  });
});

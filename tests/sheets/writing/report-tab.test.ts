/** The tab `Báo cáo …`: what the officer wrote in it stands, stays beside its line, and is printed. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { ensureCell, findSheet, getCell } from '../../../local/emulator/model/cells';
import type { SheetModel } from '../../../local/emulator/model/workbook-model';
import { insertColumns, insertRows, moveRows, renameSheet } from '../../../local/emulator/people/restructuring';
import { noonOf, openAtWork, PersonAtTab } from '../../fixtures/commune-at-work';
import { contentOf, differences } from '../../fixtures/differences';
import { keyedTab } from '../../fixtures/keyed-cells';
import { generate, linesOf, print } from '../../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../../fixtures/reported-commune';
import { headAccount, OWNER, POLICE } from '../../fixtures/set-up-commune';

const REPORT = 'Báo cáo Quý I';
const OWN_WORDS = 'Công an xã đã tham mưu kiện toàn Tổ an ninh xã hội.';
const ready = reportedWorkbookModel(2);

let file: EmulatedFile;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  generate(file);
});

const officer = (tab = REPORT) => new PersonAtTab(file, tab, POLICE);
const change = (code: string, text: string) =>
  new PersonAtTab(file, villageTab(1), headAccount(1)).type(code, 'Q1', text, { scriptRuns: false });
const sheetNamed = (name: string): SheetModel => {
  const sheet = findSheet(file.workbook, name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
};
const keysIn = (name: string): string[] => {
  const sheet = sheetNamed(name);
  return Array.from({ length: sheet.rows.count }, (_, index) => String(getCell(sheet, index + 1, 1)?.value ?? ''));
};
const ownAt = (key: string, tab = REPORT) => keyedTab(file, tab).value(key, 'own');
const textAt = (key: string, tab = REPORT) => keyedTab(file, tab).value(key, 'text');

describe('words of the officer', () => {
  it('are printed instead of the proposal, which still stands beside them', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    generate(file);
    expect(linesOf(print(file).document)).toContain(OWN_WORDS);
    expect(textAt('II.1.dang-ky')).toContain('chi bộ ban hành nghị quyết');
  });

  it.each(['- Không có kiến nghị', '=1+1', '7/8', '+ thêm', '1.250', 'TRUE'])('%s stays as it was typed', (text) => {
    officer().type('II.2.6.them', 'own', text);
    change('nd6_tin_bao', '7');
    generate(file);
    expect(ownAt('II.2.6.them')).toBe(text);
    expect(getCell(sheetNamed(REPORT), officer().row('II.2.6.them'), 2)?.formula).toBeUndefined();
  });

  it('survive figures that change', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    change('nd6_tin_bao', '7');
    expect(generate(file).revision).toBe(2);
    expect(ownAt('II.1.dang-ky')).toBe(OWN_WORDS);
  });

  it('stay beside their line when other lines appear above and below, and when these go again', () => {
    officer().type('II.2.6.them', 'own', OWN_WORDS);
    officer().putNote('II.2.6.them', 'own', 'hỏi lại chị Hoa');
    const before = keysIn(REPORT);
    for (const [code, text] of [
      ['nd1_trom_vu', '2'],
      ['nd1_trom_bao_kip', '1'],
      ['nd1_tuan_tra_buoi', '4'],
      ['nd7_chay_no', '1'],
    ] as const)
      change(code, text);
    generate(file);
    expect(keysIn(REPORT)).not.toEqual(before);
    expect([ownAt('II.2.6.them'), officer().note('II.2.6.them', 'own')]).toEqual([OWN_WORDS, 'hỏi lại chị Hoa']);
    for (const code of ['nd1_trom_vu', 'nd1_tuan_tra_buoi', 'nd7_chay_no']) change(code, '0');
    change('nd1_trom_bao_kip', '');
    generate(file);
    // Sentences that were drafted meanwhile are the officer's by now and stay.
    const isShape = (key: string): boolean => key.startsWith('#shape');
    const gained = keysIn(REPORT).filter((key) => !before.includes(key) && !isShape(key));
    expect(gained).toEqual(['III.2.trom-cap', 'IV.trom-cap']);
    const kept = (keys: readonly string[]) =>
      keys.filter((key) => key !== '' && !isShape(key) && !gained.includes(key));
    expect(kept(keysIn(REPORT))).toEqual(kept(before));
    expect([ownAt('II.2.6.them'), officer().note('II.2.6.them', 'own')]).toEqual([OWN_WORDS, 'hỏi lại chị Hoa']);
    expect(linesOf(print(file).document)).toContain(OWN_WORDS);
  });

  it('hold the row of a line that has nothing to say any more', () => {
    change('nd7_chay_no', '1');
    generate(file);
    const appeared = keysIn(REPORT).find((key) => key.includes('chay')) ?? '';
    officer().type(appeared, 'own', OWN_WORDS);
    change('nd7_chay_no', '0');
    generate(file);
    expect(ownAt(appeared)).toBe(OWN_WORDS);
    expect(linesOf(print(file).document)).toContain(OWN_WORDS);
  });

  it('beside headings, the letterhead and rows of the annexes are left alone', () => {
    const places = [
      'letterhead#0',
      'I',
      'title#2',
      ...keysIn(REPORT)
        .filter((key) => /#\d+$/.test(key))
        .slice(-3),
    ];
    for (const key of places) officer().type(key, 'own', `ghi nhớ ${key}`);
    change('nd6_tin_bao', '7');
    generate(file);
    expect(places.map((key) => ownAt(key))).toEqual(places.map((key) => `ghi nhớ ${key}`));
  });

  it('below the report and to its right are left alone, even where the report grows', () => {
    const sheet = sheetNamed(REPORT);
    const last = keysIn(REPORT).filter((key) => key !== '').length;
    const width = [...(sheet.cells.get(officer().row('#key'))?.keys() ?? [])].reduce((a, b) => Math.max(a, b), 0);
    ensureCell(sheet, last + 1, 2).value = 'ngay bên dưới';
    ensureCell(sheet, last + 3, 4).value = 'dưới nữa';
    ensureCell(sheet, 20, width + 1).value = 'bên phải';
    file.calculator.structureChanged();
    for (const [code, text] of [
      ['nd1_trom_vu', '2'],
      ['nd7_chay_no', '1'],
    ] as const)
      change(code, text);
    generate(file);
    const texts = [...sheetNamed(REPORT).cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
    expect(texts).toEqual(expect.arrayContaining(['ngay bên dưới', 'dưới nữa', 'bên phải']));
  });
});

describe('a tab of another version', () => {
  /** Rows change places, vanish and appear, as between two versions of the add-on. */
  function disturb(): void {
    const sheet = sheetNamed(REPORT);
    const rows = [...sheet.cells].sort(([a], [b]) => a - b);
    const dropped = rows.filter(([, cells]) => ['I.2.mau-thuan', 'II.3.hop'].includes(String(cells.get(1)?.value)));
    for (const [row] of dropped) sheet.cells.delete(row);
    const at = officer().row('III');
    const older = ensureCell(sheet, at, 1);
    older.value = 'muc-cua-ban-truoc';
    ensureCell(sheet, at, 2).value = 'lời ở mục của bản trước';
    file.calculator.structureChanged();
  }

  it('keeps every word by its key, and those whose line is gone in their place', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    disturb();
    generate(file);
    expect(ownAt('II.1.dang-ky')).toBe(OWN_WORDS);
    expect(ownAt('muc-cua-ban-truoc')).toBe('lời ở mục của bản trước');
    expect(textAt('muc-cua-ban-truoc')).toBe('Báo cáo không còn mục này; lời đã ghi được giữ ở cột bên trái.');
    expect(keysIn(REPORT)).toEqual(expect.arrayContaining(['I.2.mau-thuan', 'II.3.hop', 'III']));
    expect(linesOf(print(file).document)).not.toContain('lời ở mục của bản trước');
  });

  it('is the same after one more run', () => {
    disturb();
    generate(file);
    const before = contentOf(file.workbook, ['Nhật ký']);
    generate(file);
    expect(differences(before, contentOf(file.workbook, ['Nhật ký']))).toEqual([]);
  });

  it('whose lines stand in another order is put right with its words', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    officer().type('II.2.6.them', 'own', 'lời thứ hai');
    const from = officer().row('II.2.6.them');
    expect(moveRows(file, OWNER, REPORT, from, officer().row('I'), 1).kind).toBe('done');
    generate(file);
    expect([ownAt('II.1.dang-ky'), ownAt('II.2.6.them')]).toEqual([OWN_WORDS, 'lời thứ hai']);
    expect(officer().row('II.2.6.them')).toBeGreaterThan(officer().row('II.1.dang-ky'));
  });

  it('in which a row was doubled keeps both texts', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    expect(insertRows(file, OWNER, REPORT, officer().row('II.1.dang-ky') + 1).kind).toBe('done');
    const copy = officer().row('II.1.dang-ky') + 1;
    ensureCell(sheetNamed(REPORT), copy, 1).value = 'II.1.dang-ky';
    ensureCell(sheetNamed(REPORT), copy, 2).value = 'bản chép sửa khác';
    generate(file);
    const own = [...sheetNamed(REPORT).cells.values()].map((row) => row.get(2)?.value);
    expect(own).toEqual(expect.arrayContaining([OWN_WORDS, 'bản chép sửa khác']));
    expect(ownAt('II.1.dang-ky')).toBe(OWN_WORDS);
  });
});

describe('a tab that people changed', () => {
  it('is found by its key when it was renamed and moved', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    renameSheet(file, OWNER, REPORT, 'Nộp huyện');
    const [moved] = file.workbook.sheets.splice(file.workbook.sheets.indexOf(sheetNamed('Nộp huyện')), 1);
    if (moved) file.workbook.sheets.unshift(moved);
    change('nd6_tin_bao', '7');
    generate(file);
    expect(findSheet(file.workbook, REPORT)).toBeUndefined();
    expect(textAt('II.2.6.tin-bao', 'Nộp huyện')).toBe('Nhân dân cung cấp 09 tin về ANTT.');
    expect(linesOf(print(file).document)).toContain(OWN_WORDS);
  });

  it('is somebody’s own where it only has the name', () => {
    const other = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
    const [first] = other.workbook.sheets;
    const own: SheetModel = { ...structuredClone(first ?? sheetNamed(REPORT)), id: 987_654, name: REPORT };
    own.cells = new Map([[1, new Map([[1, { value: 'việc riêng' }]])]]);
    other.workbook.sheets.push(own);
    other.calculator.structureChanged();
    generate(other);
    expect(getCell(own, 1, 1)?.value).toBe('việc riêng');
    expect(other.workbook.sheets.map(({ name }) => name)).toContain(`${REPORT} (2)`);
    generate(other);
    expect(other.workbook.sheets.filter(({ name }) => name.startsWith(REPORT))).toHaveLength(2);
  });

  it('is set aside with all that stands in it where a column was put between, and its words go along', () => {
    officer().type('II.1.dang-ky', 'own', OWN_WORDS);
    insertColumns(file, OWNER, REPORT, 4);
    ensureCell(sheetNamed(REPORT), 20, 4).value = 'cột riêng';
    file.calculator.structureChanged();
    change('nd6_tin_bao', '7');
    generate(file);
    expect(getCell(sheetNamed(`${REPORT} cũ`), 20, 4)?.value).toBe('cột riêng');
    expect(ownAt('II.1.dang-ky')).toBe(OWN_WORDS);
    expect(linesOf(print(file).document)).toContain(OWN_WORDS);
    generate(file);
    expect(file.workbook.sheets.filter(({ name }) => name.startsWith(REPORT))).toHaveLength(2);
  });
});

/** Where repair has to take somebody's words out of the way, they stay where people find them. */
import { describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { cloneWorkbook, eachCell, findSheet } from '../../../local/emulator/model/cells';
import { inspectWorkbook } from '../../../src/app/inspect-workbook';
import { PersonAtTab, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { DAMAGES } from '../../fixtures/damages';
import { deskOf, look, mend } from '../../fixtures/repair-run';
import { runOnEmulator } from '../../fixtures/run-on-emulator';
import { newFile, OWNER } from '../../fixtures/set-up-commune';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(2);

function damaged(...names: string[]): EmulatedFile {
  const file = newFile(2, { workbook: cloneWorkbook(ready) });
  new PersonAtTab(file, TAB).type('nd6_tin_bao', 'Q1', '5', { scriptRuns: false });
  for (const { name, apply } of DAMAGES) if (names.includes(name)) apply(file);
  return file;
}

const textsIn = (file: EmulatedFile, name: string): string => {
  const texts: string[] = [];
  const sheet = findSheet(file.workbook, name);
  if (sheet !== undefined) eachCell(sheet, ({ value }) => texts.push(String(value)));
  return texts.join('\n');
};

describe('what was typed over a formula', () => {
  it('goes into the note of the cell, once, and the formula is back', () => {
    const file = damaged('a number is typed over a check');
    mend(file);
    const tab = new PersonAtTab(file, TAB);
    expect(tab.formula('nd1_trom_vu', 'check')).toMatch(/^=/);
    expect(tab.note('nd1_trom_vu', 'check')).toBe('Trước khi khôi phục, ô này ghi: “4711”.');
    mend(file);
    expect(tab.note('nd1_trom_vu', 'check')).toBe('Trước khi khôi phục, ô này ghi: “4711”.');
  });

  it('stays where the police may type: cases left over from last year, in quarter I', () => {
    const file = damaged();
    new PersonAtTab(file, TAB, OWNER).type('nd2_ton_dau', 'Q1', '3', { scriptRuns: false });
    expect(look(file).faults).toEqual([]);
  });
});

describe('words of the form that somebody changed', () => {
  it('are put back, and the others stand in “Nhật ký”', () => {
    const file = damaged('a label is typed over');
    mend(file);
    expect(String(new PersonAtTab(file, TAB).value('nd7_tt_buoi', 'name'))).not.toBe('Tuyên truyền');
    expect(textsIn(file, 'Nhật ký')).toContain('“Tuyên truyền”');
  });
});

describe('a row that stands twice', () => {
  it('keeps its entries in both, one of them marked and not counted', () => {
    const file = damaged('a row is copied below');
    const { notices } = mend(file);
    expect(notices.map(({ text }) => text).join()).toContain('giữ nguyên số đã ghi nhưng không được tính');
    expect(textsIn(file, TAB).match(/^Bản sao: /gm)).toHaveLength(1);
    expect(textsIn(file, TAB).match(/^5$/gm)).toHaveLength(2);
    expect(look(file).faults).toEqual([]);
  });
});

describe('a tab that was copied by hand', () => {
  it('is set aside under a name of its own, with the figures that differ told', () => {
    const file = damaged('the tab is copied by hand');
    const copy = `Bản sao của ${TAB}`;
    new PersonAtTab(file, copy, OWNER).type('nd6_tin_bao', 'Q1', '8', { scriptRuns: false });
    new PersonAtTab(file, copy, OWNER).type('nd6_tin_bao', 'note', 'theo sổ', { scriptRuns: false });
    const { notices } = look(file);
    expect(notices.map(({ text }) => text).join()).toContain('Ghi chú: trống – bản chép ghi theo sổ');
    expect(notices.map(({ tab, text }) => `${tab}: ${text}`).join('\n')).toMatch(
      /^Bản sao của HH-T01 Thôn 1: Ghi khác với trang “HH-T01 Thôn 1”: .*Quý I: 5 – bản chép ghi 8;/,
    );
    mend(file);
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([TAB, copy]));
    expect(findSheet(file.workbook, copy)?.cells.get(1)?.get(1)?.value).toBe('#bansao:thon:HH-T01');
    expect(new PersonAtTab(file, TAB).value('nd6_tin_bao', 'Q1')).toBe(5);
  });
});

describe('a workbook that repair cannot know', () => {
  const answer = (file: EmulatedFile): unknown =>
    runOnEmulator(file, { account: OWNER }, (spreadsheet) => inspectWorkbook(deskOf(spreadsheet)));

  it('is told where its settings are gone', () => {
    const file = damaged();
    file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== 'Cài đặt');
    expect(answer(file)).toMatch(/^Sổ mất trang “Cài đặt” nên chưa khôi phục được\./);
  });

  it('is somebody else’s where nothing of ours stands in it', () => {
    expect(answer(newFile(0))).toBeNull();
  });

  it('keeps the tab of a village that the list does not name', () => {
    const file = damaged();
    const list = findSheet(file.workbook, 'Danh sách thôn');
    if (list !== undefined)
      eachCell(list, (cell) => {
        if (cell.value === 'HH-T02') cell.value = null;
      });
    expect(
      look(file)
        .notices.map(({ tab, text }) => `${tab}: ${text}`)
        .join('\n'),
    ).toContain('HH-T02 Thôn 2: Thôn của trang này không có trong “Danh sách thôn”.');
  });
});

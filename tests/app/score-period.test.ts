/** “Chấm điểm thi đua” on the built script: the tab `Điểm …`, what people type there, and the report that takes it. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFunction } from '../../local/emulator/execution/run-script';
import { cloneWorkbook, findSheet, getCell } from '../../local/emulator/model/cells';
import type { GenerateResponse, ScoreResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, generate, linesOf, print } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, OWNER, POLICE } from '../fixtures/set-up-commune';

const SCORES = 'Điểm Quý I';
const POINTS = 'Thang điểm';
const ready = reportedWorkbookModel(2);

let file: EmulatedFile;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
});

const police = (tab: string) => new PersonAtTab(file, tab, POLICE);
const typeSilently = (tab: string, row: string, column: string, text: string) =>
  police(tab).type(row, column, text, { scriptRuns: false });
const valueIn = (row: string, column: string, tab = SCORES) => keyedTab(file, tab).value(row, column);

/** What the police type on a village's tab for every criterion to have its figures. */
function fillPoliceRows(villages = [1, 2]): void {
  for (const number of villages) {
    const tab = villageTab(number);
    typeSilently(tab, 'nd6_tam_tru_dk', 'Q1', '9');
    typeSilently(tab, 'nd7_me_tin', 'Q1', '0');
    typeSilently(tab, 'nd8_gd_van_hoa', 'Q1', '90');
  }
}

type Scored = Extract<ScoreResponse, { ok: true }>;

function score(period: string | null = null, account = OWNER): Scored {
  const answer = ask<ScoreResponse>(file, 'scorePeriod', { period }, { account });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

const give = (row: string, text: string) => typeSilently(SCORES, row, 'given', text);

/** Everything that only people can judge, for both villages. */
function giveByHand(): void {
  for (const id of ['HH-T01', 'HH-T02']) {
    give(`${id}/CA`, '30');
    give(`${id}/f3`, '4');
  }
}

describe('the tab of scores', () => {
  it('stands between rollup and report after one click, and says what is open', () => {
    expect(generate(file).ok).toBe(true);
    expect(valueIn('HH-T01/ket-qua', 'final')).toBeNull();
    expect(valueIn('HH-T01/ket-qua', 'why')).toMatch(/điểm đã chấm; chưa xếp loại do chưa đủ số liệu\.$/);
    expect(valueIn('HH-T01/b1', 'why')).toBe('Không có vụ trộm: được 9/9.');
    expect(valueIn('HH-T01/g1', 'why')).toMatch(/^Chưa chấm: chưa có số liệu “/);
    expect(print(file).document.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))).not.toContain(
      'phu-luc-III',
    );
  });

  it('is scored from the menu, which tells how far it is', () => {
    fillPoliceRows();
    runFunction(file, 'scoreQuarter', [], { account: POLICE });
    expect(file.ui(POLICE).questions.at(-1)?.text).toBe(
      'Quý I năm 2023: đã xếp loại 0/2 thôn; Thôn 1, Thôn 2 chưa xếp loại do chưa có điểm do xã chấm.',
    );
    giveByHand();
    runFunction(file, 'scoreQuarter', [], { account: POLICE });
    expect(file.ui(POLICE).questions.at(-1)?.text).toMatch(
      /^Quý I năm 2023: đã xếp loại 2\/2 thôn: 02 thôn loại Khá\.$/,
    );
  });

  it('takes what is typed in a Vietnamese sheet: 28,5 is a number', () => {
    fillPoliceRows();
    score();
    giveByHand();
    give('HH-T01/CA', '28,5');
    const { scores } = score();
    expect(scores.villages.map(({ total, rank, class: name }) => [total, rank, name])).toEqual([
      [82.4, 2, 'Khá'],
      [83.9, 1, 'Khá'],
    ]);
    expect(valueIn('HH-T01/CA', 'final')).toBe(28.5);
    expect(valueIn('HH-T02/ket-qua', 'why')).toBe('Hạng 1, xếp loại Khá.');
  });

  it('keeps the village’s own points beside, and never counts them', () => {
    score();
    typeSilently(SCORES, 'HH-T01/b1', 'self', '9');
    const b1 = score().scores.villages[0]?.criteria.find(({ code }) => code === 'b1');
    expect(b1).toMatchObject({ self: 9, computed: 9, given: null, final: 9 });
    expect(valueIn('HH-T01/b1', 'self')).toBe(9);
  });

  it('is closed to the heads, and they cannot score', () => {
    score();
    const head = new PersonAtTab(file, SCORES, headAccount(1));
    expect(head.tryTyping('HH-T01/b1', 'given', '9').kind).toBe('refused');
    expect(head.tryTyping('HH-T01/b1', 'self', '9').kind).toBe('refused');
    const before = contentOf(file.workbook);
    expect(() => ask(file, 'scorePeriod', { period: null }, { account: headAccount(1) })).toThrow('protected');
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('is not made by a head who calls the script first', () => {
    const before = contentOf(file.workbook);
    expect(() => ask(file, 'scorePeriod', { period: null }, { account: headAccount(1) })).toThrow('protected');
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('of a period that the workbook does not have is refused in words', () => {
    expect(ask<ScoreResponse>(file, 'scorePeriod', { period: '2024-Q1' })).toMatchObject({ ok: false });
  });
});

describe('what people typed', () => {
  const typed = () => ({
    lump: valueIn('HH-T01/CA', 'given'),
    tick: valueIn('HH-T02/dl5', 'given'),
    self: valueIn('HH-T02/b1', 'self'),
    odd: valueIn('HH-T02/h1', 'given'),
  });
  const EXPECTED = { lump: 27.5, tick: 'QĐ số 12/QĐ-UBND', self: 8, odd: '=1+' };

  beforeEach(() => {
    score();
    give('HH-T01/CA', '27,5');
    give('HH-T02/dl5', 'QĐ số 12/QĐ-UBND');
    give('HH-T02/h1', "'=1+");
    typeSilently(SCORES, 'HH-T02/b1', 'self', '8');
  });

  it('survives scoring, reports and changed figures', () => {
    score();
    generate(file);
    typeSilently(villageTab(1), 'nd7_tt_buoi', 'Q1', '4');
    expect(generate(file).revision).toBe(2);
    expect(typed()).toEqual(EXPECTED);
  });

  it('moves with its rows when a criterion is switched off, and comes back with it', () => {
    setPoint('a3', 'on', 'không');
    score();
    expect(typed()).toEqual(EXPECTED);
    setPoint('a3', 'on', 'có');
    score();
    expect(typed()).toEqual(EXPECTED);
  });

  it('stays below where it is scored no more', () => {
    setPoint('b1', 'on', 'không');
    score();
    expect(typed()).toEqual(EXPECTED);
    expect(valueIn('HH-T02/b1', 'why')).toBe('Không còn tính mục này; điều đã ghi được giữ lại.');
    setPoint('b1', 'on', 'có');
    score();
    expect(typed()).toEqual(EXPECTED);
    expect(valueIn('HH-T02/b1', 'why')).toBe('Không có vụ trộm: được 9/9.');
  });

  it('goes over into a new tab where people put a column between, and the old tab stays', () => {
    const sheet = findSheet(file.workbook, SCORES);
    if (sheet === undefined) throw new Error('no tab of scores');
    for (const cells of sheet.cells.values()) {
      for (const column of [...cells.keys()].sort((a, b) => b - a)) {
        if (column < 4) continue;
        const cell = cells.get(column);
        cells.delete(column);
        if (cell !== undefined) cells.set(column + 1, cell);
      }
    }
    sheet.columns.count += 1;
    file.calculator.structureChanged();
    score();
    expect(findSheet(file.workbook, `${SCORES} cũ`)).toBeDefined();
    expect(typed()).toEqual(EXPECTED);
  });

  it('is not lost by a run that stops at any call, nor by the next', () => {
    setPoint('a3', 'on', 'không');
    const workbook = cloneWorkbook(file.workbook);
    for (let call = 1; ; call += 1) {
      file = openAtWork(workbook, 2, { now: noonOf(2023, 3, 16) });
      let stopped = false;
      try {
        ask(file, 'scorePeriod', { period: null }, { failAtCall: call });
      } catch {
        stopped = true;
      }
      expect([call, typed()]).toEqual([call, EXPECTED]);
      score();
      expect([call, typed()]).toEqual([call, EXPECTED]);
      if (!stopped) break;
    }
  });
});

/** A cell of `Thang điểm` by code; its rows have no key in column A. */
function setPoint(code: string, column: string, text: string): void {
  const keyed = keyedTab(file, POINTS);
  const [codes, wanted] = [keyed.column('code'), keyed.column(column)];
  const row = [...keyed.sheet.cells].find(([, cells]) => cells.get(codes)?.value === code)?.[0];
  const cell = row === undefined ? undefined : getCell(keyed.sheet, row, wanted);
  if (cell === undefined) throw new Error(`no ${code} in ${POINTS}`);
  cell.value = text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  file.calculator.structureChanged();
}

describe('the report', () => {
  beforeEach(() => {
    fillPoliceRows();
    score();
    giveByHand();
  });

  it('tells the classes, and has the table of scores as an annex', () => {
    expect(generate(file).summary).toContain('đã lập bản số 1');
    expect(linesOf(print(file).document)).toContain(
      'Có 2/2 thôn được chấm điểm: 02 thôn xếp loại Khá (Thôn 1, Thôn 2); không có thôn xếp loại Tốt, Trung bình, Yếu. (Phụ lục III)',
    );
  });

  it('makes a new revision when the office gives other points, and none when nothing changed', () => {
    generate(file);
    expect(generate(file).revision).toBe(1);
    give('HH-T01/CA', '20');
    expect(generate(file).revision).toBe(2);
    expect(valueIn('HH-T01/ket-qua', 'final')).toBe(73.9);
  });

  it('again with no change writes nothing but the log', () => {
    generate(file);
    const before = contentOf(file.workbook, ['Nhật ký']);
    generate(file);
    expect(differences(before, contentOf(file.workbook, ['Nhật ký']))).toEqual([]);
  });

  it('stays a draft by a table of points that does not add up, and classes nobody', () => {
    setPoint('b1', 'value', '8');
    const answer = ask<GenerateResponse>(file, 'generateReport', { period: '2023-Q1' });
    expect(answer).toMatchObject({ ok: true, summary: expect.stringContaining('chỗ trong sổ cần xem lại') });
    expect(valueIn('HH-T01/ket-qua', 'why')).toContain('chưa xếp loại do thang điểm chưa đúng');
  });

  it('of a workbook without a table of points is scored by the default one', () => {
    file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== POINTS);
    file.calculator.structureChanged();
    expect(score().scores.villages.map(({ total }) => total)).toEqual([83.9, 83.9]);
    expect(generate(file).ok).toBe(true);
  });
});

describe('longer periods', () => {
  it('have a tab with results alone, the mean of their quarters', () => {
    fillPoliceRows();
    score('2023-Q1');
    giveByHand();
    const half = score('2023-H1');
    expect(half.scores.villages[0]).toMatchObject({ total: null, class: null });
    expect(valueIn('HH-T01/ket-qua', 'why', 'Điểm 6 tháng đầu')).toBe(
      'Quý I 83,9, quý II chưa chấm xong. Chưa xếp loại do quý II chưa báo cáo.',
    );
  });

  it('of a year ask the police for the checklist of Thông tư 124, over its own window', () => {
    score('2023-Y');
    const year = 'Điểm Năm';
    expect(String(valueIn('#nhom:tt124', 'name', year))).toContain('TỪ 01/11/2022 ĐẾN 31/10/2023');
    expect(valueIn('HH-T01/tt124', 'why', year)).toBe('Chưa đạt: chưa đủ 100% hộ đăng ký.');
    typeSilently(year, 'HH-T02/tt124.k1c', 'given', 'đạt');
    score('2023-Y');
    expect(valueIn('HH-T02/tt124', 'why', year)).toBe('Còn 7 điểm chưa trả lời.');
    typeSilently(year, 'HH-T01/tt124.k5', 'given', 'không đạt');
    score('2023-Y');
    expect(valueIn('HH-T01/tt124', 'final', year)).toBe('Chưa đạt');
    expect(valueIn('HH-T01/tt124.k5', 'given', year)).toBe('không đạt');
    expect(valueIn('#tt124.xa', 'why', year)).toContain('0/2 thôn đạt');
  });
});

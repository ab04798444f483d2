/** “Lập báo cáo quý” on the built script: revisions, what is written and what is not, who may, what happens meanwhile. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { findSheet } from '../../local/emulator/model/cells';
import { typeInto } from '../../local/emulator/people/typing';
import type { GenerateResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, clickGenerate, generate, linesOf, print } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, OWNER, POLICE } from '../fixtures/set-up-commune';

const REPORT = 'Báo cáo Quý I';
const ROLLUP = 'Tổng hợp Quý I';
const SCORES = 'Điểm Quý I';
const ready = reportedWorkbookModel(2);

let file: EmulatedFile;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
});

const police = (tab: string) => new PersonAtTab(file, tab, POLICE);
const change = (text: string, code = 'nd6_tin_bao') =>
  new PersonAtTab(file, villageTab(1), headAccount(1)).type(code, 'Q1', text, { scriptRuns: false });
const logged = () =>
  [...(findSheet(file.workbook, 'Nhật ký')?.cells.values() ?? [])].filter((row) => row.get(4)?.value === 'Lập báo cáo');
const valueIn = (tab: string, row: string, column: string) => keyedTab(file, tab).value(row, column);

describe('the first report', () => {
  it('makes rollup, scores and report before the lists, keeps revision 1, writes one line into Nhật ký', () => {
    expect(generate(file)).toMatchObject({ period: '2023-Q1', revision: 1 });
    const names = file.workbook.sheets.map(({ name }) => name);
    expect(names.slice(names.indexOf(ROLLUP), names.indexOf(REPORT) + 1)).toEqual([ROLLUP, SCORES, REPORT]);
    expect(names.indexOf('Danh sách thôn')).toBe(names.indexOf(REPORT) + 1);
    expect(logged()).toHaveLength(1);
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'total')).toBe(4);
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'coverage')).toBe('2/2');
    expect(print(file)).toMatchObject({ period: '2023-Q1', revision: 1 });
  });

  it('is official where all have reported and nothing is open, a draft where something is', () => {
    generate(file);
    expect(print(file).document.banner).toBeNull();
    change('');
    expect(generate(file).summary).toContain('Đây là dự thảo: còn 1 thôn chưa báo cáo chưa ghi lý do;');
    expect(print(file).document.banner).toBe('DỰ THẢO – số liệu tạm tính (1/2 thôn)');
  });

  it('is closed to the heads and open to the police', () => {
    generate(file);
    for (const tab of [REPORT, ROLLUP, SCORES]) {
      const head = new PersonAtTab(file, tab, headAccount(1));
      expect(head.tryTyping('#header', tab === REPORT ? 'own' : 'name', 'x').kind).toBe('refused');
      expect(police(tab).tryTyping('#header', tab === REPORT ? 'own' : 'name', 'x').kind).toBe('done');
    }
  });

  it('of the menu takes the quarter now due and shows it for printing', () => {
    clickGenerate(file, POLICE);
    expect(file.ui(POLICE).lastPage('dialog')?.title).toBe('In hoặc tải bản Word');
    expect(print(file).period).toBe('2023-Q1');
  });
});

describe('the same figures again', () => {
  it.each([
    ['the same day', 0],
    ['the next day', 24 * 3_600_000],
  ])('on %s leave everything but a line in Nhật ký as it is', (_, later) => {
    generate(file);
    const before = contentOf(file.workbook, ['Nhật ký']);
    file.clock.advance(later);
    expect(generate(file)).toMatchObject({ revision: 1, summary: expect.stringContaining('số liệu không đổi') });
    expect(differences(before, contentOf(file.workbook, ['Nhật ký']))).toEqual([]);
    expect(logged()).toHaveLength(2);
  });

  it('put a generated tab back that was deleted, with the revision it had', () => {
    generate(file);
    file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== ROLLUP);
    file.calculator.structureChanged();
    expect(generate(file).revision).toBe(1);
    expect(valueIn(ROLLUP, '#info', 'name')).toContain('bản số 1');
  });
});

describe('changed figures', () => {
  it('make revision 2 and write the tabs in place', () => {
    generate(file);
    const ids = file.workbook.sheets.map(({ id }) => id);
    change('7');
    expect(generate(file)).toMatchObject({ revision: 2, summary: expect.stringContaining('đã lập bản số 2') });
    expect(file.workbook.sheets.map(({ id }) => id)).toEqual(ids);
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'total')).toBe(9);
    expect(valueIn(ROLLUP, '#info', 'name')).toContain('bản số 2');
    expect(valueIn(REPORT, 'II.2.6.tin-bao', 'text')).toBe('Nhân dân cung cấp 09 tin về ANTT.');
    expect(linesOf(print(file).document)).toContain('Nhân dân cung cấp 09 tin về ANTT.');
  });

  it('show “bản cũ” on a tab that is older than what is kept', () => {
    generate(file);
    change('7');
    // The run stops right after the new revision was kept.
    const stopAt = callOf(file, 'Sheet.appendRow');
    expect(() => generate(file, '2023-Q1', { failAtCall: stopAt })).toThrow();
    expect(staleWords(ROLLUP)).toContain('BẢN CŨ');
    expect(staleWords(REPORT)).toContain('BẢN CŨ');
    generate(file);
    expect([staleWords(ROLLUP), staleWords(REPORT)]).toEqual(['', '']);
  });
});

/** The formula below the title; its row's key carries the mark of the shape. */
function staleWords(tab: string): unknown {
  const sheet = findSheet(file.workbook, tab);
  const cell = [...(sheet?.cells ?? [])]
    .flatMap(([row, cells]) => [...cells].map(([column, { formula }]) => ({ row, column, formula })))
    .find(({ formula }) => formula?.includes('COUNTIF'));
  if (sheet === undefined || cell === undefined) throw new Error(`no formula in ${tab}`);
  return file.calculator.value(sheet.id, cell.row, cell.column);
}

/** At which call of a run on a copy the named service call comes first. */
function callOf(of: EmulatedFile, name: string): number {
  const copy = openAtWork(of.workbook, 2, { now: of.clock.now() });
  let calls = 0;
  let found = 0;
  const record = copy.ledger.record.bind(copy.ledger);
  copy.ledger.record = (service, method, user) => {
    const counts = record(service, method, user);
    if (counts) calls += 1;
    if (counts && found === 0 && `${service}.${method}` === name) found = calls;
    return counts;
  };
  generate(copy);
  return found;
}

describe('who may', () => {
  it.each([
    ['before any report', () => undefined],
    ['with nothing changed', () => generate(file)],
    [
      'with a tab missing',
      () => {
        generate(file);
        file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== REPORT);
        file.calculator.structureChanged();
      },
    ],
    [
      'with changed figures',
      () => {
        generate(file);
        change('7');
      },
    ],
  ])('a village head is refused %s, and nothing is written', (_, prepare) => {
    prepare();
    const before = contentOf(file.workbook);
    expect(() => ask(file, 'generateReport', { period: '2023-Q1' }, { account: headAccount(1) })).toThrow(
      'protected cell',
    );
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('the police who do not own the file can', () => {
    expect(generate(file, '2023-Q1', { account: POLICE }).revision).toBe(1);
    change('7');
    expect(generate(file, '2023-Q1', { account: POLICE }).revision).toBe(2);
  });

  it('two at once: the second is told to wait a minute', () => {
    file.lock('document').holder = 999_999;
    const before = contentOf(file.workbook);
    expect(ask<GenerateResponse>(file, 'generateReport', { period: '2023-Q1' })).toEqual({
      ok: false,
      message: 'Có người khác đang lập báo cáo trong sổ này. Đợi một phút rồi bấm lại.',
    });
    clickGenerate(file);
    expect(file.ui(OWNER).questions.at(-1)?.text).toContain('Có người khác đang lập báo cáo');
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('a period that the workbook does not have is refused in words', () => {
    for (const period of ['2024-Q1', '2023-Q5', '']) {
      expect(ask<GenerateResponse>(file, 'generateReport', { period })).toMatchObject({
        ok: false,
        message: expect.stringContaining('không có kỳ báo cáo đó'),
      });
    }
  });
});

describe('an edit while the report is being made', () => {
  /** Somebody acts right before the named call comes for the nth time. */
  function meanwhile(name: string, nth: number, act: () => void): void {
    const record = file.ledger.record.bind(file.ledger);
    let seen = 0;
    file.ledger.record = (service, method, user) => {
      if (`${service}.${method}` === name) {
        seen += 1;
        if (seen === nth) act();
      }
      return record(service, method, user);
    };
  }
  /** Of one loading: two villages, nine tables from settings to the table of points; then the store. */
  const READS_BEFORE_THE_LAST_LOOK = 12;
  const type = (code: string, text: string, tab = villageTab(2), account = headAccount(2)) =>
    typeInto(file, account, tab, keyedTab(file, tab).a1(code, 'Q1'), text, { scriptRuns: false });

  it('is noticed, named, and the newest figures are taken', () => {
    meanwhile('Sheet.getSheetValues', READS_BEFORE_THE_LAST_LOOK + 1, () => type('nd6_tin_bao', '50'));
    expect(generate(file).summary).toContain('Có ô vừa được sửa trong lúc lập báo cáo (Thôn 2); đã lấy số mới.');
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'total')).toBe(52);
  });

  it('is noticed again in the second look', () => {
    meanwhile('Sheet.getSheetValues', READS_BEFORE_THE_LAST_LOOK + 1, () => type('nd6_tin_bao', '50'));
    meanwhile('Sheet.getSheetValues', READS_BEFORE_THE_LAST_LOOK + 3, () => type('nd6_tin_bao', '60'));
    generate(file);
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'total')).toBe(62);
  });

  it('after the last look waits for the next report', () => {
    meanwhile('Sheet.appendRow', 1, () => type('nd6_tin_bao', '50'));
    generate(file);
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'total')).toBe(4);
    expect(generate(file).revision).toBe(2);
    expect(valueIn(ROLLUP, 'nd6_tin_bao', 'total')).toBe(52);
  });
});

/** As somebody might write into `Danh sách thôn`, where every cell is a text. */
function rename(names: readonly string[]): void {
  const sheet = findSheet(file.workbook, 'Danh sách thôn');
  const column = keyedTab(file, 'Danh sách thôn').column('name');
  const rows = [...(sheet?.cells.values() ?? [])].filter((cells) => /^HH-T0/.test(String(cells.get(2)?.value)));
  rows.forEach((cells, index) => {
    cells.set(column, { ...cells.get(column), value: names[index] ?? '' });
  });
  file.calculator.structureChanged();
}

describe('names and texts that look like something else', () => {
  it('stay text in every generated tab', () => {
    const names = ['7/8', '=1+1'];
    rename(names);
    generate(file);
    expect([valueIn(ROLLUP, '#header', 'HH-T01'), valueIn(ROLLUP, '#header', 'HH-T02')]).toEqual(names);
    const texts = (tab: string) =>
      [...(findSheet(file.workbook, tab)?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(texts(REPORT).map(({ value }) => value)).toEqual(expect.arrayContaining(names));
    for (const tab of [ROLLUP, REPORT, '_Lưu']) {
      const formulas = texts(tab).flatMap(({ formula }) => formula ?? []);
      expect(formulas.filter((formula) => !formula.startsWith('=IF(COUNTIF('))).toEqual([]);
    }
  });
});

/** Following the submissions on the emulated workbook: what a look costs and remembers, and the tab `Theo dõi`. */

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { findSheet } from '../../local/emulator/model/cells';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import { typeInto } from '../../local/emulator/people/typing';
import { generateReport } from '../../src/app/generate-report';
import { ruleOnTime } from '../../src/app/rule-on-time';
import { rebuildTracking } from '../../src/app/track-submissions';
import { STANDARD_CHECK_WORDS } from '../../src/core/checks/messages/standard-check-words';
import { makePeriod } from '../../src/core/period/periods';
import { STANDARD_WORDS } from '../../src/core/report/lines/standard-words';
import type { TrackingResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { MARCH_16, runTracking, track, villageNow } from '../fixtures/tracking-run';

const VILLAGES = 2;
/** Monday after the deadline, Friday 17 March. */
const MARCH_20 = { year: 2023, month: 3, day: 20 };
const MARCH_28 = { year: 2023, month: 3, day: 28 };

/** The first village is complete and ticked, with no script running, so that nobody knows the day. */
const ready = ((): WorkbookModel => {
  const file = openAtWork(setUpWorkbookModel(VILLAGES), VILLAGES);
  file.script = null;
  const head = new PersonAtTab(file, 'HH-T01 Thôn 1');
  head.fillQuietly();
  head.tick('Q1');
  return file.workbook;
})();

let file: EmulatedFile;
beforeEach(() => {
  file = openAtWork(ready, VILLAGES);
});

const onTimeOf = (villageId: string, today: typeof MARCH_16): string | undefined =>
  track(file, { today }).result.quarters[0]?.villages.find(({ id }) => id === villageId)?.verdict.onTime;

const factsOf = (kind: string): unknown[] => {
  const store = keyedTab(file, '_Lưu');
  const [kinds, texts] = [store.column('kind'), store.column('text')];
  return [...store.sheet.cells.values()].flatMap((row) =>
    row.get(kinds)?.value === kind ? [row.get(texts)?.value] : [],
  );
};

const report = (today: typeof MARCH_16) =>
  runTracking(file, { today }, ({ source, store, log, clock }) => {
    const tabs = {
      writeRollup: () => undefined,
      writeReport: () => undefined,
      reportWords: () => STANDARD_WORDS,
      ownTexts: () => new Map(),
    };
    return generateReport(() => makePeriod('2023-Q1', 'nd09'), {
      ...{ source, store, log, clock, tabs },
      scoreTabs: { typed: () => new Map(), staleFormula: () => '', writeScores: () => undefined },
      checkWords: () => STANDARD_CHECK_WORDS,
    });
  });

describe('the first check after a deadline', () => {
  it('keeps who had handed in, once, and later checks go by it', () => {
    expect(onTimeOf('HH-T01', MARCH_16)).toBe('on-time');
    expect(factsOf('quan-sat')).toEqual([]);
    expect(onTimeOf('HH-T01', MARCH_20)).toBe('on-time');
    expect(factsOf('quan-sat')).toEqual(['{"day":"2023-03-20","handedIn":["HH-T01"]}']);

    const second = new PersonAtTab(file, 'HH-T02 Thôn 2', headAccount(2));
    second.fillQuietly();
    expect([onTimeOf('HH-T01', MARCH_28), onTimeOf('HH-T02', MARCH_28)]).toEqual(['on-time', 'late']);
    expect(factsOf('quan-sat')).toHaveLength(1);
  });

  it('may be a report as well, and the report says so', () => {
    const made = report(MARCH_20).result;
    expect(made?.snapshot.input.timeliness).toEqual({ onTime: ['HH-T01'], late: [], unknown: [] });
    expect(made?.rollup.rows.find(({ code }) => code === 'th_nop_dung_han')).toMatchObject({ total: 1, n: 2, N: 2 });
    expect(factsOf('quan-sat')).toHaveLength(1);
  });

  it('writes nothing twice when the report is made again', () => {
    report(MARCH_20);
    const again = report(MARCH_20).result;
    expect(again?.unchanged).toBe(true);
    expect(factsOf('quan-sat')).toHaveLength(1);
  });

  it('leaves the remembering to others while somebody holds the lock', () => {
    const lock = file.lock('document');
    lock.holder = -1;
    expect(onTimeOf('HH-T01', MARCH_20)).toBe('on-time');
    expect(factsOf('quan-sat')).toEqual([]);
    lock.holder = null;
  });

  it('is not made by a head', () => {
    const look = () => track(file, { today: MARCH_20, account: headAccount(1) });
    expect(look).toThrow('You are trying to edit a protected cell or object.');
    expect(factsOf('quan-sat')).toEqual([]);
  });
});

describe('the officer’s word', () => {
  const rule = (onTime: boolean | null, reason: string, account = POLICE) =>
    runTracking(file, { account }, (ports) =>
      ruleOnTime({ period: '2023-Q1', village: 'HH-T01', onTime, reason }, ports),
    ).result;

  it('counts with its reason, is logged, and can be taken back', () => {
    rule(false, 'nộp giấy ngày 18/3');
    expect(villageNow(file).verdict).toMatchObject({
      onTime: 'late',
      ruling: { onTime: false, reason: 'nộp giấy ngày 18/3' },
    });
    expect(keyedTab(file, 'Theo dõi').value('HH-T01', 'Q1.onTime')).toBe('trễ');
    rule(null, 'ghi nhầm thôn');
    expect(villageNow(file).verdict).toMatchObject({ onTime: 'on-time', ruling: null });
    expect(factsOf('dung-han')).toHaveLength(2);
  });

  it('needs a reason', () => {
    expect(rule(true, ' ')).toBe('Ghi lý do, một câu ngắn thôn đọc được.');
    expect(factsOf('dung-han')).toEqual([]);
  });

  it('is not a head’s to give', () => {
    expect(() => rule(true, 'cháu nộp rồi', headAccount(1))).toThrow('protected cell');
    expect(factsOf('dung-han')).toEqual([]);
  });
});

describe('the tab “Theo dõi”', () => {
  const rebuild = (options = {}) => runTracking(file, options, rebuildTracking);
  const cell = (column: string, name = 'Theo dõi') => keyedTab(file, name).value('HH-T01', column);

  it('is made beside “Công an xã”, closed to the heads', () => {
    rebuild();
    expect(cell('Q1.state')).toBe('đã nộp');
    const names = file.workbook.sheets.map(({ name }) => name);
    expect(names[names.indexOf('Công an xã') + 1]).toBe('Theo dõi');
    expect(typeInto(file, headAccount(1), 'Theo dõi', 'B6', 'x').kind).toBe('refused');
  });

  it('is written in place by one block, wherever it was moved and whatever it is called', () => {
    rebuild();
    const sheet = findSheet(file.workbook, 'Theo dõi');
    if (sheet === undefined) throw new Error('The tab is not there.');
    sheet.name = 'Tiến độ nộp';
    new PersonAtTab(file, 'HH-T01 Thôn 1').type('nd1_trom_vu', 'Q1', '', { scriptRuns: false });
    file.ledger.step('again', POLICE);
    rebuild();
    expect(cell('Q1.state', 'Tiến độ nộp')).toBe('nộp nhưng còn thiếu/sai');
    expect(findSheet(file.workbook, 'Theo dõi')).toBeUndefined();
    expect(file.ledger.current()?.calls).toMatchObject({ 'Range.setValues': 1, 'Sheet.appendRow': 1 });
  });

  it('holds nothing of its own: thrown away, it is made again as it was', () => {
    rebuild();
    const before = keyedTab(file, 'Theo dõi').sheet;
    const texts = () =>
      ['Q1.state', 'Q1.day', 'Q1.onTime', 'Q1.missing', 'Q1.wrong', 'Q1.toReview'].map((column) => cell(column));
    const wanted = texts();
    file.workbook.sheets.splice(file.workbook.sheets.indexOf(before), 1);
    rebuild();
    expect(texts()).toEqual(wanted);
  });

  it('is completed where a run was stopped while it was made', () => {
    const { calls } = runTracking(openAtWork(ready, VILLAGES), {}, rebuildTracking);
    rebuild();
    const looksLike = () => {
      const { cells, columns, rows, conditionalFormats } = keyedTab(file, 'Theo dõi').sheet;
      const print = (value: object) =>
        JSON.stringify(value, (_, part: unknown) =>
          Object.prototype.toString.call(part) === '[object Map]' ? [...(part as Map<unknown, unknown>)].sort() : part,
        );
      return print({ cells, hidden: [columns.hidden, rows.hidden], sizes: columns.sizes, conditionalFormats });
    };
    const wanted = looksLike();
    for (let failAtCall = calls - 8; failAtCall <= calls; failAtCall += 4) {
      file = openAtWork(ready, VILLAGES);
      expect(() => rebuild({ failAtCall })).toThrow('stopped at service call');
      rebuild();
      expect(looksLike()).toBe(wanted);
      expect(file.workbook.sheets.filter(({ name }) => name.startsWith('Theo dõi'))).toHaveLength(1);
    }
  });

  it('is not made by a head', () => {
    const names = file.workbook.sheets.map(({ name }) => name);
    expect(() => rebuild({ account: headAccount(1) })).toThrow('protected cell');
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(names);
  });
});

describe('the sidebar', () => {
  const ask = () => runFromClient(file, 'trackSubmissions', [null], { account: POLICE });

  it('opens with at most V + 6 calls, and with five more at the first look after a deadline', () => {
    expect(ask().calls).toBeLessThanOrEqual(VILLAGES + 6);
    file.clock.set(noonOf(2023, 3, 20));
    expect(ask().calls).toBeLessThanOrEqual(VILLAGES + 6 + 5);
    expect(ask().calls).toBeLessThanOrEqual(VILLAGES + 6);
  });

  it('is told of the quarters that have begun, the one now due first', () => {
    file.clock.set(noonOf(2023, 3, 20));
    const answer = ask().result as TrackingResponse;
    if (!answer.ok) throw new Error(answer.message);
    expect([answer.suggested, answer.quarters.map(({ code }) => code)]).toEqual(['2023-Q1', ['2023-Q1', '2023-Q2']]);
    const [first] = answer.quarters[0]?.villages ?? [];
    expect(first).toMatchObject({ name: 'Thôn 1', state: 'submitted', day: null, can: ['accept', 'correct'] });
    expect(first?.link).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/\w+\/edit#gid=\d+$/);
    expect(answer.quarters[0]?.villages[1]?.missing.map(({ name }) => name)).toContain('Số vụ cháy, nổ');
  });
});

/** A workbook that an earlier version made is brought up to date when the police ask for it, and nothing typed changes. */
import { describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { cloneWorkbook, findSheet } from '../../local/emulator/model/cells';
import { SCHEMA_VERSION } from '../../src/core/layout/keys';
import type { ScoreResponse, UpdateLookResponse, UpdateResponse } from '../../src/wire';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { type Content, contentOf, differences } from '../fixtures/differences';
import { keyedTab } from '../fixtures/keyed-cells';
import { enteredIn } from '../fixtures/migrations/entered-in';
import { openWorkbook } from '../fixtures/migrations/open-workbook';
import { ask, listFindings } from '../fixtures/office-calls';
import { buildRequest, headAccount } from '../fixtures/set-up-commune';

const OLD = openWorkbook(1);
const TABS = ['HH-T01 Thôn 1', 'HH-T02 Thôn 2'];

const open = (): EmulatedFile => openAtWork(OLD, 2);
const update = (file: EmulatedFile): UpdateResponse => ask<UpdateResponse>(file, 'updateWorkbook', null);

const content = (file: EmulatedFile): Content => contentOf(file.workbook, ['Nhật ký']);

const schemaOf = (file: EmulatedFile): unknown =>
  [...(findSheet(file.workbook, '_Lưu')?.cells.values() ?? [])].find((row) => row.get(2)?.value === 'schema')?.get(4)
    ?.value;

describe('a workbook of the first layout', () => {
  const file = open();
  const before = enteredIn(file);
  const findings = listFindings(file, '2023-Q1');
  const look = ask<UpdateLookResponse>(file, 'lookAtUpdate', null);
  const untouched = content(open());

  it('is told what an update would do and what comes first, and nothing is written', () => {
    expect(look).toMatchObject({ ok: true, older: true });
    if (look.ok)
      expect([look.changes.join(), look.backup[0]]).toEqual([
        expect.stringContaining('Đính chính'),
        expect.stringContaining('Tạo bản sao'),
      ]);
    expect(differences(untouched, content(file))).toEqual([]);
  });

  it('gets the tabs that it lacks, and the new version, in one run', () => {
    expect(update(file)).toMatchObject({ ok: true, finished: true });
    const names = file.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Ban ngành', 'Nhân sự', 'Đính chính', 'Thang điểm', 'Theo dõi']));
    expect(schemaOf(file)).toBe(SCHEMA_VERSION);
  });

  it('keeps every figure, text, tick and note', () => {
    expect(Object.keys(before).length).toBeGreaterThan(100);
    expect(enteredIn(file)).toEqual(expect.objectContaining(before));
  });

  it('finds in the entries what it found before', () => {
    const core = (response: typeof findings) =>
      response.findings.map(({ rule, village, quarter, code, message }) => ({ rule, village, quarter, code, message }));
    expect(core(listFindings(file, '2023-Q1'))).toEqual(core(findings));
  });

  it('says on the tabs, by formulas alone, what today’s set-up would say', () => {
    const tab = keyedTab(file, TABS[1] ?? '');
    expect(tab.value('#status', 'name')).toMatch(/^Quý I \(15\/12–14\/3\): .*ô sai/);
    const head = new PersonAtTab(file, TABS[1] ?? '', headAccount(2));
    head.type('nd6_tin_bao', 'Q1', '3', { scriptRuns: false });
    expect(tab.value('nd6_tin_bao', 'check')).toBe('');
    // A warning that the first layout did not know: V24, more than usual.
    expect(tab.value('#rules', 'name')).toContain(`"v":${SCHEMA_VERSION}`);
  });

  it('lets the police’s rows be the police’s, and the head type into the own ones', () => {
    const head = new PersonAtTab(file, TABS[0] ?? '', headAccount(1));
    expect(head.tryTyping('#decision', 'Q1', 'duyệt').kind).toBe('refused');
    expect(head.tryTyping('#rules', 'name', '{}').kind).toBe('refused');
    expect(head.tryTyping('nd1_trom_vu', 'Q2', '1').kind).not.toBe('refused');
  });

  it('is left alone by a second run', () => {
    const stands = content(file);
    expect(update(file)).toMatchObject({
      ok: true,
      finished: true,
      summary: expect.stringContaining('không phải làm gì'),
    });
    expect(differences(stands, content(file))).toEqual([]);
  });
});

describe('the figures of the report', () => {
  /** Row by row, of every village and of the commune. */
  function figures(file: EmulatedFile): Record<string, unknown> {
    ask(file, 'generateReport', { period: '2023-Q1', older: 'go on' });
    const lines = [...(findSheet(file.workbook, 'Tổng hợp Quý I')?.cells.values() ?? [])];
    const rows = lines.filter((line) => /^[a-z]/.test(String(line.get(1)?.value)));
    return Object.fromEntries(rows.map((line) => [line.get(1)?.value, [...line.values()].map(({ value }) => value)]));
  }

  it('are the same before and after, but for the changes of people, which nobody could count before', () => {
    const [before, after] = [open(), open()];
    update(after);
    const { th_nhan_su_doi: _, ...known } = figures(before);
    const { th_nhan_su_doi: changes, ...now } = figures(after);
    expect(Object.keys(known).length).toBeGreaterThan(50);
    expect(now).toEqual(known);
    expect(changes).toEqual(expect.arrayContaining([0]));
  });
});

describe('a workbook that this add-on does not know', () => {
  const withSchema = (value: string | number): EmulatedFile => {
    const workbook = cloneWorkbook(OLD);
    for (const row of findSheet(workbook, '_Lưu')?.cells.values() ?? []) {
      const cell = row.get(2)?.value === 'schema' ? row.get(4) : undefined;
      if (cell !== undefined) cell.value = value;
    }
    return openAtWork(workbook, 2);
  };

  it.each([
    [SCHEMA_VERSION + 1, 'mới hơn bản đang chạy'],
    ['hai', '“hai”, không đọc được'],
  ])('(version %j) is refused with a sentence by everything that writes, and nothing is written', (version, words) => {
    const file = withSchema(version);
    const before = content(file);
    const calls: [string, unknown][] = [
      ['updateWorkbook', null],
      ['lookAtUpdate', null],
      ['generateReport', { period: '2023-Q1' }],
      ['scorePeriod', { period: null }],
      ['writeTrackingTab', null],
      ['inspectWorkbook', null],
      ['repairWorkbook', { done: [] }],
      ['runSetUp', buildRequest(2)],
      ['decideSubmissions', { kind: 'accept', period: '2023-Q1', villages: null, reason: '' }],
    ];
    for (const [name, request] of calls) {
      const answer = ask<{ ok: boolean; message: string }>(file, name, request);
      expect([name, answer.ok, answer.message]).toEqual([name, false, expect.stringContaining(words)]);
    }
    expect(differences(before, content(file))).toEqual([]);
  });

  it('whose version was cleared is one of the first layout', () => {
    const file = withSchema('');
    expect(update(file)).toMatchObject({ ok: true, finished: true });
    expect(schemaOf(file)).toBe(SCHEMA_VERSION);
  });
});

it('a workbook of the second layout gets its table of points, and is scored by the default one until then', () => {
  const file = openAtWork(setUpWorkbookModel(2), 2);
  file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== 'Thang điểm');
  for (const row of findSheet(file.workbook, '_Lưu')?.cells.values() ?? []) {
    const cell = row.get(2)?.value === 'schema' ? row.get(4) : undefined;
    if (cell !== undefined) cell.value = 2;
  }
  file.calculator.structureChanged();
  expect(ask<ScoreResponse>(file, 'scorePeriod', { period: '2023-Q1' })).toMatchObject({ ok: true });
  expect(update(file)).toMatchObject({ ok: true, finished: true });
  expect(schemaOf(file)).toBe(SCHEMA_VERSION);
  const codes = [...(findSheet(file.workbook, 'Thang điểm')?.cells.values() ?? [])].map((row) => row.get(2)?.value);
  expect(codes).toEqual(expect.arrayContaining(['a1', 'b1.vu', 'loai1', 'dl5', 'ty_le_xa']));
});

it('the head’s onEdit never updates anything', () => {
  const file = open();
  const before = contentOf(file.workbook, TABS);
  new PersonAtTab(file, TABS[0] ?? '', headAccount(1)).type('nd1_trom_vu', 'Q2', '1');
  expect(differences(before, contentOf(file.workbook, TABS))).toEqual([]);
});

it('the head may not ask for it: Google refuses, and nothing changes', () => {
  const file = open();
  const before = content(file);
  expect(() => ask(file, 'updateWorkbook', null, { account: headAccount(1) })).toThrow(/protected/);
  expect(differences(before, content(file))).toEqual([]);
});

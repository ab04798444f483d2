/** Warnings accepted for the figures they rest on, and missing villages explained, on the built script. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { findSheet } from '../../local/emulator/model/cells';
import { judgeAcceptance } from '../../src/core/acceptance/judge-warning';
import type { AcceptancesResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, generate, linesOf, listFindings, print } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, OWNER, POLICE } from '../fixtures/set-up-commune';

const ready = reportedWorkbookModel(2);
const PERIOD = '2023-Q1';
const REASON = 'Thôn tuần tra một người mỗi buổi, đã kiểm tra sổ';

let file: EmulatedFile;

const head = (number = 1) => new PersonAtTab(file, villageTab(number), headAccount(number));
const type = (code: string, text: string, number = 1) => head(number).type(code, 'Q1', text, { scriptRuns: false });

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  type('nd1_tuan_tra_buoi', '20');
  type('nd1_tuan_tra_luot', '12');
});

const patrols = () => {
  const found = listFindings(file, PERIOD).findings.find(({ rule }) => rule === 'V07b');
  if (!found?.acceptance) throw new Error('no warning on patrols');
  return found.acceptance;
};
const accept = (
  warnings: readonly { key: string; values: string }[],
  reason: string | null = REASON,
  account = OWNER,
) => ask<AcceptancesResponse>(file, 'acceptWarnings', { period: PERIOD, warnings, reason }, { account });
const explain = (village: string, reason: string | null) =>
  ask<AcceptancesResponse>(file, 'explainMissing', { period: PERIOD, village, reason });
const listed = () => {
  const response = ask<AcceptancesResponse>(file, 'listAcceptances', { period: PERIOD });
  if (!response.ok) throw new Error(response.message);
  return response;
};
const tables = () =>
  print(file).document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' | ')) : [])),
  );
const isDraft = (): boolean => print(file).document.banner !== null;

describe('a warning', () => {
  it('keeps the report a draft until it is accepted; then the annex prints the reason', () => {
    expect(generate(file).summary).toContain('Đây là dự thảo: còn 1 cảnh báo chưa chấp nhận;');
    expect(accept([patrols()])).toMatchObject({ ok: true, warnings: [{ ...patrols(), reason: REASON }] });
    expect(generate(file).summary).not.toContain('dự thảo');
    expect(isDraft()).toBe(false);
    expect(tables()).toContain(
      `1 | Thôn 1 | Số lượt người tham gia tuần tra | Số lượt người tuần tra (12) nhỏ hơn số buổi (20) | ${REASON}`,
    );
  });

  it('is open again as soon as one of its figures changes, and accepted once they are back', () => {
    accept([patrols()]);
    type('nd1_tuan_tra_luot', '13');
    expect(judgeAcceptance(patrols().values, listed().warnings[0] ?? null)).toEqual({
      kind: 'outdated',
      reason: REASON,
    });
    generate(file);
    expect(isDraft()).toBe(true);
    type('nd1_tuan_tra_luot', '12');
    generate(file);
    expect(isDraft()).toBe(false);
  });

  it('stays accepted where other figures change', () => {
    accept([patrols()]);
    type('nd6_tin_bao', '3');
    generate(file);
    expect(isDraft()).toBe(false);
  });

  it('is open again once the acceptance is taken back', () => {
    accept([patrols()]);
    expect(accept([patrols()], null)).toMatchObject({ ok: true, warnings: [] });
    generate(file);
    expect(isDraft()).toBe(true);
    expect(accept([patrols()], null)).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa được chấp nhận'),
    });
  });

  it('is accepted together with others that have the same reason', () => {
    type('nd1_tuan_tra_buoi', '30', 2);
    type('nd1_tuan_tra_luot', '12', 2);
    const warnings = listFindings(file, PERIOD).findings.flatMap(({ acceptance }) => acceptance ?? []);
    expect(warnings.map(({ key }) => key)).toEqual([
      '2023-Q1/HH-T01/V07b/nd1_tuan_tra_luot',
      '2023-Q1/HH-T02/V07b/nd1_tuan_tra_luot',
    ]);
    expect(accept(warnings)).toMatchObject({ ok: true, warnings: [{ reason: REASON }, { reason: REASON }] });
  });

  it('of a quarter stays accepted in the report of the half year', () => {
    accept([patrols()]);
    const half = generate(file, '2023-H1').summary;
    expect(half).not.toContain('cảnh báo');
  });

  it.each([
    ['', 'Chưa ghi lý do'],
    ['   ', 'Chưa ghi lý do'],
    ['gọi 0912 345 678', 'số điện thoại'],
    ['thẻ 001 099 123 456', 'số căn cước'],
    ['gửi a@b.vn', 'thư điện tử'],
    ['x'.repeat(301), 'dài quá 300'],
  ])('is refused with the reason “%s”, and nothing is written', (reason, words) => {
    const before = contentOf(file.workbook);
    expect(accept([patrols()], reason)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    expect(differences(before, contentOf(file.workbook))).toEqual([]);
  });

  it('is refused where its figures have just changed', () => {
    const seen = patrols();
    type('nd1_tuan_tra_luot', '15');
    expect(accept([seen])).toMatchObject({ ok: false, message: expect.stringContaining('Số liệu vừa thay đổi') });
    expect(listed().warnings).toEqual([]);
  });

  it('that is an error is never accepted', () => {
    type('nd1_trom_bao_kip', '3');
    const { findings } = listFindings(file, PERIOD);
    const error = findings.find(({ rule }) => rule === 'V04');
    expect(error).toMatchObject({ severity: 'error', acceptance: null });
    const key = '2023-Q1/HH-T01/V04/nd1_trom_bao_kip';
    expect(accept([{ key, values: '' }])).toMatchObject({
      ok: false,
      message: expect.stringContaining('Lỗi thì phải sửa'),
    });
    generate(file);
    expect(isDraft()).toBe(true);
  });

  it('is accepted by the police alone', () => {
    expect(() => accept([patrols()], REASON, headAccount(1))).toThrow('protected cell');
    expect(accept([patrols()], REASON, POLICE)).toMatchObject({ ok: true });
    expect(file.workbook.sheets.find(({ name }) => name === 'Nhật ký')).toBeDefined();
    const actions = [...(findSheet(file.workbook, 'Nhật ký')?.cells.values() ?? [])].map((row) => row.get(4)?.value);
    expect(actions).toContain('Chấp nhận cảnh báo');
  });
});

describe('a village that has not reported', () => {
  beforeEach(() => {
    type('nd1_tuan_tra_luot', '20');
    type('nd6_tin_bao', '', 2);
  });

  it('keeps the report a draft until somebody says why', () => {
    expect(listFindings(file, PERIOD).unreported).toEqual([{ village: 'HH-T02', name: 'Thôn 2' }]);
    expect(generate(file).summary).toContain('còn 1 thôn chưa báo cáo chưa ghi lý do;');
    const reason = 'Thôn khuyết trưởng thôn, đang kiện toàn';
    expect(explain('HH-T02', reason)).toMatchObject({ ok: true, missing: [{ village: 'HH-T02', reason }] });
    generate(file);
    expect(isDraft()).toBe(false);
    expect(tables()).toContain(`1 | Thôn 2 | ${reason}`);
    expect(linesOf(print(file).document)).toContain('1/2 thôn đã báo cáo.');
  });

  it('is unexplained again once the reason is taken back; another period has its own', () => {
    explain('HH-T02', 'Đang kiện toàn');
    expect(ask<AcceptancesResponse>(file, 'listAcceptances', { period: '2023-H1' })).toMatchObject({ missing: [] });
    expect(explain('HH-T02', null)).toMatchObject({ ok: true, missing: [] });
    generate(file);
    expect(isDraft()).toBe(true);
  });

  it.each([
    ['HH-T02', '', 'Chưa ghi lý do'],
    ['HH-T02', 'gọi 0912345678', 'số điện thoại'],
    ['HH-T01', 'Bận', 'Thôn 1 đã báo cáo đủ'],
    ['HH-T09', 'Bận', 'Không thấy thôn này'],
  ])('%s with the reason “%s” is refused', (village, reason, words) => {
    expect(explain(village, reason)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    expect(listed().missing).toEqual([]);
  });

  it('with a wrong cell of its own does not hold the others up', () => {
    type('nd1_trom_vu', 'vài', 2);
    explain('HH-T02', 'Đang kiện toàn');
    generate(file);
    expect(isDraft()).toBe(false);
  });
});

describe('rules that are switched off', () => {
  it('find nothing, and the report says which they were', () => {
    const settings = keyedTab(file, 'Cài đặt');
    const rows = [...settings.sheet.cells].find(([, cells]) => cells.get(2)?.value === 'quy_tac_tat');
    const cell = rows?.[1].get(settings.column('value'));
    if (cell === undefined) throw new Error('no setting of rules');
    cell.value = 'V07b';
    file.calculator.structureChanged();
    generate(file);
    expect(isDraft()).toBe(false);
    expect(linesOf(print(file).document)).toContain(
      'Khi lập báo cáo này, các nội dung sau không được kiểm tra: lượt người tuần tra không ít hơn số buổi (V07b).',
    );
  });
});

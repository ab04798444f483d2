/** “Kiểm tra số liệu” on the built script: what is found, where it stands, and the way to the cell. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { findSheet } from '../../local/emulator/model/cells';
import type { FindingsResponse, ShowCellResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, listFindings } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, OWNER, POLICE } from '../fixtures/set-up-commune';

const ready = reportedWorkbookModel(2);
const COMMUNE = 'Công an xã';

let file: EmulatedFile;
let head: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  head = new PersonAtTab(file, villageTab(1), headAccount(1));
});

const addressOf = (tab: string, row: string, column: string) => `'${tab}'!${keyedTab(file, tab).a1(row, column)}`;
const type = (person: PersonAtTab, row: string, column: string, text: string) =>
  person.type(row, column, text, { scriptRuns: false });

describe('the findings of a period', () => {
  it('are none where every village has filled in a quiet quarter', () => {
    expect(listFindings(file)).toMatchObject({ findings: [], missing: [], problems: [], villages: 2, reported: 2 });
    expect(listFindings(file).period).toMatchObject({ code: '2023-Q1' });
  });

  it('name village, quarter, row, cell and what to do', () => {
    type(head, 'nd6_tin_bao', 'Q1', 'nhiều');
    expect(listFindings(file).findings).toEqual([
      expect.objectContaining({
        rule: 'V02',
        severity: 'error',
        audience: 'thon',
        village: 'HH-T01',
        villageName: 'Thôn 1',
        quarter: '2023-Q1',
        code: 'nd6_tin_bao',
        cell: addressOf(villageTab(1), 'nd6_tin_bao', 'Q1'),
        message: expect.stringContaining('Bác ghi lại'),
        officeMessage: expect.stringContaining('“nhiều”'),
      }),
    ]);
  });

  it('gather the blank cells of a village in one sentence, and list them cell by cell', () => {
    for (const code of ['nd6_tin_bao', 'nd1_trom_vu']) type(head, code, 'Q1', '');
    const { findings, missing, reported } = listFindings(file);
    expect(reported).toBe(1);
    expect(missing).toEqual([
      { village: 'HH-T01', quarter: '2023-Q1', message: expect.stringContaining('Thôn chưa ghi 2 ô: vụ trộm') },
    ]);
    expect(findings.filter(({ rule }) => rule === 'V01').map(({ code }) => code)).toEqual([
      'nd1_trom_vu',
      'nd6_tin_bao',
    ]);
  });

  it('lead to the note that gives somebody away, which belongs to no quarter', () => {
    type(head, 'nd1_trom_vu', 'note', 'gọi 0912345678');
    const [finding] = listFindings(file).findings;
    expect(finding).toMatchObject({
      rule: 'V30',
      quarter: null,
      code: 'nd1_trom_vu',
      cell: addressOf(villageTab(1), 'nd1_trom_vu', 'note'),
    });
    expect(`${finding?.message}${finding?.officeMessage}`).not.toContain('0912345678');
  });

  it('of the commune’s own rows lead to Công an xã', () => {
    const code = 'th_cax_tuan_tra';
    type(new PersonAtTab(file, COMMUNE, POLICE), code, 'Q1', '-2');
    expect(listFindings(file).findings).toEqual([
      expect.objectContaining({ village: null, villageName: null, code, cell: addressOf(COMMUNE, code, 'Q1') }),
    ]);
  });

  it('of a có/không that the commune counts once ask for a number of villages', () => {
    const police = new PersonAtTab(file, COMMUNE, POLICE);
    type(police, 'lt_trong_an', 'Q1', '1');
    expect(listFindings(file).findings.filter(({ code }) => code === 'lt_trong_an')).toEqual([]);
    type(police, 'lt_trong_an', 'Q1', 'có');
    expect(listFindings(file).findings.filter(({ code }) => code === 'lt_trong_an')).toHaveLength(1);
  });

  it('see formulas in cells for typing', () => {
    type(head, 'nd6_tin_bao', 'Q1', '=1+1');
    expect(listFindings(file).findings).toEqual([expect.objectContaining({ rule: 'G10', severity: 'hint' })]);
  });

  it('look at the choices as well as at free words', () => {
    type(head, 'hop_dia_diem', 'Q1', 'nhà ông Nguyễn Văn A');
    expect(listFindings(file).findings.map(({ rule }) => rule)).toContain('V31');
  });

  it('of a longer period are those of its quarters', () => {
    type(head, 'nd6_tin_bao', 'Q1', 'nhiều');
    const { findings, period } = listFindings(file, '2023-H1');
    expect(period.code).toBe('2023-H1');
    expect(new Set(findings.map(({ quarter }) => quarter))).toEqual(new Set(['2023-Q1', '2023-Q2']));
  });

  it('of a period that the workbook does not have are refused', () => {
    expect(ask<FindingsResponse>(file, 'listFindings', { period: '2022-Q1' }).ok).toBe(false);
  });

  it('change nothing in the workbook', () => {
    file.ledger.step('check', OWNER);
    listFindings(file);
    expect(file.ledger.current()?.writes).toBe(0);
  });
});

describe('the way to a cell', () => {
  it('selects it in its tab', () => {
    const cell = addressOf(villageTab(1), 'nd6_tin_bao', 'Q1');
    expect(ask<ShowCellResponse>(file, 'showCell', { cell })).toEqual({ ok: true });
    const { sheetId, box } = file.selection(OWNER);
    expect(sheetId).toBe(findSheet(file.workbook, villageTab(1))?.id);
    expect(box).toMatchObject({ row: keyedTab(file, villageTab(1)).row('nd6_tin_bao'), rows: 1, columns: 1 });
  });

  it('knows a tab with quotes in its name', () => {
    const sheet = findSheet(file.workbook, villageTab(1));
    if (sheet) sheet.name = "Thôn 'Đông'";
    expect(ask<ShowCellResponse>(file, 'showCell', { cell: "'Thôn ''Đông'''!C12" })).toEqual({ ok: true });
  });

  it.each(["'Thôn 99'!C12", 'C12', "'HH-T01 Thôn 1'!C", "'HH-T01 Thôn 1'!ZZZ99999999", '=1+1'])(
    '%s is refused in words',
    (cell) => {
      expect(ask<ShowCellResponse>(file, 'showCell', { cell })).toEqual({
        ok: false,
        message: 'Không thấy ô này nữa. Bấm “Kiểm tra lại” để lấy danh sách mới.',
      });
    },
  );
});

/** The tabs of the office as set-up makes them, read back the way the use cases read them. */
import { describe, expect, it } from '@jest/globals';
import { findSheet, getCell } from '../../../local/emulator/model/cells';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { ROW_NAMES } from '../../../src/core/catalogue/row-names';
import { SCHEMA_VERSION } from '../../../src/core/layout/keys';
import { parseSettings } from '../../../src/core/settings/parse-settings';
import { parseIndicatorChanges } from '../../../src/core/tables/parse-indicator-changes';
import { parseVillages } from '../../../src/core/tables/parse-villages';
import { createWorkbookSource } from '../../../src/sheets/reading/workbook-source';
import { runOnEmulator } from '../../fixtures/run-on-emulator';
import { buildRequest, newFile, OWNER, POLICE, runSetUp } from '../../fixtures/set-up-commune';

const file = newFile(4);
runSetUp(file, buildRequest(4));
const loaded = runOnEmulator(file, { account: OWNER }, (spreadsheet) =>
  createWorkbookSource(spreadsheet, () => ROW_NAMES).load({ formulas: true }),
);
if (loaded === null) throw new Error('not read as ours');

const cellsOf = (name: string) => [...(findSheet(file.workbook, name)?.cells.values() ?? [])];

describe('a workbook that was just set up', () => {
  it('reads without a problem, one tab a village and the tab of the police', () => {
    expect(loaded.problems).toEqual([]);
    expect(loaded.villageTabs.map(({ villageId }) => villageId)).toEqual(['HH-T01', 'HH-T02', 'HH-T03', 'HH-T04']);
    expect(loaded.communeTab?.addressOf('nd3_hinh_su', 2)).toBe("'Công an xã'!D8");
  });

  it('holds no figure yet: nothing is 0 before somebody typed it', () => {
    const typed = loaded.villageTabs.flatMap(({ quarters }) =>
      Object.values(quarters).flatMap((cells) => [...cells].filter(([, { raw }]) => raw !== '' && raw !== 'không')),
    );
    // Counted from other tabs, not typed: the pilot from the list of villages, no changes of people from Nhân sự.
    const counted = ['bc_thon_diem', 'th_nhan_su_doi'];
    expect(typed.filter(([code]) => !counted.includes(code))).toEqual([]);
  });

  it('has the settings of the preset with the answers of the dialog', () => {
    const rows = loaded.settings.map((row) => ({
      key: String(row.get('key')),
      value: row.get('value') ?? '',
      from: row.get('from') ?? '',
    }));
    const { settings, problems } = parseSettings(rows);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ year: 2023, scheme: 'nd09', communeCode: 'HH', sensitiveMode: 'toàn xã' });
    expect(settings.policeAccounts).toEqual([POLICE]);
    const identity = settings.identityOn({ year: 2023, month: 4, day: 1 });
    expect(identity.recipients).toEqual(['- Như trên;', '- Lưu: CAX.']);
    expect(settings.identityOn({ year: 2025, month: 7, day: 1 }).communeName).toBe('xã Hoằng Giang');
  });

  it('offers the choices of a setting as a dropdown', () => {
    const sheet = findSheet(file.workbook, 'Cài đặt');
    const lists = sheet?.validations.flatMap(({ rule: { criteria } }) =>
      criteria.kind === 'list' ? [criteria.values] : [],
    );
    expect(lists).toEqual(expect.arrayContaining([['toàn xã', 'theo thôn', 'tắt']]));
  });

  it('lists the villages with the pilot, and says so on the pilot’s own tab', () => {
    const { villages, problems } = parseVillages(loaded.villages);
    expect(problems).toEqual([]);
    expect(villages.filter(({ pilot }) => pilot).map(({ id }) => id)).toEqual(['HH-T04']);
    const shown = loaded.villageTabs.map(({ quarters }) => quarters[1].get('bc_thon_diem')?.raw);
    expect(shown).toEqual(['không', 'không', 'không', 'có']);
  });

  it('lists all indicators as the catalogue has them', () => {
    const catalogue = defaultCatalogue();
    const changes = parseIndicatorChanges(loaded.indicators, catalogue);
    expect(changes).toHaveLength(111);
    for (const { code, on, name } of changes) {
      expect([code, on, name]).toEqual([code, catalogue.byCode.get(code)?.on, undefined]);
    }
  });

  it('keeps the version of its layout', () => {
    expect(cellsOf('_Lưu').some((row) => row.get(2)?.value === 'schema' && row.get(4)?.value === SCHEMA_VERSION)).toBe(
      true,
    );
  });
});

describe('Hướng dẫn', () => {
  it('leads to every village’s tab', () => {
    const links = cellsOf('Hướng dẫn').flatMap((row) => {
      const cell = row.get(3);
      return cell?.link ? [[cell.value, cell.link]] : [];
    });
    const villages = file.workbook.sheets.filter(({ name }) => name.startsWith('HH-T'));
    expect(links).toEqual(villages.map(({ name, id }) => [name, `#gid=${id}`]));
  });

  it('says what nobody may write, and never suggests a link for anyone', () => {
    const text = cellsOf('Hướng dẫn')
      .map((row) => String(row.get(2)?.value ?? ''))
      .join('\n');
    expect(text).toContain('Không ghi bí mật nhà nước. Không ghi họ tên');
    expect(text).toContain('Không mở cho “bất kỳ ai có đường liên kết”');
    for (const role of ['Bác trưởng thôn', 'Công an xã', 'Văn phòng UBND xã']) expect(text).toContain(role);
  });
});

describe('names that look like formulas', () => {
  it('stay names in the list and in the title of the tab', () => {
    const odd = newFile(0);
    const name = '=HYPERLINK("http://example.com")';
    runSetUp(odd, buildRequest(1, { villages: [{ name, headAccount: '', pilot: false }] }));
    const list = findSheet(odd.workbook, 'Danh sách thôn');
    const village = odd.workbook.sheets[1];
    expect(list && getCell(list, 5, 3)).toMatchObject({ value: name });
    expect(list && getCell(list, 5, 3)?.formula).toBeUndefined();
    const title = [...(village?.cells.values() ?? [])].find((row) => row.get(1)?.value === '#title')?.get(2);
    expect(title?.formula).toBeUndefined();
    expect(title?.value).toBe(`${name}, xã Hoằng Hợp, năm 2023`);
  });
});

describe('the mode theo thôn', () => {
  it('gives Công an xã a block for each village', () => {
    const other = newFile(0);
    runSetUp(other, buildRequest(2, { sensitiveMode: 'theo thôn' }));
    const keys = [...(findSheet(other.workbook, 'Công an xã')?.cells.values() ?? [])].map((row) => row.get(1)?.value);
    expect(keys).toEqual(expect.arrayContaining(['HH-T01/nd3_hinh_su', 'HH-T02/nd3_hinh_su']));
    expect(keys).not.toContain('nd3_hinh_su');
  });
});

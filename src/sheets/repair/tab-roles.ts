/** Which tab is which, also where A1 does not say it any more: by name, by title, by columns. */
import { TAB_KEYS, TAB_NAMES, TABLE_COLUMNS, UNFINISHED_KEY, VILLAGE_TAB_PREFIX } from '../../core/layout/keys';
import { reportTabKey, reportTabName, rollupTabKey, rollupTabName } from '../../core/layout/period-tabs';
import type { PlannedVillage } from '../../core/layout/planned-villages';
import { villageTabName } from '../../core/layout/village-identity';
import type { PeriodKind } from '../../core/period/types';
import { chooseTab } from '../../core/repair/compare-copies';
import { textOf } from '../../core/repair/form-structure';
import { sheetValues } from '../cells/sheet-block';
import { TEMPLATE_KEY } from '../layout/tab-directory';
import type { Values } from './standing-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A1 of a tab that repair has set aside: a village's tab copied by hand. */
export const COPY_PREFIX = '#bansao:';

export interface RoledTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly values: Values;
  /** What A1 says; `''` where it says nothing of ours. */
  readonly key: string;
  /** What it should say; `''`: the tab is not ours, or a copy that was set aside. */
  readonly role: string;
}

export interface TabRoles {
  /** Each role once. */
  readonly tabs: readonly RoledTab[];
  readonly copies: readonly { readonly copy: RoledTab; readonly original: RoledTab }[];
  /** Others keep what they hold. */
  readonly strangers: readonly RoledTab[];
}

const KINDS: readonly PeriodKind[] = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', '9M', 'H2', 'Y'];
const NOT_COUNTED: readonly string[] = [UNFINISHED_KEY, TEMPLATE_KEY];
const KNOWN =
  /^#(huongdan|thon:.+|congan|bannganh|nhansu|dinhchinh|theodoi|tonghop:.+|diem:.+|baocao:.+|guicaptren|guicaptren-thon|thon-ds|chitieu|thangdiem|caidat|namtruoc|nhatky|luu)$/;

function usualNames(villages: readonly PlannedVillage[], year: number): Map<string, string> {
  const single = Object.entries(TAB_KEYS).map(([tab, key]): [string, string] => [
    key,
    Object.entries(TAB_NAMES).find(([each]) => each === tab)?.[1] ?? '',
  ]);
  const ofPeriods = KINDS.flatMap((kind): [string, string][] => [
    [rollupTabKey(`${year}-${kind}`), rollupTabName(kind)],
    [reportTabKey(`${year}-${kind}`), reportTabName(kind)],
  ]);
  const ofVillages = villages.map(({ id, name }): [string, string] => [
    VILLAGE_TAB_PREFIX + id,
    villageTabName(id, name),
  ]);
  return new Map([...single, ...ofPeriods, ...ofVillages]);
}

/** The name that set-up or generation gives the tab with this key; `''`: none that is known. */
export const usualNameOf = (key: string, villages: readonly PlannedVillage[], year: number): string =>
  usualNames(villages, year).get(key) ?? '';

export interface KnownWorkbook {
  readonly villages: readonly PlannedVillage[];
  readonly year: number;
}

function roleByContent(values: Values, { villages }: KnownWorkbook): string {
  const cells = values.slice(0, 16).flatMap((row) => row.slice(0, 8).map(textOf));
  const village = villages.find(({ name }) => cells.some((text) => text.startsWith(`${name}, xã `)));
  if (village !== undefined && cells.includes('Đã nộp')) return VILLAGE_TAB_PREFIX + village.id;
  const table = Object.entries(TABLE_COLUMNS).find(([, columns]) =>
    values.slice(0, 12).some((row) => columns.every((column) => row.some((cell) => textOf(cell) === column))),
  );
  return table === undefined ? '' : (Object.entries(TAB_KEYS).find(([tab]) => tab === table[0])?.[1] ?? '');
}

/** The village whose id stands in front of the name. */
const villageByName = (name: string, { villages }: KnownWorkbook): string => {
  const village = villages.find(({ id }) => name.startsWith(`${id} `));
  return village === undefined ? '' : VILLAGE_TAB_PREFIX + village.id;
};

export interface RawTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly values: Values;
}

/** One call a tab. */
export const readTabs = (spreadsheet: Spreadsheet): RawTab[] =>
  spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName(), values: sheetValues(sheet) }));

/** Keys that count; `taken` roles are not given twice to tabs that have lost theirs. */
export function assignRoles(tabs: readonly RawTab[], known: KnownWorkbook): TabRoles {
  const names = usualNames(known.villages, known.year);
  const byName = new Map([...names].map(([key, name]) => [name.normalize('NFC'), key]));
  const keyed = tabs.map((tab) => {
    const first = textOf(tab.values[0]?.[0]);
    return {
      ...tab,
      key: KNOWN.test(first) || NOT_COUNTED.includes(first) || first.startsWith(COPY_PREFIX) ? first : '',
    };
  });
  const taken = new Set(keyed.map(({ key }) => key));
  const roled = keyed.map((tab): RoledTab => {
    if (tab.key !== '') return { ...tab, role: KNOWN.test(tab.key) ? tab.key : '' };
    const name = tab.name.normalize('NFC');
    const guesses = [byName.get(name) ?? '', villageByName(name, known), roleByContent(tab.values, known)];
    const role = guesses.find((guess) => guess !== '' && !taken.has(guess)) ?? '';
    if (role !== '') taken.add(role);
    return { ...tab, role };
  });

  const single: RoledTab[] = [];
  const copies: { copy: RoledTab; original: RoledTab }[] = [];
  for (const role of new Set(roled.map((tab) => tab.role))) {
    if (role === '') continue;
    const same = roled.filter((tab) => tab.role === role);
    const usualName = names.get(role) ?? '';
    const { SHEET } = SpreadsheetApp.ProtectionType;
    const chosen =
      same.length === 1
        ? 0
        : chooseTab(
            same.map(({ sheet, name }) => ({
              name: name.normalize('NFC'),
              usualName,
              protected: sheet.getProtections(SHEET).length > 0,
            })),
          );
    const original = same[chosen];
    if (original === undefined) continue;
    single.push(original);
    copies.push(...same.filter((tab) => tab !== original).map((copy) => ({ copy, original })));
  }
  return { tabs: single, copies, strangers: roled.filter(({ role }) => role === '') };
}

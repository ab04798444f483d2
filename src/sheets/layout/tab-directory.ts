/** The workbook's tabs by what their A1 says, kept up to date while set-up adds to them. */
import { TAB_KEYS, TAB_NAMES, UNFINISHED_KEY, VILLAGE_TAB_PREFIX } from '../../core/layout/keys';
import { freeTabName } from '../../core/layout/village-identity';
import { type Size, sizeOf } from './write-sketch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A1 of the blank village tab that the others are copied from, and of copies that are not finished yet. */
export const TEMPLATE_KEY = '#mau';
export const TEMPLATE_NAME = '_Mẫu trang thôn';

/** Tabs from left to right; villages stand in the order of their ids, tabs that are not named here keep their place. */
const ORDER: readonly string[] = [
  TAB_KEYS.guide,
  VILLAGE_TAB_PREFIX,
  TAB_KEYS.police,
  TAB_KEYS.bodies,
  TAB_KEYS.staff,
  TAB_KEYS.corrections,
  TAB_KEYS.tracking,
  TAB_KEYS.villageList,
  TAB_KEYS.indicators,
  TAB_KEYS.scoring,
  TAB_KEYS.settings,
  TAB_KEYS.lastYear,
  TAB_KEYS.log,
  TAB_KEYS.store,
];

export interface KnownTab {
  readonly sheet: Sheet;
  readonly name: string;
  /** What A1 says; `''` where the tab is not ours. */
  key: string;
}

export interface TabDirectory {
  readonly tabs: readonly KnownTab[];
  /** The first tab with this key: a copy made by hand stands after it. */
  readonly find: (key: string) => KnownTab | undefined;
  /** A new tab at the place of its key, blank or a copy. Its name gets a number where somebody's tab has it. */
  readonly insert: (key: string, name: string, template?: Sheet) => KnownTab;
  /** What Google gives a new blank tab; asked once a run. */
  readonly sizeOfNew: (sheet: Sheet) => Size;
  readonly remove: (tab: KnownTab) => void;
}

const OUR_NAMES: ReadonlySet<string> = new Set([...Object.values(TAB_NAMES), TEMPLATE_NAME]);

/** One read a tab; a second one for a blank tab that has one of our names. */
function readKey(sheet: Sheet, name: string): string {
  const value: unknown = sheet.getRange(1, 1).getValue();
  if (typeof value === 'string' && value.startsWith('#')) return value.normalize('NFC').trim();
  // A run stopped between making the tab and writing into it.
  return value === '' && OUR_NAMES.has(name) && sheet.getLastRow() === 0 ? UNFINISHED_KEY : '';
}

/** `[place among the kinds, id]`; null for tabs without a place of their own. */
function rankOf(key: string): readonly [number, string] | null {
  const place = ORDER.findIndex((each) => (each === VILLAGE_TAB_PREFIX ? key.startsWith(each) : key === each));
  return place < 0 ? null : [place, key];
}

const comesBefore = (a: readonly [number, string], b: readonly [number, string]): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

export function readTabDirectory(spreadsheet: Spreadsheet): TabDirectory {
  const tabs: KnownTab[] = spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    return { sheet, name, key: readKey(sheet, name) };
  });
  let size: Size | null = null;
  return {
    tabs,
    find: (key) => tabs.find((tab) => tab.key === key),
    insert(key, wantedName, template) {
      const rank = rankOf(key);
      let place = 0;
      tabs.forEach((tab, index) => {
        const other = rankOf(tab.key);
        if (rank !== null && other !== null && comesBefore(other, rank)) place = index + 1;
      });
      // The template has no place of its own and stands last.
      if (rank === null) place = tabs.length;
      const name = freeTabName(wantedName, new Set(tabs.map((tab) => tab.name)));
      const sheet = template
        ? spreadsheet.insertSheet(name, place, { template })
        : spreadsheet.insertSheet(name, place);
      const known: KnownTab = { sheet, name, key };
      tabs.splice(place, 0, known);
      return known;
    },
    sizeOfNew(sheet) {
      size ??= sizeOf(sheet);
      return size;
    },
    remove(tab) {
      spreadsheet.deleteSheet(tab.sheet);
      tabs.splice(tabs.indexOf(tab), 1);
    },
  };
}

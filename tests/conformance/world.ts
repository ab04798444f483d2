/** A shared file, as cases see it: an owner, police, two village heads, a reader and a stranger act one after another. */
import type { Json } from './case';

/** `done`, or what Google told the person instead. */
export type Outcome = string;

/** What one account does. Tabs are named; ranges are in A1 notation. */
export interface Person {
  /** A function of the bound script, run from the menu: `ss`, `sheet` (the tab Trang) and the words are there. */
  readonly runs: (script: string) => Json;
  /** Whether such a function ends in an error. */
  readonly fails: (script: string) => boolean;
  /** A call by `google.script.run` from a page. */
  readonly calls: (functionName: string, argument: Json) => { readonly success: Json } | { readonly failure: true };
  readonly types: (tab: string, cell: string, text: string) => Outcome;
  /** Text from outside the file, its top left cell at `cell`. */
  readonly pastes: (tab: string, cell: string, block: readonly (readonly string[])[]) => Outcome;
  /** Cells of the same tab, copied and pasted whole. */
  readonly copies: (tab: string, from: string, to: string) => Outcome;
  readonly clears: (tab: string, range: string) => Outcome;
  readonly ticks: (tab: string, cell: string) => Outcome;
  /** Above row `row`. */
  readonly insertsRow: (tab: string, row: number) => Outcome;
  readonly deletesRow: (tab: string, row: number) => Outcome;
  /** By the column of the sheet (A is 1), ascending. */
  readonly sorts: (tab: string, range: string, column: number) => Outcome;
  readonly undoes: () => Outcome;
}

/** Tabs: Trang (empty, first), HH-T01, HH-T02. Locale vi_VN, zone Asia/Ho_Chi_Minh. */
export interface World {
  /** chu.so@example.com; nobody may keep the owner out. */
  readonly owner: Person;
  /** cong.an@example.com, who may edit the file, as both heads may. */
  readonly police: Person;
  /** truong.thon.1@example.com */
  readonly head1: Person;
  /** truong.thon.2@example.com */
  readonly head2: Person;
  /** nguoi.xem@example.com, who may only view it. */
  readonly reader: Person;
  /** nguoi.la@example.com, with whom it is not shared. */
  readonly stranger: Person;
  /** Binds this script to the file: its `onEdit` runs from now on. */
  readonly bind: (script: string) => void;
  /** Somebody opens the file; gives the lines that its `onOpen` wrote to the console. */
  readonly opens: (authMode: 'NONE' | 'LIMITED') => readonly string[];
  /** A head installs the add-on; gives the lines that its `onInstall` wrote to the console. */
  readonly installs: () => readonly string[];
}

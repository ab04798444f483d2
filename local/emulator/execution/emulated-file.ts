/** One spreadsheet with its script, its people and its clock: what Google keeps between executions. */

import type { Calculator } from '../formula/calculator';
import { createCalculator } from '../formula/calculator';
import { Ledger } from '../ledger/ledger';
import { canEditFile, type FileSharing, isOwner, sameAccount } from '../model/access';
import { createWorkbook, findSheetById } from '../model/cells';
import type { Box, WorkbookModel } from '../model/workbook-model';
import type { LockState } from '../services/script/locks';
import type { CachedText } from '../services/script/stores';
import { Clock } from './clock';
import type { ScriptSource } from './script-source';
import { UiState } from './ui-state';
import { uuidStream } from './uuid-stream';

export interface FileOptions {
  /** Default: an empty workbook. */
  readonly workbook?: WorkbookModel;
  /** Default `owner@example.com`. */
  readonly owner?: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
  /** Addresses that are accounts, beside the people of the file; by default every address that looks like one. */
  readonly accounts?: readonly string[];
  /** Default 2023-01-01 00:00 UTC. */
  readonly now?: Date | number;
  /** The script bound to the file, or installed as an add-on. */
  readonly script?: ScriptSource;
  /** The add-on's name in the Extensions menu. */
  readonly addOnName?: string;
  /** How long a service call takes on the emulated clock; 0 by default, 50–100 live. */
  readonly millisecondsPerCall?: number;
  /** Where identifiers begin; the same seed gives the same ones. */
  readonly seed?: number;
}

interface Selection {
  sheetId: number;
  box: Box | null;
}

const named = <T>(store: Map<string, T>, name: string, make: () => T): T => {
  const known = store.get(name);
  if (known !== undefined) return known;
  const made = make();
  store.set(name, made);
  return made;
};

/** The script's stores, which outlive executions. */
class Stores {
  readonly document = new Map<string, string>();
  readonly script = new Map<string, string>();
  private readonly users = new Map<string, Map<string, string>>();
  private readonly caches = new Map<string, Map<string, CachedText>>();

  ofUser(account: string): Map<string, string> {
    return named(this.users, account.toLowerCase(), () => new Map());
  }

  cache(name: string): Map<string, CachedText> {
    return named(this.caches, name, () => new Map());
  }
}

export class EmulatedFile implements FileSharing {
  readonly id: string;
  readonly clock: Clock;
  readonly ledger = new Ledger();
  readonly stores = new Stores();
  readonly editors: string[];
  readonly viewers: string[];
  readonly nextUuid: () => string;
  readonly millisecondsPerCall: number;
  owner: string;
  workbook: WorkbookModel;
  calculator: Calculator;
  addOnName: string;
  script: ScriptSource | null;
  private readonly accounts: readonly string[] | null;
  private readonly selections = new Map<string, Selection>();
  private readonly uis = new Map<string, UiState>();
  private readonly locks = new Map<string, LockState>();

  constructor(options: FileOptions = {}) {
    this.workbook = options.workbook ?? createWorkbook();
    this.calculator = createCalculator(this.workbook);
    this.owner = options.owner ?? 'owner@example.com';
    this.editors = [...(options.editors ?? [])];
    this.viewers = [...(options.viewers ?? [])];
    this.accounts = options.accounts ?? null;
    this.clock = new Clock(options.now ?? Date.UTC(2023, 0, 1));
    this.script = options.script ?? null;
    this.addOnName = options.addOnName ?? 'Add-on';
    this.millisecondsPerCall = options.millisecondsPerCall ?? 0;
    this.nextUuid = uuidStream(options.seed ?? 1);
    this.id = this.nextUuid().replace(/-/g, '');
  }

  /** Another workbook in the file's place, as after an import. */
  replaceWorkbook(workbook: WorkbookModel): void {
    this.workbook = workbook;
    this.calculator = createCalculator(workbook);
    this.selections.clear();
  }

  /** The manifest's zone; without a manifest the spreadsheet's. */
  get scriptTimeZone(): string {
    return this.script?.timeZone ?? this.workbook.timeZone;
  }

  /** Null when the script's manifest names no scopes, so that Google asks for those it needs. */
  get scopes(): readonly string[] | null {
    return this.script?.scopes ?? null;
  }

  canEdit(account: string): boolean {
    return canEditFile(account, this);
  }

  /** Whether an address can be given rights. */
  isAccount(email: string): boolean {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return false;
    if (this.accounts === null || isOwner(email, this)) return true;
    return [...this.accounts, ...this.editors, ...this.viewers].some((known) => sameAccount(known, email));
  }

  ui(account: string): UiState {
    return named(this.uis, account.toLowerCase(), () => new UiState());
  }

  lock(name: string): LockState {
    return named(this.locks, name, () => ({ holder: null }));
  }

  /** Locks of an execution that has ended are free. */
  releaseLocks(execution: number): void {
    for (const lock of this.locks.values()) if (lock.holder === execution) lock.holder = null;
  }

  /** What the account has selected; at first the first visible sheet. */
  selection(account: string): Readonly<Selection> {
    const held = this.selections.get(account.toLowerCase());
    if (held !== undefined && findSheetById(this.workbook, held.sheetId) !== undefined) return held;
    const first = this.workbook.sheets.find(({ hidden }) => !hidden) ?? this.workbook.sheets[0];
    if (first === undefined) throw new RangeError('a workbook has at least one sheet');
    return { sheetId: first.id, box: null };
  }

  select(account: string, sheetId: number, box: Box | null): void {
    this.selections.set(account.toLowerCase(), { sheetId, box });
  }

  /** What a copy of a sheet is called, by the file's language. */
  copyName(name: string): string {
    return this.workbook.locale === 'vi_VN' ? `Bản sao của ${name}` : `Copy of ${name}`;
  }

  /** `wanted` or, where it is taken, with a number behind; null: the next `Sheet2`, `Trang tính2`. */
  freeSheetName(wanted: string | null): string {
    const taken = new Set(this.workbook.sheets.map(({ name }) => name.toLowerCase()));
    const stem = wanted ?? (this.workbook.locale === 'vi_VN' ? 'Trang tính' : 'Sheet');
    if (wanted !== null && !taken.has(wanted.toLowerCase())) return wanted;
    for (let number = wanted === null ? 1 : 2; ; number += 1) {
      const name = wanted === null ? `${stem}${number}` : `${stem} ${number}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }
}

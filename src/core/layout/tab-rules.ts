/** What a village's tab was made for, kept in its row `#rules`: so the tab alone says by which rules it is checked. */
import type { IndicatorChange } from '../catalogue/catalogue';
import { ALWAYS, FIRST_QUARTER, NEVER } from '../catalogue/requirements';
import { catalogueNamed } from '../catalogue/rows-in-order';
import type { Catalogue, Requirement } from '../catalogue/types';
import type { Settings } from '../settings/types';
import type { RawCell } from '../submission/types';
import { NO_THRESHOLDS, type Thresholds } from '../submission/value-limit';
import { SCHEMA_VERSION } from './keys';

export interface TabRules {
  /** Of the layout (`SCHEMA_VERSION`) that the tab has. */
  readonly version: number;
  readonly rulesOff: readonly string[];
  readonly thresholds: Thresholds;
  /** Where the commune's rows differ from the catalogue. */
  readonly changes: readonly IndicatorChange[];
}

/** A tab of the first layout, which had no such row. */
const FIRST: TabRules = { version: 1, rulesOff: [], thresholds: NO_THRESHOLDS, changes: [] };

/** Requirements that `Chỉ tiêu` can set; a row's own condition is not set by a word. */
const SETTABLE: readonly Requirement[] = [ALWAYS, FIRST_QUARTER, NEVER];

/** `[code, 1 where it is on, kind of the requirement where it was changed]`. */
type ChangedRow = readonly [code: string, on: number, required?: string];

/** One line of JSON, the same for the same settings: a tab with another one is out of date. */
export function printTabRules(
  { rulesOff, thresholds }: Pick<Settings, 'rulesOff' | 'thresholds'>,
  catalogue: Catalogue,
  forceName: string,
): string {
  const standard = catalogueNamed({}).byCode;
  const rows = catalogue.all.flatMap(({ code, on, required }): ChangedRow[] => {
    const usual = standard.get(code);
    if (usual === undefined || (usual.on === on && usual.required.kind === required.kind)) return [];
    return [usual.required.kind === required.kind ? [code, Number(on)] : [code, Number(on), required.kind]];
  });
  const limits = [...thresholds].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ v: SCHEMA_VERSION, off: [...rulesOff].sort(), limits, rows, force: forceName });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function limitIn(entry: unknown): readonly (readonly [string, number])[] {
  const [key, limit] = listOf(entry);
  return typeof key === 'string' && typeof limit === 'number' ? [[key, limit]] : [];
}

function changeIn(entry: unknown): readonly IndicatorChange[] {
  const [code, on, kind] = listOf(entry);
  if (typeof code !== 'string') return [];
  const required = SETTABLE.find((each) => each.kind === kind);
  return [{ code, on: on === 1, ...(required === undefined ? {} : { required }) }];
}

/** Blank: the first layout. What somebody has damaged is as good as blank: the next renewal mends it. */
export function readTabRules(raw: RawCell): TabRules {
  const parsed = typeof raw === 'string' && raw.startsWith('{') ? parseJson(raw) : null;
  if (!isRecord(parsed) || typeof parsed.v !== 'number') return FIRST;
  return {
    version: parsed.v,
    rulesOff: listOf(parsed.off).filter((id) => typeof id === 'string'),
    thresholds: new Map(listOf(parsed.limits).flatMap(limitIn)),
    changes: listOf(parsed.rows).flatMap(changeIn),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

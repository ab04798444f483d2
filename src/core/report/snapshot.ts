/** What is kept of a generated report: every tab and print is a rendering of it. */
import type { CalendarDate } from '../period/types';
import type { OfficeIdentity, Settings } from '../settings/types';
import { fnv1a64 } from '../submission/fingerprint';
import type { ReportInput } from './report-input';
import type { ReportWords } from './report-words';

/** The input of a report with the names that were in force; the officer's words stay in the tab. */
type FrozenInput = Omit<ReportInput, 'settings' | 'ownTexts' | 'frozenTexts' | 'words'> & {
  readonly identity: OfficeIdentity;
  readonly postingRequiredOf: Settings['postingRequiredOf'];
  readonly thresholds: Settings['thresholds'];
};

export interface ReportSnapshot {
  readonly schema: 1;
  readonly period: string;
  readonly revision: number;
  /** `2023-03-15 08:30` in the workbook's zone. */
  readonly at: string;
  /** Of the input; equal as long as nothing has changed. */
  readonly fingerprint: string;
  readonly input: FrozenInput;
  /** Of an official report: its generated texts by line, so that a later version of the add-on prints the same. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The officer's words with which the revision before stood when this one took its place. */
  readonly wordsBefore?: ReadonlyMap<string, string>;
}

/** What a report is composed from again: the revision, the officer's words, and the add-on's own. */
export const inputOf = (
  { input, texts }: Pick<ReportSnapshot, 'input' | 'texts'>,
  ownTexts: ReadonlyMap<string, string>,
  words: ReportWords,
): ReportInput => ({ ...thawInput(input, ownTexts, words), ...(texts === undefined ? {} : { frozenTexts: texts }) });

/** Of several the one that was made last, of two in the same minute the one that stands later; null: of none. */
export const lastMade = (snapshots: readonly ReportSnapshot[]): ReportSnapshot | null =>
  [...snapshots].sort((a, b) => (a.at < b.at ? -1 : 1)).pop() ?? null;

export function freezeInput({
  settings,
  ...input
}: Omit<ReportInput, 'ownTexts' | 'frozenTexts' | 'words'>): FrozenInput {
  return {
    ...input,
    identity: settings.identityOn(input.reportDay),
    postingRequiredOf: settings.postingRequiredOf,
    thresholds: settings.thresholds,
  };
}

export function thawInput(frozen: FrozenInput, ownTexts: ReadonlyMap<string, string>, words: ReportWords): ReportInput {
  const { identity, postingRequiredOf, thresholds, ...input } = frozen;
  const identityOn = (_: CalendarDate): OfficeIdentity => identity;
  return { ...input, settings: { identityOn, postingRequiredOf, thresholds }, ownTexts, words };
}

/**
 * Equal as long as nothing that is printed has changed. Of the day on which the report is written only the year is
 * printed; the names in force on it are part of the input.
 */
export function fingerprintOfInput({ reportDay, ...input }: FrozenInput): string {
  return fnv1a64(printSnapshot({ ...input, year: reportDay.year }));
}

/** Stands for a map in the stored text; no key of ours has this name. */
const MAP = '$map';

export function printSnapshot(snapshot: object): string {
  return JSON.stringify(snapshot, (_, value: unknown) => (value instanceof Map ? { [MAP]: [...value] } : value));
}

/** Null: not a snapshot of a schema that this version knows. */
export function readSnapshot(json: string): ReportSnapshot | null {
  try {
    const value: unknown = JSON.parse(json, (_, part: unknown) => (isStoredMap(part) ? new Map(part[MAP]) : part));
    return isSnapshot(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isStoredMap(value: unknown): value is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return isObject(value) && MAP in value && Array.isArray(value[MAP]);
}

/** Only the add-on writes snapshots, in a tab that is protected; the schema number stands for the rest. */
function isSnapshot(value: unknown): value is ReportSnapshot {
  return isObject(value) && 'schema' in value && value.schema === 1 && 'input' in value && isObject(value.input);
}

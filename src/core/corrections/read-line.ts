/** Reads a line of `Đính chính` as people write it: names or codes, quarters in any of their forms. */
import { quarterIn } from '../bodies/bodies';
import { fillForceName } from '../catalogue/catalogue';
import { communeIndicator, communeTabRows, isSensitive } from '../catalogue/rows';
import type { Catalogue, Indicator } from '../catalogue/types';
import type { Quarter } from '../period/types';
import type { Settings } from '../settings/types';
import { comparableText } from '../submission/cell-text';
import type { Village } from '../submission/types';
import { type TableRow, textCell } from '../tables/cells';
import { CORRECTION_WORDS } from './correction-words';
import type { Correction } from './types';

export interface LineReader {
  readonly catalogue: Catalogue;
  readonly villages: readonly Village[];
  readonly settings: Pick<Settings, 'communeCode' | 'sensitiveMode'>;
  /** The force's name, for labels. */
  readonly forceName: string;
}

/** Which cell a line is about. */
export type CorrectedPlace = Pick<Correction, 'village' | 'quarter' | 'indicator'>;

/** As far as the line can be read. */
interface PartOfPlace {
  readonly villageId: string | null;
  readonly quarter: Quarter | null;
  readonly code: string | null;
}

export type LineReading =
  | { readonly ok: true; readonly place: CorrectedPlace }
  | { readonly ok: false; readonly why: string; readonly part: PartOfPlace };

/** How a line names the commune besides leaving the village blank. */
const COMMUNE_NAMES = ['toàn xã', 'xã', 'chung'];

/** Rows whose figures come from other tabs or from the quarter before. */
const MADE_ELSEWHERE = ['system', 'computed'];
const OPENING_CASES = 'nd2_ton_dau';

export function readPlace(cells: TableRow, reader: LineReader): LineReading {
  const quarter = quarterIn(cells);
  const wantedVillage = textCell(cells, 'village');
  const village = findVillage(wantedVillage, reader);
  const wantedRow = textCell(cells, 'indicator');
  const indicator = findIndicator(wantedRow, reader);
  const part = { villageId: village?.id ?? null, quarter, code: indicator?.code ?? null };
  const refuse = (why: string): LineReading => ({ ok: false, why, part });
  if (village === undefined) return refuse(CORRECTION_WORDS.noSuchVillage(wantedVillage));
  if (quarter === null) return refuse(CORRECTION_WORDS.noQuarter);
  if (indicator === undefined) return refuse(CORRECTION_WORDS.noSuchRow(wantedRow));
  const judged = placeOf(village, quarter, indicator, reader);
  return typeof judged === 'string' ? refuse(judged) : { ok: true, place: judged };
}

/** A text: why there is nothing to correct. */
export function placeOf(
  village: Village | null,
  quarter: Quarter,
  indicator: Indicator,
  { catalogue, settings: { sensitiveMode }, forceName }: LineReader,
): CorrectedPlace | string {
  const name = rowName(indicator, forceName);
  const byMachine = MADE_ELSEWHERE.includes(indicator.enteredBy) && (indicator.code !== OPENING_CASES || quarter > 1);
  if (byMachine) return CORRECTION_WORDS.madeElsewhere(name);
  const { once, perVillage } = communeTabRows(catalogue, sensitiveMode);
  if (once.includes(indicator)) {
    if (village !== null) return CORRECTION_WORDS.ofCommune(name);
    return { village, quarter, indicator: communeIndicator(indicator) };
  }
  if (village === null) return CORRECTION_WORDS.ofVillages(name);
  // In the mode “tắt” a sensitive row stands nowhere.
  if (isSensitive(indicator) && !perVillage.includes(indicator)) return CORRECTION_WORDS.noSuchRow(name);
  return { village, quarter, indicator };
}

/** `Vụ trộm cắp tại thôn (vụ)` → `Vụ trộm cắp tại thôn`. */
export const rowName = ({ label }: Pick<Indicator, 'label'>, forceName: string): string =>
  fillForceName(label, forceName).replace(/ \([^()]*\)$/, '');

/** Null: the commune. Undefined: no such village. */
function findVillage(wanted: string, { villages, settings }: LineReader): Village | null | undefined {
  const text = comparableText(wanted);
  const isCommune = ['', comparableText(settings.communeCode), ...COMMUNE_NAMES].includes(text);
  const found = villages.filter(({ id, name }) => [comparableText(id), comparableText(name)].includes(text));
  if (isCommune && found.length === 0) return null;
  return found.length === 1 ? found[0] : undefined;
}

/** By code, short label (with its unit or without) or official name; what two rows are called names none. */
function findIndicator(wanted: string, { catalogue, forceName }: LineReader): Indicator | undefined {
  const text = comparableText(wanted);
  if (text === '') return undefined;
  const rows = catalogue.all.filter(({ on }) => on);
  const named = (namesOf: (row: Indicator) => readonly string[]): readonly Indicator[] =>
    rows.filter((row) => namesOf(row).some((name) => comparableText(fillForceName(name, forceName)) === text));
  const found = [
    named(({ code }) => [code]),
    named(({ label }) => [label]),
    named((row) => [rowName(row, forceName), row.name]),
  ].find((rowsFound) => rowsFound.length > 0);
  return found?.length === 1 ? found[0] : undefined;
}

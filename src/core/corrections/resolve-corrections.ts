/** Which lines of `Đính chính` count, and a finding for each that does not. */
import { refusePrintedReason } from '../acceptance/check-reason';
import type { Indicator } from '../catalogue/types';
import type { Finding } from '../checks/types';
import { cleanText } from '../submission/cell-text';
import { parseCell } from '../submission/parse-cell';
import type { Entry } from '../submission/types';
import type { Thresholds } from '../submission/value-limit';
import { textCell } from '../tables/cells';
import { romanQuarter } from '../text/period-words';
import { CORRECTION_WORDS } from './correction-words';
import { type CorrectedPlace, type LineReader, readPlace, rowName } from './read-line';
import { sameEntry, sayEntry } from './say-entry';
import type { Correction, CorrectionLine } from './types';

export interface CorrectionInput extends LineReader {
  readonly year: number;
  readonly thresholds: Thresholds;
  /** What stands in the cell itself; null: there is no such cell. */
  readonly entered: (place: CorrectedPlace) => Entry | null;
}

export interface Corrections {
  readonly applied: readonly Correction[];
  /** Errors: the office meant to correct something and the figures do not show it. */
  readonly findings: readonly Finding[];
}

const RULE = 'DC';

/** `HH-T01/1/nd1_trom_vu`. */
export const placeKey = ({ village, quarter, indicator }: CorrectedPlace): string =>
  `${village?.id ?? ''}/${quarter}/${indicator.code}`;

/** `Thôn 3, Quý I, Vụ trộm cắp tại thôn`. */
export const sayPlace = ({ village, quarter, indicator }: CorrectedPlace, forceName: string): string =>
  [village?.name ?? 'toàn xã', `Quý ${romanQuarter(quarter)}`, rowName(indicator, forceName)].join(', ');

export function resolveCorrections(lines: readonly CorrectionLine[], input: CorrectionInput): Corrections {
  const read = lines.map((line) => ({ line, reading: readPlace(line.cells, input) }));
  const times = new Map<string, number>();
  for (const { reading } of read) {
    if (reading.ok) times.set(placeKey(reading.place), (times.get(placeKey(reading.place)) ?? 0) + 1);
  }
  const applied: Correction[] = [];
  const findings: Finding[] = [];
  for (const { line, reading } of read) {
    if (!reading.ok) {
      findings.push(findingOf(reading.part, reading.why, line, input.year));
      continue;
    }
    const { place } = reading;
    const doubled = (times.get(placeKey(place)) ?? 0) > 1;
    const outcome = doubled ? CORRECTION_WORDS.doubled(sayPlace(place, input.forceName)) : judge(place, line, input);
    if (typeof outcome !== 'string') applied.push(outcome);
    else {
      const part = { villageId: place.village?.id ?? null, quarter: place.quarter, code: place.indicator.code };
      findings.push(findingOf(part, outcome, line, input.year));
    }
  }
  return { applied, findings };
}

/** A text: why the line does not count. */
function judge(place: CorrectedPlace, { cells }: CorrectionLine, input: CorrectionInput): Correction | string {
  const { indicator } = place;
  const words = CORRECTION_WORDS;
  const where = sayPlace(place, input.forceName);
  const entered = input.entered(place);
  if (entered === null) return words.noCell(where);
  const reason = cleanText(textCell(cells, 'reason'));
  if (reason === '') return words.noReason(where);
  const badReason = refusePrintedReason(reason);
  if (badReason !== null) return words.badReason(where, badReason);
  const read = (key: string): Entry => parseCell(indicator, { raw: cells.get(key) ?? '' }, input.thresholds);
  const [reported, confirmed] = [read('reported'), read('confirmed')];
  if (confirmed.kind === 'blank') return words.noConfirmed(where);
  if (confirmed.kind === 'unreadable') return words.unreadable(where, confirmed.raw);
  if (!sameEntry(reported, entered)) return words.outdated(where, sayEntry(entered), sayEntry(reported));
  if (entered.kind === 'blank' && isAskedAlways(indicator)) return words.notReported(where);
  if (sameEntry(confirmed, entered)) return words.same(where);
  return { ...place, reported, confirmed, reason };
}

/** A row that is always asked for is reported by whoever fills it in; others may be blank and count as 0. */
export function isAskedAlways({ required }: Indicator): boolean {
  return required.kind === 'always' || required.kind === 'first-quarter';
}

function findingOf(
  part: Pick<Finding, 'villageId' | 'quarter' | 'code'>,
  why: string,
  { cell }: CorrectionLine,
  year: number,
): Finding {
  return { rule: RULE, severity: 'error', audience: 'cax', ...part, year, message: why, officeMessage: why, cell };
}

/** As the village's tab and the list of changes say it: `Vụ trộm cắp tại thôn: 2 → 3`. */
export const sayCorrection = ({ indicator, reported, confirmed }: Correction, forceName: string): string =>
  `${rowName(indicator, forceName)}: ${sayEntry(reported)} → ${sayEntry(confirmed)}`;

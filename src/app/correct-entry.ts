/** The police confirm another value than the one reported: a line in `Đính chính`, shown on the village's tab. */
import { quarterName } from '../core/bodies/bodies';
import type { Indicator } from '../core/catalogue/types';
import { entryIn } from '../core/corrections/apply-corrections';
import { readPlace, rowName } from '../core/corrections/read-line';
import { placeKey, resolveCorrections, sayCorrection, sayPlace } from '../core/corrections/resolve-corrections';
import type { Correction } from '../core/corrections/types';
import { quarterOfCode } from '../core/period/periods';
import { cleanText } from '../core/submission/cell-text';
import { parseCell } from '../core/submission/parse-cell';
import { printEntry } from '../core/submission/print-entry';
import type { Entry, RawCell } from '../core/submission/types';
import { formatDate } from '../core/text/dates';
import type { ActionLog, Clock, CorrectionsTab, WorkbookSource } from '../ports';
import type { CorrectRequest } from '../wire';
import { type Commune, correctedPlace, correctionInput, notesOfCorrections, readCommune } from './read-commune';
import { NO_SUCH_CELL } from './refusal';

export interface CorrectPorts {
  readonly source: WorkbookSource;
  readonly corrections: CorrectionsTab;
  readonly log: ActionLog;
  readonly clock: Clock;
}

const NO_TAB = 'Sổ này chưa có trang “Đính chính”. Chạy Quản lý ▸ Thiết lập ban đầu… để tạo rồi làm lại.';

/** Null: the workbook is not ours. Run it under the lock. */
export function correctEntry(
  request: CorrectRequest,
  ports: CorrectPorts,
): { readonly done: string } | { readonly refused: string } | null {
  const { source, corrections, log, clock } = ports;
  const workbook = source.load({ formulas: false });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const { settings, villages } = commune;
  const quarter = quarterOfCode(settings.year, request.quarter);
  const village = villages.find(({ id }) => id === request.village) ?? null;
  if (quarter === undefined || (request.village !== null && village === null)) return { refused: NO_SUCH_CELL };
  const place = correctedPlace(commune, village, quarter, request.code);
  const entered = place && entryIn(commune.entered, place);
  if (!place || !entered) return { refused: NO_SUCH_CELL };
  const input = correctionInput(commune);
  if (commune.corrections.applied.some((each) => placeKey(each) === placeKey(place))) {
    return { refused: `${sayPlace(place, input.forceName)}: đã có dòng đính chính. Sửa dòng ấy ở trang Đính chính.` };
  }

  const confirmed = parseCell(place.indicator, { raw: cleanText(request.confirmed) }, settings.thresholds);
  const cells = new Map<string, string | number>([
    ['village', village?.id ?? ''],
    ['quarter', quarterName(quarter)],
    ['indicator', nameOf(place.indicator, commune)],
    ['reported', cellOf(entered)],
    ['confirmed', confirmed.kind === 'value' ? cellOf(confirmed) : cleanText(request.confirmed)],
    ['reason', cleanText(request.reason)],
  ]);
  // The line is judged as it will be read, beside those that stand there already.
  const line = { cells: new Map<string, RawCell>(cells), cell: '' };
  const after = resolveCorrections([...workbook.corrections, line], input);
  const refusal = after.findings.find(({ cell }) => cell === '');
  const made = after.applied.find((each) => placeKey(each) === placeKey(place));
  if (refusal !== undefined || made === undefined) return { refused: refusal?.message ?? NO_SUCH_CELL };

  // Closed to everybody but the police, so a call by others ends here.
  if (!corrections.append(cells)) return { refused: NO_TAB };
  const done = describe(made, input.forceName);
  log.append(
    { action: 'Đính chính', period: request.quarter, revision: null, detail: `${done}; lý do: ${made.reason}` },
    clock.now(),
  );
  source.showCorrections(notesOfCorrections({ ...commune, corrections: after }));
  return { done: `Đã đính chính. ${done}. Ô của thôn giữ nguyên, báo cáo lấy số xác nhận.` };
}

const describe = (correction: Correction, forceName: string): string =>
  `${correction.village?.name ?? 'Toàn xã'}, ${quarterName(correction.quarter)}, ${sayCorrection(correction, forceName)}`;

/** The short name where it leads back to the row, else its code. */
function nameOf(indicator: Indicator, commune: Commune): string {
  const input = correctionInput(commune);
  const name = rowName(indicator, input.forceName);
  const village = commune.villages[0]?.id ?? '';
  const named = [village, ''].map((id) =>
    readPlace(
      new Map([
        ['village', id],
        ['quarter', quarterName(1)],
        ['indicator', name],
      ]),
      input,
    ),
  );
  return named.some((reading) => reading.ok && reading.place.indicator.code === indicator.code) ? name : indicator.code;
}

/** As a person would have typed it. */
function cellOf(entry: Entry): string | number {
  const raw = printEntry(entry);
  if (typeof raw === 'object') return 'year' in raw ? formatDate(raw) : raw.error;
  return typeof raw === 'boolean' ? String(raw) : raw;
}

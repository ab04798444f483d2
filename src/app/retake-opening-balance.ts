/** V09's remedy: the open mediations of a quarter follow the quarter before again; what was typed over them is logged. */
import { quarterOfCode } from '../core/period/periods';
import { entryOf } from '../core/submission/entry-values';
import { printEntry } from '../core/submission/print-entry';
import { isDateCell } from '../core/submission/raw-cells';
import type { ActionLog, Clock, OpeningBalances, WorkbookSource } from '../ports';
import type { RetakeRequest } from '../wire';
import { readCommune } from './read-commune';
import { NO_SUCH_CELL } from './refusal';
import { villageLives } from './village-lives';

export interface RetakePorts {
  readonly source: WorkbookSource;
  readonly openings: OpeningBalances;
  readonly log: ActionLog;
  readonly clock: Clock;
}

const NOTHING_BEFORE = 'Chưa có số đang hòa giải của quý trước để lấy. Công an xã ghi tay ô này.';

/** Null: the workbook is not ours. Run it under the lock. */
export function retakeOpeningBalance(
  request: RetakeRequest,
  { source, openings, log, clock }: RetakePorts,
): { readonly done: string } | { readonly refused: string } | null {
  const workbook = source.load({ formulas: false, villagesOnly: true, corrections: true });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const { year } = commune.settings;
  const quarter = quarterOfCode(year, request.quarter);
  const village = commune.villages.find(({ id }) => id === request.village);
  const submission = village && commune.submissions.get(village.id);
  if (quarter === undefined || village === undefined || submission === undefined) return { refused: NO_SUCH_CELL };

  const typed = printEntry(entryOf(submission.quarters[quarter].entries, 'nd2_ton_dau'));
  const said = typed === '' || isDateCell(typed) ? 'trống' : String(typed);
  const detail = `${village.name}: số vụ việc kỳ trước chuyển sang đang ghi ${said}; lấy lại theo quý trước.`;
  // The log goes first: what gives way stands there before it goes.
  log.append({ action: 'Lấy lại số dư', period: request.quarter, revision: null, detail }, clock.now());
  const isTaken = openings.retake(village.id, quarter, commune.catalogue, commune.settings);
  // What it follows is told afresh: a village that went into this one may have corrected its last quarter.
  source.showLives(villageLives(commune));
  return isTaken ? { done: `${village.name}: đã lấy lại số dư theo quý trước.` } : { refused: NOTHING_BEFORE };
}

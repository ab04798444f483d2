/** What the dialog “Khôi phục bảng biểu” is answered. */
import { inspectWorkbook } from '../app/inspect-workbook';
import { repairWorkbook } from '../app/repair-workbook';
import { describeFaults, describeMended, summarizeRepair } from '../core/repair/repair-words';
import { withDocumentLock } from '../sheets/shell/document-lock';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS, refuse } from './outcomes';
import { repairPorts } from './wiring';

export function inspect(): Wire.InspectResponse {
  const found = inspectWorkbook(repairPorts().desk);
  if (found === null) return NOT_OURS;
  if (typeof found === 'string') return refuse(found);
  const damaged = describeFaults(found.faults);
  const noticesOf = (tab: string): string[] =>
    found.notices.filter((notice) => notice.tab === tab).map(({ text }) => text);
  const others = [...new Set(found.notices.map(({ tab }) => tab))].filter((tab) =>
    damaged.every((each) => each.tab !== tab),
  );
  const count = found.faults.length;
  return {
    ok: true,
    tabs: [
      ...damaged.map((each) => ({ ...each, notices: noticesOf(each.tab) })),
      ...others.map((tab) => ({ tab, count: 0, lines: [], notices: noticesOf(tab) })),
    ],
    count,
    summary: count === 0 ? summarizeRepair(0, []) : `Có ${count} chỗ cần khôi phục ở ${damaged.length} nơi.`,
  };
}

export function repair({ done }: Wire.RepairRequest): Wire.RepairResponse {
  return (
    withDocumentLock((): Wire.RepairResponse => {
      const run = repairWorkbook(done, repairPorts());
      if (run === null) return NOT_OURS;
      if (typeof run === 'string') return refuse(run);
      return {
        ok: true,
        finished: run.finished,
        done: run.done,
        of: run.of,
        count: run.faults.length,
        mended: [...new Set(run.faults.map(describeMended))],
        notes: run.notices.map(({ tab, text }) => (tab === '' ? text : `${tab}: ${text}`)),
      };
    }) ?? BUSY
  );
}

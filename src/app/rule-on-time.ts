/** The officer's word on whether a village handed a quarter in on time, with its reason. */
import { cleanText } from '../core/submission/cell-text';
import { rulingFact } from '../core/tracking/records';
import { refuseReason } from './decide-submission';
import { loadTracking, type RebuildPorts, type TrackedCommune, trackCommune, writeTracking } from './track-submissions';

export interface OnTimeOrder {
  /** `2023-Q1`. */
  readonly period: string;
  readonly village: string;
  /** Null takes an earlier word back. */
  readonly onTime: boolean | null;
  readonly reason: string;
}

const SAID = { yes: 'đúng hạn', no: 'trễ hạn', back: 'theo ngày nộp' } as const;

/** Null: the workbook is not ours. A text: why nothing was done. Run it under the lock. */
export function ruleOnTime(order: OnTimeOrder, ports: RebuildPorts): TrackedCommune | string | null {
  const reason = cleanText(order.reason);
  const refusal = refuseReason(reason);
  if (refusal !== null) return refusal;
  const tracked = loadTracking(ports);
  if (tracked === null) return null;
  const quarter = tracked.quarters.find(({ period }) => period.code === order.period);
  const village = quarter?.villages.find(({ id }) => id === order.village);
  if (village === undefined) return 'Không thấy thôn này trong quý đã chọn. Bấm “Xem lại” để lấy danh sách mới.';

  ports.store.keep([rulingFact(order.period, village.id, { onTime: order.onTime, reason })]);
  const said = order.onTime === null ? SAID.back : order.onTime ? SAID.yes : SAID.no;
  const detail = `${village.name}: ${said}, lý do: ${reason}`;
  ports.log.append({ action: 'Ghi đúng hạn', period: order.period, revision: null, detail }, ports.clock.now());
  const after = trackCommune(tracked.workbook, ports.store.facts(), ports.clock.today(), ports.checkWords());
  writeTracking(after, ports);
  return after;
}

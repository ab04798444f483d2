/** The police close the tab of a village that has ended, or open it again. */
import { compareDates } from '../core/period/calendar-date';
import { formatDate } from '../core/text/dates';
import { tabClosedFact } from '../core/tracking/records';
import type { DecidePorts } from './decide-submission';
import { loadTracking, type TrackedCommune, trackCommune, writeTracking } from './track-submissions';

export interface CloseTabOrder {
  readonly village: string;
  /** False opens it again. */
  readonly closed: boolean;
}

/** Null: the workbook is not ours. A text: why nothing was done. Run it under the lock. */
export function closeVillageTab(
  { village: id, closed }: CloseTabOrder,
  ports: DecidePorts,
): TrackedCommune | string | null {
  const { store, decisions, log, clock } = ports;
  const tracked = loadTracking(ports);
  if (tracked === null) return null;
  const { villages, settings, submissions } = tracked.commune;
  const village = villages.find((each) => each.id === id);
  if (village === undefined || !submissions.has(id))
    return 'Không thấy trang của thôn này. Bấm “Xem lại” để lấy danh sách mới.';
  const { name, validTo } = village;
  // A tab that was closed can be opened again even where somebody has taken the last day out of the list.
  if (closed && validTo === null)
    return `${name} chưa có ngày kết thúc. Ghi ngày vào cột “Đến hết ngày” của trang “Danh sách thôn” trước.`;
  if (closed && validTo !== null && compareDates(clock.today(), validTo) <= 0)
    return `${name} còn hoạt động đến hết ngày ${formatDate(validTo)}, chưa khóa trang được.`;

  // First, because it is closed to whoever may not do this.
  log.append(
    { action: closed ? 'Khóa trang thôn' : 'Mở khóa trang thôn', period: '', revision: null, detail: name },
    clock.now(),
  );
  if (closed) decisions.closeTab(id, settings.policeAccounts);
  else decisions.openTab(id);
  // Last: a run that stops before it is completed by the same click.
  store.keep([tabClosedFact(id, closed)]);
  const after = trackCommune(tracked.workbook, store.facts(), clock.today(), ports.checkWords());
  writeTracking(after, ports);
  return after;
}

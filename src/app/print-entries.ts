/** “In để ký”: villages' figures of a quarter as they stand on their tabs, an A5 page each. */
import { composeConfirmation } from '../core/entering/confirmation';
import { sourceWords } from '../core/entering/entry-source';
import type { ReportDocument } from '../core/report/document';
import { periodWords } from '../core/text/period-words';
import { yearOf } from '../core/tracking/village-on-time';
import type { WithDocumentLock } from '../ports';
import type { PrintEntriesRequest } from '../wire';
import { type TrackPorts, trackSubmissions } from './track-submissions';

const NO_QUARTER = 'Sổ này không có quý đó. Chọn lại quý trong danh sách.';
const NO_VILLAGE = 'Không có thôn nào để in trong quý đã chọn. Chọn lại thôn.';

/** Null: the workbook is not ours. A text: why there is nothing to print. */
export function printEntries(
  request: PrintEntriesRequest,
  ports: TrackPorts,
  withLock: WithDocumentLock,
): ReportDocument | string | null {
  const tracked = trackSubmissions(ports, withLock);
  if (tracked === null) return null;
  const { commune, quarters } = tracked;
  const place = quarters.find(({ period }) => period.code === request.period);
  if (place === undefined) return NO_QUARTER;
  const { period } = place;
  const villages = place.villages.filter(({ id }) => request.villages === null || request.villages.includes(id));
  if (villages.length === 0) return NO_VILLAGE;
  const { communeName, forceName } = commune.settings.identityOn(ports.clock.today());
  const whose = villages.length === 1 ? ` ${villages[0]?.name ?? ''}` : '';
  return {
    title: `Giấy xác nhận số liệu${whose} ${periodWords(period).name}`,
    banner: null,
    sections: villages.map(({ id, name, entered }) =>
      composeConfirmation({
        villageName: name,
        communeName,
        forceName,
        period,
        year: yearOf(commune, id),
        source: entered === null ? '' : sourceWords(entered),
      }),
    ),
  };
}

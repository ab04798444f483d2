/** The words around the figures of generated tabs: title, window, revision, and that a newer revision exists. */
import type { ReportSnapshot } from '../report/snapshot';
import type { Rollup } from '../rollup/types';
import { formatDate, formatMoment } from '../text/dates';
import { periodWords } from '../text/period-words';
import { upperCase } from '../text/sentence-case';
import { POLICE_GROUP_TITLES } from './group-titles';
import type { RollupGridWords } from './rollup-tab';

/** Column A of a snapshot's first row in `_Lưu`. */
export const snapshotRowKey = (period: string, revision: number): string => `#baocao:${period}:${revision}`;

/** Shows something as soon as the tab `_Lưu`, whatever it is called now, holds the next revision of this period. */
export const staleFormula = (
  { period, revision }: Pick<ReportSnapshot, 'period' | 'revision'>,
  storeName: string,
): string =>
  `=IF(COUNTIF('${storeName.replace(/'/g, "''")}'!$A:$A;"${snapshotRowKey(period, revision + 1)}")>0;` +
  `"BẢN CŨ: đã có bản mới hơn. Bấm Lập báo cáo để ghi lại trang này.";"")`;

/** `Số liệu từ ngày … đến ngày …. 7/8 thôn báo cáo. Dự thảo, bản số 2, lập lúc 08:30 ngày 15/3/2023.` */
export function revisionInfo({ revision, at, input }: ReportSnapshot): string {
  const { villages, period } = input.rollup;
  const reported = villages.filter((village) => village.reported).length;
  const state = input.status === 'draft' ? 'Dự thảo' : 'Chính thức';
  return (
    `Số liệu từ ngày ${formatDate(period.start)} đến ngày ${formatDate(period.end)}. ` +
    `${reported}/${villages.length} thôn báo cáo. ${state}, bản số ${revision}, lập lúc ${formatMoment(at)}.`
  );
}

export function rollupWords(rollup: Rollup, snapshot: ReportSnapshot, storeName: string): RollupGridWords {
  const words = periodWords(rollup.period);
  return {
    title: `TỔNG HỢP SỐ LIỆU ${upperCase(words.name)}`,
    info: revisionInfo(snapshot),
    staleFormula: staleFormula(snapshot, storeName),
    groupName: (row) => POLICE_GROUP_TITLES[row.group],
    previousTitle: words.previous?.table ?? 'Kỳ trước',
    sameLastYearTitle: words.sameLastYearTable ?? 'Cùng kỳ năm trước',
  };
}

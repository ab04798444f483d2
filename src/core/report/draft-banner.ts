/** What stands on every page of a document whose figures are not final. */
import type { ReportInput } from './report-input';

/** `DỰ THẢO – số liệu tạm tính (7/8 thôn)`; null: official. */
export function draftBanner({ status, rollup }: Pick<ReportInput, 'status' | 'rollup'>): string | null {
  if (status !== 'draft') return null;
  const reported = rollup.villages.filter((village) => village.reported).length;
  return `DỰ THẢO – số liệu tạm tính (${reported}/${rollup.villages.length} thôn)`;
}

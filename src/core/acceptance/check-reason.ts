/** A reason is read by others and printed, so it is there and gives nobody away. */
import { findPrivacyProblems, type PrivacyProblem } from '../checks/privacy';

/** Longer ones do not fit a table of a report. */
export const LONGEST_REASON = 300;

/** A name alone is no refusal: titles and places look like names. */
const REFUSALS: Readonly<Partial<Record<PrivacyProblem, string>>> = {
  'id-number': 'Lý do có dãy số giống số căn cước. Xóa dãy số đó rồi ghi lại; lý do này được in trong báo cáo.',
  phone: 'Lý do có số điện thoại. Xóa số đó rồi ghi lại; lý do này được in trong báo cáo.',
  email: 'Lý do có địa chỉ thư điện tử. Xóa địa chỉ đó rồi ghi lại; lý do này được in trong báo cáo.',
};

/** A sentence for the officer, or null where the reason can be kept. `reason` is cleaned already. */
export function refusePrintedReason(reason: string): string | null {
  if (reason === '') return 'Chưa ghi lý do. Ghi một câu ngắn; lý do này được in trong báo cáo.';
  if ([...reason].length > LONGEST_REASON) return `Lý do dài quá ${LONGEST_REASON} chữ cái. Ghi gọn lại.`;
  return findPrivacyProblems(reason).flatMap((problem) => REFUSALS[problem] ?? [])[0] ?? null;
}

/** The line above the list: how many villages have filled in, and how much is open of each kind. */
import type { FindingsResponse, FindingView } from '../../wire';
import type { Severity } from './finding-card';

type Checked = Extract<FindingsResponse, { ok: true }>;

export function describeFindings(
  { findings, villages, reported }: Checked,
  isAccepted: (finding: FindingView) => boolean,
): string {
  const open = findings.filter((finding) => !isAccepted(finding));
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const filled = `${reported}/${villages} thôn đã ghi đủ.`;
  if (findings.length === 0) return `${filled} Không có lỗi, không có cảnh báo.`;
  const done = findings.length - open.length;
  const accepted = done === 0 ? '' : ` ${done} cảnh báo đã chấp nhận.`;
  return `${filled} ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý.${accepted}`;
}

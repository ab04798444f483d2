/** What a run of the demo tells the person who started it. */
import type { FindingsResponse } from '../../src/wire';
import type { LedgerStep } from '../emulator/ledger/ledger';

export interface RunFacts {
  readonly revision: number;
  readonly isDraft: boolean;
  readonly findings: Extract<FindingsResponse, { ok: true }>;
  readonly folder: string;
  readonly files: readonly string[];
  /** A PDF was asked for and there was no browser to make it. */
  readonly browserMissing: boolean;
  readonly steps: readonly LedgerStep[];
}

export function describeRun({ revision, isDraft, findings, folder, files, browserMissing, steps }: RunFacts): string[] {
  const count = (severity: string) => findings.findings.filter((finding) => finding.severity === severity).length;
  const open = `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý`;
  return [
    `${findings.period.label}: đã lập báo cáo, bản số ${revision}${isDraft ? ' (dự thảo)' : ''}.`,
    `${findings.reported}/${findings.villages} thôn báo cáo; kiểm tra thấy ${open}.`,
    `Đã ghi vào ${folder}: ${files.join(', ')}.`,
    ...(browserMissing
      ? ['Không thấy Chromium trên máy này nên không có bao-cao.pdf; mở bao-cao.html bằng trình duyệt rồi in.']
      : []),
    'Số lần gọi dịch vụ của Google ở từng bước (đọc + ghi):',
    ...steps.map(({ step, total, reads, writes }) => `  ${step}: ${total} (${reads} + ${writes})`),
  ];
}

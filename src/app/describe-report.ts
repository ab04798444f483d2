/** What the officer is told after a report was generated, in one or two sentences. */
import { periodWords } from '../core/text/period-words';
import { capitalize } from '../core/text/sentence-case';
import type { GeneratedReport } from './generate-report';

export function describeReport({
  rollup,
  snapshot,
  findings,
  changedMeanwhile,
  unchanged,
  problems,
}: GeneratedReport): string {
  const reported = rollup.villages.filter((village) => village.reported).length;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const name = capitalize(periodWords(rollup.period).name);
  const coverage = `${reported}/${rollup.villages.length} thôn báo cáo`;
  const sentences = [
    unchanged
      ? `${name}: số liệu không đổi từ bản số ${snapshot.revision} (${coverage}).`
      : `${name}: đã lập bản số ${snapshot.revision} (${coverage}).`,
  ];
  if (snapshot.input.status === 'draft') {
    const places = problems.length === 0 ? '' : `, ${problems.length} chỗ trong sổ cần xem lại`;
    sentences.push(
      `Đây là dự thảo: còn ${count('error')} lỗi, ${count('warning')} cảnh báo${places}; xem “Kiểm tra số liệu”.`,
    );
  }
  if (changedMeanwhile.length > 0) {
    sentences.push(`Có ô vừa được sửa trong lúc lập báo cáo (${changedMeanwhile.join(', ')}); đã lấy số mới.`);
  }
  return sentences.join(' ');
}

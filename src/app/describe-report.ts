/** What the officer is told after a report was generated, in one or two sentences. */
import { scoreTabName } from '../core/layout/period-tabs';
import { formatCount } from '../core/text/numbers';
import { periodWords } from '../core/text/period-words';
import { capitalize } from '../core/text/sentence-case';
import type { GeneratedReport } from './generate-report';

export function describeReport({
  rollup,
  scored,
  snapshot,
  open,
  changes,
  redrafted,
  changedMeanwhile,
  unchanged,
  problems,
}: GeneratedReport): string {
  const reported = rollup.villages.filter((village) => village.reported).length;
  const name = capitalize(periodWords(rollup.period).name);
  const coverage = `${reported}/${rollup.villages.length} thôn báo cáo`;
  const sentences = [
    unchanged
      ? `${name}: số liệu không đổi từ bản số ${snapshot.revision} (${coverage}).`
      : `${name}: đã lập bản số ${snapshot.revision} (${coverage}).`,
  ];
  if (snapshot.input.status === 'draft') {
    sentences.push(`Đây là dự thảo: còn ${openWords(open, problems.length)}; xem “Kiểm tra số liệu”.`);
  }
  if (changes.length > 0) sentences.push(changeWords(changes));
  const { villages } = scored.scores;
  const classed = villages.filter(({ className }) => className !== null).length;
  if (classed < villages.length) {
    const tab = scoreTabName(rollup.period.kind);
    sentences.push(`Chấm điểm thi đua: ${classed}/${villages.length} thôn đã xếp loại; ghi tiếp ở trang “${tab}”.`);
  }
  if (redrafted > 0) {
    sentences.push(
      `Số liệu mới cho ${formatCount(redrafted)} câu nháp khác ở mục III–V; câu đang dùng được giữ nguyên, xin xem lại trước khi in.`,
    );
  }
  if (changedMeanwhile.length > 0) {
    sentences.push(`Có ô vừa được sửa trong lúc lập báo cáo (${changedMeanwhile.join(', ')}); đã lấy số mới.`);
  }
  return sentences.join(' ');
}

/** `1 lỗi, 2 cảnh báo chưa chấp nhận`; what there is none of is left out. */
function openWords({ errors, warnings, unexplained }: GeneratedReport['open'], problems: number): string {
  const counted: readonly (readonly [number, string])[] = [
    [errors.length, 'lỗi'],
    [warnings.length, 'cảnh báo chưa chấp nhận'],
    [unexplained.length, 'thôn chưa báo cáo chưa ghi lý do'],
    [problems, 'chỗ trong sổ cần xem lại'],
  ];
  return counted
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

/** More do not fit a message; `Nhật ký` has them all. */
const MOST_CHANGES = 5;

function changeWords(changes: readonly string[]): string {
  const more = changes.length - MOST_CHANGES;
  const shown = changes.slice(0, MOST_CHANGES).join('; ');
  return `Số thay đổi so với bản trước: ${shown}${more > 0 ? `; và ${more} số khác, xem trang Nhật ký` : ''}.`;
}

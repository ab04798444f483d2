/** Villages by class, best class first: what villages are told instead of points and ranks. */
import type { ReportInput, VillageScore } from '../report/report-input';
import { formatCount } from '../text/numbers';

/** What the lines on classes are written from. */
interface ClassesInput extends Pick<ReportInput, 'scores' | 'classesTold'> {
  readonly rollup: Pick<ReportInput['rollup'], 'villages'>;
}

interface ClassOfVillages {
  readonly className: string;
  /** Names in the order of the list of villages. */
  readonly villages: readonly string[];
}

/** A lowered class may hold more points than a better one, so a class is placed by the names that offices use. */
const ORDER = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'];

const best = (scores: readonly VillageScore[], className: string): number =>
  Math.max(...scores.filter((score) => score.className === className).map(({ points }) => points ?? 0));

function classesOf({ rollup, scores = [] }: ClassesInput): readonly ClassOfVillages[] {
  const names = [...new Set(scores.flatMap(({ className }) => className ?? []))];
  const known = names.every((name) => ORDER.includes(name));
  names.sort((a, b) => (known ? ORDER.indexOf(a) - ORDER.indexOf(b) : best(scores, b) - best(scores, a)));
  const classOf = new Map(scores.map(({ villageId, className }) => [villageId, className]));
  return names.map((className) => ({
    className,
    villages: rollup.villages.filter(({ id }) => classOf.get(id) === className).map(({ name }) => name),
  }));
}

/** Villages that have no class, by name. */
function unclassified({ rollup, scores = [] }: ClassesInput): readonly string[] {
  const classed = new Set(scores.flatMap(({ villageId, className }) => (className === null ? [] : [villageId])));
  return rollup.villages.filter(({ id }) => !classed.has(id)).map(({ name }) => name);
}

/** Stands for the classes where one of them would give an S2–S3 figure of a village away. */
export const CLASSES_KEPT = 'Kết quả xếp loại thi đua được báo cáo Ủy ban nhân dân xã, không nêu trong văn bản này.';

/** Whether there are classes that may not be told. */
export const keepsClasses = ({
  scores = [],
  classesTold = false,
}: Pick<ReportInput, 'scores' | 'classesTold'>): boolean =>
  !classesTold && scores.some(({ className }) => className !== null);

/** `- Loại Tốt (05 thôn): Thôn 1, Thôn 2.` All names: these lines are what the paper is for. */
export function classLines(input: ClassesInput): readonly string[] {
  if (keepsClasses(input)) return [CLASSES_KEPT];
  const lines = classesOf(input).map(
    ({ className, villages }) => `- Loại ${className} (${formatCount(villages.length)} thôn): ${villages.join(', ')}.`,
  );
  const left = unclassified(input);
  if (lines.length === 0) return ['Các thôn chưa được chấm điểm, xếp loại.'];
  return left.length === 0
    ? lines
    : [...lines, `- Chưa xếp loại (${formatCount(left.length)} thôn): ${left.join(', ')}.`];
}

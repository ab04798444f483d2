/** The table of points as a fresh workbook has it: criteria, classes, conditions, and how points are put together. */
import { STANDARD_CRITERIA } from './criteria';
import type { Criterion, LoweringCondition, ScoreClass, ScoreRules } from './types';

const STANDARD_CLASSES: readonly ScoreClass[] = [
  { name: 'Tốt', from: 90 },
  { name: 'Khá', from: 70 },
  { name: 'Trung bình', from: 50 },
  { name: 'Yếu', from: 0 },
];

const STANDARD_CONDITIONS: readonly LoweringCondition[] = [
  {
    code: 'dl1',
    name: 'không đủ điều kiện xét; kích động khiếu nại, tụ tập',
    lowersTo: 3,
    on: true,
  },
  { code: 'dl2', name: 'có tội phạm nghiêm trọng; mâu thuẫn phức tạp, kéo dài', lowersTo: 2, on: true },
  { code: 'dl3', name: 'che giấu, không tố giác tội phạm', lowersTo: 2, on: true },
  { code: 'dl4', name: 'chưa tổ chức họp đánh giá trong kỳ', lowersTo: 1, on: true },
  { code: 'dl5', name: 'báo cáo sai sự thật (ghi số quyết định của UBND xã)', lowersTo: 3, on: true },
];

export const STANDARD_SCORE_RULES: ScoreRules = {
  criteria: STANDARD_CRITERIA,
  classes: STANDARD_CLASSES,
  conditions: STANDARD_CONDITIONS,
  whenNothing: 'full',
  longerPeriods: 'mean',
  rewardedRank: 3,
  safeShare: 70,
  sound: true,
};

export const criteriaInUse = ({ criteria }: ScoreRules): readonly Criterion[] => criteria.filter(({ on }) => on);

/** Place of the class of so many points; bounds are included. The last class takes everything below. */
export function classPlace(points: number, classes: readonly ScoreClass[]): number {
  const place = classes.findIndex(({ from }) => points >= from);
  return place < 0 ? classes.length - 1 : place;
}

/** The whole Báo cáo as parts, in the order in which it is printed; the same for every period. */
import { EIGHT_CONTENTS } from './contents';
import type { ReportPart } from './line-definition';
import { MEETINGS_AND_COORDINATION, ORGANISATION } from './organisation';
import { PILOT_AND_SCORES } from './results';
import { REVIEW } from './review';
import { SITUATION } from './situation';

export const REPORT_PARTS: readonly ReportPart[] = [
  ...SITUATION,
  ...ORGANISATION,
  ...EIGHT_CONTENTS,
  ...MEETINGS_AND_COORDINATION,
  ...PILOT_AND_SCORES,
  ...REVIEW,
];

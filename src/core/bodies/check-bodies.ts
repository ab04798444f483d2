/** Tells the officer which offices, associations and schools have reported a quarter and which have not. */
import type { Finding } from '../checks/types';
import type { Period } from '../period/types';
import { type BodyReport, quarterName } from './bodies';

/** No rule of figures: a reminder that leaves the report as it is. */
const RULE = 'BN';

/** One hint for each quarter in which a listed body has not reported; none where the tab has no line of it. */
export function checkBodies(bodies: readonly BodyReport[], { year, quarters }: Period): readonly Finding[] {
  return quarters.flatMap((quarter): Finding[] => {
    const listed = bodies.filter((body) => body.quarter === quarter);
    const names = (reported: boolean): string =>
      listed
        .filter((body) => (body.reported === true) === reported)
        .map(({ body }) => body)
        .join(', ');
    const [present, absent] = [names(true), names(false)];
    if (absent === '') return [];
    const message =
      `${quarterName(quarter)} còn chờ báo cáo của: ${absent}. ` +
      (present === '' ? '' : `Đã báo cáo: ${present}. `) +
      'Nhận được thì chọn “có”, ghi ngày và kết quả vào trang Ban ngành.';
    const place = { villageId: null, year, quarter, code: null };
    return [{ rule: RULE, severity: 'hint', audience: 'cax', ...place, message, officeMessage: message }];
  });
}

/** What stands on a village's tab in a quarter in which there is no such village: found and told, counted nowhere. */
import { headRows } from '../catalogue/rows';
import type { Catalogue } from '../catalogue/types';
import { fillWords } from '../checks/messages/fill-words';
import type { Finding } from '../checks/types';
import type { Quarter } from '../period/types';
import { entryOf } from '../submission/entry-values';
import type { Village, VillageSubmission } from '../submission/types';
import { romanQuarter } from '../text/period-words';

/** G33. Nothing is wrong with the report, so nobody has to accept it; whoever typed it meant another cell. */
const OUTSIDE =
  '{thon} không hoạt động trong {quy} nhưng đã ghi {n} ô; các ô này không được tính. Hỏi lại thôn: ghi nhầm quý thì chuyển số sang đúng quý; sai ngày thì sửa trong Danh sách thôn.';

/** `wanted`: quarters in which the village does not exist. One finding a quarter, at its first filled cell. */
export function outsideFindings(
  { id, name }: Village,
  { quarters }: VillageSubmission,
  wanted: readonly Quarter[],
  catalogue: Catalogue,
  year: number,
): readonly Finding[] {
  return wanted.flatMap((quarter): Finding[] => {
    const filled = headRows(catalogue).filter(({ code }) => entryOf(quarters[quarter].entries, code).kind !== 'blank');
    const [first] = filled;
    if (first === undefined) return [];
    const message = fillWords(OUTSIDE, { thon: name, quy: `quý ${romanQuarter(quarter)}`, n: filled.length });
    return [
      {
        ...{ rule: 'G33', severity: 'hint', audience: 'cax', villageId: id, year, quarter, code: first.code },
        ...{ message, officeMessage: message },
      },
    ];
  });
}

/** G18 in the full check: a village's quarter holds other values than those that were accepted. */
import type { Catalogue } from '../catalogue/types';
import { fillWords } from '../checks/messages/fill-words';
import { G18 } from '../checks/messages/guidance-words';
import type { Finding } from '../checks/types';
import type { Quarter } from '../period/types';
import { fingerprintOf } from '../submission/fingerprint';
import { isEditedAfterDecision } from '../submission/quarter-state';
import type { Village, VillageSubmission } from '../submission/types';
import { romanQuarter } from '../text/period-words';
import { EDITED_STATEMENT, EDITED_UNKNOWN } from './edited-words';

/** What changed is not said: the accepted values stand in `_Lưu`, which a check does not read. */
export function editedFindings(
  { id, name }: Village,
  { quarters }: VillageSubmission,
  wanted: readonly Quarter[],
  catalogue: Catalogue,
  year: number,
): readonly Finding[] {
  return wanted
    .filter((quarter) => isEditedAfterDecision(quarters[quarter], catalogue))
    .map((quarter): Finding => {
      const fillings = { thon: name, quy: `Quý ${romanQuarter(quarter)}` };
      return {
        rule: 'G18',
        severity: 'warning',
        audience: 'cax',
        villageId: id,
        year,
        quarter,
        code: null,
        message: fillWords(G18.head[0], fillings),
        officeMessage: fillWords(EDITED_UNKNOWN, fillings),
        basis: { values: fingerprintOf(quarters[quarter].entries, catalogue), statement: EDITED_STATEMENT },
      };
    });
}

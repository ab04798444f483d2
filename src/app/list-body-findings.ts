/** What the tab `Ban ngành` still wants: who has not reported, and texts that give somebody away. */
import { warningKey } from '../core/acceptance/acceptance-facts';
import { type PlacedBody, parseBodies } from '../core/bodies/bodies';
import { checkBodies } from '../core/bodies/check-bodies';
import { checkBodyTexts } from '../core/bodies/check-body-texts';
import type { Finding } from '../core/checks/types';
import { quarterCode } from '../core/period/periods';
import type { CalendarDate, Period } from '../core/period/types';
import type { WorkbookSource } from '../ports';
import type { FindingView } from '../wire';
import { findPeriod, periodNowDue } from './periods';
import { readSettings } from './read-commune';

export function bodyFindings(
  bodies: readonly PlacedBody[],
  period: Period,
  rulesOff: readonly string[],
): readonly Finding[] {
  return [...checkBodies(bodies, period), ...checkBodyTexts(bodies, period, rulesOff)];
}

/**
 * Apart from the full check, whose service calls are all spent on the villages. `periodCode` null: the quarter now due.
 * Null: the workbook is not ours, or has no such period.
 */
export function listBodyFindings(
  source: Pick<WorkbookSource, 'settings' | 'bodies'>,
  periodCode: string | null,
  today: CalendarDate,
): readonly FindingView[] | null {
  const rows = source.settings();
  if (rows === null) return null;
  const { settings } = readSettings(rows);
  const period = periodCode === null ? periodNowDue(settings, today) : findPeriod(settings, periodCode);
  if (period === null) return null;
  return bodyFindings(parseBodies(source.bodies()), period, settings.rulesOff).map(viewFinding);
}

function viewFinding(finding: Finding): FindingView {
  const { rule, severity, audience, year, quarter, cell, message, officeMessage, basis } = finding;
  return {
    ...{ rule, severity, audience, message, officeMessage },
    village: null,
    villageName: null,
    quarter: quarter === null ? null : quarterCode(year, quarter),
    code: null,
    cell: cell ?? null,
    acceptance: basis === undefined ? null : { key: warningKey(finding), values: basis.values },
    correctable: [],
  };
}

/** The form “Nhập hộ”: the rows of a village's tab, what stands there now, and what checks of it start from. */

import { HINTS } from '../core/catalogue/hints';
import { headRows } from '../core/catalogue/rows';
import { rowDescriber } from '../core/layout/describe-row';
import { HEAD_GROUP_TITLES } from '../core/layout/head-group-titles';
import { inputOf } from '../core/layout/tab-layout';
import { inTabOrder } from '../core/layout/village-tab';
import { compareDates, printIsoDate } from '../core/period/calendar-date';
import { QUARTERS } from '../core/period/schemes';
import type { Quarter } from '../core/period/types';
import type { EnteredCell } from '../core/submission/types';
import type { WithDocumentLock } from '../ports';
import type { EntryForm, EntryQuarterView, EntryRowView, EntryVillageView } from '../wire';
import { periodNowDue, viewPeriod } from './periods';
import type { Commune } from './read-commune';
import { type TrackedCommune, type TrackPorts, trackSubmissions } from './track-submissions';
import { enteredSentence } from './view-tracking';
import { villageLives } from './village-lives';

/** Null: the workbook is not ours. */
export function readEntryForm(ports: TrackPorts, withLock: WithDocumentLock): EntryForm | null {
  const tracked = trackSubmissions(ports, withLock);
  if (tracked === null) return null;
  const { commune, quarters } = tracked;
  const { settings, catalogue } = commune;
  const today = ports.clock.today();
  const { forceName } = settings.identityOn(today);
  const begun = quarters.filter(({ period }, index) => index === 0 || compareDates(period.start, today) <= 0);
  return {
    today: printIsoDate(today),
    year: settings.year,
    scheme: settings.scheme,
    thresholds: [...settings.thresholds],
    rulesOff: settings.rulesOff,
    forceName,
    indicators: catalogue.all,
    words: ports.checkWords(),
    rows: viewRows(commune, forceName),
    quarters: begun.map(({ period }) => ({
      code: period.code,
      quarter: period.quarters[0] ?? 1,
      label: viewPeriod(period, false).label,
    })),
    suggested: periodNowDue(settings, today).code,
    villages: viewVillages(tracked),
  };
}

function viewRows({ catalogue }: Commune, forceName: string): EntryRowView[] {
  const describe = rowDescriber(HINTS, forceName);
  return inTabOrder(headRows(catalogue)).flatMap((indicator) => {
    const input = inputOf(indicator);
    if (input === null) return [];
    return [{ code: indicator.code, group: HEAD_GROUP_TITLES[indicator.group], ...describe(indicator), input }];
  });
}

/** In the order of their list; those that exist in no quarter of the year are left out. */
export function viewVillages({ commune, quarters }: TrackedCommune): EntryVillageView[] {
  return commune.villages.flatMap(({ id, name }): EntryVillageView[] => {
    const at = (quarter: Quarter): EntryQuarterView => viewQuarter(id, quarter, { commune, quarters });
    const views = { 1: at(1), 2: at(2), 3: at(3), 4: at(4) };
    if (QUARTERS.every((quarter) => !views[quarter].exists)) return [];
    const lastYear = commune.catalogue.all.flatMap(({ code }) =>
      QUARTERS.flatMap((quarter) => {
        const value = commune.lastYear(id, code, quarter);
        return value === null ? [] : [{ code, quarter, value }];
      }),
    );
    const { firstDay, takenOver } = villageLives(commune)(id);
    const merged = QUARTERS.flatMap((quarter) => {
      const found = takenOver(quarter);
      return found === null ? [] : [{ quarter, cases: found.cases }];
    });
    return [
      {
        ...{ id, name, hasTab: commune.tabs.has(id), quarters: views, lastYear },
        ...{ firstDay: firstDay && printIsoDate(firstDay), takenOver: merged },
      },
    ];
  });
}

function viewQuarter(
  villageId: string,
  quarter: Quarter,
  { commune, quarters }: Pick<TrackedCommune, 'commune' | 'quarters'>,
): EntryQuarterView {
  const village = quarters[quarter - 1]?.villages.find(({ id }) => id === villageId);
  const cells = new Map<string, EnteredCell>();
  for (const [code, cell] of commune.tabs.get(villageId)?.quarters[quarter] ?? []) {
    if (cell.raw !== '') cells.set(code, cell);
  }
  return {
    exists: village !== undefined,
    state: village?.state ?? 'untouched',
    cells: Object.fromEntries(cells),
    entered: village === undefined ? '' : enteredSentence(village),
  };
}

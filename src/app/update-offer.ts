/** Whether village tabs were made for another layout or for other settings than those of today; looked at, not changed. */
import { SCHEMA_VERSION } from '../core/layout/keys';
import { dayWithinYear } from '../core/layout/set-up-plan';
import { printTabRules, readTabRules } from '../core/layout/tab-rules';
import { NEWER_WORKBOOK, OLDER_WORKBOOK, staleTabsWords } from '../core/migrations/version-words';
import type { CalendarDate } from '../core/period/types';
import type { LoadedWorkbook } from '../ports';
import type { Commune } from './read-commune';

/** A sentence that leads to “Cập nhật bảng biểu”; null: every tab is as it should be. No call: the tabs are read already. */
export function updateOffer(
  { villageTabs }: Pick<LoadedWorkbook, 'villageTabs'>,
  { settings, catalogue, villages }: Pick<Commune, 'settings' | 'catalogue' | 'villages'>,
  today: CalendarDate,
): string | null {
  const versions = villageTabs.map(({ rules }) => readTabRules(rules).version);
  if (versions.some((version) => version > SCHEMA_VERSION)) return NEWER_WORKBOOK;
  if (versions.some((version) => version < SCHEMA_VERSION)) return OLDER_WORKBOOK;
  const { forceName } = settings.identityOn(dayWithinYear(today, settings));
  const wanted = printTabRules(settings, catalogue, forceName);
  const stale = villages.filter(({ id }) =>
    villageTabs.some(({ villageId, rules }) => villageId === id && rules !== wanted),
  );
  return stale.length === 0 ? null : staleTabsWords(stale.map(({ name }) => name));
}

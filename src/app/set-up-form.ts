/** What the set-up dialog offers before it asks. */

import { SCHEME_NAMES } from '../core/period/schemes';
import type { CalendarDate, SchemeName } from '../core/period/types';
import type { SettingsPreset } from '../core/settings/presets';
import type { SetUpFormResponse } from '../wire';
import { readSettings } from './read-commune';
import type { WorkbookState } from './set-up-workbook';

const SCHEME_LABELS: Readonly<Record<SchemeName, string>> = {
  nd09: 'Nghị định 09/2019: từ ngày 15 đến ngày 14',
  calendar: 'Theo tháng dương lịch',
  congan: 'Năm công tác Công an: 15/11 đến 14/11',
  tt124_kdc: 'Thông tư 124/2021: 01/11 đến 31/10',
};

export function describeSetUpForm(
  presets: readonly SettingsPreset[],
  state: WorkbookState,
  today: CalendarDate,
): SetUpFormResponse {
  const { settings } = readSettings(state.tables.settings ?? []);
  const isOurs = state.tables.settings !== null;
  return {
    ok: true,
    presets: presets.map(({ id, name }) => ({ id, label: name })),
    schemes: SCHEME_NAMES.map((id) => ({ id, label: SCHEME_LABELS[id] })),
    year: isOurs ? settings.year : today.year,
    communeCode: isOurs ? settings.communeCode : '',
    scheme: settings.scheme,
    exists: state.finished.size > 0,
  };
}

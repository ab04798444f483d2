/** What settings to start from look like, and how a tab is filled from them. */
import type { CalendarDate } from '../period/types';
import { SETTING_DEFINITIONS, type SettingKey } from './definitions';

/** A row of the tab `Cài đặt` as set-up writes it. */
export interface PresetRow {
  readonly key: SettingKey;
  /** Null: always. */
  readonly from: CalendarDate | null;
  readonly value: string;
}

export interface SettingsPreset {
  readonly id: string;
  /** As the set-up dialog names it. */
  readonly name: string;
  /** Only what differs from the definitions' defaults, and what changes on a day. */
  readonly rows: readonly PresetRow[];
}

/** All rows of a fresh tab, in the order of the definitions: the preset's, or the default where it has none. */
export function presetRows(preset: SettingsPreset): readonly PresetRow[] {
  return SETTING_DEFINITIONS.flatMap((definition): readonly PresetRow[] => {
    const own = preset.rows.filter((row) => row.key === definition.key);
    return own.length > 0 ? own : [{ key: definition.key, from: null, value: definition.default }];
  });
}

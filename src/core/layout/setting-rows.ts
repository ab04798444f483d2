/** The rows of a fresh tab `Cài đặt`: a preset with the answers of the set-up dialog. */
import type { CalendarDate } from '../period/types';
import { type SettingKey, settingDefinition } from '../settings/definitions';
import { presetRows, type SettingsPreset } from '../settings/presets';
import { SETTING_COLUMNS } from './keys';
import type { SetUpWords } from './set-up-words';

type SettingColumn = (typeof SETTING_COLUMNS)[number];

/** Cells in the order of the columns; label and explanation only where a key begins. */
export function settingRows(
  preset: SettingsPreset,
  answers: ReadonlyMap<SettingKey, string>,
  explanations: SetUpWords['settings'],
): (string | CalendarDate | null)[][] {
  const rows = presetRows(preset);
  return rows.map(({ key, from, value }, index) => {
    const first = rows[index - 1]?.key !== key;
    const cells: Readonly<Record<SettingColumn, string | CalendarDate | null>> = {
      key,
      label: settingDefinition(key)?.label ?? '',
      value: from === null ? (answers.get(key) ?? value) : value,
      from,
      explanation: first ? explanations[key] : null,
    };
    return SETTING_COLUMNS.map((column) => cells[column]);
  });
}

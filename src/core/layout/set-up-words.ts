/** The words that only the making of tabs needs, as data: presets, explanations, hints, headings, the guide. */
import type { IndicatorCode, IndicatorGroup } from '../catalogue/types';
import type { SettingKey } from '../settings/definitions';
import type { SettingsPreset } from '../settings/presets';
import type { TABLE_COLUMNS, TableTab } from './keys';

/** Words of one plain table. */
export interface TableWords<Column extends string> {
  readonly title: string;
  /** What the table is for and how to fill it in; empty: nothing to say. */
  readonly explanation: string;
  readonly headings: Readonly<Record<Column, string>>;
}

export interface GuideWords {
  readonly title: string;
  /** Over the links to the village tabs. */
  readonly linksTitle: string;
  /** One screen for each role. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Holds plain values only: in the built add-on it travels as JSON beside the script. */
export interface SetUpWords {
  /** The first is the one set-up offers. */
  readonly presets: readonly [SettingsPreset, ...SettingsPreset[]];
  /** Beside each setting. */
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly tables: { readonly [Tab in TableTab]: TableWords<(typeof TABLE_COLUMNS)[Tab][number]> };
  /** Groups of rows on a village tab: what a head would call them. */
  readonly headGroups: Readonly<Record<IndicatorGroup, string>>;
  /** One line under the label of a row; may hold `{luc_luong}`. */
  readonly hints: Readonly<Record<IndicatorCode, string>>;
  readonly guide: GuideWords;
  /** Offices, Front and associations that report each quarter besides the villages. */
  readonly bodies: readonly string[];
}

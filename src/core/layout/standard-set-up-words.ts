/** The add-on's own words of set-up. The build writes them into a data file; the script never bundles them. */
import { STANDARD_BODIES } from '../bodies/standard-bodies';
import { HINTS } from '../catalogue/hints';
import { SETTING_EXPLANATIONS } from '../settings/explanations';
import { SETTINGS_PRESETS } from '../settings/standard-presets';
import { GUIDE_TEXT } from './guide-text';
import { HEAD_GROUP_TITLES } from './head-group-titles';
import type { SetUpWords } from './set-up-words';
import { TABLE_WORDS } from './table-words';

export const STANDARD_SET_UP_WORDS: SetUpWords = {
  presets: SETTINGS_PRESETS,
  settings: SETTING_EXPLANATIONS,
  tables: TABLE_WORDS,
  headGroups: HEAD_GROUP_TITLES,
  hints: HINTS,
  guide: GUIDE_TEXT,
  bodies: STANDARD_BODIES,
};

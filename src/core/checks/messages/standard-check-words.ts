/** The add-on's own words of the checks. The build writes them into a data file; the script never bundles them. */
import type { CheckWords } from './check-words';
import { CONFIRMED_WORDS } from './confirmed-words';
import { G01, G02, G03, G04, G05, G06, G07, G08, G10, G16 } from './guidance-words';
import { MISSING_KIND_WORDS, MISSING_OFFICE_WORDS, MISSING_ROW_WORDS } from './missing-words';
import * as RULE_WORDS from './rule-words';
import { STATUS_WORDS } from './status-words';
import { RIGHT_FORMS, UNREADABLE_OFFICE_WORDS, UNREADABLE_WORDS } from './unreadable-words';

export const STANDARD_CHECK_WORDS: CheckWords = {
  rules: { ...RULE_WORDS },
  confirmed: CONFIRMED_WORDS,
  missing: { rows: MISSING_ROW_WORDS, kinds: MISSING_KIND_WORDS, office: MISSING_OFFICE_WORDS },
  unreadable: {
    head: {
      ...UNREADABLE_WORDS,
      G01: G01.head[0],
      G03: G03.head[0],
      G04: G04.head[0],
      G05: G05.head[0],
      G06: G06.head[0],
      G07: G07.head[0],
      G08: G08.head[0],
    },
    office: {
      ...UNREADABLE_OFFICE_WORDS,
      G01: G01.office[0],
      G02: G02.office[0],
      G03: G03.office[0],
      G04: G04.office[0],
      G05: G05.office[0],
      G06: G06.office[0],
      G07: G07.office[0],
    },
    forms: RIGHT_FORMS,
  },
  formula: G10,
  status: STATUS_WORDS,
  earlier: { toCorrect: G16.head[0], toCorrectSeeBelow: `{quy}: ${STATUS_WORDS.toCorrectSeeBelow}` },
};

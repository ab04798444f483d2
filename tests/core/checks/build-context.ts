/** The settings under which the tests check: the plan's year in Decree 09, nothing switched off. */
import type { CheckContext } from '../../../src/core/checks/check-context';
import { STANDARD_CHECK_WORDS } from '../../../src/core/checks/messages/standard-check-words';
import { NO_THRESHOLDS } from '../../../src/core/submission/value-limit';

export const CONTEXT: CheckContext = {
  year: 2023,
  scheme: 'nd09',
  thresholds: NO_THRESHOLDS,
  rulesOff: [],
  forceName: 'Tổ ANXH',
  formulasRead: false,
  words: STANDARD_CHECK_WORDS,
};

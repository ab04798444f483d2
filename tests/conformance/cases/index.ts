/** Every conformance case, area by area. */
import type { ConformanceCase } from '../case';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { FORMULAS } from './formulas';
import { FUNCTIONS } from './functions';
import { NOTES_AND_FORMATS } from './notes-and-formats';
import { PEOPLE } from './people';
import { PROTECTIONS } from './protections';
import { RANGES } from './ranges';
import { SERVICES } from './services';
import { SHARED_FILE } from './shared-file';
import { SHEETS } from './sheets';
import { SIZES } from './sizes';
import { EDIT_TRIGGERS } from './triggers';
import { TYPING } from './typing';
import { VALIDATION } from './validation';
import { VALUES } from './values';

export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...VALUES,
  ...SIZES,
  ...RANGES,
  ...NOTES_AND_FORMATS,
  ...FORMULAS,
  ...FUNCTIONS,
  ...VALIDATION,
  ...CONDITIONAL_FORMATS,
  ...SHEETS,
  ...SERVICES,
  ...PROTECTIONS,
  ...SHARED_FILE,
  ...PEOPLE,
  ...TYPING,
  ...EDIT_TRIGGERS,
];

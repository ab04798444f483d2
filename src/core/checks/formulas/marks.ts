/** Colours and marks of the entered cells: they only look at the case beside them. */
import type { Indicator } from '../../catalogue/types';
import { FIRST_ERROR, FIRST_WARNING, MISSING_CASE } from '../row-cases';
import { isCountable } from './readable-cell';
import { and } from './syntax';

/** Conditional formats for the box whose first row has its case at `caseCell` (`$H12`: column fixed, row not). */
export const missingFormat = (caseCell: string): string =>
  `=${and(`${caseCell}>=${MISSING_CASE}`, `${caseCell}<${FIRST_ERROR}`)}`;

export const wrongFormat = (caseCell: string): string => `=${caseCell}>=${FIRST_ERROR}`;

export const reviewFormat = (caseCell: string): string =>
  `=${and(`${caseCell}>=${FIRST_WARNING}`, `${caseCell}<${MISSING_CASE}`)}`;

/** Validation of a number row, which marks and never refuses: whole (or in tenths) and at least 0. */
export const numberValidation = (cell: string, indicator: Indicator): string => `=${isCountable(cell, indicator)}`;

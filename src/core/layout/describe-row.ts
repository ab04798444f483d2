/** What the column `name` says of an indicator's row, with the force's name of the workbook's year. */
import { fillForceName } from '../catalogue/catalogue';
import type { Indicator } from '../catalogue/types';
import type { RowLayout } from './tab-layout';

export type RowDescription = Pick<RowLayout, 'label' | 'hint'>;

export type DescribeRow = (indicator: Indicator) => RowDescription;

/** `hints` by code; a row without one has an empty hint. `forceName`: `Tổ an ninh xã hội`. */
export const rowDescriber =
  (hints: Readonly<Record<string, string>>, forceName: string): DescribeRow =>
  ({ code, label }) => ({
    label: fillForceName(label, forceName),
    hint: fillForceName(hints[code] ?? '', forceName),
  });

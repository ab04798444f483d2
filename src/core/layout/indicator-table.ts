/** The tab `Chỉ tiêu`: the catalogue as rows; the commune's changes are read back by `core/tables`. */
import { fillForceName } from '../catalogue/catalogue';
import type { Catalogue, Indicator, Requirement } from '../catalogue/types';
import { INDICATOR_COLUMNS, NO, YES } from './keys';

type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** Conditions cannot be typed; a row that has one keeps it whatever the cell says. */
export const REQUIRED_WORDS: Readonly<Record<Requirement['kind'], string>> = {
  always: 'có',
  'first-quarter': 'Quý I',
  'if-positive': 'khi phát sinh',
  'if-yes': 'khi phát sinh',
  never: 'không',
};

function cellsOf(indicator: Indicator, forceName: string): Readonly<Record<IndicatorColumn, string | number | null>> {
  return {
    code: indicator.code,
    name: fillForceName(indicator.name, forceName),
    label: fillForceName(indicator.label, forceName),
    unit: indicator.unit,
    on: indicator.on ? YES : NO,
    required: REQUIRED_WORDS[indicator.required.kind],
    target: indicator.target ?? null,
  };
}

/** One row for every indicator, cells in the order of the columns. */
export function indicatorRows(catalogue: Catalogue, forceName: string): (string | number | null)[][] {
  return catalogue.all.map((indicator) => {
    const cells = cellsOf(indicator, forceName);
    return INDICATOR_COLUMNS.map((column) => cells[column]);
  });
}

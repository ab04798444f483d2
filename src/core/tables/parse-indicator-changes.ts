/** The tab `Chỉ tiêu` as changes to the default catalogue; a blank cell leaves the default as it is. */
import type { IndicatorChange } from '../catalogue/catalogue';
import { ALWAYS, FIRST_QUARTER, NEVER } from '../catalogue/requirements';
import type { Catalogue, Requirement } from '../catalogue/types';
import { comparableText } from '../submission/cell-text';
import { isNo, isYes, type TableRow, textCell } from './cells';

/** Words of the column `required`. `khi phát sinh` keeps the row's own condition, which is no matter of a word. */
const REQUIREMENT_WORDS: Readonly<Record<string, Requirement>> = {
  có: ALWAYS,
  'quý i': FIRST_QUARTER,
  không: NEVER,
};

const FORCE = '{luc_luong}';

/** The tab shows the default name with the force's name of some day filled in; that is no change of the name. */
function isDefaultName(name: string, defaultName: string): boolean {
  const [before = '', after] = defaultName.split(FORCE);
  return after === undefined ? name === defaultName : name.startsWith(before) && name.endsWith(after);
}

function changeIn(row: TableRow, catalogue: Catalogue): IndicatorChange | null {
  const code = textCell(row, 'code');
  const indicator = catalogue.byCode.get(code);
  if (indicator === undefined) return null;
  const name = textCell(row, 'name');
  const required = REQUIREMENT_WORDS[comparableText(textCell(row, 'required'))];
  const target = row.get('target');
  return {
    code,
    ...(isYes(row, 'on') ? { on: true } : isNo(row, 'on') ? { on: false } : {}),
    ...(name === '' || isDefaultName(name, indicator.name) ? {} : { name }),
    ...(required === undefined ? {} : { required }),
    ...(typeof target === 'number' ? { target } : {}),
  };
}

export function parseIndicatorChanges(rows: readonly TableRow[], catalogue: Catalogue): readonly IndicatorChange[] {
  return rows.flatMap((row) => changeIn(row, catalogue) ?? []);
}

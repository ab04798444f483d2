/** A tab that somebody copied by hand: what it says otherwise than the original, and how it is set aside. */
import { quarterColumn, TAB_KEYS, VILLAGE_TAB_PREFIX } from '../../core/layout/keys';
import { freeTabName } from '../../core/layout/village-identity';
import { QUARTERS } from '../../core/period/schemes';
import { describeFigure } from '../../core/repair/compare-copies';
import type { Notice } from '../../core/repair/faults';
import { romanQuarter } from '../../core/text/period-words';
import { readKeyedGrid, valueAt } from '../cells/keyed-grid';
import { COPY_PREFIX, type RoledTab } from './tab-roles';

const MOST_FIGURES = 12;

const shown = (value: unknown): string => {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? 'đã đánh dấu' : String(value).trim();
};

const firstLine = (value: unknown): string => (typeof value === 'string' ? (value.split('\n')[0] ?? '') : '');

/** Figures of the same row and quarter that are not the same. Days are left out: they differ in how they are written. */
export function compareCopy(copy: RoledTab, original: RoledTab): Notice[] {
  if (!original.role.startsWith(VILLAGE_TAB_PREFIX) && original.role !== TAB_KEYS.police) return [];
  const [here, there] = [readKeyedGrid(original.values), readKeyedGrid(copy.values)];
  const differing = [...here.rowOf.keys()].flatMap((key) => {
    if (key.startsWith('#') && key !== '#submitted') return [];
    return QUARTERS.flatMap((quarter) => {
      const [a, b] = [valueAt(here, key, quarterColumn(quarter)), valueAt(there, key, quarterColumn(quarter))];
      if (shown(a) === shown(b) || (typeof a === 'object' && typeof b === 'object')) return [];
      const label = firstLine(valueAt(here, key, 'name')) || key;
      return [describeFigure({ label, column: `Quý ${romanQuarter(quarter)}`, original: shown(a), copy: shown(b) })];
    });
  });
  const rest = differing.length - MOST_FIGURES;
  const list = differing.slice(0, MOST_FIGURES).join('; ');
  const text =
    differing.length === 0
      ? `Trang chép tay này ghi giống trang “${original.name}”; có thể xóa.`
      : `Số khác với trang “${original.name}”: ${list}${rest > 0 ? ` và ${rest} ô khác` : ''}. Số nào đúng thì ghi vào trang gốc, rồi xóa trang chép tay.`;
  return [{ tab: copy.name, text }];
}

/** Its name first, its key last: until then the next run finds it again. Nothing in it is lost. */
export function setAside({ sheet, name, role }: RoledTab, usualName: string, names: ReadonlySet<string>): void {
  const isNamed = /^bản sao/i.test(name.normalize('NFC')) && name.length <= 31;
  if (!isNamed) sheet.setName(freeTabName(`Bản sao ${usualName || name}`.slice(0, 31).trim(), names));
  sheet.getRange(1, 1).setValue(COPY_PREFIX + role.replace(/^#/, ''));
}

/** A tab that somebody copied by hand: what it says otherwise than the original, and how it is set aside. */
import {
  NAME_COLUMN,
  NOTE_COLUMN,
  quarterColumn,
  ROW_KEYS,
  TAB_KEYS,
  VILLAGE_TAB_PREFIX,
} from '../../core/layout/keys';
import { freeTabName } from '../../core/layout/village-identity';
import { QUARTERS } from '../../core/period/schemes';
import { describeFigure } from '../../core/repair/compare-copies';
import type { Notice } from '../../core/repair/faults';
import { formatDate } from '../../core/text/dates';
import { romanQuarter } from '../../core/text/period-words';
import { readKeyedGrid, valueAt } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';
import { ZONE } from '../layout/workbook-builder';
import { COPY_PREFIX, type RoledTab } from './tab-roles';

const MOST_FIGURES = 12;

const PLACES = [
  ...QUARTERS.map((quarter) => ({ column: quarterColumn(quarter), name: `Quý ${romanQuarter(quarter)}` })),
  { column: NOTE_COLUMN, name: 'Ghi chú' },
];

/** Control rows that the head fills in. */
const OF_HEAD: readonly string[] = [ROW_KEYS.submitted, ROW_KEYS.submittedOn];

function shown(value: unknown): string {
  const raw = toRawCell(value ?? '', ZONE);
  if (raw === true) return 'đã đánh dấu';
  if (raw === false) return '';
  if (typeof raw !== 'object') return String(raw).trim();
  return 'error' in raw ? raw.error : formatDate(raw);
}

const firstLine = (value: unknown): string => (typeof value === 'string' ? (value.split('\n')[0] ?? '') : '');

/** What people write in the same row and quarter, or beside the row, and does not say the same. */
export function compareCopy(copy: RoledTab, original: RoledTab): Notice[] {
  if (!original.role.startsWith(VILLAGE_TAB_PREFIX) && original.role !== TAB_KEYS.police) return [];
  const [here, there] = [readKeyedGrid(original.values), readKeyedGrid(copy.values)];
  const differing = [...here.rowOf.keys()].flatMap((key) => {
    if (key.startsWith('#') && !OF_HEAD.includes(key)) return [];
    return PLACES.flatMap(({ column, name }) => {
      const [a, b] = [shown(valueAt(here, key, column)), shown(valueAt(there, key, column))];
      const label = firstLine(valueAt(here, key, NAME_COLUMN)) || key;
      return a === b ? [] : [describeFigure({ label, column: name, original: a, copy: b })];
    });
  });
  const rest = differing.length - MOST_FIGURES;
  const list = differing.slice(0, MOST_FIGURES).join('; ');
  const text =
    differing.length === 0
      ? `Trang chép tay này ghi giống trang “${original.name}”; có thể xóa.`
      : `Ghi khác với trang “${original.name}”: ${list}${rest > 0 ? ` và ${rest} ô khác` : ''}. Nội dung nào đúng thì ghi vào trang gốc, rồi xóa trang chép tay.`;
  return [{ tab: copy.name, text }];
}

/** Its name first, its key last: until then the next run finds it again. Nothing in it is lost. */
export function setAside({ sheet, name, role }: RoledTab, usualName: string, names: ReadonlySet<string>): void {
  const isNamed = /^bản sao/i.test(name.normalize('NFC')) && name.length <= 31;
  if (!isNamed) sheet.setName(freeTabName(`Bản sao ${usualName || name}`.slice(0, 31).trim(), names));
  sheet.getRange(1, 1).setValue(COPY_PREFIX + role.replace(/^#/, ''));
}

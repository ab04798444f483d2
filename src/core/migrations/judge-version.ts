/** Which layout a workbook has, by the first row of `_Lưu`, and what that means for this add-on. */
import { SCHEMA_VERSION } from '../layout/keys';
import type { RawCell } from '../submission/types';
import { MIGRATIONS, type Migration } from './migrations';

export type VersionVerdict =
  | { readonly kind: 'current' }
  /** The steps that lead to the layout of today, in order. */
  | { readonly kind: 'older'; readonly steps: readonly Migration[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly found: string };

const FIRST = 1;

/** `raw` null or blank: nobody wrote a version, which only workbooks of the first layout can lack. */
export function judgeVersion(raw: RawCell | null): VersionVerdict {
  const version = raw === null || raw === '' ? FIRST : raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < FIRST) {
    return { kind: 'unreadable', found: shown(version) };
  }
  if (version > SCHEMA_VERSION) return { kind: 'newer' };
  if (version === SCHEMA_VERSION) return { kind: 'current' };
  return { kind: 'older', steps: MIGRATIONS.filter(({ from }) => from >= version) };
}

function shown(raw: RawCell): string {
  if (typeof raw !== 'object') return String(raw);
  return 'error' in raw ? raw.error : `${raw.day}/${raw.month}/${raw.year}`;
}

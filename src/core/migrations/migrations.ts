/** What brings a workbook from one layout to the next: an ordered list, as data; `app/migrate-workbook` carries it out. */
import type { TableTab } from '../layout/keys';

export type MigrationWork =
  /** Tabs that set-up makes today and that an older workbook lacks; one that stands is left alone. */
  | { readonly kind: 'add-tabs'; readonly tabs: readonly TableTab[] }
  /** Village tabs and `Công an xã`: rows, labels, formulas, colours, what may be typed, protections. No entry changes. */
  | { readonly kind: 'renew-tabs' }
  /** `Theo dõi`, from the tabs. */
  | { readonly kind: 'write-tracking' };

export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What the officer reads before agreeing, a line each. */
  readonly says: readonly string[];
  /** In this order: whatever it is stopped after, the workbook can be used, and carrying it out again completes it. */
  readonly work: readonly MigrationWork[];
}

/** Each begins where the one before it ends; the last one ends at `SCHEMA_VERSION`. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    says: [
      'Thêm các trang “Ban ngành”, “Nhân sự”, “Đính chính” và “Theo dõi”.',
      'Làm mới công thức kiểm tra, màu báo, phần nhắc khi ghi sai và khóa bảo vệ ở trang các thôn.',
    ],
    work: [{ kind: 'add-tabs', tabs: ['bodies', 'staff', 'corrections'] }, { kind: 'renew-tabs' }],
  },
  {
    from: 2,
    to: 3,
    says: ['Thêm trang “Thang điểm”: tiêu chí, điểm tối đa, mức trừ và mức xếp loại thi đua.'],
    // `Theo dõi` last of all: what is added after it would not know its place.
    work: [{ kind: 'add-tabs', tabs: ['scoring'] }, { kind: 'renew-tabs' }, { kind: 'write-tracking' }],
  },
];

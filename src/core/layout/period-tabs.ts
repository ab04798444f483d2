/** The tabs that belong to a period: their names (Excel's rules kept) and what their A1 says. */
import type { PeriodKind } from '../period/types';

const SHORT_NAMES: Readonly<Record<PeriodKind, string>> = {
  Q1: 'Quý I',
  Q2: 'Quý II',
  Q3: 'Quý III',
  Q4: 'Quý IV',
  H1: '6 tháng đầu',
  '9M': '9 tháng',
  H2: '6 tháng cuối',
  Y: 'Năm',
};

export const rollupTabName = (kind: PeriodKind): string => `Tổng hợp ${SHORT_NAMES[kind]}`;
export const scoreTabName = (kind: PeriodKind): string => `Điểm ${SHORT_NAMES[kind]}`;
export const reportTabName = (kind: PeriodKind): string => `Báo cáo ${SHORT_NAMES[kind]}`;

/** `code` is the period's: `2023-Q1`. */
export const rollupTabKey = (code: string): string => `#tonghop:${code}`;
export const scoreTabKey = (code: string): string => `#diem:${code}`;
export const reportTabKey = (code: string): string => `#baocao:${code}`;

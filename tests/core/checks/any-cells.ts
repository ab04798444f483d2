/** Anything a person may leave in a cell of a row: right, wrong, blank, an error. */
import fc from 'fast-check';
import type { Indicator } from '../../../src/core/catalogue/types';
import { dateOfSerial, serialOfDate } from '../../../src/core/period/calendar-date';
import type { RawCell } from '../../../src/core/submission/types';
import { day } from '../submission/build-village';

export const blank = fc.constant<RawCell>('');
export const oddNumber = fc.oneof(
  fc.constantFrom<RawCell>(-2, 1.5, 20_000, 20_001, 45_019, 1250, 999, 1000, 12_345),
  fc.constantFrom<RawCell>(
    '1.250',
    '1,5',
    'vài vụ',
    '3 vụ',
    'x',
    '12,34,56',
    'hơn 20, chưa rõ',
    '1.250.000.000',
    'TRUE',
  ),
  fc.constantFrom<RawCell>(true, false, { error: '#REF!' }, { error: '#N/A' }, day(2023, 4, 3)),
);
export const smallNumber = fc.integer({ min: 0, max: 3 });
export const numberCell = fc.oneof(
  { weight: 3, arbitrary: blank },
  { weight: 8, arbitrary: smallNumber },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 21_000 }) },
  { weight: 1, arbitrary: oddNumber },
);
const dutyCell = fc.oneof(
  { weight: 2, arbitrary: blank },
  { weight: 6, arbitrary: fc.constantFrom<RawCell>('có', 'không') },
  { weight: 1, arbitrary: fc.constantFrom<RawCell>('Có ạ', 1, 0, true, 'x', { error: '#N/A' }) },
);
/** The last day of quarter I. */
export const around = serialOfDate(day(2023, 3, 14));
const dateCell = fc.oneof(
  { weight: 2, arbitrary: blank },
  { weight: 6, arbitrary: fc.integer({ min: around - 110, max: around + 330 }).map(dateOfSerial) },
  { weight: 1, arbitrary: fc.constantFrom<RawCell>('chủ nhật', '12/3', 0, -4, 45_000, true, { error: '#REF!' }) },
);
const topics = fc.subarray(['ATGT', 'PCCC', 'cờ bạc', 'ma túy', 'mại dâm'], { minLength: 1 });
const choicesCell = fc.oneof(
  { weight: 2, arbitrary: blank },
  { weight: 6, arbitrary: topics.chain((list) => fc.shuffledSubarray(list)).map((list) => list.join(';')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RawCell>('bơi lội', 'ATGT; bơi', 'ma túy ATGT', 7, false, { error: '#REF!' }),
  },
);
const choiceCell = fc.oneof(
  blank,
  fc.constantFrom<RawCell>('Nhà văn hóa thôn', 'nhà hộ dân (luân phiên)', 'Nơi khác', 'Đình', 3, { error: '#N/A' }),
);
const wordsCell = fc.oneof(blank, fc.constantFrom<RawCell>('tự quản', 'sửa đèn', 5, true, { error: '#REF!' }));

export function cellOf(indicator: Indicator): fc.Arbitrary<RawCell> {
  switch (indicator.kind) {
    case 'duty':
      return dutyCell;
    case 'date':
      return dateCell;
    case 'choice':
      return choiceCell;
    case 'choices':
      return indicator.freeText === true ? wordsCell : choicesCell;
    default:
      return numberCell;
  }
}

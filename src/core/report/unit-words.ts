/** How each unit says none of it and some of it (golden samples, part 3.1); sentences name units by these keys. */
import type { CountWords } from '../text/describe-change';

export const UNIT_WORDS: Readonly<Record<string, CountWords>> = {
  vụ: { unit: 'vụ', none: 'không xảy ra', some: 'xảy ra {n} vụ' },
  'vụ việc': { unit: 'vụ việc', none: 'không phát sinh', some: 'phát sinh {n} vụ việc' },
  /** Cases that are still open, not new ones. */
  'vụ việc còn': { unit: 'vụ việc', none: 'không có', some: 'còn {n} vụ việc' },
  /** Cases that somebody found or complained about. */
  'vụ được phát hiện': { unit: 'vụ', none: 'không có', some: 'có {n} vụ' },
  'phản ánh': { unit: 'phản ánh', none: 'không có', some: 'có {n} phản ánh' },
  người: { unit: 'người', none: 'không có', some: 'có {n} người' },
  'trường hợp': { unit: 'trường hợp', none: 'không có', some: 'có {n} trường hợp' },
  buổi: { unit: 'buổi', none: 'chưa tổ chức', some: 'tổ chức {n} buổi' },
  lượt: { unit: 'lượt', none: 'không có', some: 'có {n} lượt' },
  tin: { unit: 'tin', none: 'không có', some: 'có {n} tin' },
};

/** Topics of talks as sentences name them; a topic without an entry is printed as it was ticked. */
export const TOPIC_WORDS: Readonly<Record<string, string>> = {
  ATGT: 'an toàn giao thông',
  PCCC: 'phòng cháy, chữa cháy',
  'tai nạn lao động': 'an toàn lao động',
  'cờ bạc': 'phòng, chống cờ bạc',
  'mê tín dị đoan': 'bài trừ mê tín dị đoan',
  'mại dâm': 'phòng, chống mại dâm',
  'ma túy': 'phòng, chống ma túy',
};

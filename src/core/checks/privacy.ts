/** V30 and V31: free texts hold counts and events; no numbers of papers or phones, no addresses, no names. */
import { V30, V31 } from './messages/privacy-words';

/** What a text gives away. */
export type PrivacyProblem = 'id-number' | 'phone' | 'email' | 'name';

/** Blanks, dots and dashes that people put between the digits of one number. */
const BETWEEN_DIGITS = /(?<=\d)[\s.\u2010-\u2015-]+(?=\d)/g;

const NUMBER_PATTERNS: readonly (readonly [PrivacyProblem, RegExp])[] = [
  // Old identity cards have 9 digits, citizen cards 12.
  ['id-number', /(?<!\d)(\d{9}|\d{12})(?!\d)/],
  ['phone', /(?<!\d)(0|\+84)\d{9}(?!\d)/],
  ['email', /[^\s@;,]@[^\s@;,][^\s@;,.]*\.[^\s@;,]/],
];

/** Words before a person's name, in any case. */
const BEFORE_NAME = /(?:^|[^\p{L}])(?:ông|bà|anh|chị|em|cô|chú|bác|cháu|hộ|nhà|vợ chồng|đối tượng)(?=\s)/giu;
const CAPITALISED = /^\s+\p{Lu}\p{Ll}+/u;

/** Offices and things that start with a capital letter and are nobody's name. */
const NO_NAME =
  /^\s+(Trưởng|Phó|Bí thư|Chủ tịch|Tổ trưởng|Tổ phó|Chi hội|Hội|Đoàn|Ban|Công an|Mặt trận|Đảng|Cán bộ|Hiệu trưởng|Văn hóa|Gia đình|Thôn|Trường|Tổ)(?!\p{L})/u;

/** `findPrivacyProblems('gọi 0912 345 678')` → `['phone']`; each problem once. */
export function findPrivacyProblems(text: string): readonly PrivacyProblem[] {
  const composed = text.normalize('NFC');
  const joined = composed.replace(BETWEEN_DIGITS, '');
  const found = NUMBER_PATTERNS.filter(([, pattern]) => pattern.test(joined)).map(([problem]) => problem);
  return holdsName(composed) ? [...found, 'name'] : found;
}

/** What is said about it; the text itself is never repeated. */
export interface PrivacyWords {
  readonly rule: 'V30' | 'V31';
  readonly severity: 'error' | 'warning';
  readonly head: string;
  readonly office: string;
}

export const PRIVACY_WORDS: Readonly<Record<PrivacyProblem, PrivacyWords>> = {
  'id-number': { rule: 'V30', severity: 'error', head: V30.head[0], office: V30.office[0] },
  phone: { rule: 'V30', severity: 'error', head: V30.head[1], office: V30.office[0] },
  email: { rule: 'V30', severity: 'error', head: V30.head[2], office: V30.office[0] },
  name: { rule: 'V31', severity: 'warning', head: V31.head[0], office: V31.office[0] },
};

function holdsName(text: string): boolean {
  return [...text.matchAll(BEFORE_NAME)].some((match) => {
    const rest = text.slice((match.index ?? 0) + match[0].length);
    return CAPITALISED.test(rest) && !NO_NAME.test(rest);
  });
}

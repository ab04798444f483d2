/**
 * Every Vietnamese text in the add-on, read from its source: one manner of writing, whoever wrote it. What the sentences
 * of the catalogue say to the letter is held in tests/core/checks; this holds what all texts have in common.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STANDARD_CHECK_WORDS } from '../../src/core/checks/messages/standard-check-words';

const SOURCE = join(__dirname, '../../src');
/** Official documents, and forms to fill in by hand, have a manner of their own. */
const DOCUMENTS = /^core\/(report|documents|scoring|catalogue|settings)\//;

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm;
const LITERALS = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g;

interface Text {
  readonly file: string;
  readonly text: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|html)$/.test(name));

function textsOf(file: string): Text[] {
  const source = readFileSync(join(SOURCE, file), 'utf8').replace(COMMENTS, '');
  const found = file.endsWith('.html')
    ? source.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').split(/<[^>]*>/)
    : [...source.matchAll(LITERALS)].map(([, single, template, double]) => single ?? template ?? double ?? '');
  // What a template puts in is code, not text; the texts of formulas stand in the tables that they are made from.
  return found
    .map((text) => ({
      file,
      text: text
        .replace(/\$\{[^}]*\}/g, '…')
        .replace(/\$\{[\s\S]*$/, '')
        .trim(),
    }))
    .filter(({ text }) => VIETNAMESE.test(text) && !/^=|"&|;"|\(…;/.test(text));
}

const TEXTS = files.flatMap(textsOf);
const ON_SCREEN = TEXTS.filter(({ file }) => !DOCUMENTS.test(file));

const against = (texts: readonly Text[], wrong: RegExp): string[] =>
  texts.filter(({ text }) => wrong.test(text)).map(({ file, text }) => `${file}: ${text}`);

describe('all Vietnamese texts', () => {
  it('are found', () => {
    expect(TEXTS.length).toBeGreaterThan(1500);
    expect(ON_SCREEN.length).toBeGreaterThan(500);
  });

  it('are written in composed letters, as keyboards and Sheets compare them', () => {
    expect(TEXTS.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('have the quotation marks and the dots of print', () => {
    expect(against(ON_SCREEN, /\p{L}"|"\p{L}|\.\.\./u)).toEqual([]);
  });

  it('have no double blanks, and none before a mark', () => {
    expect(against(ON_SCREEN, /\S {2,}\S|\p{L} [,.;:!?](\s|$)/u)).toEqual([]);
  });
});

describe('what stands on a screen', () => {
  it('uses no word of programmers or of shops', () => {
    const jargon =
      /(^|[^\p{L}])(vui lòng|quý khách|người dùng|hợp lệ|hệ thống|truy vấn|tham số|ngoại lệ|bạn|null|undefined|JSON|API|validation|fingerprint|onEdit|trigger)(?!\p{L})/iu;
    expect(against(ON_SCREEN, jargon)).toEqual([]);
  });

  it('shouts at nobody', () => {
    const greetings = /^(Kính gửi|Công an xã đã nhận đủ)|Cảm ơn các bác Trưởng thôn!$/u;
    expect(against(ON_SCREEN, /!/u).filter((line) => !greetings.test(line.replace(/^[^:]*: /, '')))).toEqual([]);
  });
});

/** All texts of a table, however deep. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** What a table says to the head, or to the office: under these keys, however deep. */
function under(value: unknown, key: 'head' | 'office'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? leaves(inner) : under(inner, key)));
}

describe('the words of the checks', () => {
  const toHead = [...under(STANDARD_CHECK_WORDS, 'head'), ...leaves(STANDARD_CHECK_WORDS.status)];
  const toOffice = under(STANDARD_CHECK_WORDS, 'office');

  it('ask a head and order nothing', () => {
    expect(toHead.length).toBeGreaterThan(40);
    expect(toHead.filter((text) => /đề nghị|yêu cầu|đồng chí|bắt buộc|không được/iu.test(text))).toEqual([]);
  });

  it('call nobody in the office “bác”', () => {
    expect(toOffice.length).toBeGreaterThan(40);
    expect(toOffice.filter((text) => /(^|[^\p{L}])bác(?!\p{L})/iu.test(text))).toEqual([]);
  });

  it('end as sentences do, and are short enough for a cell of a phone', () => {
    expect(toHead.filter((text) => /^\p{Lu}.*\p{L}$/u.test(text) && /\. /.test(text))).toEqual([]);
    expect([...toHead, ...toOffice].filter((text) => text.length > 160)).toEqual([]);
  });
});

/** Writes every line of a report: generated, or in the officer's own words; numbered, abbreviations written out. */
import { type AbbreviationState, trackAbbreviations } from '../text/abbreviations';
import type { Heading, LineMark, Paragraph } from './document';
import type { HeadingDefinition, LineDefinition, ReportPart } from './lines/line-definition';
import type { ReportInput } from './report-input';
import { type ReportScopes, reportScopes } from './report-scope';
import type { Scope } from './scope';
import { writeClause, writeSentence, writeSentences } from './sentence';

/** A heading or line with its place in the fixed order, printed or not. */
export interface ReportLine {
  /** Key of the officer's words. */
  readonly id: string;
  readonly kind: 'heading' | 'line';
  readonly mark: LineMark;
  /** What is generated now, whatever the officer wrote; a heading with its number. Empty: nothing, or not printed. */
  readonly text: string;
  /** What the officer may write here. */
  readonly prompt: string;
}

export interface WrittenReport {
  readonly lines: readonly ReportLine[];
  readonly blocks: readonly (Heading | Paragraph)[];
  /** Goes on into the annexes. */
  readonly abbreviations: AbbreviationState;
}

/** A part with its texts, before numbers: `printed` holds the paragraphs, own words before generated ones. */
type Written =
  | { readonly heading: HeadingDefinition; readonly title: string; readonly printed: readonly string[] }
  | {
      readonly line: LineDefinition;
      /** Before abbreviations are written out. */
      readonly plain: string;
      readonly generated: string;
      readonly printed: readonly string[];
    };

export function writeReport(input: ReportInput): WrittenReport {
  const scopes = reportScopes(input);
  const abbreviations = trackAbbreviations();
  const written = input.words.parts.map((part) => writePart(part, scopes, input, abbreviations));
  return { ...numbered(written, scopes.commune), abbreviations };
}

/** What is generated for each line, by its id; lines with nothing are left out. */
export function generatedTexts(input: ReportInput): ReadonlyMap<string, string> {
  const scopes = reportScopes(input);
  const abbreviations = trackAbbreviations();
  const written = input.words.parts.map((part) => writePart(part, scopes, input, abbreviations));
  return new Map(
    written.flatMap((part) => ('line' in part && part.plain !== '' ? [[part.line.line, part.plain] as const] : [])),
  );
}

function writePart(
  part: ReportPart,
  scopes: ReportScopes,
  { ownTexts, frozenTexts }: ReportInput,
  abbreviations: AbbreviationState,
): Written {
  if ('heading' in part) return { heading: part, title: writeClause(part.title, scopes.commune) ?? '', printed: [] };
  const plain = frozenTexts === undefined ? generate(part, scopes) : (frozenTexts.get(part.line) ?? '');
  const words = ownTexts.get(part.line) ?? '';
  if (LEFT_OUT.test(words)) return { line: part, plain, generated: abbreviations.preview(plain), printed: [] };
  const own = ownParagraphs(words, part.list !== undefined);
  if (own.length === 0) {
    const generated = abbreviations.write(plain);
    return { line: part, plain, generated, printed: generated === '' ? [] : generated.split('\n') };
  }
  const generated = abbreviations.preview(plain);
  for (const text of own) abbreviations.note(text);
  return { line: part, plain, generated, printed: own };
}

/** All sentences of a line; of several pilot villages or bodies one paragraph each. */
function generate({ sentences = [], about }: LineDefinition, scopes: ReportScopes): string {
  const subjects = about === 'pilot' ? scopes.pilots : about === 'body' ? scopes.bodies : [scopes.commune];
  return subjects
    .map((scope) => writeSentences(sentences, scope))
    .filter((text) => text !== '')
    .join('\n');
}

/** A dash alone instead of words: the officer wants nothing here. */
const LEFT_OUT = /^\s*[-–—]\s*$/;

const OWN_MARKER = /^(?:[-–+]|\d+[.)])\s+/;

/** Runs of blanks stay: they are gaps for a pen. Lists bring their own dashes and numbers. */
function ownParagraphs(text: string, isList: boolean): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => (isList ? line.trim().replace(OWN_MARKER, '') : line.trim()))
    .filter((line) => line !== '');
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** Gives numbers to what is printed: a section of second level without text is left out and not counted. */
function numbered(written: readonly Written[], scope: Scope): Omit<WrittenReport, 'abbreviations'> {
  const lines: ReportLine[] = [];
  const blocks: (Heading | Paragraph)[] = [];
  const count = { 1: 0, 2: 0, 3: 0, list: 0 };
  /** What is printed as long as the section that is being written says nothing. */
  let instead: string | null = null;
  const print = (id: string, mark: LineMark, texts: readonly string[]): void => {
    texts.forEach((text, index) => {
      blocks.push(paragraph(index === 0 ? id : `${id}~${index + 1}`, mark, text));
    });
  };

  for (const [index, part] of written.entries()) {
    if ('line' in part) {
      const { line: id, mark, list, prompt = '' } = part.line;
      const marker = (): string => {
        if (list === undefined) return '';
        count.list += 1;
        return list === 'dash' ? '- ' : `${count.list}. `;
      };
      print(
        id,
        mark,
        part.printed.map((text) => marker() + text),
      );
      const asked = writeClause(prompt, scope) ?? '';
      const ends = mark === 'G' && asked !== '' && instead !== null;
      lines.push({
        id,
        kind: 'line',
        mark,
        text: part.generated,
        prompt: ends ? `${asked} ${ifBlank(instead)}` : asked,
      });
      if (ends) instead = null;
      continue;
    }
    const { heading: id, level, whenEmpty } = part.heading;
    const isEmpty = !hasText(written, index, level, ({ printed }) => printed.length > 0);
    // Sentences that the officer struck out are there: to say that there are no figures would be untrue.
    const isStruck = isEmpty && level > 1 && hasText(written, index, level, ({ generated }) => generated !== '');
    const isPrinted = level === 1 || !isEmpty || (whenEmpty !== undefined && !isStruck);
    const text = isPrinted ? numberedTitle(count, level, part.title) : '';
    if (isPrinted) blocks.push({ kind: 'heading', id, level, text });
    lines.push({ id, kind: 'heading', mark: 'M', text, prompt: '' });
    instead = isEmpty && !isStruck && whenEmpty !== undefined ? writeSentence(whenEmpty, scope) : null;
    if (instead !== null) print(`${id}.chua-co`, 'S', [instead]);
  }
  return { lines, blocks };
}

const ifBlank = (instead: string | null): string => `Để trống thì báo cáo ghi: “${instead ?? ''}”`;

type Counters = { 1: number; 2: number; 3: number; list: number };

function numberedTitle(count: Counters, level: 1 | 2 | 3, title: string): string {
  count[level] += 1;
  if (level < 3) count[3] = 0;
  if (level === 1) {
    count[2] = 0;
    count.list = 0;
  }
  const number = level === 1 ? ROMAN[count[1] - 1] : level === 2 ? count[2] : `${count[2]}.${count[3]}`;
  return `${number}. ${title}`;
}

type WrittenLine = Extract<Written, { readonly line: LineDefinition }>;

/** A line below the heading, before the next one of its level or above, has such a text. */
function hasText(
  written: readonly Written[],
  heading: number,
  level: 1 | 2 | 3,
  has: (line: WrittenLine) => boolean,
): boolean {
  for (const part of written.slice(heading + 1)) {
    if ('heading' in part) {
      if (part.heading.level <= level) return false;
      if (part.heading.whenEmpty !== undefined) return true;
    } else if (part.line.apart) return false;
    else if (has(part)) return true;
  }
  return false;
}

const paragraph = (id: string, mark: LineMark, text: string): Paragraph => ({
  kind: 'paragraph',
  id,
  mark,
  runs: [{ text }],
  align: 'justify',
  indent: true,
});

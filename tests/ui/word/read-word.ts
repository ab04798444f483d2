/** Reads a Word file's XML as plain facts: paragraphs in reading order with their looks, sections, headers. */
import { strFromU8, unzipSync } from 'fflate';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';

export interface WordRun {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface WordParagraph {
  readonly text: string;
  readonly runs: readonly WordRun[];
  readonly align: string;
  /** Of the first line, in mm. */
  readonly indent: number;
  /** In points. */
  readonly before: number;
  readonly line: { readonly value: number; readonly rule: string } | null;
  /** A rule above it, with its distance from both sides of its room in mm. */
  readonly rule: { readonly left: number; readonly right: number } | null;
  /** Column of the innermost table, from 0; null outside tables. */
  readonly column: number | null;
  readonly field: string;
}

export interface WordSection {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  /** mm */
  readonly margins: Readonly<Record<string, number>>;
  readonly firstNumber: number;
  readonly titlePage: boolean;
}

export interface WordFile {
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly WordSection[];
  readonly headers: readonly (readonly WordParagraph[])[];
  readonly fonts: readonly string[];
  readonly colours: readonly string[];
  /** Rows of every table that are repeated on each page. */
  readonly repeatedRows: number;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const plain = attributes as Record<string, SaxesAttributePlain | string>;
    const made: Element = {
      name,
      attributes: Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, String(value)])),
      children: [],
    };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

const elements = (parent: Element): Element[] =>
  parent.children.flatMap((child) => (typeof child === 'string' ? [] : child));
const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent === undefined ? undefined : elements(parent).find((child) => child.name === name);
const all = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const attribute = (of: Element | undefined, name: string): string | undefined => of?.attributes[`w:${name}`];
const textOf = (of: Element): string =>
  of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
/** A switch without a value is on. */
const isOn = (of: Element | undefined): boolean =>
  of !== undefined && !['0', 'false'].includes(attribute(of, 'val') ?? '1');

const mm = (twips: string | undefined): number => Math.round((Number(twips ?? 0) / 1440) * 254) / 10;

function readParagraph(paragraph: Element, column: number | null, defaultSize: number): WordParagraph {
  const properties = childOf(paragraph, 'w:pPr');
  const spacing = childOf(properties, 'w:spacing');
  const indent = childOf(properties, 'w:ind');
  const runs = elements(paragraph).filter(({ name }) => name === 'w:r');
  const value = attribute(spacing, 'line');
  return {
    text: runs.flatMap((run) => all(run, 'w:t').map(textOf)).join(''),
    runs: runs.map((run) => {
      const look = childOf(run, 'w:rPr');
      const size = attribute(childOf(look, 'w:sz'), 'val');
      return {
        text: all(run, 'w:t').map(textOf).join(''),
        size: size === undefined ? defaultSize : Number(size) / 2,
        bold: isOn(childOf(look, 'w:b')),
        italic: isOn(childOf(look, 'w:i')),
      };
    }),
    align: attribute(childOf(properties, 'w:jc'), 'val') ?? 'left',
    indent: mm(attribute(indent, 'firstLine')),
    before: Number(attribute(spacing, 'before') ?? 0) / 20,
    line: value === undefined ? null : { value: Number(value), rule: attribute(spacing, 'lineRule') ?? 'auto' },
    rule:
      childOf(childOf(properties, 'w:pBdr'), 'w:top') === undefined
        ? null
        : { left: mm(attribute(indent, 'left')), right: mm(attribute(indent, 'right')) },
    column,
    field: all(paragraph, 'w:instrText').map(textOf).join(''),
  };
}

function readParagraphs(parent: Element, column: number | null, defaultSize: number): WordParagraph[] {
  let cell = -1;
  return elements(parent).flatMap((child) => {
    if (child.name === 'w:p') return [readParagraph(child, column, defaultSize)];
    if (child.name === 'w:tc') cell += 1;
    return readParagraphs(child, child.name === 'w:tc' ? cell : column, defaultSize);
  });
}

function readSection(section: Element): WordSection {
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  return {
    width: Math.round(mm(attribute(size, 'w'))),
    height: Math.round(mm(attribute(size, 'h'))),
    landscape: attribute(size, 'orient') === 'landscape',
    margins: Object.fromEntries(
      ['top', 'right', 'bottom', 'left'].map((side) => [side, Math.round(mm(attribute(margins, side)))]),
    ),
    firstNumber: Number(attribute(childOf(section, 'w:pgNumType'), 'start') ?? Number.NaN),
    titlePage: isOn(childOf(section, 'w:titlePg')),
  };
}

export function readWord(file: Uint8Array): WordFile {
  const parts = unzipSync(file);
  const part = (name: string): Element => parse(strFromU8(parts[name] ?? new Uint8Array()));
  const styles = part('word/styles.xml');
  const [defaults] = all(styles, 'w:rPrDefault');
  const defaultSize = defaults === undefined ? 0 : Number(attribute(all(defaults, 'w:sz')[0], 'val')) / 2;
  const document = part('word/document.xml');
  const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
  // Of the styles only the defaults: the library brings headings of its own colours that nothing here uses.
  const everywhere = [...all(styles, 'w:docDefaults'), document, ...headers.map(part)];
  const values = (name: string, key: string) => [
    ...new Set(everywhere.flatMap((each) => all(each, name).flatMap((found) => attribute(found, key) ?? []))),
  ];
  return {
    paragraphs: readParagraphs(document, null, defaultSize),
    sections: all(document, 'w:sectPr').map(readSection),
    headers: headers.sort().map((name) => readParagraphs(part(name), null, defaultSize)),
    fonts: values('w:rFonts', 'ascii'),
    colours: values('w:color', 'val'),
    repeatedRows: all(document, 'w:tblHeader').length,
  };
}

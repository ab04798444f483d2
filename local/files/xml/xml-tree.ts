/** XML as a small tree, names without their prefixes; large parts can be taken element by element. */

import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without its prefix: writers differ in the prefixes, never in the names. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, of all its pieces. */
  text: string;
}

export interface ParseOptions {
  /** Elements of this name are handed over when they end, and then forgotten: a sheet may have a million rows. */
  readonly each?: { readonly name: string; readonly take: (element: XmlElement) => void };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    // An unprefixed attribute wins over a prefixed one of the same name.
    const local = localName(name);
    if (local === name || !(local in result)) result[local] = value;
  }
  return result;
}

/** Throws the parser's error when the text is not well-formed. */
export function parseXml(xml: string, options: ParseOptions = {}): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    open.push({ name: localName(tag.name), attributes: withoutPrefixes(tag.attributes), children: [], text: '' });
  });
  const addText = (text: string): void => {
    const current = open[open.length - 1];
    if (current !== undefined) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open[open.length - 1];
    if (closed === undefined || parent === undefined) return;
    if (options.each !== undefined && closed.name === options.each.name) options.each.take(closed);
    else parent.children.push(closed);
  });
  parser.write(xml).close();
  const document = root.children[0];
  if (document === undefined) throw new Error('XML without a root element');
  return document;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All descendants of that name, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (
    element?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]) ?? []
  );
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

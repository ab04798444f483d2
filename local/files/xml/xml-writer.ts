/** Elements as strings, for the parts of a file that we write. */

import { encodeOfficeText, escapeAttribute, escapeText } from './xml-text';

export type AttributeValue = string | number | boolean | undefined;

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `element('c', { r: 'A1', s: undefined }, '<v>1</v>')` → `<c r="A1"><v>1</v></c>`; undefined attributes fall away. */
export function element(name: string, attributes: Record<string, AttributeValue>, content = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`;
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element that is left out when it would be empty. */
export function elementIfAny(name: string, attributes: Record<string, AttributeValue>, content: string): string {
  return content === '' ? '' : element(name, attributes, content);
}

/** A `<t>`: without the mark, Excel drops spaces at either end. */
export function textElement(text: string): string {
  const keepsSpaces = text !== text.trim() || text.includes('\n');
  return element('t', { 'xml:space': keepsSpaces ? 'preserve' : undefined }, officeText(text));
}

export function officeText(text: string): string {
  return escapeText(encodeOfficeText(text));
}

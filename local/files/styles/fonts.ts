/** Fonts of cells, of runs of rich text and of conditional formats, between the model and a file. */

import type { TextStyle } from '../../emulator/model/workbook-model';
import { childOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { element } from '../xml/xml-writer';
import { colorElement, colorOf, type Palette } from './colors';

/** What a cell without a font has in Google Sheets. Files of ours name it as their normal font. */
export const DEFAULT_FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

type Switch = 'bold' | 'italic' | 'underline' | 'strikethrough';

const SWITCHES: readonly (readonly [Switch, string])[] = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['strikethrough', 'strike'],
  ['underline', 'u'],
];

/** Absent: the element is not there. `<b val="0"/>` and `<u val="none"/>` switch off. */
function switchOf(font: XmlElement, name: string): boolean | undefined {
  const found = childOf(font, name);
  return found === undefined ? undefined : !['0', 'false', 'none', 'off'].includes(found.attributes.val ?? '1');
}

/** Text in the theme's first dark colour is automatic, that is, uncoloured. */
function isAutomatic(color: XmlElement | undefined): boolean {
  return color?.attributes.theme === '1' && color.attributes.tint === undefined;
}

/** What the element says, and nothing else. */
export function readFont(font: XmlElement, palette: Palette): TextStyle {
  const style: TextStyle = {};
  for (const [property, name] of SWITCHES) {
    const on = switchOf(font, name);
    if (on !== undefined) style[property] = on;
  }
  const size = numberOf(childOf(font, 'sz')?.attributes.val);
  if (size !== undefined) style.fontSize = size;
  const family = (childOf(font, 'name') ?? childOf(font, 'rFont'))?.attributes.val;
  if (family !== undefined) style.fontFamily = family;
  const color = childOf(font, 'color');
  const fontColor = isAutomatic(color) ? undefined : colorOf(color, palette);
  if (fontColor !== undefined) style.fontColor = fontColor;
  return style;
}

/** Without what is off or equal to the default: the form in which the model keeps a cell's font. */
export function ownFont(font: TextStyle): TextStyle {
  const style: TextStyle = {};
  for (const [property] of SWITCHES) if (font[property] === true) style[property] = true;
  if (font.fontSize !== undefined && font.fontSize !== DEFAULT_FONT.fontSize) style.fontSize = font.fontSize;
  if (font.fontFamily !== undefined && font.fontFamily !== DEFAULT_FONT.fontFamily) {
    style.fontFamily = font.fontFamily;
  }
  if (font.fontColor !== undefined) style.fontColor = font.fontColor;
  return style;
}

/** Only where a run differs from its cell: a file spells out the whole font of each run. */
export function fontBeyond(run: TextStyle, cell: TextStyle): TextStyle {
  const style: TextStyle = {};
  for (const [property] of SWITCHES) {
    const on = run[property] === true;
    if (on !== (cell[property] === true)) style[property] = on;
  }
  const size = run.fontSize ?? DEFAULT_FONT.fontSize;
  if (size !== (cell.fontSize ?? DEFAULT_FONT.fontSize)) style.fontSize = size;
  const family = run.fontFamily ?? DEFAULT_FONT.fontFamily;
  if (family !== (cell.fontFamily ?? DEFAULT_FONT.fontFamily)) style.fontFamily = family;
  if (run.fontColor !== cell.fontColor) style.fontColor = run.fontColor ?? '#000000';
  return style;
}

/** A run's own style laid over its cell's. */
export function fontOver(cell: TextStyle, run: TextStyle): TextStyle {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, fontColor } = { ...cell, ...run };
  return ownFont({
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
    ...(fontColor === undefined ? {} : { fontColor }),
  });
}

function switches(style: TextStyle): string {
  return SWITCHES.map(([property, name]) => {
    const on = style[property];
    if (on === undefined) return '';
    return element(name, on ? {} : { val: name === 'u' ? 'none' : '0' });
  }).join('');
}

/** `<font>` of a cell: whole, with the default where the style is silent. */
export function cellFontXml(style: TextStyle): string {
  const own = ownFont(style);
  const parts = [
    switches(own),
    element('sz', { val: own.fontSize ?? DEFAULT_FONT.fontSize }),
    own.fontColor === undefined ? '' : colorElement('color', own.fontColor),
    element('name', { val: own.fontFamily ?? DEFAULT_FONT.fontFamily }),
  ];
  return element('font', {}, parts.join(''));
}

/** `<rPr>` of a run: as a cell's font, with the family first and under another name. */
export function runFontXml(style: TextStyle): string {
  const own = ownFont(style);
  const parts = [
    element('rFont', { val: own.fontFamily ?? DEFAULT_FONT.fontFamily }),
    switches(own),
    own.fontColor === undefined ? '' : colorElement('color', own.fontColor),
    element('sz', { val: own.fontSize ?? DEFAULT_FONT.fontSize }),
  ];
  return element('rPr', {}, parts.join(''));
}

/** `<font>` of a conditional format: only what it changes, a switch turned off included. */
export function changedFontXml(style: TextStyle): string {
  const content = switches(style) + (style.fontColor === undefined ? '' : colorElement('color', style.fontColor));
  return content === '' ? '' : element('font', {}, content);
}

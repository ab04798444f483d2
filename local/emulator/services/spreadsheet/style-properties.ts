/** The properties of a cell's style that scripts get and set: their words, defaults and refusals. */

import type { CellStyle } from '../../model/workbook-model';
import { constantName, constantOf } from '../surface/enumerations';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { colorText, isColor } from './colors';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** What one property of a style is called by scripts, and how a script's value becomes the style's. */
export interface StyleProperty<T> {
  /** The getter's and setter's name without get or set, for messages: `Background`. */
  readonly name: string;
  read(style: CellStyle): T;
  /** The style with the property set; throws where the value is none of this property's. */
  write(style: CellStyle, value: unknown): CellStyle;
}

const without = <K extends keyof CellStyle>(style: CellStyle, key: K): CellStyle => {
  const { [key]: _gone, ...rest } = style;
  return rest;
};

const put = <K extends keyof CellStyle>(style: CellStyle, key: K, value: CellStyle[K] | null): CellStyle =>
  value === null || value === undefined ? without(style, key) : { ...style, [key]: value };

const refuse = (name: string, value: unknown): never => {
  throw signatureMismatch(`SpreadsheetApp.Range.set${name}`, [value]);
};

const color = (name: string, key: 'background' | 'fontColor', absent: string): StyleProperty<string> => ({
  name,
  read: (style) => style[key] ?? absent,
  write: (style, value) => {
    if (value === null || value === '') return without(style, key);
    if (typeof value !== 'string') return refuse(name, value);
    if (!isColor(value)) throw new ServiceException(`Invalid color: ${value}`);
    return put(style, key, colorText(value));
  },
});

const wordsOf = <W extends string>(table: Readonly<Record<W, unknown>>): W[] => Object.keys(table) as W[];

const choice = <W extends string, K extends keyof CellStyle>(
  name: string,
  key: K,
  absent: W,
  toStyle: Readonly<Record<W, CellStyle[K] | null>>,
): StyleProperty<W> => ({
  name,
  read: (style) => wordsOf(toStyle).find((word) => style[key] !== undefined && toStyle[word] === style[key]) ?? absent,
  write: (style, value) => {
    if (value === null) return without(style, key);
    if (typeof value !== 'string') return refuse(name, value);
    const word = wordsOf(toStyle).find((known) => known === value);
    if (word === undefined) throw new ServiceException(`Invalid argument: ${value}`);
    return put(style, key, toStyle[word]);
  },
});

export const background = color('Background', 'background', '#ffffff');
export const fontColor = color('FontColor', 'fontColor', '#000000');
export const horizontal = choice<string, 'horizontal'>('HorizontalAlignment', 'horizontal', 'general', {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: null,
  general: null,
});
export const vertical = choice<string, 'vertical'>('VerticalAlignment', 'vertical', 'bottom', {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
});
export const weight = choice<FontWeight, 'bold'>('FontWeight', 'bold', 'normal', { bold: true, normal: null });
export const slant = choice<FontStyle, 'italic'>('FontStyle', 'italic', 'normal', { italic: true, normal: null });

export const line: StyleProperty<FontLine> = {
  name: 'FontLine',
  read: (style) => (style.underline === true ? 'underline' : style.strikethrough === true ? 'line-through' : 'none'),
  write: (style, value) => {
    const plain = without(without(style, 'underline'), 'strikethrough');
    if (value === 'underline') return { ...plain, underline: true };
    if (value === 'line-through') return { ...plain, strikethrough: true };
    return value === 'none' || value === null ? plain : refuse('FontLine', value);
  },
};

export const family: StyleProperty<string> = {
  name: 'FontFamily',
  read: (style) => style.fontFamily ?? 'Arial',
  write: (style, value) =>
    value === null || typeof value === 'string' ? put(style, 'fontFamily', value) : refuse('FontFamily', value),
};

export const size: StyleProperty<number> = {
  name: 'FontSize',
  read: (style) => style.fontSize ?? 10,
  write: (style, value) => (typeof value === 'number' ? put(style, 'fontSize', value) : refuse('FontSize', value)),
};

/** Google's name for the default is `General` when set and `0.###############` when read: it is kept as set. */
export const numberFormat: StyleProperty<string> = {
  name: 'NumberFormat',
  read: (style) => style.numberFormat ?? '0.###############',
  write: (style, value) => {
    if (typeof value !== 'string') return refuse('NumberFormat', value);
    return value === '' || value === 'General' ? without(style, 'numberFormat') : put(style, 'numberFormat', value);
  },
};

const wrapNames = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;

export const wrapStrategy: StyleProperty<WrapStrategy> = {
  name: 'WrapStrategy',
  read: (style) => constantOf<WrapStrategy>('WrapStrategy', (style.wrap ?? 'overflow').toUpperCase()),
  write: (style, value) => {
    const name = constantName('WrapStrategy', value);
    const found = Object.entries(wrapNames).find(([key]) => key === name);
    return found === undefined ? refuse('WrapStrategy', value) : put(style, 'wrap', found[1]);
  },
};

export const wrap: StyleProperty<boolean> = {
  name: 'Wrap',
  read: (style) => style.wrap === 'wrap',
  write: (style, value) =>
    typeof value === 'boolean' ? put(style, 'wrap', value ? 'wrap' : 'overflow') : refuse('Wrap', value),
};

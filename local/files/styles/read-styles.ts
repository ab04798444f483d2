/** The styles part of a file as the model's cell styles and conditional formats' styles. */

import type { BorderLine, CellStyle, ConditionalFormat } from '../../emulator/model/workbook-model';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml/xml-tree';
import { checkboxFormats } from './checkbox-styles';
import { colorOf, type Palette } from './colors';
import { ownFont, readFont } from './fonts';
import { builtInFormat, isGeneral } from './number-formats';

export interface FileStyles {
  /** By the style number of a cell; an empty style for numbers that are not there. */
  cellStyle(index: number): CellStyle;
  isCheckbox(index: number): boolean;
  differentialStyle(index: number): ConditionalFormat['style'];
}

/** Files know more lines than Sheets; each becomes the nearest. */
const LINE_STYLES: Readonly<Record<string, BorderLine['style']>> = {
  thin: 'solid',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  medium: 'medium',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  thick: 'thick',
  double: 'double',
};

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle['horizontal']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, NonNullable<CellStyle['vertical']>>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

/** Undefined: no fill, or the grey pattern that every file carries as its second fill. */
function backgroundOf(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const gradient = childOf(fill, 'gradientFill');
  if (gradient !== undefined) return colorOf(childOf(childOf(gradient, 'stop'), 'color'), palette);
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  return type === 'none' || type === 'gray125' ? undefined : colorOf(childOf(pattern, 'fgColor'), palette);
}

function lineOf(side: XmlElement | undefined, palette: Palette): BorderLine | undefined {
  const style = LINE_STYLES[side?.attributes.style ?? 'none'];
  return style === undefined ? undefined : { color: colorOf(childOf(side, 'color'), palette) ?? '#000000', style };
}

function bordersOf(border: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  // `start` and `end` are what the strict edition calls left and right.
  const top = lineOf(childOf(border, 'top'), palette);
  const right = lineOf(childOf(border, 'right') ?? childOf(border, 'end'), palette);
  const bottom = lineOf(childOf(border, 'bottom'), palette);
  const left = lineOf(childOf(border, 'left') ?? childOf(border, 'start'), palette);
  if (top === undefined && right === undefined && bottom === undefined && left === undefined) return undefined;
  return {
    ...(top === undefined ? {} : { top }),
    ...(right === undefined ? {} : { right }),
    ...(bottom === undefined ? {} : { bottom }),
    ...(left === undefined ? {} : { left }),
  };
}

function alignmentOf(alignment: XmlElement | undefined): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap'> {
  const horizontal = HORIZONTAL[alignment?.attributes.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.attributes.vertical ?? ''];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isTrue(alignment?.attributes.wrapText) ? { wrap: 'wrap' } : {}),
  };
}

/** Sheets starts at the bottom as files do; said or not said is the same. */
function withoutDefaults(style: CellStyle): CellStyle {
  if (style.vertical === 'bottom') delete style.vertical;
  return style;
}

/** A `<dxf>`: in its fill the background stands where a cell's fill has the pattern's own colour. */
export function differentialStyleOf(dxf: XmlElement | undefined, palette: Palette): ConditionalFormat['style'] {
  const font = childOf(dxf, 'font');
  const read = font === undefined ? {} : readFont(font, palette);
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const background = colorOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), palette);
  const { bold, italic, underline, strikethrough, fontColor } = read;
  return {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
  };
}

/** A copy: cells of the model may change their styles one by one. */
export function copyStyle(style: CellStyle): CellStyle {
  return style.borders === undefined ? { ...style } : { ...style, borders: { ...style.borders } };
}

/** The parts of a file that its styles are read from. */
export interface StyleParts {
  readonly styles: XmlElement | undefined;
  readonly features: XmlElement | undefined;
}

export function readStyles({ styles, features }: StyleParts, palette: Palette, locale: string): FileStyles {
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font');
  const fills = childrenOf(childOf(styles, 'fills'), 'fill');
  const borders = childrenOf(childOf(styles, 'borders'), 'border');
  const formats = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const styleOf = (xf: XmlElement): CellStyle => {
    const font = fonts[Number(xf.attributes.fontId ?? 0)];
    const background = backgroundOf(fills[Number(xf.attributes.fillId ?? 0)], palette);
    const lines = bordersOf(borders[Number(xf.attributes.borderId ?? 0)], palette);
    const formatId = Number(xf.attributes.numFmtId ?? 0);
    const format = formats.get(formatId) ?? builtInFormat(formatId, locale);
    return withoutDefaults({
      ...(font === undefined ? {} : ownFont(readFont(font, palette))),
      ...(background === undefined ? {} : { background }),
      ...alignmentOf(childOf(xf, 'alignment')),
      ...(format === undefined || isGeneral(format) ? {} : { numberFormat: format }),
      ...(lines === undefined ? {} : { borders: lines }),
    });
  };
  const cellFormats = childrenOf(childOf(styles, 'cellXfs'), 'xf');
  const cellStyles = cellFormats.map(styleOf);
  const checkboxes = cellFormats.map(checkboxFormats(features));
  const differential = childrenOf(childOf(styles, 'dxfs'), 'dxf').map((dxf) => differentialStyleOf(dxf, palette));
  return {
    cellStyle: (index) => cellStyles[index] ?? {},
    isCheckbox: (index) => checkboxes[index] === true,
    differentialStyle: (index) => differential[index] ?? {},
  };
}

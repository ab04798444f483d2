/** Collects the styles that cells and conditional formats use and writes the styles part. */

import type { BorderLine, CellStyle, ConditionalFormat } from '../../emulator/model/workbook-model';
import { element, elementIfAny, XML_HEADER } from '../xml/xml-writer';
import { CHECKBOX_EXTENSION } from './checkbox-styles';
import { colorElement } from './colors';
import { cellFontXml, changedFontXml } from './fonts';
import { NumberFormatTable } from './number-formats';

const LINES: Readonly<Record<BorderLine['style'], string>> = {
  solid: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
};

/** Equal pieces of XML share one number. */
class PieceTable {
  readonly #numbers = new Map<string, number>();

  /** The first pieces have fixed places in every file. */
  constructor(...first: string[]) {
    for (const piece of first) this.indexOf(piece);
  }

  indexOf(piece: string): number {
    const known = this.#numbers.get(piece);
    if (known !== undefined) return known;
    this.#numbers.set(piece, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(name: string): string {
    return element(name, { count: this.#numbers.size }, [...this.#numbers.keys()].join(''));
  }
}

function fillXml(background: string | undefined): string {
  if (background === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const colors = `${colorElement('fgColor', background)}<bgColor indexed="64"/>`;
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

function borderXml(borders: CellStyle['borders']): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line === undefined
      ? element(name, {})
      : element(name, { style: LINES[line.style] }, colorElement('color', line.color));
  const sides = [
    side('left', borders?.left),
    side('right', borders?.right),
    side('top', borders?.top),
    side('bottom', borders?.bottom),
    '<diagonal/>',
  ];
  return element('border', {}, sides.join(''));
}

/** A cell's text cut off at its edge has no counterpart in a file: only wrapping is written. */
function alignmentXml(style: CellStyle): string {
  const vertical = style.vertical === 'middle' ? 'center' : style.vertical === 'top' ? 'top' : undefined;
  const wrapText = style.wrap === 'wrap' ? '1' : undefined;
  if (style.horizontal === undefined && vertical === undefined && wrapText === undefined) return '';
  return element('alignment', { horizontal: style.horizontal, vertical, wrapText });
}

const NO_STYLE: CellStyle = {};

/** What the style of a cell has to say beside how the cell looks. */
export interface CellUse {
  /** It holds a text such as `=1+1`, which Excel would make a formula as soon as someone steps into it and out again. */
  readonly keepsText?: boolean;
  readonly checkbox?: boolean;
}

export class StyleTable {
  readonly #formats = new NumberFormatTable();
  readonly #fonts = new PieceTable(cellFontXml(NO_STYLE));
  readonly #fills = new PieceTable(fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>');
  readonly #borders = new PieceTable(borderXml(undefined));
  readonly #cells = new PieceTable();
  readonly #differential: string[] = [];
  #hasCheckboxes = false;
  /** Most cells share a few style objects' contents; this spares writing their XML again and again. */
  readonly #known = new Map<string, number>();

  constructor() {
    this.cellStyle(NO_STYLE);
  }

  /** The number of a cell's style. */
  cellStyle(style: CellStyle, { keepsText = false, checkbox = false }: CellUse = {}): number {
    const key = `${keepsText ? "'" : ''}${checkbox ? '☐' : ''}${JSON.stringify(style)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const alignment = alignmentXml(style);
    const attributes = {
      numFmtId: this.#formats.idOf(style.numberFormat),
      fontId: this.#fonts.indexOf(cellFontXml(style)),
      fillId: this.#fills.indexOf(fillXml(style.background)),
      borderId: this.#borders.indexOf(borderXml(style.borders)),
    };
    const applied = {
      quotePrefix: keepsText ? '1' : undefined,
      applyNumberFormat: attributes.numFmtId === 0 ? undefined : '1',
      applyFont: attributes.fontId === 0 ? undefined : '1',
      applyFill: attributes.fillId === 0 ? undefined : '1',
      applyBorder: attributes.borderId === 0 ? undefined : '1',
      applyAlignment: alignment === '' ? undefined : '1',
    };
    const content = alignment + (checkbox ? CHECKBOX_EXTENSION : '');
    const index = this.#cells.indexOf(element('xf', { ...attributes, xfId: 0, ...applied }, content));
    this.#hasCheckboxes ||= checkbox;
    this.#known.set(key, index);
    return index;
  }

  /** Whether a cell is shown as a checkbox, which takes a part of its own. */
  get hasCheckboxes(): boolean {
    return this.#hasCheckboxes;
  }

  /** The number of a conditional format's style. */
  differentialStyle(style: ConditionalFormat['style']): number {
    const fill =
      style.background === undefined
        ? ''
        : element(
            'fill',
            {},
            element(
              'patternFill',
              { patternType: 'solid' },
              colorElement('fgColor', style.background) + colorElement('bgColor', style.background),
            ),
          );
    return this.#differential.push(element('dxf', {}, changedFontXml(style) + fill)) - 1;
  }

  xml(): string {
    const formats = this.#formats.entries();
    const parts = [
      elementIfAny(
        'numFmts',
        { count: formats.length },
        formats.map(([code, id]) => element('numFmt', { numFmtId: id, formatCode: code })).join(''),
      ),
      this.#fonts.xml('fonts'),
      this.#fills.xml('fills'),
      this.#borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#cells.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      element('dxfs', { count: this.#differential.length }, this.#differential.join('')),
    ];
    const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    return XML_HEADER + element('styleSheet', { xmlns }, parts.join(''));
  }
}

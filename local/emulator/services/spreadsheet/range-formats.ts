/** Range: number formats, colours, fonts, alignment and wrap. */

import { firstOf } from './range-base';
import { RangeValues } from './range-values';
import * as style from './style-properties';
import { keepAsText, readStyles, setAll, setEach } from './style-writes';

type Google = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Members =
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontColor'
  | 'getFontColors'
  | 'getFontFamilies'
  | 'getFontFamily'
  | 'getFontLine'
  | 'getFontLines'
  | 'getFontSize'
  | 'getFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'getWrap'
  | 'getWrapStrategies'
  | 'getWrapStrategy'
  | 'getWraps'
  | 'setBackground'
  | 'setBackgroundRGB'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamilies'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontLines'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWrapStrategies'
  | 'setWrapStrategy'
  | 'setWraps';

export abstract class RangeFormats extends RangeValues implements Pick<Google, Members> {
  getBackground(): string {
    return firstOf(readStyles(this, style.background));
  }

  getBackgrounds(): string[][] {
    return readStyles(this, style.background);
  }

  getFontColor(): string {
    return firstOf(readStyles(this, style.fontColor));
  }

  getFontColors(): string[][] {
    return readStyles(this, style.fontColor);
  }

  getFontFamilies(): string[][] {
    return readStyles(this, style.family);
  }

  getFontFamily(): string {
    return firstOf(readStyles(this, style.family));
  }

  getFontLine(): FontLine {
    return firstOf(readStyles(this, style.line));
  }

  getFontLines(): FontLine[][] {
    return readStyles(this, style.line);
  }

  getFontSize(): number {
    return firstOf(readStyles(this, style.size));
  }

  getFontSizes(): number[][] {
    return readStyles(this, style.size);
  }

  getFontStyle(): FontStyle {
    return firstOf(readStyles(this, style.slant));
  }

  getFontStyles(): FontStyle[][] {
    return readStyles(this, style.slant);
  }

  getFontWeight(): FontWeight {
    return firstOf(readStyles(this, style.weight));
  }

  getFontWeights(): FontWeight[][] {
    return readStyles(this, style.weight);
  }

  getHorizontalAlignment(): string {
    return firstOf(readStyles(this, style.horizontal));
  }

  getHorizontalAlignments(): string[][] {
    return readStyles(this, style.horizontal);
  }

  getNumberFormat(): string {
    return firstOf(readStyles(this, style.numberFormat));
  }

  getNumberFormats(): string[][] {
    return readStyles(this, style.numberFormat);
  }

  getVerticalAlignment(): string {
    return firstOf(readStyles(this, style.vertical));
  }

  getVerticalAlignments(): string[][] {
    return readStyles(this, style.vertical);
  }

  getWrap(): boolean {
    return firstOf(readStyles(this, style.wrap));
  }

  getWrapStrategies(): WrapStrategy[][] {
    return readStyles(this, style.wrapStrategy);
  }

  getWrapStrategy(): WrapStrategy {
    return firstOf(readStyles(this, style.wrapStrategy));
  }

  getWraps(): boolean[][] {
    return readStyles(this, style.wrap);
  }

  setBackground(color: string | null): Google {
    return setAll(this, style.background, color);
  }

  setBackgroundRGB(red: number, green: number, blue: number): Google {
    const parts = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
    return setAll(this, style.background, `#${parts.join('')}`);
  }

  setBackgrounds(colors: (string | null)[][]): Google {
    return setEach(this, style.background, colors);
  }

  setFontColor(color: string | null): Google {
    return setAll(this, style.fontColor, color);
  }

  setFontColors(colors: unknown[][]): Google {
    return setEach(this, style.fontColor, colors);
  }

  setFontFamilies(fontFamilies: (string | null)[][]): Google {
    return setEach(this, style.family, fontFamilies);
  }

  setFontFamily(fontFamily: string | null): Google {
    return setAll(this, style.family, fontFamily);
  }

  setFontLine(fontLine: FontLine | null): Google {
    return setAll(this, style.line, fontLine);
  }

  setFontLines(fontLines: (FontLine | null)[][]): Google {
    return setEach(this, style.line, fontLines);
  }

  setFontSize(size: number): Google {
    return setAll(this, style.size, size);
  }

  setFontSizes(sizes: number[][]): Google {
    return setEach(this, style.size, sizes);
  }

  setFontStyle(fontStyle: FontStyle | null): Google {
    return setAll(this, style.slant, fontStyle);
  }

  setFontStyles(fontStyles: (FontStyle | null)[][]): Google {
    return setEach(this, style.slant, fontStyles);
  }

  setFontWeight(fontWeight: FontWeight | null): Google {
    return setAll(this, style.weight, fontWeight);
  }

  setFontWeights(fontWeights: (FontWeight | null)[][]): Google {
    return setEach(this, style.weight, fontWeights);
  }

  setHorizontalAlignment(alignment: string | null): Google {
    return setAll(this, style.horizontal, alignment);
  }

  setHorizontalAlignments(alignments: (string | null)[][]): Google {
    return setEach(this, style.horizontal, alignments);
  }

  setNumberFormat(numberFormat: string): Google {
    if (numberFormat === '@') keepAsText(this);
    return setAll(this, style.numberFormat, numberFormat);
  }

  setNumberFormats(numberFormats: string[][]): Google {
    return setEach(this, style.numberFormat, numberFormats);
  }

  setVerticalAlignment(alignment: string | null): Google {
    return setAll(this, style.vertical, alignment);
  }

  setVerticalAlignments(alignments: (string | null)[][]): Google {
    return setEach(this, style.vertical, alignments);
  }

  setWrap(isWrapEnabled: boolean): Google {
    return setAll(this, style.wrap, isWrapEnabled);
  }

  setWrapStrategies(strategies: WrapStrategy[][]): Google {
    return setEach(this, style.wrapStrategy, strategies);
  }

  setWrapStrategy(strategy: WrapStrategy): Google {
    return setAll(this, style.wrapStrategy, strategy);
  }

  setWraps(areWrapsEnabled: boolean[][]): Google {
    return setEach(this, style.wrap, areWrapsEnabled);
  }
}

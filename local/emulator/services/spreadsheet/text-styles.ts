/** TextStyle and its builder. */

import type { Execution } from '../../execution/execution';
import type { TextStyle } from '../../model/workbook-model';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { colorText, isColor } from './colors';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const STYLE: unique symbol = Symbol('style');

class EmulatedTextStyle
  extends ServiceObject
  implements
    Pick<
      Google,
      | 'copy'
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  readonly [STYLE]: TextStyle;

  constructor(execution: Execution, style: TextStyle) {
    super(execution);
    this[STYLE] = style;
  }

  copy(): GoogleBuilder {
    return makeTextStyleBuilder(this[EXECUTION], this[STYLE]);
  }

  getFontFamily(): string | null {
    return this[STYLE].fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this[STYLE].fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this[STYLE].fontColor ?? null;
  }

  isBold(): boolean | null {
    return this[STYLE].bold ?? null;
  }

  isItalic(): boolean | null {
    return this[STYLE].italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this[STYLE].strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this[STYLE].underline ?? null;
  }
}

publishService(EmulatedTextStyle, 'TextStyle');

export const makeTextStyle = (execution: Execution, style: TextStyle): Google =>
  new EmulatedTextStyle(execution, style) as unknown as Google;

/** The style behind a TextStyle that a script passed; null if it is none. */
export const textStyleOf = (value: unknown): TextStyle | null =>
  value instanceof EmulatedTextStyle ? value[STYLE] : null;

class EmulatedTextStyleBuilder
  extends ServiceObject
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'setBold'
      | 'setFontFamily'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  readonly [STYLE]: TextStyle = {};

  build(): Google {
    return makeTextStyle(this[EXECUTION], { ...this[STYLE] });
  }

  setBold(bold: boolean): GoogleBuilder {
    return set(this, { bold });
  }

  setFontFamily(fontFamily: string): GoogleBuilder {
    return set(this, { fontFamily });
  }

  setFontSize(fontSize: number): GoogleBuilder {
    return set(this, { fontSize });
  }

  setForegroundColor(cssString: string): GoogleBuilder {
    if (!isColor(cssString)) throw new ServiceException(`Invalid color: ${cssString}`);
    return set(this, { fontColor: colorText(cssString) });
  }

  setItalic(italic: boolean): GoogleBuilder {
    return set(this, { italic });
  }

  setStrikethrough(strikethrough: boolean): GoogleBuilder {
    return set(this, { strikethrough });
  }

  setUnderline(underline: boolean): GoogleBuilder {
    return set(this, { underline });
  }
}

const set = (builder: EmulatedTextStyleBuilder, part: TextStyle): GoogleBuilder => {
  Object.assign(builder[STYLE], part);
  return builder as unknown as GoogleBuilder;
};

publishService(EmulatedTextStyleBuilder, 'TextStyleBuilder');

export const makeTextStyleBuilder = (execution: Execution, from: TextStyle | null): GoogleBuilder =>
  set(new EmulatedTextStyleBuilder(execution), from ?? {});

/** RichTextValue, TextStyle and their builders: text with runs of style, and a link on the whole. */

import type { Execution } from '../../execution/execution';
import type { CellModel, TextStyle } from '../../model/workbook-model';
import { requireInteger } from '../surface/arguments';
import { NotEmulated, ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { makeTextStyle, textStyleOf } from './text-styles';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A text with its runs; `runs` cover the text from the start, each up to its `end`. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly { readonly end: number; readonly style: TextStyle }[];
  readonly link: string | null;
}

export const richTextOfCell = (cell: CellModel, text: string): RichText => {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, fontColor } = cell.style ?? {};
  const known = { bold, italic, underline, strikethrough, fontSize, fontFamily, fontColor };
  const style: TextStyle = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { text, runs: cell.runs ?? [{ end: text.length, style }], link: cell.link ?? null };
};

const RICH: unique symbol = Symbol('rich text');

class EmulatedRichText
  extends ServiceObject
  implements
    Pick<GoogleText, 'copy' | 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle'>
{
  readonly [RICH]: { readonly rich: RichText; readonly start: number };

  constructor(execution: Execution, rich: RichText, start = 0) {
    super(execution);
    this[RICH] = { rich, start };
  }

  copy(): GoogleBuilder {
    return makeRichTextBuilder(this[EXECUTION], this[RICH].rich);
  }

  getEndIndex(): number {
    return this[RICH].start + this[RICH].rich.text.length;
  }

  getLinkUrl(): string | null {
    return this[RICH].rich.link;
  }

  getRuns(): GoogleText[] {
    const { rich } = this[RICH];
    let start = 0;
    return rich.runs.map(({ end, style }) => {
      const text = rich.text.slice(start, end);
      const run = { text, runs: [{ end: text.length, style }], link: rich.link };
      const made = new EmulatedRichText(this[EXECUTION], run, start);
      start = end;
      return made as unknown as GoogleText;
    });
  }

  getStartIndex(): number {
    return this[RICH].start;
  }

  getText(): string {
    return this[RICH].rich.text;
  }

  getTextStyle(startOffset?: number, endOffset?: number): GoogleStyle {
    const { runs, text } = this[RICH].rich;
    const from = startOffset ?? 0;
    const to = endOffset ?? text.length;
    let start = 0;
    const touched = runs.filter(({ end }) => {
      const inside = start < to && end > from;
      start = end;
      return inside;
    });
    if (touched.length > 1) throw new NotEmulated('RichTextValue.getTextStyle of differing styles');
    return makeTextStyle(this[EXECUTION], touched[0]?.style ?? {});
  }
}

publishService(EmulatedRichText, 'RichTextValue');

export const makeRichText = (execution: Execution, rich: RichText): GoogleText =>
  new EmulatedRichText(execution, rich) as unknown as GoogleText;

/** The rich text behind a RichTextValue that a script passed; null if it is none. */
export const richTextOf = (value: unknown): RichText | null =>
  value instanceof EmulatedRichText ? value[RICH].rich : null;

const DRAFT: unique symbol = Symbol('draft');
const BUILDER = 'SpreadsheetApp.RichTextValueBuilder';

interface Draft {
  text: string | null;
  /** One style for each character. */
  styles: TextStyle[];
  link: string | null;
}

class EmulatedRichTextBuilder
  extends ServiceObject
  implements Pick<GoogleBuilder, 'build' | 'setLinkUrl' | 'setText' | 'setTextStyle'>
{
  readonly [DRAFT]: Draft = { text: null, styles: [], link: null };

  build(): GoogleText {
    const { text, styles, link } = this[DRAFT];
    return makeRichText(this[EXECUTION], { text: text ?? '', runs: runsOf(styles), link });
  }

  setLinkUrl(...args: unknown[]): GoogleBuilder {
    const draft = this[DRAFT];
    if (args.length === 3) {
      const [start, end] = args;
      if (start !== 0 || end !== draft.text?.length) throw new NotEmulated('RichTextValueBuilder.setLinkUrl of a part');
    }
    const url = args[args.length - 1];
    if (url !== null && typeof url !== 'string') throw signatureMismatch(`${BUILDER}.setLinkUrl`, args);
    draft.link = url;
    return built(this);
  }

  setText(text: string): GoogleBuilder {
    if (typeof text !== 'string') throw signatureMismatch(`${BUILDER}.setText`, [text]);
    this[DRAFT].text = text;
    this[DRAFT].styles = Array.from({ length: text.length }, () => ({}));
    return built(this);
  }

  setTextStyle(...args: unknown[]): GoogleBuilder {
    const method = `${BUILDER}.setTextStyle`;
    const draft = this[DRAFT];
    const given = args[args.length - 1];
    const style = given === null ? {} : textStyleOf(given);
    if (style === null) throw signatureMismatch(method, args);
    if (draft.text === null) throw new ServiceException('Text must be set before a text style.');
    const start = args.length === 3 ? requireInteger(args[0], method, args) : 0;
    const end = args.length === 3 ? requireInteger(args[1], method, args) : draft.text.length;
    if (start < 0 || end > draft.text.length || start > end) {
      throw new ServiceException('The offsets are outside the text.');
    }
    for (let at = start; at < end; at += 1) draft.styles[at] = given === null ? {} : { ...draft.styles[at], ...style };
    return built(this);
  }
}

const built = (builder: EmulatedRichTextBuilder): GoogleBuilder => builder as unknown as GoogleBuilder;

/** Runs of equal neighbours. */
const runsOf = (styles: readonly TextStyle[]): RichText['runs'] => {
  const runs: { end: number; style: TextStyle }[] = [];
  styles.forEach((style, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && JSON.stringify(last.style) === JSON.stringify(style)) last.end = index + 1;
    else runs.push({ end: index + 1, style });
  });
  return runs;
};

publishService(EmulatedRichTextBuilder, 'RichTextValueBuilder');

export const makeRichTextBuilder = (execution: Execution, from: RichText | null): GoogleBuilder => {
  const builder = new EmulatedRichTextBuilder(execution);
  if (from !== null) {
    builder[DRAFT].text = from.text;
    builder[DRAFT].styles = from.runs.flatMap(({ end, style }, index) => {
      const start = from.runs[index - 1]?.end ?? 0;
      return Array.from({ length: end - start }, () => style);
    });
    builder[DRAFT].link = from.link;
  }
  return built(builder);
};

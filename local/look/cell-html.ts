/** One cell of the grid as a table cell. */
import type { BorderLine, TextStyle } from '../emulator/model/workbook-model';
import type { CellFace } from './cell-face';
import { cssColor, cssFonts, cssText, htmlText } from './html-text';
import { NO_ROOM, type TextRoom } from './text-room';

export interface CellPlace {
  /** Pixels, all columns of a merge together. */
  readonly width: number;
  /** Pixels; null: the row is as high as its text needs. */
  readonly height: number | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly room: TextRoom;
  /** Lines between this cell and its right and lower neighbour; the neighbour's own line counts as well. */
  readonly right: BorderLine | undefined;
  readonly bottom: BorderLine | undefined;
  readonly classes: readonly string[];
}

/** `0` is the commonest sign of numbers; digits of Arial all have this width, in parts of the font's size. */
const DIGIT_WIDTH = 0.556;
const DEFAULT_SIZE = 10;
const PADDING = 3;
/** Padding above and below, and the line. */
const AROUND_TEXT = 5;
const POINT = 4 / 3;

export function cellHtml(face: CellFace, place: CellPlace): string {
  const { style } = face;
  const fill = cssColor(style.background);
  const classes = [
    ...place.classes,
    ...(face.note ? ['noted'] : []),
    ...(face.widget === 'dropdown' ? ['dropdown'] : []),
  ];
  const attributes = [
    place.rowSpan > 1 ? ` rowspan="${place.rowSpan}"` : '',
    place.columnSpan > 1 ? ` colspan="${place.columnSpan}"` : '',
    classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
  ].join('');
  const css = cssText({
    'background-color': fill,
    'text-align': face.align,
    'vertical-align': style.vertical,
    'border-right': border(place.right, fill),
    'border-bottom': border(place.bottom, fill),
    ...textCss(style, face.link),
  });
  return `<td${attributes} style="${htmlText(css)}">${checkbox(face)}${text(face, place)}</td>`;
}

/** A filled cell covers the grid's own lines. */
function border(line: BorderLine | undefined, fill: string | undefined): string | undefined {
  if (line === undefined) return fill === undefined ? undefined : `1px solid ${fill}`;
  const widths = { medium: 2, thick: 3, double: 3, solid: 1, dashed: 1, dotted: 1 } as const;
  const kind = line.style === 'dashed' || line.style === 'dotted' || line.style === 'double' ? line.style : 'solid';
  return `${widths[line.style]}px ${kind} ${cssColor(line.color) ?? '#000'}`;
}

function textCss(style: TextStyle, link: boolean): Record<string, string | undefined> {
  const lines = [style.underline || link ? 'underline' : '', style.strikethrough ? 'line-through' : ''].filter(Boolean);
  return {
    color: cssColor(style.fontColor) ?? (link ? '#1155cc' : undefined),
    'font-family': style.fontFamily === undefined ? undefined : cssFonts(style.fontFamily),
    'font-size': style.fontSize === undefined ? undefined : `${style.fontSize}pt`,
    'font-weight': style.bold === undefined ? undefined : style.bold ? 'bold' : 'normal',
    'font-style': style.italic === undefined ? undefined : style.italic ? 'italic' : 'normal',
    'text-decoration': lines.length === 0 ? undefined : lines.join(' '),
  };
}

function checkbox({ widget }: CellFace): string {
  return widget === 'checked' || widget === 'unchecked' ? `<i class="box ${widget}"></i>` : '';
}

function text(face: CellFace, { width, height, room }: CellPlace): string {
  if (face.text === '') return '';
  const wrapped = face.style.wrap === 'wrap';
  if (face.number && !wrapped && !fits(face, width)) return '<div class="clip">###</div>';
  // A centred text stays centred on its own cell, whichever side has more room.
  const side = face.align === 'center' ? Math.max(room.left, room.right) : 0;
  const css = cssText({
    'margin-left': room === NO_ROOM ? undefined : `-${side || room.left}px`,
    'margin-right': room === NO_ROOM ? undefined : `-${side || room.right}px`,
    'clip-path': side === 0 ? undefined : `inset(0 ${side - room.right}px 0 ${side - room.left}px)`,
    'font-size': leastSize(face),
    'max-height': wrapped && height !== null ? `${height - AROUND_TEXT}px` : undefined,
  });
  return `<div class="${wrapped ? 'wrap' : 'clip'}"${css === '' ? '' : ` style="${css}"`}>${runs(face)}</div>`;
}

/** Lines of small letters are low only in a block of small letters. */
function leastSize({ runs, style }: CellFace): string | undefined {
  if (runs.length === 0) return undefined;
  return `${Math.min(...runs.map((run) => run.style.fontSize ?? style.fontSize ?? DEFAULT_SIZE))}pt`;
}

function fits(face: CellFace, width: number): boolean {
  const size = (face.style.fontSize ?? DEFAULT_SIZE) * POINT;
  const signs = [...face.text].reduce((sum, sign) => sum + (/[.,/:\s]/.test(sign) ? DIGIT_WIDTH / 2 : DIGIT_WIDTH), 0);
  return signs * size <= width - 2 * PADDING;
}

/** A rich text as spans; each run reaches from the end of the one before to its own end, the last one to the end. */
function runs(face: CellFace): string {
  if (face.runs.length === 0) return htmlText(face.text);
  const own = { fontSize: face.style.fontSize ?? DEFAULT_SIZE };
  let start = 0;
  const spans = face.runs.map(({ end, style }, index) => {
    const part = face.text.slice(start, index + 1 < face.runs.length ? end : undefined);
    start = end;
    return `<span style="${htmlText(cssText(textCss({ ...own, ...style }, false)))}">${htmlText(part)}</span>`;
  });
  return spans.join('');
}

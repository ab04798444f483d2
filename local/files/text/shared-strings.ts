/** Texts of cells, plain or in runs, and the part of a file that keeps each of them once. */

import type { CellModel, CellStyle, TextStyle } from '../../emulator/model/workbook-model';
import type { Palette } from '../styles/colors';
import { fontBeyond, fontOver, ownFont, readFont, runFontXml } from '../styles/fonts';
import { decodeOfficeText } from '../xml/xml-text';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-tree';
import { element, textElement, XML_HEADER } from '../xml/xml-writer';

type Runs = NonNullable<CellModel['runs']>;

interface FileRun {
  readonly text: string;
  /** Null: the run has the font of its cell. */
  readonly font: TextStyle | null;
}

/** A text as it stands in a file. Runs spell out whole fonts there. */
export interface FileText {
  readonly text: string;
  /** Empty for a plain text. */
  readonly runs: readonly FileRun[];
}

function textOf(element: XmlElement | undefined): string {
  return decodeOfficeText(element?.text ?? '');
}

/** Reads `<si>` and `<is>`. Phonetic runs (`rPh`, readings of Japanese) are no part of the text. */
export function readFileText(item: XmlElement, palette: Palette): FileText {
  const runs = childrenOf(item, 'r').map((run) => {
    const font = childOf(run, 'rPr');
    return { text: textOf(childOf(run, 't')), font: font === undefined ? null : readFont(font, palette) };
  });
  const text = runs.length > 0 ? runs.map((run) => run.text).join('') : textOf(childOf(item, 't'));
  return { text, runs };
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Runs as the model keeps them: what differs from the cell. Undefined when nothing does. */
export function modelRuns(text: FileText, cell: CellStyle): Runs | undefined {
  const runs: Runs = [];
  let end = 0;
  for (const run of text.runs) {
    end += run.text.length;
    const style = run.font === null ? {} : fontBeyond(ownFont(run.font), cell);
    const last = runs[runs.length - 1];
    if (run.text === '') continue;
    if (last !== undefined && sameStyle(last.style, style)) runs[runs.length - 1] = { end, style };
    else runs.push({ end, style });
  }
  return runs.some((run) => Object.keys(run.style).length > 0) ? runs : undefined;
}

function runsXml(text: string, runs: Runs, cell: CellStyle): string {
  let start = 0;
  const pieces = runs.map((run) => {
    const piece = text.slice(start, run.end);
    start = Math.max(start, run.end);
    if (piece === '') return '';
    return element('r', {}, runFontXml(fontOver(cell, run.style)) + textElement(piece));
  });
  const rest = text.slice(start);
  if (rest !== '') pieces.push(element('r', {}, runFontXml(fontOver(cell, {})) + textElement(rest)));
  return pieces.join('');
}

/** Gives every text of a workbook its number. */
export class SharedStringTable {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  indexOf(text: string, runs: Runs | undefined, cell: CellStyle): number {
    const item = element('si', {}, runs === undefined ? textElement(text) : runsXml(text, runs, cell));
    this.#uses += 1;
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    const attributes = {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      count: this.#uses,
      uniqueCount: this.#numbers.size,
    };
    return XML_HEADER + element('sst', attributes, [...this.#numbers.keys()].join(''));
  }
}

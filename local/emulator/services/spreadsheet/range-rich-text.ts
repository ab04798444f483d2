/** Range: rich texts, text styles and links. */

import { requireTable } from '../surface/arguments';
import { signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { currentValue } from './cell-values';
import { boxOf, chained, changeCells, firstOf, mapCells, type RangeBase, sheetOf, writableSheet } from './range-base';
import { RangeCopies } from './range-copies';
import { makeRichText, type RichText, richTextOf, richTextOfCell } from './rich-text';
import { textStyleOf } from './text-styles';
import { writeCells } from './write-cells';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Members =
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setTextStyle'
  | 'setTextStyles';

/** Null for cells whose value is no text: numbers, booleans, dates. */
const readTexts = (range: RangeBase): (GoogleText | null)[][] => {
  const execution = range[EXECUTION];
  const sheet = sheetOf(range);
  return mapCells(range, (cell, row, column) => {
    const value = currentValue(execution, sheet, cell, row, column);
    if (value !== null && typeof value !== 'string') return null;
    return makeRichText(execution, richTextOfCell(cell ?? { value: null }, value ?? ''));
  });
};

const writeTexts = (range: RangeBase, texts: readonly (readonly RichText[])[]): void => {
  // A rich text is text to the letter, whatever it begins with.
  writeCells(range, (r, c) => ({ value: texts[r]?.[c]?.text || null }));
  changeCells(sheetOf(range), boxOf(range), (cell, r, c) => {
    const rich = texts[r]?.[c];
    if (rich === undefined) return;
    if (rich.link !== null) cell.link = rich.link;
    const [first] = rich.runs;
    if (first === undefined || cell.value === null) return;
    if (rich.runs.length > 1) cell.runs = rich.runs.map(({ end, style }) => ({ end, style: { ...style } }));
    else if (Object.keys(first.style).length > 0) cell.style = { ...cell.style, ...first.style };
  });
};

const richArgument = (value: unknown, method: string): RichText => {
  const rich = richTextOf(value);
  if (rich === null) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [value]);
  return rich;
};

export abstract class RangeRichText extends RangeCopies implements Pick<Google, Members> {
  getRichTextValue(): GoogleText | null {
    return firstOf(readTexts(this));
  }

  getRichTextValues(): (GoogleText | null)[][] {
    return readTexts(this);
  }

  setRichTextValue(value: GoogleText): Google {
    const rich = richArgument(value, 'setRichTextValue');
    const { rows, columns } = boxOf(this);
    writeTexts(
      this,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => rich)),
    );
    return chained(this);
  }

  setRichTextValues(values: GoogleText[][]): Google {
    const { rows, columns } = boxOf(this);
    const table = requireTable(values, rows, columns, 'SpreadsheetApp.Range.setRichTextValues');
    writeTexts(
      this,
      table.map((row) => row.map((value) => richArgument(value, 'setRichTextValues'))),
    );
    return chained(this);
  }

  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Google {
    const given = textStyleOf(style);
    if (given === null) throw signatureMismatch('SpreadsheetApp.Range.setTextStyle', [style]);
    changeCells(writableSheet(this), boxOf(this), (cell) => {
      cell.style = { ...cell.style, ...given };
    });
    return chained(this);
  }

  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): Google {
    const { rows, columns } = boxOf(this);
    const given = requireTable(styles, rows, columns, 'SpreadsheetApp.Range.setTextStyles').map((row) =>
      row.map((style) => {
        const known = textStyleOf(style);
        if (known === null) throw signatureMismatch('SpreadsheetApp.Range.setTextStyles', [styles]);
        return known;
      }),
    );
    changeCells(writableSheet(this), boxOf(this), (cell, row, column) => {
      cell.style = { ...cell.style, ...given[row]?.[column] };
    });
    return chained(this);
  }
}

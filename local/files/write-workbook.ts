/** Writes a workbook of the emulator as an .xlsx file. */

import { createSheet, ensureCell } from '../emulator/model/cells';
import type { CellModel, CellValue, SheetModel, WorkbookModel } from '../emulator/model/workbook-model';
import { relationshipsXml, type WrittenRelationship, zipPackage } from './package/write-package';
import { linkId } from './sheet/links';
import { VALUE_LIST_SHEET, WrittenValueLists } from './sheet/value-lists';
import { NOTE_DRAWING_ID, type WritingContext, type WrittenSheet, writeSheet } from './sheet/write-sheet';
import { FEATURE_BAG_PART, FEATURE_BAG_TYPE, featureBagXml } from './styles/checkbox-styles';
import { StyleTable } from './styles/write-styles';
import { SharedStringTable } from './text/shared-strings';
import { element, officeText, XML_HEADER } from './xml/xml-writer';

/** The part of a calculator that a file needs. */
interface ValueSource {
  value(sheetId: number, row: number, column: number): CellValue;
}

export interface WriteWorkbookOptions {
  /** Default true. False: formulas stand without their last values, and whoever opens the file has to calculate. */
  readonly cachedValues?: boolean;
  /** Values of formulas; without it, those that the model holds. */
  readonly calculator?: ValueSource;
}

/** Sheet numbers in files run from 1 and end here. */
const HIGHEST_SHEET_NUMBER = 65_534;

/** Throws where the names of the tabs would make a file that Excel calls damaged. */
function checkNames(workbook: WorkbookModel): void {
  const seen = new Set<string>();
  for (const { name } of workbook.sheets) {
    const wrong = name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name);
    if (wrong) {
      throw new Error(
        `Tên trang "${name}" không ghi được vào tệp .xlsx: tên dài từ 1 đến 31 ký tự, không có : \\ / ? * [ ] và không có dấu ' ở đầu hay cuối.`,
      );
    }
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Error(`Hai trang cùng tên "${name}" không ghi được vào tệp .xlsx.`);
    seen.add(key);
  }
}

/** The model's numbers plus one where all of them fit, else numbers in the order of the tabs. */
function sheetNumbers(sheets: readonly SheetModel[]): number[] {
  const own = sheets.map(({ id }) => id + 1);
  const fit = own.every((number) => Number.isInteger(number) && number >= 1 && number <= HIGHEST_SHEET_NUMBER);
  return fit && new Set(own).size === own.length ? own : sheets.map((_, index) => index + 1);
}

function valueListSheet(columns: WrittenValueLists['columns'], id: number): SheetModel {
  const sheet = createSheet(
    id,
    VALUE_LIST_SHEET,
    Math.max(1, ...columns.map((column) => column.length)),
    columns.length,
  );
  columns.forEach((values, index) => {
    values.forEach((value, row) => {
      ensureCell(sheet, row + 1, index + 1).value = value;
    });
  });
  return sheet;
}

interface NumberedSheet {
  readonly name: string;
  readonly state: 'hidden' | 'veryHidden' | undefined;
  readonly number: number;
  readonly written: WrittenSheet;
}

function workbookXml(sheets: readonly NumberedSheet[], active: number): string {
  const list = sheets.map(({ name, number, state }, index) =>
    element('sheet', { name, sheetId: number, state, 'r:id': `rId${index + 1}` }),
  );
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  const parts = [
    element('bookViews', {}, element('workbookView', { activeTab: active })),
    element('sheets', {}, list.join('')),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ];
  return XML_HEADER + element('workbook', namespaces, parts.join(''));
}

function coreXml(title: string): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return XML_HEADER + element('cp:coreProperties', namespaces, element('dc:title', {}, officeText(title)));
}

function addSheetParts(parts: Map<string, string>, { written }: NumberedSheet, number: number): void {
  const relationships: WrittenRelationship[] = written.linkTargets.map((target, index) => ({
    id: linkId(index),
    type: 'hyperlink',
    target,
    external: true,
  }));
  parts.set(`xl/worksheets/sheet${number}.xml`, written.xml);
  if (written.comments !== undefined && written.drawing !== undefined) {
    parts.set(`xl/comments${number}.xml`, written.comments);
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, written.drawing);
    relationships.push(
      { id: NOTE_DRAWING_ID, type: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml` },
      { id: 'rIdComments', type: 'comments', target: `../comments${number}.xml` },
    );
  }
  if (relationships.length > 0) {
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(relationships));
  }
}

function cachedValueOf({ cachedValues = true, calculator }: WriteWorkbookOptions): WritingContext['cachedValue'] {
  if (!cachedValues) return () => null;
  if (calculator === undefined) return (_sheet, _row, _column, cell: CellModel) => cell.value;
  return (sheet, row, column) => calculator.value(sheet.id, row, column);
}

/**
 * The file asks whoever opens it for a full calculation. The same model gives the same bytes. What no file carries is
 * listed in `what-a-file-cannot-carry.ts`. Throws for tab names that Excel does not accept.
 */
export async function writeWorkbook(model: WorkbookModel, options: WriteWorkbookOptions = {}): Promise<Uint8Array> {
  checkNames(model);
  const lists = new WrittenValueLists();
  const styles = new StyleTable();
  const texts = new SharedStringTable();
  const context: WritingContext = { workbook: model, styles, texts, lists, cachedValue: cachedValueOf(options) };
  const active = Math.max(
    0,
    model.sheets.findIndex((sheet) => !sheet.hidden),
  );
  const numbers = sheetNumbers(model.sheets);
  const sheets: NumberedSheet[] = model.sheets.map((sheet, index) => ({
    name: sheet.name,
    state: sheet.hidden && index !== active ? 'hidden' : undefined,
    number: numbers[index] ?? index + 1,
    written: writeSheet(sheet, { number: index + 1, isActive: index === active }, context),
  }));
  if (lists.columns.length > 0) {
    const number = Math.max(...numbers) + 1;
    const place = { number: sheets.length + 1, isActive: false };
    const written = writeSheet(valueListSheet(lists.columns, number - 1), place, context);
    sheets.push({ name: VALUE_LIST_SHEET, state: 'veryHidden', number, written });
  }
  const parts = new Map<string, string>();
  parts.set(
    '_rels/.rels',
    relationshipsXml([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    ]),
  );
  parts.set('docProps/core.xml', coreXml(model.name));
  parts.set('xl/workbook.xml', workbookXml(sheets, active));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationshipsXml([
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
      { id: 'rIdTexts', type: 'sharedStrings', target: 'sharedStrings.xml' },
      ...(styles.hasCheckboxes ? [{ id: 'rIdFeatures', type: FEATURE_BAG_TYPE, target: FEATURE_BAG_PART }] : []),
    ]),
  );
  sheets.forEach((sheet, index) => {
    addSheetParts(parts, sheet, index + 1);
  });
  parts.set('xl/styles.xml', styles.xml());
  parts.set('xl/sharedStrings.xml', texts.xml());
  if (styles.hasCheckboxes) parts.set(`xl/${FEATURE_BAG_PART}`, featureBagXml());
  return zipPackage(parts);
}

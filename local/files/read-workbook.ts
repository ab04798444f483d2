/** Reads an .xlsx file as a workbook of the emulator. */

import type { WorkbookModel } from '../emulator/model/workbook-model';
import { NotAWorkbook } from './not-a-workbook';
import { type OpenPackage, openPackage, type Relationship, workbookPath } from './package/open-package';
import { MOST_CELLS } from './sheet/grid-size';
import { readSheet, type SheetEntry, type WorkbookContext } from './sheet/read-sheet';
import { readValueLists, VALUE_LIST_SHEET } from './sheet/value-lists';
import { readPalette } from './styles/colors';
import { readStyles } from './styles/read-styles';
import { readFileText } from './text/shared-strings';
import { childOf, childrenOf, isTrue, numberOf, type XmlElement } from './xml/xml-tree';

/** What a file does not say. */
export interface ReadWorkbookOptions {
  /** Default: the title that the file carries, else `Bảng tính`. */
  readonly name?: string;
  /** Default `vi_VN`. */
  readonly locale?: string;
  /** Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone?: string;
}

/** Days between 1899-12-30, from which the model counts, and 1904-01-01. */
const DAYS_TO_1904 = 1462;

/** The sheets in the order of their tabs; sheets that are only a chart are left out. */
function sheetEntries(workbook: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
    const part = relationships.find(({ id }) => id === attributes.id);
    if (part?.type !== 'worksheet') return [];
    return [
      {
        // Our own files number sheets from 1 in place of the model's 0.
        id: (numberOf(attributes.sheetId) ?? index + 1) - 1,
        name: attributes.name ?? '',
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        path: part.target,
      },
    ];
  });
}

/** LibreOffice keeps constants that are no number or text as formulas: `TRUE()`, `#N/A`. */
function isFromLibreOffice(opened: OpenPackage): boolean {
  const extended = opened.relationships('').find(({ type }) => type === 'extended-properties');
  const application = extended === undefined ? undefined : childOf(opened.part(extended.target), 'Application');
  return application?.text.startsWith('LibreOffice') === true;
}

function titleOf(opened: OpenPackage): string | undefined {
  const core = opened.relationships('').find(({ type }) => type === 'core-properties');
  const title = core === undefined ? undefined : childOf(opened.part(core.target), 'title')?.text;
  return title === '' ? undefined : title;
}

/**
 * Formulas get the separator `;` and lose the prefixes of newer functions; dates become days since 1899-12-30. What
 * no file carries is listed in `what-a-file-cannot-carry.ts`. Throws NotAWorkbook, with a sentence for the person, for
 * anything that is not an .xlsx workbook or is larger than Google Sheets holds.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadWorkbookOptions = {}): Promise<WorkbookModel> {
  const locale = options.locale ?? 'vi_VN';
  const opened = openPackage(bytes);
  const path = workbookPath(opened);
  const workbook = opened.part(path);
  const relationships = opened.relationships(path);
  const part = (type: string): XmlElement | undefined => {
    const found = relationships.find((relationship) => relationship.type === type);
    return found === undefined ? undefined : opened.part(found.target);
  };
  if (workbook === undefined) throw new NotAWorkbook('damaged');
  const styles = part('styles');
  const palette = readPalette(part('theme'), styles);
  const entries = sheetEntries(workbook, relationships);
  const listSheet = entries.find(({ name, hidden }) => hidden && name === VALUE_LIST_SHEET);
  const context: WorkbookContext = {
    opened,
    sheets: entries,
    texts: childrenOf(part('sharedStrings'), 'si').map((item) => readFileText(item, palette)),
    styles: readStyles({ styles, features: part('FeaturePropertyBag') }, palette, locale),
    palette,
    dateShift: isTrue(childOf(workbook, 'workbookPr')?.attributes.date1904) ? DAYS_TO_1904 : 0,
    constantsAsFormulas: isFromLibreOffice(opened),
    lists: readValueLists(undefined),
  };
  const lists = listSheet === undefined ? undefined : readSheet(listSheet, context);
  const sheets = entries
    .filter((entry) => entry !== listSheet)
    .map((entry) => readSheet(entry, { ...context, lists: readValueLists(lists) }));
  if (sheets.length === 0) throw new NotAWorkbook('damaged', new Error('no worksheet'));
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rows.count * sheet.columns.count, 0);
  if (cells > MOST_CELLS) throw new NotAWorkbook('too-large');
  return {
    name: options.name ?? titleOf(opened) ?? 'Bảng tính',
    locale,
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    sheets,
  };
}

/** Small packages as other programs write them, part by part. */

import { strToU8, zipSync } from 'fflate';
import type { SheetModel } from '../../../local/emulator/model/workbook-model';
import { readWorkbook } from '../../../local/files/read-workbook';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface ForeignParts {
  /** What stands inside `<worksheet>`. */
  readonly sheet?: string;
  /** Inside `<styleSheet>`, `<sst>`, `<workbook>` before the sheets, the theme's `<a:clrScheme>`. */
  readonly styles?: string;
  readonly texts?: string;
  readonly workbook?: string;
  readonly theme?: string;
  /** Whole parts by path, added or replacing. */
  readonly parts?: Readonly<Record<string, string>>;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function foreignFile({
  sheet = '',
  styles = '',
  texts = '',
  workbook = '',
  theme = '',
  parts = {},
}: ForeignParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relationship('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="Sheet1" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('s1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('st', 'styles', 'styles.xml')}${relationship('ss', 'sharedStrings', 'sharedStrings.xml')}${relationship('th', 'theme', 'theme/theme1.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts}</sst>`,
    'xl/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office">${theme}</a:clrScheme></a:themeElements></a:theme>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

export async function foreignSheet(parts: ForeignParts): Promise<SheetModel> {
  const sheet = (await readWorkbook(foreignFile(parts))).sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The parts around the sheets: content types, relationships, and the zip that holds all of it. */

import { type Zippable, zipSync } from 'fflate';
import { element, XML_HEADER } from '../xml/xml-writer';

export interface WrittenRelationship {
  readonly id: string;
  /** The last step of the type's address (`worksheet`), or the whole address of a type beyond the standard. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const DOCUMENT_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';

function typeAddress(type: string): string {
  if (type.includes('/')) return type;
  return (type === 'core-properties' ? PACKAGE_TYPES : DOCUMENT_TYPES) + type;
}

export function relationshipsXml(relationships: readonly WrittenRelationship[]): string {
  const written = relationships.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: typeAddress(type),
      Target: target,
      TargetMode: external === true ? 'External' : undefined,
    }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return XML_HEADER + element('Relationships', { xmlns }, written.join(''));
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** By the folder or name of a part. */
const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+$/, `${SPREADSHEET}worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}sharedStrings+xml`],
  [/^xl\/featurePropertyBag\//, 'application/vnd.ms-excel.featurepropertybag+xml'],
  [/^xl\/comments\d+\.xml$/, `${SPREADSHEET}comments+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

function contentTypesXml(paths: readonly string[]): string {
  const defaults = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
  ];
  const overrides = paths.flatMap((path) => {
    const type = CONTENT_TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })];
  });
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return XML_HEADER + element('Types', { xmlns }, [...defaults, ...overrides].join(''));
}

/** One day for all files, so that the same workbook gives the same bytes. */
const DAY = new Date(2000, 0, 1);

/** `parts`: path → XML. */
export function zipPackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = { '[Content_Types].xml': encoder.encode(contentTypesXml([...parts.keys()])) };
  for (const [path, xml] of parts) files[path] = encoder.encode(xml);
  return zipSync(files, { level: 6, mtime: DAY });
}

/** The zip package around a workbook: its parts by path, and the relationships that tie them together. */

import { unzipSync } from 'fflate';
import { NotAWorkbook } from '../not-a-workbook';
import { childrenOf, type ParseOptions, parseXml, type XmlElement } from '../xml/xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: `worksheet`, `styles`. The two editions of the standard differ before it. */
  readonly type: string;
  /** The part's path from the root, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

export interface OpenPackage {
  /** Undefined: there is no such part. */
  part(path: string, options?: ParseOptions): XmlElement | undefined;
  relationships(path: string): Relationship[];
}

const ZIP_START = [0x50, 0x4b];
/** The container of .xls files, and of .xlsx files with a password. */
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/** Some writers use backslashes, a leading slash or another case; none of that tells parts apart. */
function partKey(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** `('xl/worksheets/sheet1.xml', '../comments1.xml')` → `xl/comments1.xml`. */
function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, OLE_START)) throw new NotAWorkbook('encrypted-or-old');
  if (!startsWith(bytes, ZIP_START)) throw new NotAWorkbook('not-xlsx');
  try {
    const files = unzipSync(bytes, { filter: (file) => /\.(xml|rels|vml)$/i.test(file.name) });
    return new Map(Object.entries(files).map(([path, content]) => [partKey(path), content]));
  } catch (error) {
    throw new NotAWorkbook('damaged', error);
  }
}

export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipped(bytes);
  const part = (path: string, options?: ParseOptions): XmlElement | undefined => {
    const content = files.get(partKey(path));
    if (content === undefined) return undefined;
    try {
      return parseXml(decode(content), options);
    } catch (error) {
      throw new NotAWorkbook('damaged', error);
    }
  };
  const relationships = (path: string): Relationship[] =>
    childrenOf(part(relationshipsPath(path)), 'Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').pop() ?? '',
        // `#'Thôn 1'!A1` is a place in the workbook, not a part.
        target: external || target.startsWith('#') ? target : resolveTarget(path, target),
        external,
      };
    });
  return { part, relationships };
}

/** The path of the workbook part. Throws NotAWorkbook for any other kind of Office file. */
export function workbookPath(opened: OpenPackage): string {
  const main = opened.relationships('').find((relationship) => relationship.type === 'officeDocument');
  if (main?.target.toLowerCase().endsWith('.bin') === true) throw new NotAWorkbook('binary');
  if (main === undefined || opened.part(main.target)?.name !== 'workbook') throw new NotAWorkbook('other-document');
  return main.target;
}

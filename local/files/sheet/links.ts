/** Links on cells. `#gid=3&range=B2` names a sheet by its number in the model and by its name in a file. */

import { a1OfCell, quotedSheetName } from '../../emulator/model/boxes';
import type { Box, SheetModel, WorkbookModel } from '../../emulator/model/workbook-model';
import type { Relationship } from '../package/open-package';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-tree';
import { element, elementIfAny } from '../xml/xml-writer';
import { boxOf } from './ranges';

const GID = /^#gid=(\d+)(?:&range=(.+))?$/;

/** `#gid=3` → `'Thôn 1'!A1`; undefined for an address elsewhere, or a sheet that is not there. */
function locationOf(link: string, workbook: WorkbookModel): string | undefined {
  const match = GID.exec(link);
  const sheet = match === null ? undefined : workbook.sheets.find(({ id }) => id === Number(match[1]));
  return sheet === undefined ? undefined : `${quotedSheetName(sheet.name)}!${match?.[2] ?? 'A1'}`;
}

export interface WrittenLinks {
  readonly xml: string;
  /** Addresses outside the file, in the order of their relationships `rIdLink1`, `rIdLink2` … */
  readonly targets: readonly string[];
}

export function linkId(index: number): string {
  return `rIdLink${index + 1}`;
}

export function linksXml(sheet: SheetModel, workbook: WorkbookModel): WrittenLinks {
  const targets: string[] = [];
  const links: string[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, { link }] of line) {
      if (link === undefined || link === '') continue;
      const ref = a1OfCell(row, column);
      const location = locationOf(link, workbook);
      if (location !== undefined) links.push(element('hyperlink', { ref, location }));
      else links.push(element('hyperlink', { ref, 'r:id': linkId(targets.push(link) - 1) }));
    }
  }
  return { xml: elementIfAny('hyperlinks', {}, links.join('')), targets };
}

/** `'Thôn 1'!B2` → `#gid=3&range=B2`; a place that is not found stays as text behind a `#`. */
function linkTo(location: string, sheets: readonly { readonly id: number; readonly name: string }[]): string {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(location.replace(/^#/, ''));
  const name = (match?.[1]?.replace(/''/g, "'") ?? match?.[2])?.toLowerCase();
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name);
  if (match === null || sheet === undefined) return `#${location.replace(/^#/, '')}`;
  const range = (match[3] ?? 'A1').replace(/\$/g, '');
  return range === 'A1' ? `#gid=${sheet.id}` : `#gid=${sheet.id}&range=${range}`;
}

export interface PlacedLink {
  readonly box: Box;
  readonly link: string;
}

export function readLinks(
  sheet: XmlElement,
  relationships: readonly Relationship[],
  sheets: readonly { readonly id: number; readonly name: string }[],
): PlacedLink[] {
  return childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const box = boxOf(attributes.ref ?? '');
    const target = relationships.find(({ id }) => id === attributes.id)?.target;
    const place = attributes.location;
    if (box === undefined || (target === undefined && place === undefined)) return [];
    if (target === undefined || target === '') return [{ box, link: linkTo(place ?? '', sheets) }];
    if (target.startsWith('#')) return [{ box, link: linkTo(target, sheets) }];
    return [{ box, link: place === undefined ? target : `${target}#${place}` }];
  });
}

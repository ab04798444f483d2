/** The table of Apps Script's names says what the installed declarations say. */

import { describe, expect, it } from '@jest/globals';
import { ENUMERATIONS, GLOBALS, METHODS, PROPERTIES } from '../../../../../local/emulator/services/surface/surface';
import { readDeclaredSurface } from './read-surface';

const declared = readDeclaredSurface();

const listed = (table: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(table).map(([name, members]) => [name, members.split(' ')]));

/** Date and Console are the language's own. */
const services = (table: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(table).filter(
      ([name, members]) => !/^(Date|DateConstructor|Console)$/.test(name) && members.length > 0,
    ),
  );

describe('the table of names', () => {
  it('has every method of every declared interface and no other', () => {
    expect(listed(METHODS)).toEqual(services(declared.methods));
  });

  it('has every property and enumeration', () => {
    expect(listed(PROPERTIES)).toEqual(services(declared.properties));
    expect(listed(ENUMERATIONS)).toEqual(declared.enumerations);
  });

  it('has every global', () => {
    expect(GLOBALS.split(' ')).toEqual(declared.globals);
  });
});

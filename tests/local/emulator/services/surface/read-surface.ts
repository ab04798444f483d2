/** Reads which interfaces, methods, properties and enumerations the published Apps Script types declare. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface DeclaredSurface {
  /** `Range` → method names, sorted. */
  readonly methods: Record<string, string[]>;
  /** `SpreadsheetApp` → properties that are not methods (its enumerations), sorted. */
  readonly properties: Record<string, string[]>;
  /** `BorderStyle` → constants, in the declared order. */
  readonly enumerations: Record<string, string[]>;
  /** Global variables (`SpreadsheetApp`, `DriveApp`, …), sorted. */
  readonly globals: string[];
}

const FILES = ['spreadsheet', 'base', 'html', 'properties', 'cache', 'lock', 'utilities', 'script'];

const typesFolder = (): string =>
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@types/google-apps-script/package.json'));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '');

const sortedUnique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** The surface of the services that the emulator stands for, from the installed `@types/google-apps-script`. */
export const readDeclaredSurface = (): DeclaredSurface => {
  const methods: Record<string, string[]> = {};
  const properties: Record<string, string[]> = {};
  const enumerations: Record<string, string[]> = {};
  for (const file of FILES) {
    const text = withoutComments(readFileSync(join(typesFolder(), `google-apps-script.${file}.d.ts`), 'utf8'));
    for (const found of text.matchAll(/^ {8}interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)^ {8}\}/gm)) {
      const [, name = '', , body = ''] = found;
      const members = (pattern: RegExp): string[] => [...body.matchAll(pattern)].map((member) => member[1] ?? '');
      methods[name] = sortedUnique(members(/^ {12,13}(\w+)\(/gm));
      const rest = sortedUnique(members(/^ {12,13}(?:readonly )?(\w+)\??: /gm));
      if (rest.length > 0) properties[name] = rest;
    }
    for (const found of text.matchAll(/^ {8}enum (\w+) \{\n([\s\S]*?)^ {8}\}/gm)) {
      const [, name = '', body = ''] = found;
      enumerations[name] = [...body.matchAll(/^ {12}(\w+)/gm)].map((constant) => constant[1] ?? '');
    }
  }
  const index = readFileSync(join(typesFolder(), 'index.d.ts'), 'utf8');
  const every = [...index.matchAll(/path="(google-apps-script[^"]*)"/g)].map((found) => found[1] ?? '');
  const globals = every.flatMap((file) =>
    [...readFileSync(join(typesFolder(), file), 'utf8').matchAll(/^declare var (\w+)/gm)].map(
      (found) => found[1] ?? '',
    ),
  );
  return { methods, properties, enumerations, globals: sortedUnique(globals) };
};

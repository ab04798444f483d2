/** A script project on disk: its code, its html files and its manifest. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import type { Context } from 'node:vm';
import gasLocal from 'gas-local';
import { withCachedReading } from './cached-reading';

export interface ScriptSource {
  /** Runs the code in a new context made of `globals`. Throws what the code throws while it loads. */
  load(globals: object): Context;
  /** The text of an html file by its name, with or without `.html`; null if the project has none. */
  html(name: string): string | null;
  /** The scopes that the manifest names; null when Google would find them by itself. */
  readonly scopes: readonly string[] | null;
  /** The manifest's zone; null without one. */
  readonly timeZone: string | null;
}

const CODE = ['.js', '.gs'];

interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly timeZone?: string;
}

const readManifest = (folder: string): Manifest => {
  const path = join(folder, 'appsscript.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
};

/** A folder whose files, and no others, are the project. */
const projectIn = (folder: string): ScriptSource => {
  const manifest = readManifest(folder);
  const isCode = (path: string): boolean => CODE.includes(extname(path));
  return {
    load: (globals) => withCachedReading(() => gasLocal.require(folder, globals, { filter: isCode })),
    html: (name) => {
      const path = join(folder, name.endsWith('.html') ? name : `${name}.html`);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    scopes: manifest.oauthScopes ?? null,
    timeZone: manifest.timeZone ?? null,
  };
};

const leftAtExit: string[] = [];

const removeAtExit = (folder: string): void => {
  if (leftAtExit.length === 0) {
    process.on('exit', () => {
      for (const path of leftAtExit) rmSync(path, { recursive: true, force: true });
    });
  }
  leftAtExit.push(folder);
};

/**
 * Opens a folder (as clasp pushes it) or a single `.js` or `.gs` file. gas-local reads whole folders, so a single file
 * is shown to it through a link in a folder of its own, which goes when the process ends.
 * Throws an Error with one clear line where there is no script.
 */
export const openScript = (path: string): ScriptSource => {
  const full = resolve(path);
  if (!existsSync(full)) throw new Error(`there is no file or folder ${path}`);
  if (statSync(full).isDirectory()) {
    if (!readdirSync(full).some((file) => CODE.includes(extname(file)))) {
      throw new Error(`${path} has no .js or .gs file`);
    }
    return projectIn(full);
  }
  if (!CODE.includes(extname(full))) throw new Error(`${path} is no .js or .gs file`);
  const alone = mkdtempSync(join(tmpdir(), 'emulated-script-'));
  symlinkSync(full, join(alone, basename(full)));
  removeAtExit(alone);
  return projectIn(alone);
};

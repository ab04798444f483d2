/** Runs the demo into a folder that goes again when the tests end. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { DemoOptions } from '../../local/demo/options';
import { type DemoResult, runDemo } from '../../local/demo/run-demo';
import type { RollupJson } from '../../src/core/rollup/rollup-json';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built script; `npm test` builds it before, a single test file on its own finds it missing at most once. */
export function builtScript(): string {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'Code.js'))) execFileSync(process.execPath, [join(root, 'build.mjs')]);
  return dist;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thon-demo-'));
  folders.push(folder);
  return folder;
}

export interface DemoRun extends DemoResult {
  readonly out: string;
  readonly text: (name: string) => string;
  readonly rollup: RollupJson;
}

/** A small commune whose people type without the script, unless told otherwise: the quickest run. */
export const QUICK: DemoOptions = {
  workbook: null,
  period: null,
  scheme: null,
  villages: 2,
  seed: 1,
  scriptOn: false,
  pdf: false,
  out: '',
};

export async function runQuickly(changes: Partial<DemoOptions> = {}): Promise<DemoRun> {
  const out = join(tempFolder(), 'out');
  const result = await runDemo({ ...QUICK, out, ...changes }, builtScript());
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  return { ...result, out, text, rollup: JSON.parse(text('rollup.json')) };
}

/** The built script as Google loads it: which functions it shows to the world, and what it needs to stand there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import gasLocal from 'gas-local';
import type { EmulatedFile } from '../local/emulator/execution/emulated-file';
import { runFromClient, runSimpleTrigger } from '../local/emulator/execution/run-script';
import { openScript, type ScriptSource } from '../local/emulator/execution/script-source';
import { buildRequest, newFile, OWNER } from './fixtures/set-up-commune';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Every function here can be called by whoever may edit the workbook, from a page or a trigger. A new name is a new way
 * in: it stands here only after somebody has asked what it lets them do.
 */
const GLOBAL_FUNCTIONS = [
  'acceptWarnings',
  'closeVillageTab',
  'correctEntry',
  'decideSubmissions',
  'enterForVillage',
  'explainAccess',
  'explainMissing',
  'generateQuarterReport',
  'generateReport',
  'inspectWorkbook',
  'listAcceptances',
  'listBodyFindings',
  'listFindings',
  'listPeriods',
  'lookAtUpdate',
  'onEdit',
  'onInstall',
  'onOpen',
  'openConvention',
  'openEntry',
  'openEntryForm',
  'openFindings',
  'openMinutes',
  'openNotice',
  'openPeriods',
  'openPrint',
  'openRepair',
  'openSetUp',
  'openTracking',
  'openUpdate',
  'printDocument',
  'printEntries',
  'printReport',
  'readEntryForm',
  'readSetUpForm',
  'repairWorkbook',
  'retakeOpeningBalance',
  'ruleOnTime',
  'runSetUp',
  'scorePeriod',
  'scoreQuarter',
  'showCell',
  'takeWords',
  'trackSubmissions',
  'updateWorkbook',
  'writeTrackingTab',
];

/** Those of them whose work is loaded when one is called. */
const OFFICE_FUNCTIONS = GLOBAL_FUNCTIONS.filter(
  (name) => !name.startsWith('on') && !name.startsWith('open') && name !== 'explainAccess',
);

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Utilities',
  'Session',
  'ScriptApp',
  'Logger',
  'console',
];

/** What Node and browsers have and Apps Script has not. */
const ELSEWHERE = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'process',
  'require',
  'window',
  'document',
];

/** A service that must not be asked anything. */
function untouchable(name: string): object {
  const touch = (what: string) => (): never => {
    throw new Error(`${name}: ${what}`);
  };
  return new Proxy(() => {}, {
    get: (_, key) => touch(String(key))(),
    set: touch('set'),
    has: touch('has'),
    apply: touch('called'),
    construct: touch('constructed'),
  });
}

const MAKING_CODE = /\beval\b|\bFunction\s*\(/g;

function loadUntouched() {
  const services = Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)]));
  const globals: Record<string, unknown> = createContext({ ...services });
  return gasLocal.require(dist, globals, { filter: (path) => path.endsWith('.js') });
}

describe('the built script', () => {
  it('loads without touching a service', () => {
    expect(loadUntouched).not.toThrow();
  });

  it('notices a touch, so that the test before says something', () => {
    const context = loadUntouched();
    expect(() => context.onOpen()).toThrow('SpreadsheetApp: getUi');
  });

  it('shows exactly these functions, beside the one name they stand on', () => {
    const context = loadUntouched();
    const own = Object.keys(context).filter((name) => !SERVICES.includes(name));
    expect(own.sort()).toEqual(['ThonTuQuan', ...GLOBAL_FUNCTIONS].sort());
    expect(GLOBAL_FUNCTIONS.every((name) => typeof context[name] === 'function')).toBe(true);
    const behind = [...Object.keys(context.ThonTuQuan), ...OFFICE_FUNCTIONS];
    expect(behind.filter((name) => name !== 'office').sort()).toEqual(GLOBAL_FUNCTIONS);
  });

  it('has no private name at the top that pages could not call anyway', () => {
    expect(GLOBAL_FUNCTIONS.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('makes code of its own office part and of no other text', () => {
    const code = readFileSync(join(dist, 'Code.js'), 'utf8');
    const office = readFileSync(join(dist, 'office.html'), 'utf8');
    expect(code.match(MAKING_CODE)).toHaveLength(1);
    expect(code).toMatch(/createTemplateFromFile\("office"\)[^}]*new Function\(/);
    expect(office).not.toMatch(MAKING_CODE);
    for (const text of [code, office]) expect(text).not.toMatch(/\bimport\s*[("'{*]|\brequire\s*\(|UrlFetchApp/);
  });

  it('works in a realm that has nothing of Node or a browser', () => {
    const built = openScript(dist);
    let lacking: string[] = [];
    const script: ScriptSource = {
      ...built,
      load: (globals) => {
        const context = built.load(globals);
        lacking = ELSEWHERE.filter((name) => !(name in context));
        return context;
      },
    };
    const file: EmulatedFile = newFile(1, { script });
    runSimpleTrigger(file, 'onOpen', { account: OWNER });
    expect(lacking).toEqual(ELSEWHERE);
    const options = { account: OWNER };
    expect(runFromClient(file, 'runSetUp', [buildRequest(1)], options).result).toMatchObject({ finished: true });
    expect(runFromClient(file, 'generateReport', [{ period: '2023-Q1' }], options).result).toMatchObject({ ok: true });
    expect(runFromClient(file, 'printReport', [{ period: null }], options).result).toMatchObject({ ok: true });
    expect(runFromClient(file, 'listFindings', [{ period: null }], options).result).toMatchObject({ ok: true });
  });
});

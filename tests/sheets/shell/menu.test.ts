/** The menu and what it opens, on the built script: static without any right, every item behind a function. */
import { describe, expect, it } from '@jest/globals';
import { declaredFunctions, runFunction, runSimpleTrigger } from '../../../local/emulator/execution/run-script';
import type { MenuEntry } from '../../../local/emulator/execution/ui-state';
import { openAtWork, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { headAccount, newFile, OWNER, POLICE } from '../../fixtures/set-up-commune';

const ready = setUpWorkbookModel(1);
const open = () => openAtWork(ready, 1);

function items(entries: readonly MenuEntry[]): { caption: string; functionName: string }[] {
  return entries.flatMap((entry) =>
    entry.kind === 'item' ? [entry] : entry.kind === 'menu' ? items(entry.entries) : [],
  );
}

describe('opening the file', () => {
  it('without any right builds the menu and asks for nothing else', () => {
    const file = newFile(0, { script: open().script ?? null } as Parameters<typeof newFile>[1]);
    file.ledger.step('open', OWNER);
    const run = runSimpleTrigger(file, 'onOpen', { account: OWNER, authMode: 'NONE' });
    expect(file.ledger.current()?.calls).toEqual({ 'Menu.addToUi': 1 });
    expect(run?.calls).toBe(1);
  });

  it.each(['NONE', 'LIMITED'] as const)('shows the same menu to everybody with %s rights', (authMode) => {
    const file = open();
    for (const account of [OWNER, POLICE, headAccount(1)]) {
      runSimpleTrigger(file, 'onOpen', { account, authMode });
      expect(items(file.ui(account).menus).map(({ caption }) => caption)).toEqual(
        expect.arrayContaining(['Lập báo cáo quý', 'Lập báo cáo kỳ khác…', 'Kiểm tra số liệu', 'Thiết lập ban đầu…']),
      );
    }
  });

  it('after installing builds it as well', () => {
    const file = open();
    runSimpleTrigger(file, 'onInstall', { account: OWNER });
    expect(file.ui(OWNER).menus).toHaveLength(1);
  });
});

describe('every item', () => {
  const file = open();
  runSimpleTrigger(file, 'onOpen', { account: OWNER });
  const all = items(file.ui(OWNER).menus);

  it('has a function of the script behind it', () => {
    const functions = declaredFunctions(file, { account: OWNER });
    expect(all.filter(({ functionName }) => !functions.includes(functionName))).toEqual([]);
  });

  it.each(all.map(({ caption, functionName }) => [caption, functionName]))('%s opens something', (_, functionName) => {
    const fresh = open();
    runFunction(fresh, functionName, [], { account: OWNER });
    const { pages, questions } = fresh.ui(OWNER);
    expect(pages.length + questions.length).toBe(1);
    expect(pages.every(({ html, title }) => html.includes('<!doctype html>') && title !== '')).toBe(true);
  });

  it('tells in words where the file is none of ours', () => {
    const other = newFile(0, { script: file.script ?? null } as Parameters<typeof newFile>[1]);
    runFunction(other, 'generateQuarterReport', [], { account: OWNER });
    expect(other.ui(OWNER).questions[0]?.text).toContain('không phải sổ “Thôn tự quản”');
  });
});

describe('after “Lập báo cáo quý”', () => {
  it('the dialog is told which report to show, and a line says what was made', () => {
    const fresh = open();
    runFunction(fresh, 'generateQuarterReport', [], { account: OWNER });
    expect(fresh.ui(OWNER).lastPage('dialog')?.html).toContain('<body data-period="2023-Q1">');
    expect(fresh.ui(OWNER).toasts).toEqual([
      {
        title: 'Lập báo cáo quý',
        message: expect.stringContaining('Quý I năm 2023: đã lập bản số 1 (0/1 thôn báo cáo).'),
      },
    ]);
  });
});

describe('what the access is for', () => {
  it('is explained in words', () => {
    const fresh = open();
    runFunction(fresh, 'explainAccess', [], { account: OWNER });
    expect(fresh.ui(OWNER).questions[0]?.text).toContain('không mở được tệp nào khác');
  });
});

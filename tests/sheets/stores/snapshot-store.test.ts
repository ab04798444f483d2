/** `_Lưu`: snapshots longer than a cell, none torn, the newest of each period, and texts that stay texts. */
import { describe, expect, it } from '@jest/globals';
import { findSheet } from '../../../local/emulator/model/cells';
import { createSnapshotStore, type NamedStore } from '../../../src/sheets/stores/snapshot-store';
import { openAtWork, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { runOnEmulator } from '../../fixtures/run-on-emulator';
import { OWNER } from '../../fixtures/set-up-commune';

const ready = setUpWorkbookModel(1);
const open = () => openAtWork(ready, 1);
const onStore = <T>(file: ReturnType<typeof open>, work: (store: NamedStore) => T, failAtCall?: number): T =>
  runOnEmulator(file, { account: OWNER, ...(failAtCall === undefined ? {} : { failAtCall }) }, (spreadsheet) =>
    work(createSnapshotStore(spreadsheet)),
  );

describe('a snapshot', () => {
  it.each([
    ['short', '{"a":1}'],
    ['as long as one cell takes', 'x'.repeat(45_000)],
    ['of sixty villages', JSON.stringify(Array.from({ length: 12_000 }, (_, index) => `thôn ${index}, số liệu`))],
    [
      'whose pieces start like formulas, numbers and quotes',
      `${'x'.repeat(45_000)}=1+1${'y'.repeat(44_996)}'7/8${'z'.repeat(44_996)}TRUE`,
    ],
    ['with a sign of two halves at the cut', `${'x'.repeat(44_999)}😀${'y'.repeat(10)}`],
  ])('%s comes back as it was', (_, json) => {
    const file = open();
    onStore(file, (store) => store.save({ period: '2023-Q1', revision: 1, json }));
    expect(onStore(file, (store) => store.newest())).toEqual([{ period: '2023-Q1', revision: 1, json }]);
    const cells = [...(findSheet(file.workbook, '_Lưu')?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(cells.every(({ value, formula }) => formula === undefined && String(value ?? '').length < 50_000)).toBe(
      true,
    );
    const texts = cells.map(({ value }) => String(value ?? ''));
    expect(texts.every((text) => text === text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, ''))).toBe(true);
  });

  it('is whole or not there, wherever the run stops', () => {
    const json = 'x'.repeat(100_000);
    for (let call = 1; ; call += 1) {
      const file = open();
      onStore(file, (store) => store.save({ period: '2023-Q1', revision: 1, json: 'first' }));
      let stopped = true;
      try {
        onStore(
          file,
          (store) => {
            store.save({ period: '2023-Q1', revision: 2, json });
            stopped = false;
          },
          call,
        );
      } catch {
        stopped = true;
      }
      const [newest] = onStore(file, (store) => store.newest());
      expect([
        { period: '2023-Q1', revision: 1, json: 'first' },
        { period: '2023-Q1', revision: 2, json },
      ]).toContainEqual(newest);
      if (!stopped) break;
    }
  });

  it('the newest of each period is found, the one saved last at the end', () => {
    const file = open();
    onStore(file, (store) => {
      for (const [period, revision] of [
        ['2023-Q1', 1],
        ['2023-H1', 1],
        ['2023-Q1', 2],
      ] as const)
        store.save({ period, revision, json: `${period} ${revision}` });
      expect(store.newest().map(({ json }) => json)).toEqual(['2023-H1 1', '2023-Q1 2']);
    });
    expect(onStore(file, (store) => store.newest().map(({ json }) => json))).toEqual(['2023-H1 1', '2023-Q1 2']);
  });

  it('is found in a tab that was renamed, and the tab’s name is known', () => {
    const file = open();
    const sheet = findSheet(file.workbook, '_Lưu');
    if (sheet) sheet.name = 'Kho';
    onStore(file, (store) => {
      store.save({ period: '2023-Q1', revision: 1, json: '{}' });
      expect(store.tabName()).toBe('Kho');
    });
    expect(onStore(file, (store) => store.newest())).toHaveLength(1);
  });
});

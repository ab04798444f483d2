/** Bringing a workbook up to date may stop at any service call: nothing typed is lost, and the next run completes it. */
import { expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { ExecutionStopped } from '../../local/emulator/services/surface/exceptions';
import type { UpdateResponse } from '../../src/wire';
import { openAtWork } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { enteredIn } from '../fixtures/migrations/entered-in';
import { openWorkbook } from '../fixtures/migrations/open-workbook';
import { ask, listFindings } from '../fixtures/office-calls';

/** `npm run faults` stops at every call; the small run at every 83rd. */
const STEP = process.env.FAULTS === 'all' ? 1 : 83;

const OLD = openWorkbook(1);
const open = (): EmulatedFile => openAtWork(OLD, 2);
const update = (file: EmulatedFile, changes: { readonly failAtCall?: number } = {}): UpdateResponse =>
  ask<UpdateResponse>(file, 'updateWorkbook', null, changes);
const content = (file: EmulatedFile) => contentOf(file.workbook, ['Nhật ký']);

/** False: the run came to its end before this call. */
function stopAt(file: EmulatedFile, failAtCall: number): boolean {
  try {
    update(file, { failAtCall });
    return false;
  } catch (error) {
    if (error instanceof ExecutionStopped) return true;
    throw error;
  }
}

it('wherever it stops, the workbook works on, and the next run ends as one that was never stopped', () => {
  const whole = open();
  update(whole);
  const wanted = content(whole);
  const before = enteredIn(open());
  const different: string[] = [];
  let stops = 0;
  for (let call = 2; ; call += STEP) {
    const file = open();
    if (!stopAt(file, call)) break;
    stops += 1;
    expect(enteredIn(file)).toEqual(expect.objectContaining(before));
    expect(listFindings(file, '2023-Q1').ok).toBe(true);
    expect(update(file)).toMatchObject({ ok: true, finished: true });
    different.push(...differences(wanted, content(file)).map((each) => `${call}: ${each}`));
  }
  expect(different).toEqual([]);
  expect(stops).toBeGreaterThan(3);
}, 600_000);

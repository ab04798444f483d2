/** A workbook that people have moved about gives the same figures as it did before. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { prepareSample } from '../../local/demo/prepare-sample';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { writeWorkbook } from '../../local/files/write-workbook';
import { builtScript, type DemoRun, QUICK, runQuickly, tempFolder } from '../demo/demo-run';
import { insertLines, moveLines, renameTabs, writeInNfd } from './disturb-workbook';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

const period = '2023-H1';
const villages = 2;

/** The sample before anyone asked for a report, disturbed, saved as a file of the office, and opened from there. */
async function runDisturbed(disturb: (file: EmulatedFile) => void): Promise<DemoRun> {
  const { file } = prepareSample({ ...QUICK, villages, period }, builtScript());
  disturb(file);
  const workbook = join(tempFolder(), 'so.xlsx');
  writeFileSync(workbook, await writeWorkbook(file.workbook, { calculator: file.calculator }));
  return runQuickly({ workbook, villages: null, period });
}

describe('the figures stay the same', () => {
  let expected: DemoRun['rollup'];
  beforeAll(async () => {
    ({ rollup: expected } = await runQuickly({ villages, period }));
  });

  it.each<[string, (file: EmulatedFile) => void]>([
    ['with lines inserted', insertLines],
    ['with lines moved', moveLines],
    ['with tabs renamed', renameTabs],
    ['with texts in NFD', writeInNfd],
  ])('in a workbook %s', async (_, disturb) => {
    const { rollup } = await runDisturbed(disturb);
    expect(rollup).toEqual(expected);
  });

  it('in a workbook that went through all of it', async () => {
    const { rollup } = await runDisturbed((file) => {
      for (const disturb of [insertLines, moveLines, writeInNfd, renameTabs]) disturb(file);
    });
    expect(rollup).toEqual(expected);
  });
});

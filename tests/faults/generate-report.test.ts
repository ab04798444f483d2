/** A report run that stops at any call leaves a sound workbook, and the next run ends as if nothing had happened. */
import { describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { generate } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { stopEverywhere } from './stopped-runs';

const ready = reportedWorkbookModel(1);
const REPORT = 'Báo cáo Quý I';
const open = (workbook = ready): EmulatedFile => openAtWork(workbook, 1, { now: noonOf(2023, 3, 16) });

/** Made once: a report of before, words of the officer's in it, and figures that have changed since. */
function reported(changes: Readonly<Record<string, string>>): () => EmulatedFile {
  const file = open();
  generate(file);
  const officer = new PersonAtTab(file, REPORT, POLICE);
  officer.type('II.1.dang-ky', 'own', 'Lời của Công an xã.', { scriptRuns: false });
  officer.type('II.2.6.them', 'own', '- Việc cần ghi thêm', { scriptRuns: false });
  const head = new PersonAtTab(file, villageTab(1), headAccount(1));
  for (const [code, text] of Object.entries(changes)) head.type(code, 'Q1', text, { scriptRuns: false });
  return () => open(file.workbook);
}

describe.each<[string, () => EmulatedFile, number]>([
  ['the first report', () => open(), 50],
  ['a report in which only figures change', reported({ nd6_tin_bao: '7' }), 20],
  ['a report in which lines come and go', reported({ nd7_chay_no: '1', nd8_vsmt_buoi: '0' }), 25],
  [
    'a report in which many lines change',
    reported({
      nd1_trom_vu: '2',
      nd1_trom_bao_kip: '1',
      nd1_tuan_tra_buoi: '4',
      nd2_tiep_nhan: '2',
      nd2_thanh: '1',
      nd2_dang: '1',
      nd7_chay_no: '1',
      nd7_tt_buoi: '2',
      hop_to_chuc: 'có',
      hop_so_cuoc: '1',
      nd6_tin_bao: '0',
    }),
    25,
  ],
])('%s, stopped at service calls from the first to the last', (_, prepare, fewestCalls) => {
  const runs = stopEverywhere(prepare);

  it('is stopped where it should be', () => {
    expect(runs.at(-1)?.call).toBeGreaterThanOrEqual(fewestCalls - 7);
  });

  it('loses nothing that people entered', () => {
    expect(runs.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });

  it('leaves a workbook that opens, lists, checks and prints', () => {
    expect(runs.filter(({ broken }) => broken.length > 0)).toEqual([]);
  });

  it('is brought to the same end by the next run', () => {
    expect(runs.filter(({ different }) => different.length > 0)).toEqual([]);
  });
});

/** The whole way on the built script: set-up, entries, one click, files; or an office's own workbook instead. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Packer } from 'docx';
import { wordDocument } from '../../src/ui/word/word-document';
import type { FindingsResponse, GenerateResponse, Outcome, PrintResponse } from '../../src/wire';
import { htmlToPdf } from '../browser/html-to-pdf';
import { printPageHtml } from '../browser/print-page';
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { runFunction } from '../emulator/execution/run-script';
import { writeWorkbook } from '../files/write-workbook';
import { askScript } from './ask-script';
import { POLICE } from './commune-office';
import { describeRun } from './describe-run';
import { openOwnWorkbook } from './open-own-workbook';
import { type DemoOptions, UsageError } from './options';
import { findingsFile, newestSnapshot, rollupFile } from './output-files';
import { prepareSample } from './prepare-sample';
import { scoreSample, scoresOf } from './score-sample';

/** What the run leaves behind, for whoever started it. */
export interface DemoResult {
  readonly file: EmulatedFile;
  /** Lines in Vietnamese. */
  readonly summary: readonly string[];
}

/**
 * Nothing is written before everything has gone well.
 * @param dist Folder of the built script.
 */
export async function runDemo(options: DemoOptions, dist: string): Promise<DemoResult> {
  const { file, period, click } = await openStage(options, dist);
  const scores = scoresOf(file, period, 'Chấm điểm thi đua');
  const print = click ? clickDueQuarter(file) : makeOtherPeriod(file, period);
  if (print.period !== period) throw new Error(`The report made is ${print.period} instead of ${period}`);
  const findings = granted(askScript<FindingsResponse>(file, 'listFindings', { period }, 'Kiểm tra số liệu'));
  const snapshot = newestSnapshot(file, period);
  const html = printPageHtml(readFileSync(join(dist, 'print.html'), 'utf8'), print);
  const files: [string, string | Uint8Array][] = [
    ['so-antt.xlsx', await writeWorkbook(file.workbook, { calculator: file.calculator })],
    ['bao-cao.html', html],
    ['bao-cao.docx', await Packer.toBuffer(wordDocument(print.document))],
    ['rollup.json', rollupFile(snapshot)],
    ['findings.json', findingsFile(findings)],
    ['scores.json', `${JSON.stringify(scores, null, 2)}\n`],
    ['ledger.json', `${JSON.stringify(file.ledger.steps(), null, 2)}\n`],
  ];

  mkdirSync(options.out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(options.out, name), content);
  const hasPdf = options.pdf && (await htmlToPdf(html, join(options.out, 'bao-cao.pdf')));
  const summary = describeRun({
    revision: snapshot.revision,
    isDraft: snapshot.input.status === 'draft',
    findings,
    folder: options.out,
    files: [...files.map(([name]) => name), ...(hasPdf ? ['bao-cao.pdf'] : [])],
    browserMissing: options.pdf && !hasPdf,
    steps: file.ledger.steps(),
  });
  return { file, summary };
}

interface Stage {
  readonly file: EmulatedFile;
  readonly period: string;
  /** The period is the quarter now due, which the menu's one click makes. */
  readonly click: boolean;
}

async function openStage(options: DemoOptions, dist: string): Promise<Stage> {
  if (options.workbook !== null) {
    return { ...(await openOwnWorkbook(options.workbook, options, dist)), click: false };
  }
  const sample = prepareSample(options, dist);
  scoreSample(sample, options.scriptOn);
  const { file, period } = sample;
  return { file, period: period.code, click: period.quarters.length === 1 };
}

type Print = Extract<PrintResponse, { readonly ok: true }>;

/** The menu item answers with the print dialog, or with a message box that says why there is no report. */
function clickDueQuarter(file: EmulatedFile): Print {
  file.ledger.step('Lập báo cáo quý', POLICE);
  runFunction(file, 'generateQuarterReport', [], { account: POLICE });
  const { pages, questions } = file.ui(POLICE);
  if (pages.length === 0) throw new UsageError(questions.at(-1)?.text ?? 'Không lập được báo cáo.');
  return granted(askScript<PrintResponse>(file, 'printReport', { period: null }, 'In báo cáo'));
}

function makeOtherPeriod(file: EmulatedFile, period: string): Print {
  granted(askScript<GenerateResponse>(file, 'generateReport', { period }, 'Lập báo cáo kỳ khác'));
  return granted(askScript<PrintResponse>(file, 'printReport', { period }, 'In báo cáo'));
}

/** A refusal is a sentence for the person who started the run. */
function granted<T>(answer: Outcome<T>): T & { readonly ok: true } {
  if (answer.ok) return answer;
  throw new UsageError(answer.message);
}

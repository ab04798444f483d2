/** The rows of a `Báo cáo …` tab: every line slot of the document under its key, then the annexes. */
import { composeReport } from '../report/compose-report';
import type { Block, Chart, Table } from '../report/document';
import { reportLines } from '../report/report-lines';
import { addresseeLines } from '../report/report-text';
import type { ReportWords } from '../report/report-words';
import { inputOf, type ReportSnapshot } from '../report/snapshot';
import { reportTabKey } from './period-tabs';
import type { GridCell } from './rollup-tab';
import { SHAPE_KEY } from './shape-mark';
import { mostOf, textBar } from './text-bar';

export type ReportRowLook =
  | 'info'
  | 'stale'
  | 'keys'
  | 'header'
  | 'head'
  | 'title'
  | 'heading'
  | 'line'
  | 'own'
  | 'table-head'
  | 'table'
  | 'table-total';

export interface ReportRow {
  /** Column A: the line's id, or a key that no person's words belong to. */
  readonly key: string;
  readonly look: ReportRowLook;
  /** From the column `number` on: number, text, further columns of tables. */
  readonly cells: readonly GridCell[];
  /** A slot with nothing to show: it gets a row only where the officer wrote something. */
  readonly empty: boolean;
  /** What the officer's column gets when the row comes into the tab; from then on it is the officer's. */
  readonly draft?: string;
}

/** Beside a drafted sentence that the figures do not give any more. */
const DRAFT_GONE = '(Theo số liệu mới không còn câu nháp này; Công an xã xem lại câu ở cột bên trái.)';

/** Column A holds the keys, column B the officer's words; the add-on's own columns follow. */
export const OWN_COLUMN = 'own';

/** Keys of the add-on's columns: number, text, then what tables need. */
const columnKeys = (columns: number): string[] =>
  Array.from({ length: columns }, (_, index) => ['number', 'text'][index] ?? `column${index + 1}`);

const row = (key: string, look: ReportRowLook, cells: readonly GridCell[], empty = false): ReportRow => ({
  key,
  look,
  cells,
  empty,
});

const text = (key: string, look: ReportRowLook, line: string | null): ReportRow[] =>
  line === null ? [] : [row(key, look, ['', line])];

function tableRows(table: Table): ReportRow[] {
  return [
    row(
      `${table.id}#`,
      'table-head',
      table.columns.map((column) => column.title),
    ),
    ...table.rows.map((each, index) =>
      row(`${table.id}#${index + 1}`, each.style === undefined ? 'table' : 'table-total', each.cells),
    ),
  ];
}

/** A row for each bar; what a bar belongs to stands before it. */
function chartRows(chart: Chart): ReportRow[] {
  const most = mostOf(chart);
  const lines = chart.items.flatMap(({ label, values }) =>
    values.map(
      (value, index) => `${label}${chart.series.length < 2 ? '' : `, ${chart.series[index]}`}: ${textBar(value, most)}`,
    ),
  );
  return [
    ...text(`${chart.id}#`, 'head', chart.title),
    ...lines.flatMap((line, index) => text(`${chart.id}#${index + 1}`, 'head', line)),
  ];
}

/** Everything but headings and lines of the body, which come with their empty slots from `reportLines`. */
function blockRows(block: Block): ReportRow[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.superior, block.issuer, block.number, block.placeAndDate].flatMap((line, index) =>
        text(`letterhead#${index}`, 'head', line),
      );
    case 'title':
      return [...text('title#1', 'title', block.name), ...text('title#2', 'title', block.subject)];
    case 'addressees':
      return ['Kính gửi:', ...addresseeLines(block.names)].flatMap((line, index) =>
        text(`addressees#${index}`, 'head', line),
      );
    case 'signature':
      return [
        ...['Nơi nhận:', ...block.recipients].flatMap((line, index) => text(`recipients#${index}`, 'head', line)),
        ...[...block.authority, block.signer].flatMap((line, index) =>
          text(`signature#${index}`, 'head', line || null),
        ),
      ];
    case 'annex-title':
      return [block.number, block.name, block.attachedTo].flatMap((line, index) =>
        text(`${block.id}#${index}`, 'title', line),
      );
    case 'table':
      return tableRows(block);
    case 'chart':
      return chartRows(block);
    // Signers stand on forms alone, and no tab shows a form.
    case 'signers':
    case 'heading':
    case 'paragraph':
      return [];
  }
}

/** The lines of an annex are the add-on's alone: no slots. */
function annexRows(block: Block): ReportRow[] {
  if (block.kind === 'heading') return text(block.id, 'title', block.text);
  if (block.kind === 'paragraph') return text(block.id, 'head', block.runs.map((run) => run.text).join(''));
  return blockRows(block);
}

function slotRows(snapshot: ReportSnapshot, words: ReportWords): ReportRow[] {
  return reportLines(inputOf(snapshot, new Map(), words)).map((line) => {
    if (line.kind === 'heading') return row(line.id, 'heading', ['', line.text], line.text === '');
    if (line.text === '' && line.mark === 'D') return row(line.id, 'own', ['', DRAFT_GONE], true);
    if (line.text === '' && line.mark === 'G') return row(line.id, 'own', ['', line.prompt], line.prompt === '');
    if (line.mark === 'D') return { ...row(line.id, 'line', ['', line.text]), draft: line.text };
    return row(line.id, 'line', ['', line.text], line.text === '');
  });
}

export interface ReportTabWords {
  readonly report: ReportWords;
  /** Revision, time, state: part of the written block. */
  readonly info: string;
  /** Tells in the tab itself that a newer revision exists. */
  readonly staleFormula: string;
}

export function reportTabRows(snapshot: ReportSnapshot, words: ReportTabWords): readonly ReportRow[] {
  const document = composeReport(inputOf(snapshot, new Map(), words.report));
  const [body, ...annexes] = document.sections;
  const blocks = body?.blocks ?? [];
  const isSignature = (block: Block) => block.kind === 'signature';
  const below = [
    ...blocks.filter((block) => !isSignature(block)).flatMap(blockRows),
    ...slotRows(snapshot, words.report),
    ...blocks.filter(isSignature).flatMap(blockRows),
    ...annexes.flatMap((section) => section.blocks.flatMap(annexRows)),
  ];
  return [
    row(reportTabKey(snapshot.period), 'info', ['', words.info]),
    row(SHAPE_KEY, 'stale', ['', { formula: words.staleFormula }]),
    row('#header', 'header', ['STT', document.banner ?? document.title]),
    // Right below the frozen rows: programs count hidden rows among those differently.
    row('#key', 'keys', columnKeys(Math.max(...below.map(({ cells }) => cells.length)))),
    ...below,
  ];
}

/** Every text of a report document as the page must show it, in order. */
import type { Block, ReportDocument } from '../../src/core/report/document';
import { formatNumber } from '../../src/core/text/numbers';

export function textsOf(report: ReportDocument): string[] {
  return report.sections.flatMap((section) => section.blocks.flatMap(textsOfBlock));
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.superior, block.issuer, block.nationalTitle, block.motto, block.number, block.placeAndDate].flatMap(
        (text) => (text === null ? [] : [text]),
      );
    case 'title':
      return [block.name, block.subject];
    case 'addressees':
      return [
        'Kính gửi:',
        ...(block.names.length === 1
          ? block.names
          : block.names.map((name, index) => `- ${name}${index + 1 < block.names.length ? ';' : '.'}`)),
      ];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')];
    case 'table':
      return [...block.columns.map((column) => column.title), ...block.rows.flatMap((row) => row.cells)];
    case 'chart':
      return [
        block.title,
        ...(block.series.length > 1 ? block.series : []),
        ...block.items.flatMap(({ label, values }) => [
          label,
          ...values.map((value) => (value === null ? '…' : formatNumber(value))),
        ]),
      ];
    case 'signature':
      return ['Nơi nhận:', ...block.recipients, ...block.authority, block.signer];
    case 'signers':
      return [block.date, ...block.titles.flatMap((title) => [title, block.how])];
    case 'annex-title':
      return [block.number, block.name, block.attachedTo];
  }
}

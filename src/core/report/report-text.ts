/** A document as plain lines, top to bottom: for tests, and to compare what the renderers print. */
import { formatNumber } from '../text/numbers';
import type { Block, Chart, ReportDocument } from './document';

export function reportText({ banner, sections }: ReportDocument): readonly string[] {
  const body = sections.flatMap((section) => section.blocks.flatMap(blockText));
  return banner === null ? body : [banner, ...body];
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.superior, block.issuer, block.nationalTitle, block.motto, block.number, block.placeAndDate].filter(
        (line) => line !== null,
      );
    case 'title':
      return [block.name, block.subject];
    case 'addressees':
      return ['Kính gửi:', ...addresseeLines(block.names)];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')];
    case 'table':
      return [block.columns.map((column) => column.title), ...block.rows.map((row) => row.cells)].map((cells) =>
        cells.join(' | '),
      );
    case 'chart':
      return [block.title, ...chartLines(block)];
    case 'signature':
      return ['Nơi nhận:', ...block.recipients, ...block.authority, ...(block.signer === '' ? [] : [block.signer])];
    case 'signers':
      return [block.date, ...block.titles.map((title) => `${title} ${block.how}`)];
    case 'annex-title':
      return [block.number, block.name, block.attachedTo];
  }
}

/** `Trộm cắp tài sản: 4 (Quý I/2023); 3 (Quý IV/2022)`; a single series is not named. */
function chartLines({ series, items }: Chart): readonly string[] {
  const said = (value: number | null): string => (value === null ? '…' : formatNumber(value));
  return items.map(({ label, values }) => {
    const parts = values.map((value, index) => (series.length < 2 ? said(value) : `${said(value)} (${series[index]})`));
    return `${label}: ${parts.join('; ')}`;
  });
}

/** One addressee stands alone; several have dashes, semicolons and a full stop. */
export function addresseeLines(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
}

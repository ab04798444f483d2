/** Chooses the renderer of a block. */
import type { AnnexTitle, Block, Heading, Paragraph, TextRun } from '../../core/report/document';
import { element } from '../kit/element';
import { tieDots } from '../kit/tie-dots';
import { renderChart } from './render-chart';
import { renderAddressees, renderLetterhead, renderTitle } from './render-head';
import { renderSignature, renderSigners } from './render-signature';
import { renderTable } from './render-table';

export function renderBlock(block: Block): HTMLElement {
  switch (block.kind) {
    case 'letterhead':
      return renderLetterhead(block);
    case 'title':
      return renderTitle(block);
    case 'addressees':
      return renderAddressees(block);
    case 'heading':
      return renderHeading(block);
    case 'paragraph':
      return renderParagraph(block);
    case 'table':
      return renderTable(block);
    case 'chart':
      return renderChart(block);
    case 'signature':
      return renderSignature(block);
    case 'signers':
      return renderSigners(block);
    case 'annex-title':
      return renderAnnexTitle(block);
  }
}

/** The document's own title is the h1 of the page. */
const HEADING_TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

function renderHeading(heading: Heading): HTMLElement {
  return element(HEADING_TAGS[heading.level], { className: `heading level-${heading.level}` }, heading.text);
}

function renderParagraph(paragraph: Paragraph): HTMLElement {
  const classes = ['paragraph', paragraph.align, ...(paragraph.indent ? ['indent'] : [])];
  return element('p', { className: classes.join(' ') }, ...paragraph.runs.map((run) => renderRun(run)));
}

function renderRun(run: TextRun): Node {
  const text = document.createTextNode(tieDots(run.text));
  const slanted = run.italic ? element('em', {}, text) : text;
  return run.bold ? element('strong', {}, slanted) : slanted;
}

function renderAnnexTitle(annex: AnnexTitle): HTMLElement {
  const number = element('span', { className: 'annex-number' }, annex.number);
  const name = element('span', { className: 'annex-name' }, annex.name);
  return element(
    'header',
    { className: 'annex-title' },
    element('h2', {}, number, ' ', name),
    element('p', { className: 'attached-to' }, annex.attachedTo),
  );
}

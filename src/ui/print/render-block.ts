/** Chooses the renderer of a block. */
import type { AnnexTitle, Block, Heading, Paragraph, TextRun } from '../../core/report/document';
import { element } from '../element';
import { renderAddressees, renderLetterhead, renderTitle } from './render-head';
import { renderSignature } from './render-signature';
import { renderTable } from './render-table';

export function renderBlock(block: Block, page: Document): HTMLElement {
  switch (block.kind) {
    case 'letterhead':
      return renderLetterhead(block, page);
    case 'title':
      return renderTitle(block, page);
    case 'addressees':
      return renderAddressees(block, page);
    case 'heading':
      return renderHeading(block, page);
    case 'paragraph':
      return renderParagraph(block, page);
    case 'table':
      return renderTable(block, page);
    case 'signature':
      return renderSignature(block, page);
    case 'annex-title':
      return renderAnnexTitle(block, page);
  }
}

/** The document's own title is the h1 of the page. */
const HEADING_TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

function renderHeading(heading: Heading, page: Document): HTMLElement {
  return element(page, HEADING_TAGS[heading.level], { class: `heading level-${heading.level}` }, heading.text);
}

function renderParagraph(paragraph: Paragraph, page: Document): HTMLElement {
  const classes = ['paragraph', paragraph.align, ...(paragraph.indent ? ['indent'] : [])];
  return element(page, 'p', { class: classes.join(' ') }, ...paragraph.runs.map((run) => renderRun(run, page)));
}

function renderRun(run: TextRun, page: Document): Node {
  const text = page.createTextNode(run.text);
  const slanted = run.italic ? element(page, 'em', {}, text) : text;
  return run.bold ? element(page, 'strong', {}, slanted) : slanted;
}

function renderAnnexTitle(annex: AnnexTitle, page: Document): HTMLElement {
  const number = element(page, 'span', { class: 'annex-number' }, annex.number);
  const name = element(page, 'span', { class: 'annex-name' }, annex.name);
  return element(
    page,
    'header',
    { class: 'annex-title' },
    element(page, 'h2', {}, number, ' ', name),
    element(page, 'p', { class: 'attached-to' }, annex.attachedTo),
  );
}

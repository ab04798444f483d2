/** Walks a report document and builds its A4 pages. All wording comes in the document; nothing is decided here. */
import type { ReportDocument, Section } from '../../core/report/document';
import { staysWithSignature } from '../../core/report/stays-with-signature';
import { tableAbove } from '../../core/report/table-above';
import { element } from '../kit/element';
import { pageRules } from './page-rules';
import { renderBlock } from './render-block';

/** Replaces what `into` holds; the rules for its pages go into the style element `#page-rules`. */
export function renderReport(report: ReportDocument, into: HTMLElement): void {
  document.title = report.title;
  showBanner(report.banner);
  const rules = document.getElementById('page-rules');
  if (rules) rules.textContent = pageRules(report.sections);
  into.dataset.letters = String(report.letters ?? 14);
  into.replaceChildren(...report.sections.map((section, index) => renderSection(section, index, report.banner)));
}

function renderSection(section: Section, index: number, banner: string | null): HTMLElement {
  const blocks = section.blocks.map((block, place) => {
    const made = renderBlock(block);
    if (staysWithSignature(section.blocks, place)) made.classList.add('kept');
    if (block.kind === 'paragraph' && tableAbove(section.blocks, place) !== null) made.classList.add('below-table');
    return made;
  });
  const onScreen = banner === null ? [] : [element('p', { className: 'banner' }, banner)];
  const paper = section.paper === 'A5' ? ' a5' : '';
  const className = `sheet ${section.orientation}${paper} part-${index + 1}`;
  return element('section', { className }, ...onScreen, ...blocks);
}

/** On paper the banner stands in the top margin of every page, which only css can reach: as a quoted css string. */
function showBanner(banner: string | null): void {
  const root = document.documentElement;
  if (banner === null) root.style.removeProperty('--banner');
  else root.style.setProperty('--banner', `"${banner.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`);
}

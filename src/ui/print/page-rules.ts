/** Css rules that give each section its own paper and its own page numbers. */
import type { Section } from '../../core/report/document';

/**
 * Chromium 147 ignores `counter-reset: page` on elements, but a counter that a named page increments counts just the
 * pages of that name: `@page part-2 { counter-increment: part-2 }`. Only our own numbers enter the rules.
 */
export function pageRules(sections: readonly Section[]): string {
  return sections.map((section, index) => sectionRules(`part-${index + 1}`, section)).join('\n');
}

function sectionRules(name: string, { orientation, paper }: Section): string {
  if (paper === 'A5') {
    return `@page ${name} { size: A5 ${orientation}; margin: 8mm 9mm 7mm 13mm; @top-center { content: none; } }
.${name} { page: ${name}; }`;
  }
  return `@page ${name} {
  size: A4 ${orientation};
  counter-increment: ${name};
  @top-center { content: counter(${name}, from-second-page); }
}
.${name} { page: ${name}; }`;
}

/** README and docs: what they link to is there, and their pictures are small enough for a slow line. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Targets of links and pictures inside the repository, from its root. */
const linksIn = (document: string): string[] => {
  const text = readFileSync(document, 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(([, md, html]) => md ?? html ?? '');
  return targets
    .filter((target) => !/^(https?:|mailto:|#)/.test(target))
    .map((target) => join(dirname(document), target.replace(/#.*$/, '')));
};

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links to files that are there', (document) => {
    expect(linksIn(document).filter((target) => !existsSync(target))).toEqual([]);
  });

  it('show every picture that is kept, none of them above 250 kB', () => {
    const pictures = readdirSync('docs/images').map((name) => join('docs/images', name));
    const shown = new Set(DOCUMENTS.flatMap(linksIn));
    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
    expect(pictures.filter((picture) => statSync(picture).size > 250_000)).toEqual([]);
  });
});

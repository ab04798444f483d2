/** The tab `Hướng dẫn` as a sketch: instructions on the left, links to the village tabs on the right, as wide as a phone. */
import { UNFINISHED_KEY } from '../../core/layout/keys';
import type { GuideWords } from '../../core/layout/set-up-words';
import { BAND, blank, HIDDEN, look, TITLE } from './looks';
import { COLORS, SIZES } from './palette';
import type { SketchCell, TabSketch } from './sketch';

export interface VillageLink {
  /** Name of the village's tab. */
  readonly text: string;
  /** `#gid=123`. */
  readonly target: string;
}

const TEXT = look({ vertical: 'top' });
const LINK = look({ color: COLORS.link, size: SIZES.label, vertical: 'top', format: '@' });

const linkCell = ({ text, target }: VillageLink): SketchCell => ({
  value: text,
  rich: { text, link: target },
  look: LINK,
});

export function sketchGuide(words: GuideWords, subtitle: string, links: readonly VillageLink[]): TabSketch {
  const left: SketchCell[] = words.sections.flatMap(({ title, lines }) => [
    { value: title, look: BAND },
    ...lines.map((line) => ({ value: line, look: TEXT })),
  ]);
  const right: SketchCell[] = [{ value: words.linksTitle, look: BAND }, ...links.map(linkCell)];
  const rows = Math.max(left.length, right.length);
  const key = (value: string): SketchCell => ({ value, look: HIDDEN });
  const bandRows = new Set(left.flatMap((cell, index) => (cell.look === BAND ? [index] : [])));

  return {
    cells: [
      [key(UNFINISHED_KEY), { value: words.title, look: TITLE }, blank(TITLE)],
      [key(''), { value: subtitle, look: look({ wrap: false }) }, blank(look())],
      ...Array.from({ length: rows }, (_, index) => [
        key(''),
        left[index] ?? blank(TEXT),
        right[index] ?? blank(bandRows.has(index) ? BAND : LINK),
      ]),
    ],
    widths: [100, 220, 110],
    heights: new Map(),
    hiddenColumns: [{ start: 1, count: 1 }],
    hiddenRows: [],
    frozenRows: 1,
    merges: [],
    framed: [],
    conditional: [],
    closedColumns: [],
    closedRows: [],
  };
}

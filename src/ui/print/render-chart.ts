/** Bars as inline SVG: two fills that stay apart in black and white, every number written beside its bar. */
import type { Chart } from '../../core/report/document';
import { formatNumber } from '../../core/text/numbers';
import { element } from '../kit/element';

const SVG = 'http://www.w3.org/2000/svg';

/** In units of the drawing; the css gives its width on paper. */
const LABEL = 150;
const BARS = 300;
const NUMBER = 50;
const BAR = 11;
const GAP = 8;
const LEGEND = 22;

/** A drawing is not broken over pages: one of sixty villages would be cut, so it comes in pieces. */
const ITEMS_OF_A_PIECE = 10;

type Attributes = Readonly<Record<string, string | number>>;

function shape(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Filled for the first series, hatched for the others. */
const FILLS = ['#333', 'url(#hatch)'];
const fillOf = (series: number): string => FILLS[Math.min(series, FILLS.length - 1)] ?? '#333';

function hatch(): SVGElement {
  const pattern = shape('pattern', { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse' });
  pattern.append(
    shape('rect', { width: 5, height: 5, fill: '#fff' }),
    shape('path', { d: 'M0 5 5 0', stroke: '#333', 'stroke-width': 1 }),
  );
  const made = shape('defs', {});
  made.append(pattern);
  return made;
}

export function renderChart(chart: Chart): HTMLElement {
  const { title, series, items } = chart;
  const values = items.flatMap((item) => item.values).filter((value) => value !== null);
  const most = chart.most ?? Math.max(1, ...values);
  const isLong = items.length > ITEMS_OF_A_PIECE;
  const pieces = Array.from({ length: Math.ceil(items.length / ITEMS_OF_A_PIECE) }, (_, piece) =>
    renderPiece(
      { ...chart, items: items.slice(piece * ITEMS_OF_A_PIECE, (piece + 1) * ITEMS_OF_A_PIECE) },
      most,
      piece === 0 && series.length > 1,
    ),
  );
  const className = isLong ? 'chart-figure long' : 'chart-figure';
  const figure = element('figure', { className }, element('figcaption', {}, title));
  figure.append(...pieces);
  return figure;
}

function renderPiece({ title, series, items }: Chart, most: number, hasLegend: boolean): SVGElement {
  const legend = hasLegend ? LEGEND : 0;
  const itemHeight = series.length * BAR + GAP;
  const height = legend + items.length * itemHeight;
  const svg = shape('svg', {
    viewBox: `0 0 ${LABEL + BARS + NUMBER} ${height}`,
    role: 'img',
    'aria-label': title,
    class: 'chart',
  });
  svg.append(hatch(), ...(hasLegend ? legendOf(series) : []));
  items.forEach(({ label, values: own }, index) => {
    const top = legend + index * itemHeight;
    const drawn = shape('g', { class: 'item' });
    drawn.append(shape('text', { x: 0, y: top + (series.length * BAR) / 2 + 4 }, label));
    own.forEach((value, place) => {
      const y = top + place * BAR;
      const width = value === null ? 0 : (BARS * value) / most;
      drawn.append(
        shape('rect', { x: LABEL, y: y + 1, width, height: BAR - 2, fill: fillOf(place), stroke: '#333' }),
        shape('text', { x: LABEL + width + 5, y: y + BAR - 2 }, value === null ? '…' : formatNumber(value)),
      );
    });
    svg.append(drawn);
  });
  return svg;
}

function legendOf(series: readonly string[]): SVGElement[] {
  return series.flatMap((name, index) => {
    const x = LABEL + index * 130;
    return [
      shape('rect', { x, y: 3, width: 12, height: 9, fill: fillOf(index), stroke: '#333' }),
      shape('text', { x: x + 17, y: 12 }, name),
    ];
  });
}

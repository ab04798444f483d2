/** Breaks a subject line into lines about as long as one another, as the A4 page does; Word itself fills line by line. */
import { lineWidth } from './measures';

/** What stays on one line: a short quoted name, a period, a word. */
const UNIT = /“[^”]{1,40}”\S*|(?:quý [IV]+ |[69] tháng (?:đầu |cuối )?)?năm \d{4}\S*|\S+/g;

/** @param room in mm; @param halfPoints size of the letters. All lines but the last end with their blank. */
export function titleLines(text: string, room: number, halfPoints: number): readonly string[] {
  const count = Math.ceil(lineWidth(text, halfPoints) / room);
  const lines: string[] = [];
  let rest: readonly string[] = text.match(UNIT) ?? [];
  for (let left = count; left > 1 && rest.length > 1; left -= 1) {
    const cut = firstLine(rest, left, halfPoints);
    lines.push(`${rest.slice(0, cut).join(' ')} `);
    rest = rest.slice(cut);
  }
  return [...lines, rest.join(' ')];
}

/** How many units come nearest to an equal share of what is left. */
function firstLine(units: readonly string[], lines: number, halfPoints: number): number {
  const share = lineWidth(units.join(' '), halfPoints) / lines;
  const distance = (count: number): number => Math.abs(lineWidth(units.slice(0, count).join(' '), halfPoints) - share);
  const counts = units.slice(1).map((_, index) => index + 1);
  return counts.reduce((best, count) => (distance(count) < distance(best) ? count : best), 1);
}

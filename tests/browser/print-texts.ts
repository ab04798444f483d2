/** What a `Báo cáo …` tab and an A4 page say, text by text and without blanks, so that they can be compared. */
import type { Page } from 'playwright-core';
import { placesOf, tabByKey } from '../../local/demo/tab-places';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';

export const letters = (text: string): string => text.replace(/\s+/g, '');

/** Lists get their dashes and numbers on paper; in the tab the officer writes with or without. */
const MARKER = /^\s*(?:[-–+]|\d+[.)])\s+/;

/**
 * Texts of the page in their order; a row of a table, or a bar of a chart with what it belongs to, is one text.
 * Quốc hiệu and Tiêu ngữ are left out: the tab has no place for them.
 */
const TEXTS_OF_PAGE = `(() => {
  const marker = ${MARKER};
  const texts = (from, what) => [...from.querySelectorAll(what)].map((each) => each.textContent);
  const series = (svg) => {
    const names = [...svg.children].filter((each) => each.tagName === 'text').map((each) => each.textContent);
    return names.length < 2 ? [''] : names.map((name) => ', ' + name);
  };
  const parts = '.agencies p, .number, .place-and-date, .type, .subject, .addressees p, .heading, .paragraph,'
    + '.annex-number, .annex-name, .attached-to, tr, figcaption, .item, .signature p, .signers p';
  return [...document.querySelectorAll(parts)].flatMap((part) => {
    if (part.tagName === 'TR') return [texts(part, 'th, td').join('')];
    if (part.matches('.paragraph')) return [part.textContent.replace(marker, '')];
    if (!part.matches('.item')) return [part.textContent];
    const [label, ...values] = texts(part, 'text');
    const names = series(part.closest('svg'));
    return values.map((value, index) => label + names[index] + ': ' + value);
  });
})()`;

export async function textsOfPage(page: Page): Promise<string[]> {
  const texts = await page.evaluate<string[]>(TEXTS_OF_PAGE);
  return texts.map(letters).filter((text) => text !== '');
}

/** What the tab asks the officer for is no part of the report, but the sentence that a blank section prints is. */
const PROMPT = /^\(Công an xã ghi/;
const IF_BLANK = /Để trống thì báo cáo ghi: “(.*)”$/;

/** Of a chart in the tab: `Thôn 1: |||||| 12`. */
const BAR = /: \|* *(?=[\d…])/;

/** What the tab stands for: the officer's words where there are some, the add-on's own beside them otherwise. */
export function textsOfTab(file: EmulatedFile, period: string): string[] {
  const { sheet, rowOf, columnOf, lastRow } = placesOf(tabByKey(file, `#baocao:${period}`));
  const own = columnOf.get('own') ?? 0;
  const texts: string[] = [];
  for (let row = (rowOf.get('#key') ?? 0) + 1; row <= lastRow; row += 1) {
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([one], [other]) => one - other);
    const textAt = (from: number, to: number) =>
      cells.flatMap(([column, { value }]) => (column >= from && column <= to ? [String(value ?? '')] : [])).join('');
    const words = textAt(own, own).trim();
    const generated = textAt(own + 1, Number.POSITIVE_INFINITY);
    const isChart = textAt(1, 1).startsWith('bieu-do.');
    if (words === '-') continue;
    if (words !== '') texts.push(...words.split('\n').map((line) => line.replace(MARKER, '')));
    else if (PROMPT.test(generated)) texts.push(IF_BLANK.exec(generated)?.[1] ?? '');
    else texts.push(isChart ? generated.replace(BAR, ': ') : generated);
  }
  return texts.map(letters).filter((text) => text !== '');
}

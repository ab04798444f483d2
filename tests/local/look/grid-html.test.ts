import { describe, expect, it } from '@jest/globals';
import type { SheetModel } from '../../../local/emulator/model/workbook-model';
import { gridHtml, gridWidth, widthOnPhone } from '../../../local/look/grid-html';
import { lookWorkbook, put } from '../../fixtures/look-workbook';

function firstSheet() {
  const workbook = lookWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('The fixture has a sheet.');
  return { workbook, sheet };
}

function drawn(change: (sheet: SheetModel) => void = () => undefined): string {
  const { workbook, sheet } = firstSheet();
  change(sheet);
  return gridHtml(workbook, sheet, { phone: true });
}

/** The table cell that shows this text. */
const cellWith = (html: string, text: string) =>
  html.split('<td').find((cell) => cell.includes(`>${text}</div>`)) ?? '';
const columnHeads = (html: string) => [...html.matchAll(/<th class="[^"]*">([A-Z]+)/g)].map((match) => match[1]);

describe('the drawn grid', () => {
  it('leaves out columns that are hidden or folded into a closed group', () => {
    expect(columnHeads(drawn())).toEqual(['B', 'C', 'F']);
  });

  it('shows a group that is open, and how to close it', () => {
    const html = drawn((sheet) => sheet.columns.groups.splice(0, 1, { start: 4, end: 5, collapsed: false }));

    expect(columnHeads(html)).toEqual(['B', 'C', 'D', 'E', 'F']);
    expect(html).toContain('F<b>−</b>');
  });

  it('leaves out hidden rows', () => {
    expect(drawn()).not.toMatch(/<th class="[^"]*">2</);
  });

  it('draws merged cells as one', () => {
    expect(drawn()).toContain('colspan="3"');
  });

  it('shows values as the cell shows them', () => {
    const html = drawn((sheet) => {
      put(sheet, 13, 2, 45092, { numberFormat: 'dd/MM/yyyy' });
      put(sheet, 14, 2, 1234.5, { numberFormat: '#,##0.0' });
    });

    expect(html).toContain('>15/06/2023<');
    expect(html).toContain('>1.234,5<');
    expect(html).toContain('>#REF!<');
  });

  it('shows ### for a number that is wider than its column', () => {
    expect(drawn()).toContain('>###<');
    expect(drawn((sheet) => sheet.columns.sizes.set(3, 120))).not.toContain('>###<');
  });

  it('colours a cell by its conditional format, and only where the condition holds', () => {
    expect(cellWith(drawn(), '3')).toContain('background-color:#f4c7c3');
    expect(cellWith(drawn(), '2')).not.toContain('background-color');
  });

  it('marks ticks, dropdowns and notes', () => {
    const html = drawn();

    expect(html).toContain('class="box checked"');
    expect(cellWith(html, 'có')).toContain('class="dropdown"');
    expect(cellWith(html, '2')).toContain('noted');
  });

  it('cuts a text where the neighbour is taken and lets it run on where it is blank', () => {
    const html = drawn();

    expect(cellWith(html, 'chữ bị cắt vì ô bên phải đã có chữ')).not.toContain('margin-right');
    expect(cellWith(html, 'Thôn 1, xã Hoằng Hợp (tràn sang các ô trống bên phải)')).toContain('margin-right:-160px');
  });

  it('lets a centred text run to both sides and stay centred', () => {
    const html = drawn((sheet) => {
      put(sheet, 13, 2, 'kín');
      put(sheet, 13, 3, 'chữ dài hơn cột của nó', { horizontal: 'center' });
    });

    expect(cellWith(html, 'chữ dài hơn cột của nó')).toContain('clip-path:inset(0 0px 0 96px)');
  });

  it('cuts a wrapped text where the height of its row was set, and lets the row grow where it was not', () => {
    const long = 'một câu dài hơn hai dòng của ô này, và thêm vài chữ nữa cho chắc';
    const html = (height?: number) =>
      drawn((sheet) => {
        put(sheet, 13, 2, long, { wrap: 'wrap' });
        if (height !== undefined) sheet.rows.sizes.set(13, height);
      });

    expect(cellWith(html(44), long)).toContain('max-height:39px');
    expect(cellWith(html(), long)).not.toContain('max-height');
  });

  it('takes no markup and no css from a cell', () => {
    const html = drawn((sheet) =>
      put(sheet, 13, 2, 'x', { fontFamily: 'a"><script>', background: 'red;}', fontColor: 'red;background:url(x)' }),
    );

    expect(html).toContain('&lt;b&gt;không phải html&lt;/b&gt; &amp; &quot;trích&quot;');
    expect(html).not.toContain('url(x)');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('red;}');
  });

  it('names the tab and its visible neighbours', () => {
    const html = drawn();

    expect(html).toContain('<span class="here">HH-T01 Thôn 1</span>');
    expect(html).toContain('>Cài đặt<');
    expect(html).not.toContain('>Nhật ký<');
  });
});

describe('the width of a tab', () => {
  it('counts the row numbers and the visible columns in use', () => {
    expect(widthOnPhone(firstSheet().sheet)).toBe(30 + 160 + 64 + 96);
  });

  it('does not count blank columns that stand right of the last one in use', () => {
    const { sheet } = firstSheet();
    sheet.columns.sizes.set(7, 500);

    expect(widthOnPhone(sheet)).toBe(350);
  });

  it('is always that of the phone in its picture, and that of the columns in the other', () => {
    const { sheet } = firstSheet();

    expect(gridWidth(sheet, { phone: true })).toBe(360);
    expect(gridWidth(sheet, { phone: false })).toBe(46 + 160 + 64 + 96 + 100 + 100);
  });
});

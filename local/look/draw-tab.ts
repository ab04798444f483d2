/** Draws one tab of a workbook into a PNG and says what a phone shows of it. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { htmlToPng } from '../browser/html-to-png';
import type { SheetModel, WorkbookModel } from '../emulator/model/workbook-model';
import { gridHtml, gridWidth, PHONE, widthOnPhone } from './grid-html';
import { LookRefused } from './look-arguments';

/** The number of the last row that ends above the mark of the first screen; null without a mark. */
const LAST_ROW_ON_FIRST_SCREEN = `(() => {
  const fold = document.querySelector('.fold')?.getBoundingClientRect().top;
  if (fold === undefined) return null;
  const rows = [...document.querySelectorAll('tbody tr')].filter((row) => row.getBoundingClientRect().bottom <= fold);
  return rows.at(-1)?.querySelector('th').firstChild.textContent ?? null;
})()`;

/** @returns Lines for the person at the keyboard. */
export async function drawTab(
  workbook: WorkbookModel,
  sheet: SheetModel,
  phone: boolean,
  out: string,
): Promise<string[]> {
  await mkdir(dirname(out), { recursive: true });
  const size = { width: gridWidth(sheet, { phone }), height: PHONE.height, scale: phone ? 2 : 1 };
  const lastRow = await htmlToPng(gridHtml(workbook, sheet, { phone }), out, size, async (page) => ({
    number: await page.evaluate<string | null>(LAST_ROW_ON_FIRST_SCREEN),
  }));
  if (lastRow === null) throw new LookRefused('Máy này không có Chrome hay Chromium. Đặt CHROME_PATH rồi chạy lại.');
  return [`Đã vẽ trang “${sheet.name}”: ${out}`, ...(phone ? phoneLines(sheet, lastRow.number) : [])];
}

function phoneLines(sheet: SheetModel, lastRow: string | null): string[] {
  const width = widthOnPhone(sheet);
  const sideways =
    width > PHONE.width ? `rộng ${width} px > ${PHONE.width} px` : `rộng ${width} px, vừa ${PHONE.width} px`;
  return [sideways, lastRow === null ? 'màn hình đầu không đủ một hàng' : `màn hình đầu đến hết hàng ${lastRow}`];
}

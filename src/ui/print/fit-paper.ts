/** Shrinks the sheets on a narrow screen so that a page is seen in its whole width; paper itself is never shrunk. */

export function fitPaper(report: HTMLElement): void {
  const style = getComputedStyle(report);
  const room = report.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  for (const sheet of report.querySelectorAll<HTMLElement>('.sheet')) {
    sheet.style.removeProperty('--zoom');
    sheet.style.setProperty('--zoom', String(Math.min(1, room / sheet.offsetWidth)));
  }
}

/** Makes the sheet on the screen, which is as long as its text, look like its first page on paper. */

/** A4 in css pixels. */
export const PAPER = { width: 794, height: 1123 } as const;

/**
 * Hides what would not stand above the lower margin (20 mm) of the first page, and what goes to the next page with it:
 * headings, the lines before a signature. On paper the browser breaks the pages itself; this is near enough.
 */
export const HIDE_BEYOND_FIRST_PAGE = `(() => {
  const sheet = document.querySelector('.sheet');
  const end = sheet.getBoundingClientRect().top + ${PAPER.height} * 277 / 297;
  const blocks = [...sheet.children];
  const beyond = blocks.findIndex((block) => block.getBoundingClientRect().bottom > end);
  let first = beyond < 0 ? blocks.length : beyond;
  while (first > 0 && blocks[first - 1].matches('.heading, .kept')) first -= 1;
  for (const block of blocks.slice(first)) block.style.visibility = 'hidden';
})()`;

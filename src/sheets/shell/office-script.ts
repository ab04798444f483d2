/** Loads the part of the script that only the police's clicks need, so that an edit of a cell does not parse it. */

/** The functions of `src/entry/office.ts` by name. */
type Office = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * The file is one of the build's own, pushed with this script, and nothing else is ever evaluated. Google gives it
 * unchanged (`HtmlTemplate.getRawContent`) and allows `eval` (`HtmlTemplate.getCode` is made for it).
 */
export function loadOffice(): Office {
  const page = HtmlService.createTemplateFromFile('office').getRawContent();
  const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</script>'));
  return new Function(`${code}\nreturn ThonTuQuanOffice;`)() as Office;
}

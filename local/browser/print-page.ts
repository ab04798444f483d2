/** The print dialog as a file of its own: any browser opens it, offline, and runs the very page of the dialog. */
import type { PrintResponse } from '../../src/wire';

/**
 * @param panel The built `dist/print.html`.
 * @param response What the script's `printReport` answers.
 * @returns Html with the answer inside and a stand-in for `google.script.run` that hands it over. There is no other
 *   report to choose.
 */
export function printPageHtml(panel: string, response: PrintResponse): string {
  const end = panel.indexOf('</head>');
  if (end < 0) throw new Error('The print page has no </head>: is it dist/print.html?');
  return `${panel.slice(0, end)}<script>${standIn(response)}</script>\n${panel.slice(end)}`;
}

/** Answers later than the call, as a server does. `<` is written as an escape, so no text can end the script. */
function standIn(response: PrintResponse): string {
  const answer = JSON.stringify(response).replaceAll('<', '\\u003c');
  return `
const answer = ${answer};
const runner = (onSuccess) => ({
  withSuccessHandler: (handler) => runner(handler),
  withFailureHandler: () => runner(onSuccess),
  printReport: () => queueMicrotask(() => onSuccess(answer)),
  listPeriods: () => queueMicrotask(() => onSuccess({ ok: false, message: '' })),
});
window.google = { script: { run: runner(() => {}) } };
`;
}

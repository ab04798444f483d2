/** Takes the officer to a cell that a panel names. */

const ADDRESS = /^'((?:[^']|'')+)'!([A-Z]{1,3}[1-9]\d*)$/;

/** False: the tab is gone or the address is none of ours. */
export function showCell(address: string): boolean {
  const [, quoted = '', a1 = ''] = ADDRESS.exec(address) ?? [];
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(quoted.replace(/''/g, "'"));
  if (sheet === null || a1 === '') return false;
  try {
    sheet.getRange(a1).activate();
    return true;
  } catch {
    // Rows or columns have gone since the list was made.
    return false;
  }
}

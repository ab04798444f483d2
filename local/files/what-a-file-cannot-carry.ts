/** What of a workbook an .xlsx file loses, so that repair knows what to put back and readers what to expect. */

export interface Loss {
  readonly key: string;
  /** What the model has. */
  readonly what: string;
  /** What stands in its place after the file was read. */
  readonly instead: string;
}

/** The rest is the same after one trip through a file, and the same again after every further trip. */
export const WHAT_A_FILE_CANNOT_CARRY: readonly Loss[] = [
  { key: 'protections', what: 'protected sheets and ranges, and who may edit them', instead: 'no protection' },
  {
    key: 'values-of-checkboxes',
    what: 'checkboxes with values of their own in place of TRUE and FALSE',
    instead: 'these values, and no rule',
  },
  {
    key: 'rules-of-checkboxes',
    what: 'the hint of a checkbox, and that it refuses other values',
    instead: 'a checkbox without a hint that marks other values',
  },
  { key: 'locale', what: 'the locale of the spreadsheet', instead: "the reader's choice, vi_VN if none" },
  {
    key: 'time-zone',
    what: 'the time zone of the spreadsheet',
    instead: "the reader's choice, Asia/Ho_Chi_Minh if none",
  },
  {
    key: 'grid-size',
    what: 'blank rows and columns after the last one that is used, formatted, sized or named by a rule',
    instead: 'they are gone; at least one row and one column that are not frozen stay',
  },
  { key: 'sheet-ids', what: 'sheet ids above 65533', instead: 'new ids from 0 in the order of the tabs; links follow' },
  {
    key: 'id-links-in-formulas',
    what: 'sheet ids inside formulas, as in HYPERLINK("#gid=…")',
    instead: 'the same text, which may name another id',
  },
  { key: 'clipped-text', what: 'texts cut off at the edge of their cell', instead: 'texts that run over' },
  {
    key: 'hidden-in-closed-group',
    what: 'rows and columns hidden one by one inside a closed group',
    instead: 'hidden by the group alone: opening it shows them',
  },
  {
    key: 'neighbouring-groups',
    what: 'two groups of the same depth side by side',
    instead: 'one group; what was closed is hidden',
  },
  { key: 'deep-groups', what: 'the eighth level of groups', instead: 'seven levels' },
  {
    key: 'hidden-open-group',
    what: 'an open group whose rows or columns are all hidden one by one',
    instead: 'a closed group',
  },
  {
    key: 'groups-with-one-end',
    what: 'an open group that ends where the closed group around it ends',
    instead: 'a closed group',
  },
  { key: 'long-hints', what: 'the end of a validation hint of more than 255 characters', instead: 'its beginning' },
  {
    key: 'large-sizes',
    what: 'columns wider than 1785 pixels, rows higher than 546 pixels',
    instead: 'columns and rows of that size',
  },
  { key: 'charts', what: 'charts, pictures, filters, slicers, pivot tables', instead: 'nothing' },
  {
    key: 'google-functions',
    what: 'IMPORTRANGE, QUERY and other functions that only Google has, for other programs',
    instead: 'their last value, which those programs show; the formula comes back in Sheets, the permission does not',
  },
];

/** What a cell takes, as a validation that marks what does not fit and never refuses it. */
import type { CellInput } from '../../core/layout/tab-layout';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Sentences that Sheets shows beside a marked cell; phones may not show them, so hints also stand in the labels. */
const HELP: Readonly<Record<'whole' | 'one-decimal' | 'date' | 'list' | 'several', string>> = {
  whole: 'Ghi bằng chữ số, ví dụ 3. Không có thì ghi 0.',
  'one-decimal': 'Ghi bằng chữ số, lẻ một số sau dấu phẩy, ví dụ 12,5. Không có thì ghi 0.',
  date: 'Ghi ngày/tháng/năm, ví dụ 14/03/2023.',
  list: 'Bấm vào ô rồi chọn trong danh sách.',
  several: 'Chọn trong danh sách; nhiều mục thì ghi cách nhau bằng dấu chấm phẩy (;).',
};

/** `cell` is the A1 notation of the cell the rule is for. Null: anything goes. */
export function toDataValidation(input: CellInput, cell: string): DataValidation | null {
  if (input.kind === 'text' || input.kind === 'any') return null;
  const builder = SpreadsheetApp.newDataValidation();
  if (input.kind === 'tick') return builder.requireCheckbox().build();
  builder.setAllowInvalid(true).setHelpText(HELP[input.kind]);
  switch (input.kind) {
    // Sheets has no criterion “whole number”.
    case 'whole':
      return builder
        .requireFormulaSatisfied(`=IF(ISNUMBER(${cell});AND(${cell}>=0;INT(${cell})=${cell});FALSE)`)
        .build();
    case 'one-decimal':
      return builder
        .requireFormulaSatisfied(`=IF(ISNUMBER(${cell});AND(${cell}>=0;INT(${cell}*10)=${cell}*10);FALSE)`)
        .build();
    case 'date':
      return builder.requireDate().build();
    default:
      return builder.requireValueInList([...input.values], true).build();
  }
}

/** What one cell shows: its text, its look with the conditional formats, its widgets. */
import { displayedText } from '../emulator/format/displayed-text';
import { containsCell } from '../emulator/model/boxes';
import { getCell } from '../emulator/model/cells';
import type { CellModel, CellStyle, SheetModel, ValidationRule } from '../emulator/model/workbook-model';
import { NotEmulated } from '../emulator/services/surface/exceptions';

export interface CellFace {
  readonly text: string;
  readonly style: CellStyle;
  readonly align: 'left' | 'center' | 'right';
  readonly widget: 'checked' | 'unchecked' | 'dropdown' | null;
  readonly note: boolean;
  readonly link: boolean;
  readonly runs: NonNullable<CellModel['runs']>;
  /** Neither value nor widget: text of a neighbour may run over it. */
  readonly blank: boolean;
  /** Only text runs over blank neighbours; a number that does not fit shows as `###`. */
  readonly number: boolean;
}

const NOTHING: CellModel = { value: null };

/** @param conditional What the conditional formats add to the cell's own look. */
export function cellFace(
  sheet: SheetModel,
  row: number,
  column: number,
  locale: string,
  conditional: Partial<CellStyle>,
): CellFace {
  const cell = getCell(sheet, row, column) ?? NOTHING;
  const style = { ...cell.style, ...conditional };
  const widget = widgetOf(cell, validationAt(sheet, row, column));
  const isBox = widget === 'checked' || widget === 'unchecked';
  const text = isBox ? '' : shownText(cell, style.numberFormat ?? 'General', locale);
  return {
    text,
    style,
    align: style.horizontal ?? (isBox ? 'center' : naturalAlign(cell.value)),
    widget,
    note: cell.note !== undefined && cell.note !== '',
    link: cell.link !== undefined,
    runs: cell.runs ?? [],
    blank: text === '' && widget === null,
    number: typeof cell.value === 'number',
  };
}

/** A picture of someone else's workbook is not lost over one odd number format. */
function shownText(cell: CellModel, numberFormat: string, locale: string): string {
  try {
    return displayedText(cell.value, numberFormat, locale);
  } catch (error) {
    if (!(error instanceof NotEmulated)) throw error;
    return displayedText(cell.value, 'General', locale);
  }
}

function naturalAlign(value: CellModel['value']): CellFace['align'] {
  if (value === null || typeof value === 'string') return 'left';
  return typeof value === 'number' ? 'right' : 'center';
}

function validationAt(sheet: SheetModel, row: number, column: number): ValidationRule | undefined {
  return sheet.validations.find(({ boxes }) => boxes.some((box) => containsCell(box, row, column)))?.rule;
}

function widgetOf(cell: CellModel, rule: ValidationRule | undefined): CellFace['widget'] {
  switch (rule?.criteria.kind) {
    case 'checkbox':
      return cell.value === (rule.criteria.checked ?? true) ? 'checked' : 'unchecked';
    case 'list':
    case 'list-range':
      return rule.criteria.dropdown ? 'dropdown' : null;
    default:
      return null;
  }
}

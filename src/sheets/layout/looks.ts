/** How each kind of row looks; one place for all tabs. */
import type { CellInput, RowLayout } from '../../core/layout/tab-layout';
import { COLORS, SIZES } from './palette';
import type { CellLook, SketchCell } from './sketch';

const PLAIN: CellLook = {
  background: COLORS.paper,
  color: COLORS.ink,
  size: SIZES.text,
  bold: false,
  wrap: true,
  align: 'left',
  vertical: 'middle',
  format: 'General',
};

export const look = (changes: Partial<CellLook> = {}): CellLook => ({ ...PLAIN, ...changes });

export const TITLE = look({ size: SIZES.title, bold: true, color: COLORS.brand, wrap: false, format: '@' });
export const HEADING = look({
  size: SIZES.heading,
  bold: true,
  color: COLORS.onBrand,
  background: COLORS.brand,
  align: 'center',
});
export const BAND = look({ bold: true, color: COLORS.brand, background: COLORS.band });
export const STATUS = look({ size: SIZES.status, bold: true, background: COLORS.notice });
/** Keys and numbers that only formulas and readers use. */
export const HIDDEN = look({ size: SIZES.hint, color: COLORS.quietInk, wrap: false });
export const QUIET = look({ size: SIZES.hint, color: COLORS.quietInk });

/** The number format of a cell that takes this. */
export function formatOf(input: CellInput | null): string {
  switch (input?.kind) {
    case 'whole':
      return '0';
    case 'one-decimal':
      return '0.#';
    case 'date':
      return 'dd/MM/yyyy';
    case 'text':
    case 'list':
    case 'several':
      return '@';
    default:
      return 'General';
  }
}

/** Longer choices take several lines of a column that is as wide as a day. */
const SHORT_CHOICE = 8;

/** Large for numbers and short answers, smaller for what is longer than the column is wide. */
function inputSize(input: CellInput | null): number {
  switch (input?.kind) {
    case 'date':
      return SIZES.day;
    case 'tick':
      return SIZES.tick;
    case 'text':
    case 'several':
      return SIZES.choice;
    case 'list':
      return input.values.some((value) => value.length > SHORT_CHOICE) ? SIZES.choice : SIZES.text;
    default:
      return SIZES.text;
  }
}

/** A quarter's cell, centred. */
export function inputLook({ input, owner, look: rowLook }: RowLayout): CellLook {
  const closed = owner !== 'head' && rowLook !== 'tick';
  return look({
    size: inputSize(input),
    align: 'center',
    background: closed ? COLORS.closed : COLORS.paper,
    format: input === null ? '0.0' : formatOf(input),
  });
}

/** A label with its hint in small grey letters on the next lines. */
export function labelCell(label: string, hint: string, base: CellLook): SketchCell {
  if (hint === '') return { value: label, look: base };
  const text = `${label}\n${hint}`;
  return {
    value: text,
    rich: { text, smallFrom: label.length + 1, smallSize: SIZES.hint },
    look: base,
  };
}

export const blank = (base: CellLook): SketchCell => ({ value: '', look: base });

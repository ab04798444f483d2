/** The cells of a tab against its sketch: formulas, words, what may be typed, formats. Entries are left alone. */
import { NAME_COLUMN, NOTE_COLUMN, ROW_KEYS } from '../../core/layout/keys';
import { serialOfDate } from '../../core/period/calendar-date';
import type { FaultKind } from '../../core/repair/faults';
import { textOf } from '../../core/repair/form-structure';
import { relativeFormula, sameFormula } from '../../core/repair/relative-formula';
import { toRawCell } from '../cells/raw-cell';
import { toDataValidation } from '../layout/validation';
import type { Wish } from '../layout/village-facts';
import { ZONE } from '../layout/workbook-builder';
import type { ReadForm } from './read-form';
import type { PlacedCell } from './standing-form';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export interface CellFault {
  readonly kind: FaultKind;
  readonly cell: PlacedCell;
  /** What should stand there, of faults of content. */
  readonly content?: string | number | boolean;
  /** What somebody typed and what has to give way; `''`: nothing. */
  readonly typed: string;
}

const isQuarter = (key: string): boolean => /^Q[1-4]$/.test(key);

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** Days are compared as serial numbers, texts without regard to how their letters are composed. */
function comparable(value: unknown): string {
  const raw = toRawCell(value, ZONE);
  if (typeof raw === 'object') return 'error' in raw ? raw.error : String(serialOfDate(raw));
  return typeof raw === 'string' ? raw.normalize('NFC').replace(/\s+/g, ' ').trim() : String(raw);
}

/** Somebody types here: what stands in it is an entry, right or wrong. */
function isEntry({ row, column, sketch }: PlacedCell): boolean {
  if (sketch.formula !== undefined) return false;
  if (row.key === ROW_KEYS.stamp || row.key === ROW_KEYS.fingerprint) return true;
  if (!['entry', 'control', 'tick'].includes(row.look)) return false;
  return column.key === NOTE_COLUMN || (isQuarter(column.key) && row.input !== null);
}

/** Words that the add-on itself puts into this cell, where no wish of the tab says more. */
function hasOwnWords({ row, column }: PlacedCell): boolean {
  switch (row.look) {
    case 'title':
    case 'status':
      return false;
    case 'hidden':
      return row.key !== ROW_KEYS.key && (column.key === NAME_COLUMN || isQuarter(column.key));
    case 'heading':
      return true;
    default:
      return column.key === NAME_COLUMN;
  }
}

function compareFormula(cell: PlacedCell, wanted: string, formula: string, value: unknown): CellFault | null {
  if (formula !== '' && sameFormula(formula, wanted)) return null;
  const content = wanted;
  if (formula !== '') {
    const isOurs = formula.includes('#REF!') || cell.column.hidden || formula.length > 200;
    return { kind: 'formula', cell, content, typed: isOurs ? '' : formula };
  }
  if (isBlank(value)) return { kind: 'formula', cell, content, typed: '' };
  // In quarter I the police type the cases left over from last year where no figure of last year is known.
  if (cell.row.input !== null && cell.column.key === 'Q1') return null;
  return { kind: 'typed-over', cell, content, typed: comparable(value) };
}

function compareContent(
  cell: PlacedCell,
  wish: string | number | undefined,
  formula: string,
  value: unknown,
): CellFault | null {
  const { sketch, row } = cell;
  if (sketch.formula !== undefined) return compareFormula(cell, sketch.formula, formula, value);
  if (isEntry(cell)) {
    const isTickText = row.look === 'tick' && isQuarter(cell.column.key) && /^(true|false)$/i.test(textOf(value));
    return isTickText ? { kind: 'tick', cell, content: textOf(value).toUpperCase() === 'TRUE', typed: '' } : null;
  }
  if (wish === undefined && !hasOwnWords(cell)) return null;
  const isQuarterNumber = row.key === ROW_KEYS.current && [1, 2, 3, 4].some((quarter) => quarter === value);
  if (isQuarterNumber && cell.column.key === NAME_COLUMN) return null;
  const content = wish ?? sketch.value;
  if (formula === '' && comparable(value) === comparable(content)) return null;
  const isSeen = row.look !== 'hidden' && !cell.column.hidden && (wish === undefined || row.look === 'title');
  return { kind: 'words', cell, content, typed: isSeen ? formula || comparable(value) : '' };
}

/** What a rule asks, in a form that does not depend on the cell; `''`: nothing. */
function ruleText(rule: DataValidation | null, row: number, column: number): string {
  if (rule === null) return '';
  const type = String(rule.getCriteriaType());
  if (type === 'CHECKBOX') return type;
  const values: readonly unknown[] = rule.getCriteriaValues();
  const parts = values.map((value) => {
    if (typeof value === 'string' && value.startsWith('=')) return relativeFormula(value, row, column);
    return JSON.stringify(value);
  });
  return [type, ...parts].join('|').normalize('NFC');
}

/** Rules are made once for each kind of input, for the cell A1. */
const wantedRules = new Map<string, string>();

function wantedRule({ sketch }: PlacedCell): string {
  if (sketch.input === undefined) return '';
  const kind = JSON.stringify(sketch.input);
  const known = wantedRules.get(kind) ?? ruleText(toDataValidation(sketch.input, 'A1'), 1, 1);
  wantedRules.set(kind, known);
  return known;
}

export function compareRule(cell: PlacedCell, rule: DataValidation | null): CellFault | null {
  const wanted = wantedRule(cell);
  const stands = ruleText(rule, cell.r + 1, cell.c + 1);
  const refuses = rule !== null && stands !== 'CHECKBOX' && !rule.getAllowInvalid();
  if (wanted === stands && !refuses) return null;
  return { kind: refuses ? 'refusing' : 'validation', cell, typed: '' };
}

/** Which cells have a rule or a format of their own. */
const isForTyping = ({ row, column }: PlacedCell): boolean =>
  ['entry', 'control', 'tick'].includes(row.look) && (isQuarter(column.key) || column.key === NOTE_COLUMN);

export function compareFormat(cell: PlacedCell, format: string): CellFault | null {
  const plain = (text: string): string => (text === '' ? 'general' : text.toLowerCase());
  return plain(format) === plain(cell.sketch.look.format) ? null : { kind: 'format', cell, typed: '' };
}

const hasFormat = ({ row, column, sketch }: PlacedCell): boolean =>
  row.look !== 'tick' && (sketch.input !== undefined || column.key === NOTE_COLUMN);

export function compareCells(cells: readonly PlacedCell[], wishes: readonly Wish[], read: ReadForm): CellFault[] {
  const wished = new Map(wishes.map(([row, column, value]) => [`${row}/${column}`, value]));
  return cells.flatMap((cell) => {
    const { r, c } = cell;
    const content = compareContent(
      cell,
      wished.get(`${r}/${c}`),
      read.formulas[r]?.[c] ?? '',
      read.grid.values[r]?.[c],
    );
    const faults = [content];
    if (isForTyping(cell)) {
      faults.push(compareRule(cell, read.validations[r]?.[c] ?? null));
      if (hasFormat(cell)) faults.push(compareFormat(cell, read.formats[r]?.[c] ?? ''));
    }
    return faults.filter((fault) => fault !== null);
  });
}

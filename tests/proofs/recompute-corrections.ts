/** `Đính chính` read a second time, straight from its lines: which cell counts as what. */
import type { CellValue } from '../../local/emulator/model/workbook-model';
import type { KeyedTab } from './keyed-tabs';

/** `owner` is a village's id, `''` the commune; the value that counts for a cell that holds `typed`. */
export type CountedValue = (owner: string, code: string, quarter: number, typed: CellValue) => CellValue;

const NUMERALS = ['I', 'II', 'III', 'IV'];

const textOf = (value: CellValue | undefined): string =>
  String(value ?? '')
    .normalize('NFC')
    .trim();

/** The lines of the proofs name villages and rows by their codes. */
export function readCorrections(tab: KeyedTab | undefined): CountedValue {
  const lines = (tab?.lines ?? []).filter((line) => textOf(line.get('indicator')) !== '');
  const placeOf = (line: ReadonlyMap<string, CellValue>): string =>
    ['village', 'indicator', 'quarter'].map((key) => textOf(line.get(key))).join('/');
  return (owner, code, quarter, typed) => {
    const place = `${owner}/${code}/Quý ${NUMERALS[quarter - 1]}`;
    const found = lines.filter((line) => placeOf(line) === place);
    const [line] = found;
    const [reported, confirmed, reason] = ['reported', 'confirmed', 'reason'].map((key) => line?.get(key));
    const counts = found.length === 1 && textOf(reason) !== '' && textOf(confirmed) !== '';
    return counts && textOf(reported) === textOf(typed) ? (confirmed ?? null) : typed;
  };
}

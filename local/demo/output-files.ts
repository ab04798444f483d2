/** The demo's data files, in formats that stay stable: `rollup.json` and `findings.json`. */
import { type ReportSnapshot, readSnapshot } from '../../src/core/report/snapshot';
import { toRollupJson } from '../../src/core/rollup/rollup-json';
import type { FindingsResponse } from '../../src/wire';
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { placesOf, tabByKey } from './tab-places';

const asFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The newest snapshot of the period that the script has put into `_Lưu`. */
export function newestSnapshot(file: EmulatedFile, period: string): ReportSnapshot {
  const { sheet, columnOf, rowOf, lastRow } = placesOf(tabByKey(file, '#luu'));
  const pieces: { readonly revision: number; readonly part: number; readonly text: string }[] = [];
  for (let row = (rowOf.get('#key') ?? 0) + 1; row <= lastRow; row += 1) {
    const at = (key: string) => sheet.cells.get(row)?.get(columnOf.get(key) ?? 0)?.value ?? null;
    if (at('key') === period)
      pieces.push({ revision: Number(at('revision')), part: Number(at('part')), text: String(at('text')) });
  }
  const newest = Math.max(...pieces.map((piece) => piece.revision));
  const parts = pieces.filter((piece) => piece.revision === newest).sort((a, b) => a.part - b.part);
  const snapshot = readSnapshot(parts.map((piece) => piece.text).join(''));
  if (snapshot === null) throw new Error(`_Lưu holds no snapshot of ${period}`);
  return snapshot;
}

export const rollupFile = ({ input }: ReportSnapshot): string => asFile(toRollupJson(input.rollup));

export function findingsFile({ findings }: Extract<FindingsResponse, { ok: true }>): string {
  return asFile(
    findings.map(({ rule, severity, audience, village, quarter, code, cell, message, officeMessage }) => {
      return {
        rule,
        severity,
        audience,
        village,
        quarter,
        code,
        cell,
        message: audience === 'thon' ? message : officeMessage,
      };
    }),
  );
}

/** Looks for what is missing or damaged in the tabs of the workbook; writes nothing. */
import type { Fault, Inspection, Notice } from '../core/repair/faults';

/** What repair looks at and mends in one go: the file itself, or one tab. */
export interface RepairPart {
  /** Stays the same while the workbook is mended. */
  readonly id: string;
  readonly inspect: () => Inspection;
  readonly mend: () => MendedPart;
}

export interface MendedPart extends Inspection {
  /** Words that gave way to those of the form, for the log. */
  readonly kept: readonly string[];
}

export interface RepairDesk {
  /**
   * The file and its missing tabs first, then its tabs; read afresh at every call. Null: the workbook is not ours.
   * A sentence: why it cannot be mended.
   */
  readonly parts: () => readonly RepairPart[] | string | null;
  /** The same after tabs were added or got their keys back. */
  readonly tabs: () => readonly RepairPart[];
}

export function inspectWorkbook(desk: RepairDesk): Inspection | string | null {
  const parts = desk.parts();
  if (parts === null || typeof parts === 'string') return parts;
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  for (const part of [...parts, ...desk.tabs()]) {
    const found = part.inspect();
    faults.push(...found.faults);
    notices.push(...found.notices);
  }
  return { faults, notices };
}

/**
 * Whatever a head does, the script only helps: with it and without it the totals and the findings of the full check are
 * the same, and where it has tidied, the tab's own formulas say what the full check finds. The tick that it takes away
 * is aside. `TYPED_RUNS=500 npx jest tests/typed/edit-sequences` tries more.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { a1OfCell, columnNumber } from '../../local/emulator/model/boxes';
import type { EditOutcome } from '../../local/emulator/people/edit';
import { pasteBlock } from '../../local/emulator/people/pasting';
import { insertRows } from '../../local/emulator/people/restructuring';
import { clearCells } from '../../local/emulator/people/typing';
import { undo } from '../../local/emulator/people/undo';
import { headRows } from '../../src/core/catalogue/rows';
import type { Indicator } from '../../src/core/catalogue/types';
import { makePeriod } from '../../src/core/period/periods';
import { QUARTERS } from '../../src/core/period/schemes';
import type { Quarter } from '../../src/core/period/types';
import { composeRollup } from '../../src/core/rollup/compose-rollup';
import { toRollupJson } from '../../src/core/rollup/rollup-json';
import { parseCell } from '../../src/core/submission/parse-cell';
import { tidyCell } from '../../src/core/submission/tidy-cell';
import type { RawCell } from '../../src/core/submission/types';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { POLICE } from '../fixtures/set-up-commune';
import { arbitraryEdits, type Edit } from '../fixtures/typed/arbitrary-edits';
import { checkEverything, type FullCheck } from '../fixtures/typed/typed-commune';

const RUNS = Number(process.env.TYPED_RUNS ?? 10);
const VILLAGE = 'HH-T01';
const TAB = 'HH-T01 Thôn 1';
const PERIODS = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023-Y'];
/** What no formula says: it sees neither patterns nor formulas. */
const NOT_IN_FORMULAS = ['V30', 'V31', 'G10'];

const ready = setUpWorkbookModel(1);

interface Played {
  readonly outcomes: readonly EditOutcome['kind'][];
  readonly head: PersonAtTab;
  readonly check: FullCheck;
}

function play(edits: readonly Edit[], scriptRuns: boolean): Played {
  const file = openAtWork(ready, 1);
  let head = new PersonAtTab(file, TAB);
  const outcomes = edits.map((edit) => {
    const outcome = carryOut(head, edit, scriptRuns);
    if (edit.kind === 'insert') head = new PersonAtTab(file, TAB);
    if (outcome.kind === 'done' && outcome.trigger.ran && outcome.trigger.error !== null) throw outcome.trigger.error;
    return outcome.kind;
  });
  return { outcomes, head, check: checkEverything(head.file) };
}

function carryOut(head: PersonAtTab, edit: Edit, scriptRuns: boolean): EditOutcome {
  const { file, account } = head;
  switch (edit.kind) {
    case 'type':
      return head.tryTyping(edit.row, edit.column, edit.text, { scriptRuns });
    case 'paste':
      return pasteBlock(file, account, TAB, head.a1(edit.row, edit.column), edit.block, { scriptRuns });
    case 'clear': {
      const first = head.a1(edit.row, edit.column);
      const column = columnNumber(first.replace(/\d+/, '')) + edit.columns - 1;
      const last = a1OfCell(head.row(edit.row) + edit.rows - 1, column);
      return clearCells(file, account, TAB, `${first}:${last}`, { scriptRuns });
    }
    case 'insert':
      return insertRows(file, POLICE, TAB, head.row(edit.row));
    case 'undo':
      return undo(file, account, { scriptRuns });
  }
}

const totalsOf = ({ commune }: FullCheck) =>
  PERIODS.map((code) => toRollupJson(composeRollup(commune, makePeriod(code, commune.settings.scheme))));

/** Null: in some cell stands what `onEdit` would not leave, or what the formulas are known not to see. */
function sayings({
  head,
  check: { commune, findings },
}: Played): readonly (readonly [string, string, string])[] | null {
  const { catalogue } = commune;
  const rows = headRows(catalogue);
  const tab = commune.tabs.get(VILLAGE);
  const isSettled = QUARTERS.every((quarter) =>
    rows.every((row) => isLeftByScript(row, tab?.quarters[quarter].get(row.code)?.raw ?? '')),
  );
  if (!isSettled) return null;
  return QUARTERS.flatMap((quarter) =>
    rows.map(({ code }) => {
      const found = findings.find(
        (each) =>
          each.quarter === quarter &&
          each.code === code &&
          each.audience === 'thon' &&
          !NOT_IN_FORMULAS.includes(each.rule),
      );
      return [`${code} ${quarter}`, shownAt(head, code, quarter), found?.message ?? ''] as const;
    }),
  );
}

const shownAt = (head: PersonAtTab, code: string, quarter: Quarter): string =>
  String(head.value(code, `check${quarter}`) ?? '');

function isLeftByScript(row: Indicator, raw: RawCell): boolean {
  const tidied = tidyCell(row, raw);
  if (tidied !== null && parseCell(row, { raw: tidied }).kind !== 'unreadable') return false;
  // A text that looks like an error, in a cell for words: the script cannot tell it from one.
  return !(row.kind === 'choices' && typeof raw === 'object');
}

describe('a sequence of edits', () => {
  it(
    'gives the same totals and findings with the script and without it, and formulas that agree with them',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(arbitraryEdits, (edits) => {
          const [helped, alone] = [play(edits, true), play(edits, false)];
          expect(helped.outcomes).toEqual(alone.outcomes);
          expect(helped.check.findings).toEqual(alone.check.findings);
          expect(totalsOf(helped.check)).toEqual(totalsOf(alone.check));
          for (const played of [helped, alone]) {
            const said = sayings(played);
            if (said === null) continue;
            compared += 1;
            expect(said.map(([where, formula]) => [where, formula])).toEqual(
              said.map(([where, , found]) => [where, found]),
            );
          }
        }),
        { numRuns: RUNS },
      );
      expect(compared).toBeGreaterThan(RUNS / 5);
    },
    120_000 + RUNS * 20_000,
  );
});

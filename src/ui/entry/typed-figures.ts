/** What the officer has typed and not saved, by village and quarter; it stays while the dialog is open. */
import { makeCatalogue } from '../../core/catalogue/catalogue';
import type { Catalogue } from '../../core/catalogue/types';
import type { CheckContext } from '../../core/checks/check-context';
import { type OpenQuestion, planEntry, shownText, type TypedCell, typedValue } from '../../core/entering/plan-entry';
import { parseIsoDate } from '../../core/period/calendar-date';
import type { Quarter } from '../../core/period/types';
import { readQuarter } from '../../core/submission/read-quarter';
import type { EnteredCell, RawCell } from '../../core/submission/types';
import { type VillageYear, villageBeginning } from '../../core/submission/village-year';
import type { EntryForm, EntryVillageView } from '../../wire';

const NO_CONTROL = { submitted: '', submittedOn: '', stamp: '', decision: '', reason: '', fingerprint: '' };

export interface TypedFigures {
  readonly catalogue: Catalogue;
  readonly context: CheckContext;
  /** As the cell stands on the tab, as far as is known here. */
  readonly standing: (village: EntryVillageView, quarter: Quarter, code: string) => RawCell;
  /** As the form shows it: typed, else as it stands. */
  readonly text: (village: EntryVillageView, quarter: Quarter, code: string) => string;
  readonly type: (village: EntryVillageView, quarter: Quarter, code: string, text: string) => void;
  /** Cells that do not say what stands there. */
  readonly typed: (village: EntryVillageView, quarter: Quarter) => readonly TypedCell[];
  /** Cells that hold something else already. */
  readonly questions: (village: EntryVillageView, quarter: Quarter) => readonly OpenQuestion[];
  /** Takes back what was typed into one cell, or into all of the village's quarter. */
  readonly forget: (village: EntryVillageView, quarter: Quarter, code?: string) => void;
  /** The village's year as it would be with what is typed. */
  readonly year: (village: EntryVillageView, quarter: Quarter) => VillageYear;
}

type Draft = Map<string, { readonly text: string; readonly seen: RawCell }>;

export function createTypedFigures(form: EntryForm): TypedFigures {
  const catalogue = makeCatalogue(form.indicators);
  const thresholds = new Map(form.thresholds);
  const { year, scheme, rulesOff, forceName, words } = form;
  const drafts = new Map<string, Draft>();
  const draftOf = ({ id }: EntryVillageView, quarter: Quarter): Draft => {
    const key = `${id}/${quarter}`;
    const draft = drafts.get(key) ?? new Map();
    drafts.set(key, draft);
    return draft;
  };
  const standing: TypedFigures['standing'] = (village, quarter, code) =>
    village.quarters[quarter].cells[code]?.raw ?? '';

  const typed: TypedFigures['typed'] = (village, quarter) =>
    [...draftOf(village, quarter)].map(([code, { text, seen }]) => ({ code, text, seen }));

  /** The tab's cells; rows that hold nothing are there as well. */
  function cellsOf(village: EntryVillageView, quarter: Quarter): Map<string, EnteredCell> {
    const blank = form.rows.map(({ code }): [string, EnteredCell] => [code, { raw: '' }]);
    return new Map([...blank, ...Object.entries(village.quarters[quarter].cells)]);
  }

  return {
    catalogue,
    context: { year, scheme, thresholds, rulesOff, forceName, formulasRead: false, words },
    standing,
    typed,

    text: (village, quarter, code) =>
      draftOf(village, quarter).get(code)?.text ?? shownText(standing(village, quarter, code)),

    type(village, quarter, code, text) {
      const draft = draftOf(village, quarter);
      const seen = draft.get(code)?.seen ?? standing(village, quarter, code);
      if (text === shownText(seen)) draft.delete(code);
      else draft.set(code, { text, seen });
    },

    questions: (village, quarter) => planEntry(typed(village, quarter), cellsOf(village, quarter), catalogue).questions,

    forget(village, quarter, code) {
      if (code === undefined) draftOf(village, quarter).clear();
      else draftOf(village, quarter).delete(code);
    },

    year(village, quarter) {
      const at = (each: Quarter) => {
        const cells = cellsOf(village, each);
        if (each === quarter) {
          for (const { code, text } of typed(village, quarter)) {
            const indicator = catalogue.byCode.get(code);
            if (indicator !== undefined) cells.set(code, { raw: typedValue(indicator, text) });
          }
        }
        return readQuarter({ quarter: each, cells, control: NO_CONTROL }, catalogue, thresholds);
      };
      const lastYear = new Map(village.lastYear.map((each) => [`${each.code}/${each.quarter}`, each.value]));
      const firstDay = village.firstDay === null ? null : parseIsoDate(village.firstDay);
      return {
        submission: {
          villageId: village.id,
          quarters: { 1: at(1), 2: at(2), 3: at(3), 4: at(4) },
          notes: new Map(),
        },
        catalogue,
        lastYear: (code, each) => lastYear.get(`${code}/${each}`) ?? null,
        ...(firstDay === null ? {} : { begun: villageBeginning(firstDay, form.year, scheme) }),
        takenOver: (each) => village.takenOver.find((merged) => merged.quarter === each) ?? null,
      };
    },
  };
}

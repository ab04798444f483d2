/** The people of the sample at work: each types as the own account into the tab they may edit, found by its keys. */
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { a1OfCell } from '../emulator/model/boxes';
import { pasteBlock } from '../emulator/people/pasting';
import { tickCheckbox, typeInto } from '../emulator/people/typing';
import type { SampleCommune, SampleQuarter, TypedRows } from '../sample/sample-commune';
import { placesOf, type TabPlaces, tabByKey } from './tab-places';

/** What a village gets for the sensitive contents where the sample says nothing else. */
const USUAL_POINTS = 30;

export const POLICE = 'congan@example.com';

export class Office {
  constructor(
    private readonly file: EmulatedFile,
    private readonly scriptRuns: boolean,
  ) {}

  private tab(key: string): TabPlaces {
    return placesOf(tabByKey(this.file, key));
  }

  /** A refusal is a mistake of the sample: nothing may be lost unnoticed. */
  private type(account: string, tab: TabPlaces, row: string, column: string, text: string): void {
    const a1 = this.address(tab, row, column);
    const outcome = typeInto(this.file, account, tab.sheet.name, a1, text, { scriptRuns: this.scriptRuns });
    if (outcome.kind === 'refused') throw new Error(`${account} in ${tab.sheet.name}!${a1}: ${outcome.message}`);
    if (outcome.trigger.ran && outcome.trigger.error !== null) throw outcome.trigger.error;
  }

  private address(tab: TabPlaces, row: string, column: string): string {
    const [atRow, atColumn] = [tab.rowOf.get(row), tab.columnOf.get(column)];
    if (atRow === undefined || atColumn === undefined) throw new Error(`${tab.sheet.name} has no ${row}/${column}`);
    return a1OfCell(atRow, atColumn);
  }

  private typeRows(account: string, tab: TabPlaces, column: string, rows: TypedRows): void {
    for (const [code, text] of Object.entries(rows)) if (text !== '') this.type(account, tab, code, column, text);
  }

  /** Each head fills in the own tab, ticks it and says on which day. */
  fillVillages(commune: SampleCommune, quarter: SampleQuarter, villageIds: readonly string[]): void {
    const column = `Q${quarter.quarter}`;
    commune.villages.forEach((village, index) => {
      const tab = this.tab(`#thon:${villageIds[index]}`);
      this.typeRows(village.headAccount, tab, column, quarter.heads[index] ?? {});
      const options = { scriptRuns: this.scriptRuns };
      tickCheckbox(this.file, village.headAccount, tab.sheet.name, this.address(tab, '#submitted', column), options);
      this.type(village.headAccount, tab, '#submittedOn', column, quarter.submittedOn);
    });
  }

  /** The police fill in their block of every village tab and the tab `Công an xã`. */
  fillPoliceRows(quarter: SampleQuarter, villageIds: readonly string[]): void {
    const column = `Q${quarter.quarter}`;
    quarter.police.forEach((rows, index) => {
      this.typeRows(POLICE, this.tab(`#thon:${villageIds[index]}`), column, rows);
    });
    this.typeRows(POLICE, this.tab('#congan'), column, quarter.commune);
  }

  /** What only the police can score, in the tab `Điểm …` of the quarter; what is scored once a year in quarter I. */
  giveScores(period: string, quarter: SampleQuarter, villageIds: readonly string[]): void {
    const tab = this.tab(`#diem:${period}`);
    villageIds.forEach((id, index) => {
      this.type(POLICE, tab, `${id}/CA`, 'given', String(quarter.sensitivePoints?.[index] ?? USUAL_POINTS));
      if (quarter.quarter === 1) this.type(POLICE, tab, `${id}/f3`, 'given', '4');
    });
  }

  /** Last year's figures are pasted as one block from another file. */
  fillLastYear(commune: SampleCommune, villageIds: readonly string[], communeCode: string): void {
    const { sheet, columnOf, lastRow } = this.tab('#namtruoc');
    const keys = ['village', 'code', 'Q1', 'Q2', 'Q3', 'Q4'];
    const columns = keys.map((key) => columnOf.get(key) ?? 0);
    const left = Math.min(...columns);
    const rows = commune.lastYear.map(({ village, code, quarters }) => {
      const place = village === null ? communeCode : (villageIds[village] ?? '');
      const cells = [place, code, ...quarters];
      return Array.from(
        { length: Math.max(...columns) - left + 1 },
        (_, at) => cells[columns.indexOf(left + at)] ?? '',
      );
    });
    const corner = a1OfCell(lastRow + 1, left);
    const outcome = pasteBlock(this.file, POLICE, sheet.name, corner, rows, { scriptRuns: this.scriptRuns });
    if (outcome.kind === 'refused') throw new Error(`${sheet.name}!${corner}: ${outcome.message}`);
  }
}

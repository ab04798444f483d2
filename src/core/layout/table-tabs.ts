/** The plain tables of the workbook: what their columns take and how they are laid out around their words. */
import { quarterName } from '../bodies/bodies';
import { QUARTERS } from '../period/schemes';
import { isSwitchable, scoringChoices } from '../score/score-table';
import { settingDefinition } from '../settings/definitions';
import { REQUIRED_WORDS } from './indicator-table';
import { TABLE_COLUMNS, type TableTab } from './keys';
import type { SetUpWords } from './set-up-words';
import { type CellInput, YES_OR_NO } from './tab-layout';

export interface TableColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  /** Null: text that only the add-on writes. */
  readonly input: CellInput | null;
  /** Keys and codes stand back behind what people read. */
  readonly quiet?: true;
}

/** What one cell takes, where its row has words of its own for it; null: as the column says. */
type InputAt = (rowKey: string, columnKey: string) => CellInput | null;

export interface TableLayout {
  readonly title: string;
  /** Empty: nothing to say. */
  readonly explanation: string;
  readonly columns: readonly TableColumn[];
  /** Formatted blank rows below the data, for what people add. */
  readonly spareRows: number;
  readonly inputAt?: InputAt;
}

type ColumnParts = readonly [width: number, input: CellInput | null, quiet?: 'quiet'];

interface TableParts<Column extends string> {
  readonly columns: Readonly<Record<Column, ColumnParts>>;
  readonly spareRows: number;
  readonly inputAt?: InputAt;
}

const TEXT: CellInput = { kind: 'text' };
const DATE: CellInput = { kind: 'date' };
const ANY: CellInput = { kind: 'any' };

const settingInput: InputAt = (rowKey, columnKey) => {
  const choices = columnKey === 'value' ? settingDefinition(rowKey)?.choices : undefined;
  return choices ? { kind: 'list', values: choices } : null;
};

/** Criteria and conditions are switched on and off; headings and parameters are not. */
const scoringInput: InputAt = (rowKey, columnKey) => {
  if (columnKey === 'on') return isSwitchable(rowKey) ? YES_OR_NO : null;
  const choices = columnKey === 'value' ? scoringChoices(rowKey) : null;
  return choices === null ? null : { kind: 'list', values: choices };
};

const PARTS: { readonly [Tab in TableTab]: TableParts<(typeof TABLE_COLUMNS)[Tab][number]> } = {
  villageList: {
    columns: {
      id: [100, TEXT],
      name: [180, TEXT],
      account: [220, TEXT],
      pilot: [100, YES_OR_NO],
      pilotReason: [240, TEXT],
      oldCommune: [150, TEXT],
      validFrom: [100, DATE],
      validTo: [100, DATE],
      mergedInto: [140, TEXT],
    },
    spareRows: 20,
  },
  bodies: {
    columns: {
      quarter: [100, { kind: 'list', values: QUARTERS.map(quarterName) }],
      body: [240, TEXT],
      reported: [100, YES_OR_NO],
      on: [100, DATE],
      result: [480, TEXT],
    },
    spareRows: 20,
  },
  staff: {
    columns: {
      village: [100, TEXT],
      role: [260, TEXT],
      name: [220, TEXT],
      from: [100, DATE],
      to: [100, DATE],
    },
    spareRows: 100,
  },
  corrections: {
    columns: {
      village: [100, TEXT],
      quarter: [100, { kind: 'list', values: QUARTERS.map(quarterName) }],
      indicator: [340, TEXT],
      reported: [100, ANY],
      confirmed: [100, ANY],
      reason: [420, TEXT],
    },
    spareRows: 30,
  },
  indicators: {
    columns: {
      code: [140, null, 'quiet'],
      name: [380, TEXT],
      label: [280, null],
      unit: [100, null],
      on: [70, YES_OR_NO],
      required: [130, { kind: 'list', values: [...new Set(Object.values(REQUIRED_WORDS))] }],
      target: [120, { kind: 'one-decimal' }],
    },
    spareRows: 0,
  },
  scoring: {
    columns: {
      code: [120, null, 'quiet'],
      name: [420, TEXT],
      on: [70, null],
      value: [150, ANY],
      explanation: [520, null, 'quiet'],
    },
    spareRows: 0,
    inputAt: scoringInput,
  },
  settings: {
    columns: {
      key: [140, TEXT, 'quiet'],
      label: [260, TEXT],
      value: [340, TEXT],
      from: [100, DATE],
      explanation: [380, TEXT, 'quiet'],
    },
    spareRows: 15,
    inputAt: settingInput,
  },
  lastYear: {
    columns: {
      village: [100, TEXT],
      code: [180, TEXT],
      Q1: [100, ANY],
      Q2: [100, ANY],
      Q3: [100, ANY],
      Q4: [100, ANY],
    },
    spareRows: 40,
  },
  log: {
    columns: {
      time: [140, null],
      account: [200, null],
      action: [200, null],
      period: [100, null],
      revision: [60, null],
      detail: [480, null],
    },
    spareRows: 1,
  },
  store: {
    columns: { kind: [100, null], key: [120, null], revision: [60, null], part: [60, null], text: [600, null] },
    spareRows: 100,
  },
};

export function tableLayout(tab: TableTab, words: SetUpWords['tables']): TableLayout {
  const { columns, ...rest }: TableParts<string> = PARTS[tab];
  const { title, explanation, headings } = words[tab];
  const headingOf: Readonly<Record<string, string>> = headings;
  return {
    title,
    explanation,
    columns: TABLE_COLUMNS[tab].map((key): TableColumn => {
      const [width, input, quiet] = columns[key] ?? [100, null];
      return { key, heading: headingOf[key] ?? '', width, input, ...(quiet ? { quiet: true } : {}) };
    }),
    ...rest,
  };
}

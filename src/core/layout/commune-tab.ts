/** The tab `Công an xã`: the commune's rows per quarter and, by mode, the rows of the sensitivities S2 and S3. */
import type { Indicator } from '../catalogue/types';
import type { Quarter } from '../period/types';
import type { Village } from '../submission/types';
import { POLICE_GROUP_TITLES } from './group-titles';
import { groupRowKey, NAME_COLUMN, NOTE_COLUMN, quarterColumn, ROW_KEYS, UNFINISHED_KEY, villageRowKey } from './keys';
import { type CellInput, type ColumnLayout, inputOf, type RowLayout, type TabLayout } from './tab-layout';
import type { RowWords } from './village-tab';

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

export interface CommuneRows {
  /** Rows that have one figure for the commune, S2–S3 village rows among them in the mode `toàn xã`. */
  readonly commune: readonly Indicator[];
  /** Rows asked of each village here (mode `theo thôn`); else none. */
  readonly byVillage: readonly Indicator[];
  readonly villages: readonly Village[];
}

export const COMMUNE_COLUMNS: readonly ColumnLayout[] = [
  { key: '#', heading: '', width: 60, hidden: true },
  { key: NAME_COLUMN, heading: 'Chỉ tiêu', width: 330, hidden: false },
  ...QUARTERS.map((quarter) => ({ key: quarterColumn(quarter), heading: '', width: 100, hidden: false })),
  { key: NOTE_COLUMN, heading: 'Ghi chú', width: 240, hidden: false },
];

const base: Omit<RowLayout, 'key' | 'look'> = { owner: 'script', label: '', hint: '', input: null, indicator: null };

const headingRow = (key: string, label: string): RowLayout => ({ ...base, key, look: 'group', label });

/** A có/không of the villages, as one figure of the commune, is the number of villages with “có”. */
function communeInput(indicator: Indicator): CellInput | null {
  return indicator.scope === 'village' && indicator.kind === 'duty' ? { kind: 'whole' } : inputOf(indicator);
}

function communeLabel(indicator: Indicator, words: RowWords): string {
  const label = words.label(indicator);
  return indicator.scope === 'village' && indicator.kind === 'duty'
    ? label.replace('(có/không)', '(số thôn có)')
    : label;
}

function entryRow(key: string, indicator: Indicator, label: string, hint: string, input: CellInput | null): RowLayout {
  return { key, look: 'entry', owner: input === null ? 'script' : 'police', label, hint, input, indicator };
}

function communeBlock(indicators: readonly Indicator[], words: RowWords): RowLayout[] {
  return indicators.flatMap((indicator, index) => {
    const label = communeLabel(indicator, words);
    const entry = entryRow(indicator.code, indicator, label, words.hint(indicator), communeInput(indicator));
    if (indicators[index - 1]?.group === indicator.group) return [entry];
    return [headingRow(groupRowKey(indicator.group), POLICE_GROUP_TITLES[indicator.group]), entry];
  });
}

function villageBlock(village: Village, indicators: readonly Indicator[], words: RowWords): RowLayout[] {
  return [
    headingRow(groupRowKey(village.id), `${village.id} ${village.name}`),
    ...indicators.map((indicator) =>
      entryRow(
        villageRowKey(village.id, indicator.code),
        indicator,
        words.label(indicator),
        words.hint(indicator),
        inputOf(indicator),
      ),
    ),
  ];
}

export function communeTabLayout(rows: CommuneRows, words: RowWords): TabLayout {
  const top: RowLayout[] = [
    { ...base, key: UNFINISHED_KEY, look: 'title' },
    { ...base, key: ROW_KEYS.key, look: 'hidden' },
    { ...base, key: ROW_KEYS.label, look: 'heading' },
  ];
  const blocks = rows.byVillage.length === 0 ? [] : rows.villages;
  return {
    columns: COMMUNE_COLUMNS,
    rows: [
      ...top,
      ...communeBlock(rows.commune, words),
      ...blocks.flatMap((village) => villageBlock(village, rows.byVillage, words)),
    ],
    frozenRows: top.length,
  };
}

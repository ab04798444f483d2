/** The tab `Công an xã`: the commune's rows per quarter and, by mode, the rows of the sensitivities S2 and S3. */
import type { CommuneTabRows } from '../catalogue/rows';
import type { Indicator, IndicatorGroup } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import type { Village } from '../submission/types';
import { type DescribeRow, type RowDescription, rowDescriber } from './describe-row';
import { POLICE_GROUP_TITLES } from './group-titles';
import { groupRowKey, NAME_COLUMN, NOTE_COLUMN, quarterColumn, ROW_KEYS, UNFINISHED_KEY, villageRowKey } from './keys';
import type { SetUpWords } from './set-up-words';
import { type CellInput, type ColumnLayout, inputOf, type RowLayout, type TabLayout } from './tab-layout';

const COMMUNE_COLUMNS: readonly ColumnLayout[] = [
  { key: '#', heading: '', width: 100, hidden: true },
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

function describeForCommune(indicator: Indicator, describe: DescribeRow): RowDescription {
  const { label, hint } = describe(indicator);
  return indicator.scope === 'village' && indicator.kind === 'duty'
    ? { label: label.replace('(có/không)', '(số thôn có)'), hint }
    : { label, hint };
}

function entryRow(key: string, indicator: Indicator, description: RowDescription, input: CellInput | null): RowLayout {
  return { key, look: 'entry', owner: input === null ? 'script' : 'police', ...description, input, indicator };
}

function communeBlock(indicators: readonly Indicator[], describe: DescribeRow): RowLayout[] {
  return indicators.flatMap((indicator, index) => {
    const description = describeForCommune(indicator, describe);
    const entry = entryRow(indicator.code, indicator, description, communeInput(indicator));
    if (indicators[index - 1]?.group === indicator.group) return [entry];
    return [headingRow(groupRowKey(indicator.group), POLICE_GROUP_TITLES[indicator.group]), entry];
  });
}

function villageBlock(village: Village, indicators: readonly Indicator[], describe: DescribeRow): RowLayout[] {
  return [
    headingRow(groupRowKey(village.id), `${village.id} ${village.name}`),
    ...indicators.map((indicator) =>
      entryRow(villageRowKey(village.id, indicator.code), indicator, describe(indicator), inputOf(indicator)),
    ),
  ];
}

/** The catalogue's order of groups; the rows of one group stand together whatever their scope. */
const GROUP_ORDER: readonly IndicatorGroup[] = ['0', 'A', '1', '2', '3', '4', '5', '6', '7', '8', 'H', 'T', 'L'];

function byGroup(indicators: readonly Indicator[]): Indicator[] {
  return GROUP_ORDER.flatMap((group) => indicators.filter((indicator) => indicator.group === group));
}

/** `villages`: whose blocks are wanted where a mode asks for figures by village. */
export function communeTabLayout(
  rows: CommuneTabRows,
  villages: readonly Village[],
  hints: SetUpWords['hints'],
  forceName: string,
): TabLayout {
  const describe = rowDescriber(hints, forceName);
  const top: RowLayout[] = [
    { ...base, key: UNFINISHED_KEY, look: 'title' },
    { ...base, key: ROW_KEYS.heading, look: 'heading' },
  ];
  const blocks = rows.perVillage.length === 0 ? [] : villages;
  return {
    columns: COMMUNE_COLUMNS,
    rows: [
      ...top,
      { ...base, key: ROW_KEYS.key, look: 'hidden' },
      ...communeBlock(byGroup(rows.once), describe),
      ...blocks.flatMap((village) => villageBlock(village, rows.perVillage, describe)),
    ],
    frozenRows: top.length,
  };
}

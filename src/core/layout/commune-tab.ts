/** The tab `Công an xã`: the commune's rows per quarter and, by mode, the rows of the sensitivities S2 and S3. */
import { type CommuneTabRows, communeTabRows } from '../catalogue/rows';
import type { Catalogue, Indicator, IndicatorGroup } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import type { SensitiveMode } from '../settings/types';
import type { Village } from '../submission/types';
import { type DescribeRow, type RowDescription, rowDescriber } from './describe-row';
import { POLICE_GROUP_TITLES } from './group-titles';
import {
  groupRowKey,
  NAME_COLUMN,
  NOTE_COLUMN,
  quarterColumn,
  ROW_KEYS,
  UNFINISHED_KEY,
  UNUSED_KEY,
  villageRowKey,
} from './keys';
import type { SetUpWords } from './set-up-words';
import { type CellInput, type ColumnLayout, inputOf, type RowLayout, type TabLayout } from './tab-layout';

const COMMUNE_COLUMNS: readonly ColumnLayout[] = [
  { key: '#', heading: '', width: 100, hidden: true },
  { key: NAME_COLUMN, heading: 'Chỉ tiêu', width: 330, hidden: false },
  ...QUARTERS.map((quarter) => ({ key: quarterColumn(quarter), heading: '', width: 100, hidden: false })),
  { key: NOTE_COLUMN, heading: 'Ghi chú', width: 240, hidden: false },
];

const SENSITIVE_MODES: readonly SensitiveMode[] = ['toàn xã', 'theo thôn'];

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

function villageBlock(
  village: Pick<Village, 'id' | 'name'>,
  indicators: readonly Indicator[],
  describe: DescribeRow,
): RowLayout[] {
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
  villages: readonly Pick<Village, 'id' | 'name'>[],
  hints: SetUpWords['hints'],
  forceName: string,
): TabLayout {
  const describe = rowDescriber(hints, forceName);
  const top: RowLayout[] = [
    { ...base, key: UNFINISHED_KEY, look: 'title' },
    { ...base, key: ROW_KEYS.heading, look: 'heading' },
  ];
  return {
    columns: COMMUNE_COLUMNS,
    rows: [...top, { ...base, key: ROW_KEYS.key, look: 'hidden' }, ...communeRows(rows, villages, describe)],
    frozenRows: top.length,
  };
}

function communeRows(
  rows: CommuneTabRows,
  villages: readonly Pick<Village, 'id' | 'name'>[],
  describe: DescribeRow,
): RowLayout[] {
  const blocks = rows.perVillage.length === 0 ? [] : villages;
  return [
    ...communeBlock(byGroup(rows.once), describe),
    ...blocks.flatMap((village) => villageBlock(village, rows.perVillage, describe)),
  ];
}

/** Every row that some mode has, by its key, with the heading over those that are not in use. */
export function rowsOfAllModes(
  catalogue: Catalogue,
  villages: readonly Pick<Village, 'id' | 'name'>[],
  hints: SetUpWords['hints'],
  forceName: string,
): ReadonlyMap<string, RowLayout> {
  const describe = rowDescriber(hints, forceName);
  const modes = SENSITIVE_MODES.flatMap((mode) => communeRows(communeTabRows(catalogue, mode), villages, describe));
  return new Map([headingRow(UNUSED_KEY, UNUSED_HEADING), ...modes].map((row) => [row.key, row]));
}

const UNUSED_HEADING = 'Không dùng ở chế độ này – số đã ghi được giữ lại, không tính vào báo cáo';

/** The tab of a village: hidden control rows, status and tick on top, the head's rows by group, then the police's. */
import type { Indicator, IndicatorGroup } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import { DECISION_WORDS } from '../submission/read-quarter';
import { type DescribeRow, rowDescriber } from './describe-row';
import {
  CHECK_COLUMN,
  caseColumn,
  checkColumn,
  groupRowKey,
  lastYearColumn,
  NAME_COLUMN,
  NOTE_COLUMN,
  quarterColumn,
  ROW_KEYS,
  UNFINISHED_KEY,
} from './keys';
import type { SetUpWords } from './set-up-words';
import { type ColumnLayout, inputOf, type RowLayout, type TabLayout } from './tab-layout';

/** Group of the rows that the police write on a village tab. */
export const POLICE_BLOCK = 'cax';

export interface VillageRows {
  readonly head: readonly Indicator[];
  readonly police: readonly Indicator[];
}

const hiddenColumn = (key: string): ColumnLayout => ({ key, heading: '', width: 100, hidden: true });

/**
 * Label, one quarter and `kiểm tra` fill what the row numbers leave of a phone's 360 px. The hidden columns stand between `kiểm tra` and
 * `ghi chú`, so that all formulas are one block under one protection.
 */
export const VILLAGE_COLUMNS: readonly ColumnLayout[] = [
  hiddenColumn('#'),
  { key: NAME_COLUMN, heading: 'Chỉ tiêu', width: 154, hidden: false },
  ...QUARTERS.map((quarter) => ({ key: quarterColumn(quarter), heading: '', width: 78, hidden: false })),
  { key: CHECK_COLUMN, heading: 'Kiểm tra', width: 98, hidden: false },
  ...QUARTERS.map((quarter) => hiddenColumn(checkColumn(quarter))),
  ...QUARTERS.map((quarter) => hiddenColumn(caseColumn(quarter))),
  ...QUARTERS.map((quarter) => hiddenColumn(lastYearColumn(quarter))),
  { key: NOTE_COLUMN, heading: 'Ghi chú', width: 180, hidden: false },
];

const DECISIONS = Object.values(DECISION_WORDS);

type RowParts = Pick<RowLayout, 'key' | 'look' | 'owner'> & Partial<RowLayout>;

const row = (parts: RowParts): RowLayout => ({ label: '', hint: '', input: null, indicator: null, ...parts });

const hiddenRow = (key: string): RowLayout => row({ key, look: 'hidden', owner: 'script' });

/**
 * The rows down to the tick stay in view; what the police alone may change comes first, in one block. The hidden rows
 * stand above all others: programs count the frozen rows of a file differently where hidden ones lie between them
 * (Excel those that show, LibreOffice all), and alike where they come first.
 */
const TOP_ROWS: readonly RowLayout[] = [
  // A1 gets the village's key as the very last write of the tab.
  hiddenRow(UNFINISHED_KEY),
  hiddenRow(ROW_KEYS.key),
  hiddenRow(ROW_KEYS.current),
  hiddenRow(ROW_KEYS.quarter),
  hiddenRow(ROW_KEYS.start),
  hiddenRow(ROW_KEYS.end),
  hiddenRow(ROW_KEYS.label),
  hiddenRow(ROW_KEYS.rules),
  row({ key: ROW_KEYS.title, look: 'title', owner: 'script' }),
  row({ key: ROW_KEYS.status, look: 'status', owner: 'script' }),
  row({ key: ROW_KEYS.heading, look: 'heading', owner: 'script' }),
  row({
    key: ROW_KEYS.submitted,
    look: 'tick',
    owner: 'head',
    label: 'Đã nộp',
    hint: 'Ghi xong, bấm ô này.',
    input: { kind: 'tick' },
  }),
];

const DATE_ROWS: readonly RowLayout[] = [
  row({
    key: ROW_KEYS.submittedOn,
    look: 'control',
    owner: 'head',
    label: 'Ngày nộp',
    hint: 'Ghi ngày/tháng/năm.',
    input: { kind: 'date' },
  }),
  // The head's onEdit writes it, so it is not protected from the head.
  row({ key: ROW_KEYS.stamp, look: 'hidden', owner: 'head' }),
];

const DECISION_ROWS: readonly RowLayout[] = [
  row({
    key: ROW_KEYS.decision,
    look: 'control',
    owner: 'police',
    label: 'Công an xã duyệt',
    hint: `Chọn ${DECISIONS.join(', ')}; để trống là chưa xét.`,
    input: { kind: 'list', values: DECISIONS },
  }),
  row({
    key: ROW_KEYS.reason,
    look: 'control',
    owner: 'police',
    label: 'Lý do cần sửa',
    hint: 'Một câu ngắn, thôn đọc được.',
    input: { kind: 'text' },
  }),
  hiddenRow(ROW_KEYS.fingerprint),
  row({
    key: ROW_KEYS.corrections,
    look: 'control',
    owner: 'script',
    label: 'Đã đính chính',
    hint: 'Số đã báo → số xác nhận; báo cáo lấy số sau.',
  }),
];

function entryRow(indicator: Indicator, owner: 'head' | 'police', describe: DescribeRow): RowLayout {
  const byPerson = indicator.enteredBy !== 'system' || indicator.code === 'nd2_ton_dau';
  return row({
    key: indicator.code,
    look: 'entry',
    owner: indicator.kind === 'computed' ? 'script' : owner,
    ...describe(indicator),
    input: byPerson ? inputOf(indicator) : null,
    indicator,
  });
}

/** Asked for once a year, in quarter I. */
const YEARLY_GROUP: IndicatorGroup = 'A';

/**
 * The head's rows as they stand below one another: as in the catalogue, but the yearly ones last. In three quarters of
 * four they would be grey rows on the first screen of a phone, to be scrolled over every time.
 */
export function inTabOrder(head: readonly Indicator[]): readonly Indicator[] {
  const isYearly = ({ group }: Indicator): boolean => group === YEARLY_GROUP;
  return [...head.filter((row) => !isYearly(row)), ...head.filter(isYearly)];
}

/** The head's rows with a heading wherever the group changes. */
function headBlock(
  indicators: readonly Indicator[],
  titles: SetUpWords['headGroups'],
  describe: DescribeRow,
): RowLayout[] {
  return indicators.flatMap((indicator, index) => {
    const entry = entryRow(indicator, 'head', describe);
    if (indicators[index - 1]?.group === indicator.group) return [entry];
    const label = titles[indicator.group];
    return [row({ key: groupRowKey(indicator.group), look: 'group', owner: 'script', label }), entry];
  });
}

/** `forceName`: what the force is called on the day of writing, `Tổ an ninh xã hội`. */
export function villageTabLayout(
  rows: VillageRows,
  words: Pick<SetUpWords, 'headGroups' | 'hints'>,
  forceName: string,
): TabLayout {
  const describe = rowDescriber(words.hints, forceName);
  return {
    columns: VILLAGE_COLUMNS,
    rows: [
      ...TOP_ROWS,
      ...DATE_ROWS,
      ...headBlock(inTabOrder(rows.head), words.headGroups, describe),
      row({ key: groupRowKey(POLICE_BLOCK), look: 'group', owner: 'script', label: 'Công an xã ghi' }),
      ...DECISION_ROWS,
      ...rows.police.map((indicator) => entryRow(indicator, 'police', describe)),
    ],
    frozenRows: TOP_ROWS.length,
  };
}

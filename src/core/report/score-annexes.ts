/** Phụ lục III, the table of scores, and Phụ lục V of a year, who is proposed as “An toàn về an ninh, trật tự”. */
import { formatNumber } from '../text/numbers';
import { periodWords } from '../text/period-words';
import { listNames } from '../text/village-list';
import { annexTitle, column, note } from './annex-blocks';
import type { Block, Table, TableRow } from './document';
import type { ReportInput } from './report-input';
import type { ScoredVillage, ScoreTable } from './score-table';

/** Empty where the period has no scores. */
export function scoreAnnex(input: ReportInput): readonly Block[] {
  const { scoreTable, rollup } = input;
  if (scoreTable === undefined) return [];
  const { columns, max, villages } = scoreTable;
  const nameOf = villageNames(input);
  const table: Table = {
    kind: 'table',
    id: 'phu-luc-3.bang',
    columns: [
      column('STT', 4, 'center'),
      column('Thôn', 14, 'left'),
      ...columns.map(({ mark }) => column(mark, 6)),
      column('Tổng', 9),
      column('Thứ hạng', 7, 'center'),
      column('Xếp loại', 10, 'center'),
    ],
    rows: [
      {
        cells: ['', 'Điểm tối đa', ...columns.map((each) => formatNumber(each.max)), formatNumber(max), '', ''],
        style: 'note',
      },
      ...villages.map(
        (village, index): TableRow => ({
          cells: [
            String(index + 1),
            nameOf(village.villageId),
            ...village.points.map((points) => (points === null ? '…' : formatNumber(points))),
            totalWords(village, max),
            village.rank === null ? '-' : String(village.rank),
            village.className ?? '-',
          ],
        }),
      ),
    ],
  };
  const said = remarks(scoreTable);
  return [
    annexTitle(input, 'scores', `Bảng chấm điểm thi đua, ${periodWords(rollup.period).name}`),
    table,
    note('phu-luc-3.ghi-chu', 'M', explanation(input, scoreTable)),
    ...(said === '' ? [] : [note('phu-luc-3.xep-hang', 'S', said)]),
  ];
}

const totalWords = ({ total, scored, unscoredFor }: ScoredVillage, max: number): string =>
  total === null
    ? '…'
    : unscoredFor === undefined && scored === max
      ? formatNumber(total)
      : `${formatNumber(total)}/${formatNumber(scored)} điểm đã chấm`;

function explanation(input: ReportInput, { columns, fullMarks = [] }: ScoreTable): string {
  const nameOf = villageNames(input);
  const within = periodWords(input.rollup.period).within;
  const marks = columns.map(({ mark, meaning }) => `${mark} ${meaning}`).join('; ');
  const full = fullMarks.map(({ villageIds, why, of }) => {
    const who = listNames(villageIds.map(nameOf), true) ?? `Có ${villageIds.length} thôn`;
    return `${who} ${why} ${within.charAt(0).toLowerCase()}${within.slice(1)}, được tính điểm tối đa ${of}.`;
  });
  return [`Ghi chú: ${marks}.`, ...full].join(' ');
}

/** What a reader of the ranks must know. */
function remarks({ villages, isMean }: ScoreTable): string {
  const ranks = villages.flatMap(({ rank }) => rank ?? []);
  return [
    ...(new Set(ranks).size < ranks.length ? ['Các thôn bằng điểm được xếp cùng thứ hạng.'] : []),
    ...(isMean ? ['Điểm là trung bình cộng điểm các quý.'] : []),
  ].join(' ');
}

/** Empty where the report is not a year's. */
export function safetyAnnex(input: ReportInput): readonly Block[] {
  const { safety, rollup } = input;
  if (safety === undefined) return [];
  const nameOf = villageNames(input);
  const table: Table = {
    kind: 'table',
    id: 'phu-luc-5.bang',
    columns: [
      column('STT', 5, 'center'),
      column('Thôn', 20, 'left'),
      column('Kết quả', 18, 'center'),
      column('Nội dung chưa đạt', 57, 'left'),
    ],
    rows: safety.map(
      ({ villageId, qualifies, lacks }, index): TableRow => ({
        cells: [
          String(index + 1),
          nameOf(villageId),
          qualifies === null ? 'Chưa xác định' : qualifies ? 'Đủ điều kiện' : 'Chưa đủ điều kiện',
          lacks.join('; '),
        ],
      }),
    ),
  };
  const name = `Danh sách thôn đề nghị công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${rollup.period.year}`;
  return [annexTitle(input, 'safety', name), table];
}

const villageNames =
  ({ rollup }: ReportInput) =>
  (villageId: string): string =>
    rollup.villages.find(({ id }) => id === villageId)?.name ?? villageId;

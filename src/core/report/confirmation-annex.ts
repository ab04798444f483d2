/** Phụ lục IV: villages that have not reported, changes of people, accepted warnings, corrections, rules switched off. */
import { RULE_NAMES } from '../checks/messages/rule-names';
import { formatDate } from '../text/dates';
import { romanQuarter } from '../text/period-words';
import type { Block, LineMark, Paragraph, Table, TableColumn, TableRow } from './document';
import type { ReportInput } from './report-input';

const NONE = 'Không có.';

/** Nobody has said why yet; only a draft prints it. */
const NO_REASON = '…';

/** Without its title. */
export function confirmationBlocks(input: ReportInput): readonly Block[] {
  return [
    heading('chua-bao-cao', '1. Thôn chưa báo cáo'),
    ...missingBlocks(input),
    heading('nhan-su', '2. Thay đổi nhân sự tự quản'),
    ...staffBlocks(input),
    heading('xac-nhan', '3. Số liệu đã được xác nhận'),
    ...confirmedBlocks(input),
    heading('dinh-chinh', '4. Số liệu đã đính chính'),
    ...correctedBlocks(input),
    ...withheldBlocks(input),
    ...rulesOffBlocks(input),
  ];
}

const idOf = (name: string): string => `phu-luc-4.${name}`;

const heading = (name: string, text: string): Block => ({ kind: 'heading', id: idOf(name), level: 2, text });

const line = (name: string, text: string, mark: LineMark = 'S'): Paragraph => ({
  kind: 'paragraph',
  id: idOf(`${name}.dong`),
  mark,
  runs: [{ text }],
  align: 'justify',
  indent: true,
});

const NUMBER: TableColumn = { title: 'STT', align: 'center', weight: 5 };
const column = (title: string, weight: number, align: TableColumn['align'] = 'left'): TableColumn => ({
  title,
  align,
  weight,
});

/** Rows are numbered. */
function table(name: string, columns: readonly TableColumn[], rows: readonly (readonly string[])[]): Table {
  const numbered = rows.map((cells, index): TableRow => ({ cells: [String(index + 1), ...cells] }));
  return { kind: 'table', id: idOf(`${name}.bang`), columns: [NUMBER, ...columns], rows: numbered };
}

const villageName = ({ rollup }: ReportInput, id: string | null): string =>
  id === null ? 'Toàn xã' : (rollup.villages.find((village) => village.id === id)?.name ?? id);

function missingBlocks(input: ReportInput): readonly Block[] {
  const { villages } = input.rollup;
  const missing = villages.filter(({ reported }) => !reported);
  const parts = [`${villages.length - missing.length}/${villages.length} thôn đã báo cáo`, ...lateWords(input)];
  const said = `${parts.join('; ')}.`;
  if (missing.length === 0) return [line('chua-bao-cao', `${NONE} ${said}`)];
  return [
    table(
      'chua-bao-cao',
      [column('Thôn', 30), column('Lý do', 65)],
      missing.map(({ id, name }) => [name, input.missingReasons?.get(id) ?? NO_REASON]),
    ),
    line('chua-bao-cao', said),
  ];
}

/** `Thôn 6 nộp chậm (ngày 19/3/2023, hạn nộp ngày 17/3/2023)`; those whose day is not known together, without days. */
function lateWords(input: ReportInput): readonly string[] {
  const { late = [], lateDays, deadline } = input.timeliness ?? {};
  const dated = late.flatMap((id) => {
    const day = lateDays?.get(id);
    if (day === undefined || deadline === undefined) return [];
    return `${villageName(input, id)} nộp chậm (ngày ${formatDate(day)}, hạn nộp ngày ${formatDate(deadline)})`;
  });
  const others = late.filter((id) => deadline === undefined || !lateDays?.has(id)).map((id) => villageName(input, id));
  return [...dated, ...(others.length === 0 ? [] : [`${others.join(', ')} nộp chậm`])];
}

function staffBlocks(input: ReportInput): readonly Block[] {
  const { staffChanges } = input;
  if (staffChanges === undefined) return [line('nhan-su', 'Chưa có số liệu.')];
  if (staffChanges.length === 0) return [line('nhan-su', NONE)];
  const people = staffChanges.reduce((sum, change) => sum + change.people, 0);
  const made = table(
    'nhan-su',
    [
      column('Thôn', 20),
      column('Nhiệm vụ', 35),
      column('Số người thay đổi', 15, 'center'),
      column('Báo cáo UBND xã', 20, 'center'),
    ],
    staffChanges.map(({ villageId, role = '', people: number, reported }) => [
      villageName(input, villageId),
      role,
      String(number),
      reported ? 'Đã báo cáo' : 'Chưa báo cáo',
    ]),
  );
  return [{ ...made, rows: [...made.rows, { cells: ['', 'Cộng', '', String(people), ''], style: 'total' }] }];
}

/** In a longer period the quarter stands before what is said of it. */
function withQuarter({ rollup }: ReportInput, quarter: ConfirmedQuarter, text: string): string {
  return rollup.period.quarters.length === 1 || quarter === null ? text : `Quý ${romanQuarter(quarter)}: ${text}`;
}

type ConfirmedQuarter = NonNullable<ReportInput['confirmed']>[number]['quarter'];

function confirmedBlocks(input: ReportInput): readonly Block[] {
  const { confirmed = [] } = input;
  if (confirmed.length === 0) return [line('xac-nhan', NONE)];
  return [
    table(
      'xac-nhan',
      [column('Thôn', 14), column('Chỉ tiêu', 25), column('Nội dung', 30), column('Lý do', 26)],
      confirmed.map(({ villageId, quarter, name, statement, reason }) => [
        villageName(input, villageId),
        name,
        withQuarter(input, quarter, statement),
        reason,
      ]),
    ),
  ];
}

function correctedBlocks(input: ReportInput): readonly Block[] {
  const { corrected = [] } = input;
  if (corrected.length === 0) return [line('dinh-chinh', NONE)];
  return [
    table(
      'dinh-chinh',
      [
        column('Thôn', 14),
        column('Chỉ tiêu', 31),
        column('Số đã báo', 11, 'center'),
        column('Số xác nhận', 11, 'center'),
        column('Lý do', 28),
      ],
      corrected.map(({ villageId, quarter, name, reported, confirmed, reason }) => [
        villageName(input, villageId),
        withQuarter(input, quarter, name),
        reported,
        confirmed,
        reason,
      ]),
    ),
  ];
}

function withheldBlocks({ withheld = 0 }: ReportInput): readonly Block[] {
  if (withheld === 0) return [];
  return [line('bao-mat', `Ngoài ra có ${withheld} nội dung bảo mật theo thôn, Công an xã lưu, không in ở đây.`)];
}

function rulesOffBlocks({ rulesOff = [] }: ReportInput): readonly Block[] {
  if (rulesOff.length === 0) return [];
  const named = rulesOff.map((id) => (RULE_NAMES[id] === undefined ? id : `${RULE_NAMES[id]} (${id})`));
  return [
    heading('quy-tac', '5. Nội dung kiểm tra đã tắt'),
    line('quy-tac', `Khi lập báo cáo này, các nội dung sau không được kiểm tra: ${named.join('; ')}.`),
  ];
}

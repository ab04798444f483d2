/** “Giấy xác nhận số liệu”: a village's figures of a quarter on one A5 page, to be signed by who gave and who typed them. */
import { fillForceName } from '../catalogue/catalogue';
import { headRows } from '../catalogue/rows';
import type { Indicator } from '../catalogue/types';
import { inTabOrder } from '../layout/village-tab';
import type { Period, Quarter } from '../period/types';
import type { Block, Paragraph, Section, TableRow } from '../report/document';
import { entryOf } from '../submission/entry-values';
import { printEntry } from '../submission/print-entry';
import { isDateCell, isErrorCell } from '../submission/raw-cells';
import { demandOf, effectiveNumber, type VillageYear } from '../submission/village-year';
import { formatDate } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { periodWords } from '../text/period-words';

export interface ConfirmationInput {
  readonly villageName: string;
  /** `xã Hoằng Hợp`. */
  readonly communeName: string;
  readonly forceName: string;
  readonly period: Period;
  readonly year: VillageYear;
  /** `nhập hộ từ giấy, nhận 16/3/2023`; empty: the village typed it. */
  readonly source: string;
}

const BLANK = 'chưa ghi';
const MODEL = 'Mô hình “Thôn tự quản về an ninh, trật tự”';
const DATE_LINE = 'Ngày …… tháng …… năm ………';
const OPENING_CASES = 'nd2_ton_dau';
const LETTERS = 'abcdeghik';

/** One page. Rows that are not asked for and blank are left out; a blank one that is asked for reads “chưa ghi”. */
export function composeConfirmation(input: ConfirmationInput): Section {
  const { villageName, communeName, period } = input;
  const quarter = period.quarters[0] ?? 1;
  const rows = figureRows(input, quarter);
  const blanks = rows.filter(({ cells }) => cells[cells.length - 1] === BLANK).length;
  const blocks: readonly Block[] = [
    {
      kind: 'title',
      id: 'title',
      name: 'GIẤY XÁC NHẬN SỐ LIỆU',
      subject: `${villageName}, ${periodWords(period).name}`,
    },
    line('model', 'center', `${MODEL}, ${communeName}`),
    line('dates', 'center', `Số liệu từ ngày ${formatDate(period.start)} đến ngày ${formatDate(period.end)}`),
    {
      kind: 'table',
      id: 'figures',
      columns: [
        { title: 'TT', align: 'center', weight: 6 },
        { title: 'Chỉ tiêu', align: 'left', weight: 69 },
        { title: 'Đơn vị', align: 'center', weight: 12 },
        { title: 'Số liệu', align: 'center', weight: 13 },
      ],
      rows,
    },
    ...(blanks < rows.length ? [line('source', 'left', sourceLine(input.source))] : []),
    ...(blanks > 0 ? [line('blanks', 'left', `Ô “${BLANK}” là thôn chưa báo, không phải số 0.`)] : []),
    line('confirmed', 'left', 'Trưởng thôn đã xem lại và xác nhận các số trên là số liệu của thôn.'),
    {
      kind: 'signers',
      id: 'signers',
      date: DATE_LINE,
      titles: ['NGƯỜI NHẬN', 'TRƯỞNG THÔN'],
      how: '(ký, ghi rõ họ tên)',
    },
  ];
  return { orientation: 'portrait', paper: 'A5', blocks };
}

const line = (id: string, align: Paragraph['align'], text: string): Paragraph => ({
  kind: 'paragraph',
  id,
  mark: 'S',
  runs: [{ text }],
  align,
  indent: false,
});

const sourceLine = (source: string): string =>
  source === '' ? 'Số liệu do thôn ghi trên sổ.' : `Số liệu do Công an xã ${source}.`;

/** Rows that others open, and words on what stands above, are numbered with it: 2, 2a, 2b. */
function figureRows({ year, forceName }: ConfirmationInput, quarter: Quarter): TableRow[] {
  const rows: TableRow[] = [];
  let [number, letters] = [0, 0];
  for (const indicator of inTabOrder(headRows(year.catalogue))) {
    const figure = figureOf(year, quarter, indicator);
    if (figure === null) continue;
    if (indicator.code === 'nd2_thanh') rows.push(...openingRow(year, quarter));
    const isBelow = number > 0 && standsBelow(indicator);
    [number, letters] = isBelow ? [number, letters + 1] : [number + 1, 0];
    const place = isBelow ? `${number}${LETTERS[letters - 1] ?? ''}` : String(number);
    const name = fillForceName(indicator.name, forceName);
    // Words need the wide column; the dash shows that no figure belongs there.
    if (isWords(indicator) && figure !== BLANK) rows.push({ cells: [place, `${name}: ${figure}`, '', '–'] });
    else rows.push({ cells: [place, name, isWords(indicator) ? '' : indicator.unit, figure] });
  }
  return rows;
}

const isWords = ({ kind }: Indicator): boolean => kind === 'choice' || kind === 'choices' || kind === 'text';

const standsBelow = (indicator: Indicator): boolean =>
  isWords(indicator) || indicator.required.kind === 'if-positive' || indicator.required.kind === 'if-yes';

/** What the quarter before left open makes the rows below it due, so it stands above them. */
function openingRow(year: VillageYear, quarter: Quarter): TableRow[] {
  const cases = effectiveNumber(year, quarter, OPENING_CASES);
  if (cases === null || cases === 0) return [];
  return [{ cells: ['', 'Kỳ trước chuyển sang (Công an xã ghi)', 'vụ', formatNumber(cases)], style: 'note' }];
}

/** Null: not asked for, and nothing stands there. What does not read stands as it was typed. */
function figureOf(year: VillageYear, quarter: Quarter, { code }: Indicator): string | null {
  const entry = entryOf(year.submission.quarters[quarter].entries, code);
  if (entry.kind === 'blank') return demandOf(year, quarter, code) === 'missing' ? BLANK : null;
  const raw = printEntry(entry);
  if (isDateCell(raw)) return formatDate(raw);
  if (typeof raw === 'number') return formatNumber(raw);
  return isErrorCell(raw) ? raw.error : String(raw);
}

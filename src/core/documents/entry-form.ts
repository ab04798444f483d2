/** “Phiếu ghi số liệu”: the blank form on one page for heads who report on paper; its rows are the head's rows. */
import { fillForceName } from '../catalogue/catalogue';
import { headRows } from '../catalogue/rows';
import type { Catalogue, Indicator } from '../catalogue/types';
import type { Block, ReportDocument, TableRow } from '../report/document';
import type { OfficeIdentity } from '../settings/types';
import { tableColumn, textLine } from './document-blocks';

export interface EntryFormInput {
  readonly catalogue: Catalogue;
  readonly identity: OfficeIdentity;
  /** Wording of rows on the form, by code; a row without an entry, or one that the commune renamed, uses its name. */
  readonly words: Readonly<Record<string, string>>;
  /** The catalogue's own names, to see which rows the commune renamed. */
  readonly standardNames: Readonly<Record<string, { readonly name: string }>>;
}

const OPENING_CASES = 'nd2_ton_dau';

/** Letters of conditional rows: `2a`, `2b`. */
const LETTERS = 'abcdefghijklm';

export function composeEntryForm(input: EntryFormInput): ReportDocument {
  const blocks: Block[] = [
    { kind: 'title', id: 'title', name: 'PHIẾU GHI SỐ LIỆU QUÝ …… NĂM ………', subject: '' },
    centred('model', `Mô hình “Thôn tự quản về an ninh, trật tự”, ${input.identity.communeName}`),
    textLine('thon', 'S', 'Thôn: ……………………     Số liệu từ ngày …………… đến ngày ……………     Hạn nộp: ……………', {
      align: 'left',
      indent: false,
    }),
    textLine(
      'nhac',
      'M',
      'Không xảy ra thì ghi số 0. Không để trống. Không ghi tên người, số điện thoại, số căn cước.',
      { align: 'left', indent: false },
    ),
    {
      kind: 'table',
      id: 'phieu.bang',
      columns: [
        tableColumn('Số TT', 9),
        tableColumn('Chỉ tiêu', 65, 'left'),
        tableColumn('Đơn vị', 12),
        tableColumn('Ghi số', 14),
      ],
      rows: formRows(input),
    },
    textLine('kiem-tra', 'M', selfCheck(input.catalogue), { align: 'left', indent: false }),
    {
      kind: 'signers',
      id: 'signers',
      date: 'Ngày …… tháng …… năm ………',
      titles: ['TRƯỞNG THÔN', 'NGƯỜI NHẬN'],
      how: '(ký, ghi rõ họ tên)',
    },
  ];
  return { title: 'Phiếu ghi số liệu', letters: 12, banner: null, sections: [{ orientation: 'portrait', blocks }] };
}

const centred = (id: string, text: string) => textLine(id, 'C', text, { align: 'center', indent: false });

interface Numbered {
  readonly indicator: Indicator;
  /** `2`, `2a`. */
  readonly number: string;
}

/** Rows of every quarter, then those of quarter I; a conditional row belongs to the row before it. */
function numberRows(catalogue: Catalogue): {
  readonly always: readonly Numbered[];
  readonly once: readonly Numbered[];
} {
  const rows = headRows(catalogue).filter(({ required }) => required.kind !== 'never');
  const once = rows.filter(({ required }) => required.kind === 'first-quarter');
  let number = 0;
  let letter = 0;
  const counted = (indicator: Indicator): Numbered => {
    if (indicator.required.kind === 'if-positive' || indicator.required.kind === 'if-yes') {
      const sign = LETTERS.charAt(letter);
      letter += 1;
      return { indicator, number: `${number}${sign}` };
    }
    number += 1;
    letter = 0;
    return { indicator, number: String(number) };
  };
  const always = rows.filter((row) => !once.includes(row)).map(counted);
  return { always, once: once.map(counted) };
}

function formRows(input: EntryFormInput): readonly TableRow[] {
  const { always, once } = numberRows(input.catalogue);
  const group = (text: string): TableRow => ({ cells: ['', text, '', ''], style: 'group' });
  const rowOf = ({ indicator, number }: Numbered): TableRow => ({
    cells: [number, wordingOf(input, indicator), unitOf(indicator), ''],
  });
  return [
    group('Ghi ở mọi quý'),
    ...always.flatMap((row) => {
      const opening: TableRow = { cells: ['', 'Kỳ trước chuyển sang: …… vụ (Công an xã ghi)', '', ''], style: 'note' };
      return row.indicator.code === 'nd2_tiep_nhan' && input.catalogue.byCode.get(OPENING_CASES)?.on
        ? [rowOf(row), opening]
        : [rowOf(row)];
    }),
    ...(once.length === 0 ? [] : [group('Chỉ ghi ở quý I'), ...once.map(rowOf)]),
  ];
}

function wordingOf({ words, standardNames, identity, catalogue }: EntryFormInput, { code, name }: Indicator): string {
  const isRenamed = standardNames[code]?.name !== name;
  const text = isRenamed ? name : (words[code] ?? name);
  const numbered = text.replace(/\{muc:(\w+)\}/g, (_, row: string) => numberOf(catalogue, row) ?? '…');
  return fillForceName(numbered, identity.forceShortName);
}

const unitOf = ({ kind, unit }: Indicator): string => (kind === 'date' ? 'ngày' : kind === 'duty' ? 'có/không' : unit);

function numberOf(catalogue: Catalogue, code: string): string | undefined {
  const { always, once } = numberRows(catalogue);
  return [...always, ...once].find(({ indicator }) => indicator.code === code)?.number;
}

/** Only of rows that stand on the form. */
function selfCheck(catalogue: Catalogue): string {
  const [theft, call, scene] = ['nd1_trom_vu', 'nd1_trom_bao_kip', 'nd1_trom_hien_truong'].map((code) =>
    numberOf(catalogue, code),
  );
  const [taken, done, failed, open] = ['nd2_tiep_nhan', 'nd2_thanh', 'nd2_khong_thanh', 'nd2_dang'].map((code) =>
    numberOf(catalogue, code),
  );
  const [households, met] = ['bc_ho_tong', 'hop_ho_du'].map((code) => numberOf(catalogue, code));
  const checks = [
    taken && done && failed && open ? `kỳ trước chuyển sang + mục ${taken} = ${done} + ${failed} + ${open}` : '',
    theft && call && scene ? `mục ${call}, ${scene} không lớn hơn mục ${theft}` : '',
    met && households ? `mục ${met} không lớn hơn mục ${households}` : '',
  ].filter((text) => text !== '');
  return checks.length === 0 ? '' : `Cách tự kiểm tra: ${checks.join('; ')}.`;
}

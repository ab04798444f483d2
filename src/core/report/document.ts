/** The document model: a small tree that the tab, the A4 page and the Word file only walk. Nobody else formats. */

/**
 * What regeneration may do with a line (marks of the golden samples): M fixed wording, C from the settings,
 * S rewritten from figures, D drafted once and then the officer's, G typed by the officer.
 */
export type LineMark = 'M' | 'C' | 'S' | 'D' | 'G';

export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Stable key of the line, e.g. `II.2.1.tuan-tra`; the officer's changes are kept under it. */
  readonly id: string;
  readonly mark: LineMark;
  readonly runs: readonly TextRun[];
  readonly align: 'justify' | 'center' | 'left' | 'right';
  /** First-line indent of 1 cm; headings and centred lines have none where false. */
  readonly indent: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  /** 1: `I.`; 2: `1.`; 3: `2.1.` */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
  /** Share of the table's width; the shares are relative to each other. */
  readonly weight: number;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** `total`: bold. `group`: a bold line over the columns. `note`: italic (điểm tối đa). */
  readonly style?: 'total' | 'group' | 'note';
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Two columns at the top: the agencies on the left, Quốc hiệu and Tiêu ngữ on the right; then number and date. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly id: string;
  /** Agency above the issuer, in capitals; null where there is none. */
  readonly superior: string | null;
  readonly issuer: string;
  readonly nationalTitle: string;
  readonly motto: string;
  /** `Số:        /BC-CAX`; null on minutes. */
  readonly number: string | null;
  /** `Hoằng Hợp, ngày      tháng      năm 2023`; null on minutes. */
  readonly placeAndDate: string | null;
}

/** Type of document and subject line, centred and bold, with a short rule below. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly id: string;
  /** `BÁO CÁO`. */
  readonly name: string;
  /** `Kết quả thực hiện mô hình …`. */
  readonly subject: string;
}

export interface Addressees {
  readonly kind: 'addressees';
  readonly id: string;
  /** Without dash and end mark: `Công an huyện Hoằng Hóa`. */
  readonly names: readonly string[];
}

/** Recipients on the left, signature on the right. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly id: string;
  /** Full lines: `- Như trên;`. */
  readonly recipients: readonly string[];
  /** In capitals, one line each: `TRƯỞNG CÔNG AN XÃ`. */
  readonly authority: readonly string[];
  /** Blank by default. */
  readonly signer: string;
}

/** `Phụ lục I`, its title in capitals, and the italic line that ties it to the report. */
export interface AnnexTitle {
  readonly kind: 'annex-title';
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly attachedTo: string;
}

/** A line for the date and those who sign side by side, on forms and minutes; names are written by hand. */
export interface Signers {
  readonly kind: 'signers';
  readonly id: string;
  /** `Ngày …… tháng …… năm ………`. */
  readonly date: string;
  /** In capitals, left to right: `TRƯỞNG THÔN`. */
  readonly titles: readonly string[];
  /** Below each: `(ký, ghi rõ họ tên)`. */
  readonly how: string;
}

/** Bars that answer one question at a glance; every number is also written, so that nothing hangs on the picture. */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: string;
  /** What the values of each item are, in their order: `Quý I/2023`, `Quý IV/2022`. */
  readonly series: readonly string[];
  /** Null: no figure; it gets no bar and is no zero. */
  readonly items: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** What a full bar stands for; the greatest value where it is left out. */
  readonly most?: number;
}

export type Block =
  | Letterhead
  | TitleBlock
  | Addressees
  | Heading
  | Paragraph
  | Table
  | Chart
  | SignatureBlock
  | Signers
  | AnnexTitle;

/** Pages that share one orientation; page numbers start anew in each section. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** A4 where it is left out; on A5 no page number is printed. */
  readonly paper?: 'A5';
  readonly blocks: readonly Block[];
}

export interface ReportDocument {
  /** For the file name and the window title. */
  readonly title: string;
  /** Size of the text in points, 14 where it is left out; smaller ones stand closer, to keep a form on one page. */
  readonly letters?: 12 | 13;
  /** `DỰ THẢO – số liệu tạm tính (7/8 thôn)`, on every page; null on an official print. */
  readonly banner: string | null;
  readonly sections: readonly Section[];
}

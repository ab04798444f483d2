/** What annexes are built of: their titles, the columns of their tables, the notes below. */
import { upperCase } from '../text/sentence-case';
import { type AnnexKind, annexName } from './annex-order';
import type { AnnexTitle, LineMark, Paragraph, TableColumn } from './document';
import type { ReportInput } from './report-input';

/** The ids stay whatever number an annex has in a report. */
const IDS: Readonly<Record<AnnexKind, string>> = {
  indicators: 'phu-luc-I',
  villages: 'phu-luc-II',
  scores: 'phu-luc-III',
  confirmation: 'phu-luc-IV',
  safety: 'phu-luc-V',
};

/** Number and date are blanks, as at the head of the report. */
export function attachedTo({ settings, reportDay }: ReportInput): string {
  const { reportSymbol, issuerName } = settings.identityOn(reportDay);
  return `(Kèm theo Báo cáo số        /${reportSymbol} ngày      tháng      năm ${reportDay.year} của ${issuerName})`;
}

export function annexTitle(input: ReportInput, kind: AnnexKind, name: string): AnnexTitle {
  return {
    kind: 'annex-title',
    id: IDS[kind],
    number: annexName(input, kind) ?? 'Phụ lục',
    name: upperCase(name),
    attachedTo: attachedTo(input),
  };
}

export const column = (title: string, weight: number, align: TableColumn['align'] = 'right'): TableColumn => ({
  title,
  align,
  weight,
});

export const note = (id: string, mark: LineMark, text: string): Paragraph => ({
  kind: 'paragraph',
  id,
  mark,
  runs: [{ text }],
  align: 'justify',
  indent: false,
});

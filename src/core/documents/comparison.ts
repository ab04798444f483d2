/** All villages side by side on one page for the weekly briefing: S0–S1 and classes, no points, for who sits there. */
import type { ReportDocument } from '../report/document';
import { draftBanner } from '../report/draft-banner';
import type { RollupVillage } from '../rollup/types';
import { formatDate } from '../text/dates';
import { periodWords } from '../text/period-words';
import { upperCase } from '../text/sentence-case';
import { CLASSES_KEPT, keepsClasses } from './classes';
import { NO_FIGURE, textLine } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';
import { countColumn, RESULT_COLUMNS, type ResultColumn, resultTable } from './village-results';

/** `Đúng hạn`, `Chậm`, `Chưa nộp`, or a dash where nobody knows when: never called late then. */
function handedIn({ timeliness }: DocumentInput['report'], village: RollupVillage | null): string {
  if (timeliness === undefined) return NO_FIGURE;
  if (village === null) return `${timeliness.onTime.length} đúng hạn`;
  if (timeliness.onTime.includes(village.id)) return 'Đúng hạn';
  if (timeliness.late.includes(village.id)) return 'Chậm';
  return timeliness.unknown.includes(village.id) ? '-' : 'Chưa nộp';
}

function columnsFor({ report }: DocumentInput): readonly ResultColumn[] {
  const classOf = new Map((report.scores ?? []).map(({ villageId, className }) => [villageId, className]));
  const classColumn: ResultColumn = {
    title: 'Xếp loại',
    weight: 8,
    codes: [],
    show: (_, village) => (village === null ? '' : (classOf.get(village.id) ?? NO_FIGURE)),
  };
  return [
    ...RESULT_COLUMNS,
    countColumn('Tin về ANTT', 'nd6_tin_bao'),
    countColumn('Vụ cháy, nổ', 'nd7_chay_no'),
    { title: 'Nộp số liệu', weight: 13, codes: [], show: (_, village) => handedIn(report, village) },
    ...(keepsClasses(report) ? [] : [classColumn]),
  ];
}

export function composeComparison(input: DocumentInput): ReportDocument {
  const { report } = input;
  const identity = identityOf(input);
  const { period } = report.rollup;
  const words = periodWords(period);
  return {
    title: `So sánh các thôn ${words.name}`,
    banner: draftBanner(report),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          {
            kind: 'annex-title',
            id: 'title',
            number: upperCase(identity.issuerName),
            name: upperCase(`So sánh kết quả các thôn, ${words.name}`),
            attachedTo: `(Số liệu từ ngày ${formatDate(period.start)} đến ngày ${formatDate(period.end)}; dùng trong họp giao ban)`,
          },
          resultTable('so-sanh.bang', report, columnsFor(input)),
          textLine(
            'ghi-chu',
            'M',
            `Ghi chú: “${NO_FIGURE}” là chưa có số liệu; “-” là không áp dụng hoặc chưa rõ ngày nộp.`,
          ),
          ...(keepsClasses(report) ? [textLine('xep-loai', 'S', CLASSES_KEPT)] : []),
        ],
      },
    ],
  };
}

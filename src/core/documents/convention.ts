/** “Quy ước”: the eight contents of the plan (II.2) as articles for the wall of the Nhà văn hóa thôn, on one page. */
import type { Block, ReportDocument, TextRun } from '../report/document';
import { textLine, villageLetterhead } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';

const ARTICLES = 8;

/** Articles first, then what follows them; both are one setting, a line each. */
export function composeConvention(input: DocumentInput, villages: readonly string[] | null): ReportDocument {
  const { report, office } = input;
  const identity = identityOf(input);
  const chosen = report.rollup.villages.filter(({ id }) => villages === null || villages.includes(id));
  const paragraphs = office.conventionArticles.map((text, index) => {
    const runs: readonly TextRun[] =
      index < ARTICLES ? [{ text: `Điều ${index + 1}.`, bold: true }, { text: ` ${text}` }] : [{ text }];
    return textLine(`dieu-${index + 1}`, 'C', '', { runs });
  });
  const telephone = office.telephone === '' ? '………………' : `${office.telephone}.`;
  const sections = chosen.map(({ name }) => {
    const blocks: Block[] = [
      villageLetterhead(identity, name),
      { kind: 'title', id: 'title', name: 'QUY ƯỚC', subject: 'Hoạt động của Thôn tự quản về an ninh, trật tự' },
      ...paragraphs,
      textLine(
        'hieu-luc',
        'C',
        `Quy ước được niêm yết công khai và thực hiện từ ngày      tháng      năm ${report.reportDay.year}. Khi cần báo tin: Công an xã, điện thoại ${telephone}`,
      ),
      {
        kind: 'signers',
        id: 'signers',
        date: '',
        titles: ['BÍ THƯ CHI BỘ', 'TRƯỞNG BAN CÔNG TÁC MẶT TRẬN', 'TRƯỞNG THÔN'],
        how: '',
      },
      textLine('xac-nhan', 'M', '', {
        runs: [{ text: 'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ', bold: true }],
        align: 'center',
        indent: false,
      }),
    ];
    return { orientation: 'portrait' as const, blocks };
  });
  const whose = chosen.length === 1 ? ` ${chosen[0]?.name ?? ''}` : '';
  return { title: `Quy ước${whose}`, letters: 13, banner: null, sections };
}

/** What the other documents hold for whom, and how they read at the borders: nothing reported, blank forms, other periods. */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { DOCUMENT_KINDS } from '../../../src/core/documents/document-kinds';
import { MINUTES_RESULTS } from '../../../src/core/documents/minutes-lines';
import { POSTED_RESULTS } from '../../../src/core/documents/notice-lines';
import { POSTED_COLUMNS, RESULT_COLUMNS } from '../../../src/core/documents/village-results';
import type { Section } from '../../../src/core/report/document';
import { reportText } from '../../../src/core/report/report-text';
import { type SampleDocumentOptions, sampleDocument } from './sample-input';

const catalogue = defaultCatalogue();

/** Codes of the catalogue that a table of sentences names. */
const codesIn = (sentences: unknown): string[] => {
  const text = JSON.stringify(sentences);
  return catalogue.all.map(({ code }) => code).filter((code) => new RegExp(`\\b${code}\\b`).test(text));
};

const levels = (codes: readonly string[]) => new Set(codes.map((code) => catalogue.byCode.get(code)?.sensitivity));

const text = (id: Parameters<typeof sampleDocument>[0], options: SampleDocumentOptions = {}): string =>
  reportText(sampleDocument(id, options)).join('\n');

const SIX_MISSING: SampleDocumentOptions = { commune: { missing: [6] }, report: { status: 'draft' } };

describe('who may read what', () => {
  it('shows villages nothing of each other beyond S0 and S1', () => {
    const shown = levels(RESULT_COLUMNS.flatMap(({ codes }) => codes));
    expect([...shown].sort()).toEqual(['S0', 'S1']);
  });

  it('posts S0 and classes only', () => {
    expect([...levels(POSTED_COLUMNS.flatMap(({ codes }) => codes))]).toEqual(['S0']);
    expect([...levels(codesIn(POSTED_RESULTS))]).toEqual(['S0']);
  });

  it('reads aloud S0 and S1 of the own village, without its tips', () => {
    const codes = codesIn(MINUTES_RESULTS);
    expect([...levels(codes)].sort()).toEqual(['S0', 'S1']);
    expect(codes).not.toContain('nd6_tin_bao');
  });

  it.each(['thong-bao', 'niem-yet', 'thong-bao-mat-tran', 'so-sanh'] as const)(
    'gives no points and no rank in %s',
    (id) => {
      expect(text(id)).not.toMatch(/98,9|87,3|thứ hạng|điểm thi đua: \d/i);
    },
  );

  it('proposes for S0–S1 achievements only and names nobody', () => {
    expect(text('to-trinh')).not.toMatch(/phạm tội|ma túy|khởi tố/);
    expect(text('to-trinh')).toContain('(ghi trên bản giấy)');
  });
});

describe('a notice with seven of eight villages', () => {
  it('says that it is provisional, of whom, and shows no 0 for who has not reported', () => {
    const notice = text('thong-bao', SIX_MISSING);
    expect(notice).toContain('DỰ THẢO – số liệu tạm tính (7/8 thôn)');
    expect(notice).toContain('tạm tính theo báo cáo của 7/8 thôn, chưa có Thôn 6');
    expect(notice).toContain('6 | Thôn 6 | … | … | … | … | … | … | … | …');
    expect(notice).toContain('Toàn xã (7/8 thôn)');
    expect(notice).toContain('- Thôn 6 báo cáo số liệu');
  });

  it('names who has no class', () => {
    const report = { scores: [{ villageId: 'HH-T01', points: 95, className: 'Tốt' }] };
    expect(text('thong-bao', { report })).toContain(
      '- Chưa xếp loại (07 thôn): Thôn 2, Thôn 3, Thôn 4, Thôn 5, Thôn 6, Thôn 7, Thôn 8.',
    );
    expect(text('thong-bao', { report: { scores: [] } })).toContain('Các thôn chưa được chấm điểm, xếp loại.');
  });

  it('puts classes in their order, whatever points a lowered class holds', () => {
    const scores = [
      { villageId: 'HH-T01', points: 91, className: 'Khá' },
      { villageId: 'HH-T02', points: 90, className: 'Tốt' },
    ];
    const notice = text('thong-bao', { report: { scores } });
    expect(notice.indexOf('Loại Tốt')).toBeLessThan(notice.indexOf('Loại Khá'));
  });
});

describe('minutes', () => {
  it('stand blank for every figure where the form is asked for', () => {
    const form = text('bien-ban-trong', { village: 'HH-T03' });
    expect(form).not.toContain('248');
    expect(form).toContain('Thành phần: đại diện ……/…… hộ trong thôn.');
    expect(form).toContain('- Tuần tra: …… buổi với …… lượt người tham gia.');
  });

  it('leave the attendance blank where a quarter had several meetings', () => {
    expect(text('bien-ban', { village: 'HH-T04' })).toContain('Thành phần: đại diện ……/242 hộ trong thôn.');
  });

  it('say up to which day the figures go when printed before the period has ended', () => {
    const early = text('bien-ban', { village: 'HH-T03', today: { year: 2023, month: 3, day: 10 } });
    expect(early).toContain('(Số liệu tính từ ngày 15/12/2022 đến ngày họp)');
  });

  it('are of a sơ kết for six months', () => {
    const half = text('bien-ban', { village: 'HH-T03', period: '2023-H1' });
    expect(half).toContain('Họp sơ kết hoạt động “Thôn tự quản về an ninh, trật tự” 6 tháng đầu năm 2023');
    expect(half).toContain('3. Nội dung thống nhất tập trung trong 6 tháng cuối năm 2023');
  });

  it('come for every village, a section each', () => {
    const sections: readonly Section[] = sampleDocument('bien-ban').sections;
    expect(sections).toHaveLength(8);
  });

  it('ask nothing of figures that the village has not given', () => {
    const minutes = text('bien-ban', { ...SIX_MISSING, village: 'HH-T06' });
    expect(minutes).not.toMatch(/Tuần tra:|Trộm cắp tài sản:|null|NaN|\{/);
  });
});

describe('every document', () => {
  it.each(DOCUMENT_KINDS.map(({ id }) => id))('%s leaves no placeholder open, in any period', (id) => {
    for (const period of ['2023-Q1', '2023-H1', '2023-9M', '2023-Y']) {
      expect(text(id, { period })).not.toMatch(/[{}[\]]|undefined|null|NaN/);
    }
  });
});

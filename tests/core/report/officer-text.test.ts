/** The officer's words and the frame of the document: what stands where, and what is never touched. */
import { describe, expect, it } from '@jest/globals';
import { composeReport } from '../../../src/core/report/compose-report';
import type { Paragraph, Table } from '../../../src/core/report/document';
import { reportLines } from '../../../src/core/report/report-lines';
import { reportText } from '../../../src/core/report/report-text';
import { lineOf, NOT_REPORTED, quietVillage, type ReportOptions, reportInput } from '../../fixtures/report-input';

const withTexts = (texts: Readonly<Record<string, string>>, options: Partial<ReportOptions> = {}): ReportOptions => ({
  villages: [quietVillage({ bc_to_lien_gia: [5] })],
  ...options,
  more: { ...options.more, ownTexts: new Map(Object.entries(texts)) },
});

function paragraphs(options: ReportOptions): readonly Paragraph[] {
  const [body] = composeReport(reportInput(options)).sections;
  return (body?.blocks ?? []).filter((block) => block.kind === 'paragraph');
}

const printed = (options: ReportOptions, id: string): readonly string[] =>
  paragraphs(options)
    .filter((paragraph) => paragraph.id === id || paragraph.id.startsWith(`${id}~`))
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''));

describe('the officer’s words', () => {
  it('stand instead of what is generated, which is still offered', () => {
    const options = withTexts({ 'I.2.chay-no': 'Cháy, nổ: một đám cháy rơm.' });
    expect(printed(options, 'I.2.chay-no')).toEqual(['Cháy, nổ: một đám cháy rơm.']);
    expect(lineOf(options, 'II.2.1.tuan-tra').text).toBe('Các thôn chưa tổ chức tuần tra.');
    expect(lineOf(options, 'I.2.khong-xay-ra').text).toBe('Không xảy ra trộm cắp tài sản; cháy, nổ.');
  });

  it('do not replace anything while they are blank', () => {
    expect(printed(withTexts({ 'II.2.1.tuan-tra': ' \n ' }), 'II.2.1.tuan-tra')).toEqual([
      'Các thôn chưa tổ chức tuần tra.',
    ]);
  });

  it('may strike a section out, which is not said to lack figures then', () => {
    const [body] = composeReport(reportInput(withTexts({ 'II.2.8.moi-truong': '-' }))).sections;
    const ids = (body?.blocks ?? []).map(({ id }) => id);
    expect(ids).toContain('II.2.7');
    expect(ids.filter((id) => id.startsWith('II.2.8'))).toEqual([]);
  });

  it('become a paragraph for each line, with ids of their own', () => {
    const options = withTexts({ 'I.1.boi-canh': 'Một.\n\nHai.\r\nBa.' });
    const own = paragraphs(options).filter((paragraph) => paragraph.id.startsWith('I.1.boi-canh'));
    expect(own.map((paragraph) => paragraph.id)).toEqual(['I.1.boi-canh', 'I.1.boi-canh~2', 'I.1.boi-canh~3']);
    expect(own.map((paragraph) => paragraph.mark)).toEqual(['G', 'G', 'G']);
  });

  it('get the dash or number of their list, whatever they were typed with', () => {
    const options = withTexts({
      'IV.don-doc': '3. Đôn đốc các thôn.',
      'IV.them': 'Việc hai.\n- Việc ba.',
      'III.1.them': '– Tốt.',
    });
    expect(printed(options, 'IV.don-doc')).toEqual(['1. Đôn đốc các thôn.']);
    expect(printed(options, 'IV.them')).toEqual(['2. Việc hai.', '3. Việc ba.']);
    expect(printed(options, 'III.1.them')).toEqual(['- Tốt.']);
  });

  it('keep their gaps for a pen and are composed letters', () => {
    const own = 'Ngày      tháng      năm 2023, thôn họp.';
    expect(printed(withTexts({ 'I.2.them': own.normalize('NFD') }), 'I.2.them')).toEqual([own]);
  });

  it('that write an abbreviation out spare the next line from it', () => {
    const out = withTexts({ 'I.1.dac-diem': 'Xã giữ vững an ninh, trật tự (ANTT).' });
    expect(lineOf(out, 'II.1.dang-ky').text).toContain('bảo đảm ANTT năm 2023');
    const notOut = withTexts({ 'I.1.dac-diem': 'Xã giữ vững trật tự.' });
    expect(lineOf(notOut, 'II.1.dang-ky').text).toContain('bảo đảm an ninh, trật tự (ANTT) năm 2023');
    expect(lineOf(notOut, 'I.1.dac-diem').text).toContain('an ninh, trật tự (ANTT)');
  });

  it('stand below V, where a blank is said in words', () => {
    const below = (texts: Readonly<Record<string, string>>) => printed(withTexts(texts), 'V.chua-co');
    expect(below({})).toEqual(['Không có đề xuất, kiến nghị.']);
    expect(below({ 'V.de-xuat': 'Đề nghị hỗ trợ đèn pin.' })).toEqual([]);
    expect(below({ 'V.khen-thuong': 'Đề nghị khen thưởng Thôn 4.' })).toEqual([]);
  });

  it('open a section that has nothing else', () => {
    expect(lineOf(withTexts({}), 'III.3').text).toBe('');
    expect(lineOf(withTexts({ 'III.3.chu-quan': 'Chủ quan: ít đèn.' }), 'III.3').text).toBe('3. Nguyên nhân');
  });
});

describe('the lines', () => {
  it('stand in the same order in every period, whatever has figures', () => {
    const ids = (options: ReportOptions) => reportLines(reportInput(options)).map((line) => line.id);
    const quarter = ids({ villages: [quietVillage()] });
    for (const period of ['Q2', 'H1', '9M', 'H2', 'Y'])
      expect(ids({ villages: [NOT_REPORTED], period })).toEqual(quarter);
  });

  it('print nothing where the officer has written nothing', () => {
    const options = withTexts({});
    expect(printed(options, 'V.de-xuat')).toEqual([]);
    expect(lineOf(options, 'V.de-xuat').prompt).toBe(
      '(Công an xã ghi: đề xuất, kiến nghị, mỗi việc một dòng) Để trống thì báo cáo ghi: “Không có đề xuất, kiến nghị.”',
    );
  });

  it('number the headings that are printed', () => {
    const headings = (options: ReportOptions) =>
      composeReport(reportInput(options))
        .sections.flatMap((section) => section.blocks)
        .flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const all = headings({ villages: [quietVillage()] });
    expect(all).toContain('I. TÌNH HÌNH');
    expect(all).toContain('2.8. Vệ sinh môi trường, xây dựng nếp sống văn minh, gia đình văn hóa');
    // No pilot village, no causes: the sections that follow close up.
    expect(all).not.toContain('5. Kết quả tại thôn điểm');
    expect(all.filter((text) => text.startsWith('III. '))).toEqual(['III. ĐÁNH GIÁ CHUNG']);
  });

  it('keep the eight contents, with a word where one has no figures', () => {
    const options = { villages: [NOT_REPORTED] };
    expect(printed(options, 'II.2.4.chua-co')).toEqual(['Trong quý chưa có số liệu.']);
    expect(lineOf(options, 'II.2.4').text).toMatch(/\.4\. Quản lý, giáo dục, giúp đỡ/);
  });

  it('leave out a row that the mode or the commune has switched off', () => {
    const commune = { nd3_ma_tuy: [2], nd3_hinh_su: [1] };
    const off = { villages: [quietVillage()], commune, settings: { che_do_nhay_cam: 'tắt' } };
    expect(lineOf(off, 'II.2.3.te-nan').text).toBe('');
    expect(lineOf({ villages: [quietVillage()], commune }, 'II.2.3.te-nan').text).toContain('ma túy 02 người');
  });
});

describe('the frame', () => {
  it('follows the agencies of the day on which the report is written', () => {
    const later = { villages: [quietVillage()], more: { reportDay: { year: 2025, month: 7, day: 2 } } };
    const lines = reportText(composeReport(reportInput(later)));
    expect(lines.slice(0, 2)).toEqual(['CÔNG AN TỈNH THANH HÓA', 'CÔNG AN XÃ HOẰNG GIANG']);
    expect(lines).toContain('Hoằng Giang, ngày      tháng      năm 2025');
    expect(lines).toContain('- Công an tỉnh Thanh Hóa;');
  });

  it('has no line above a people’s committee', () => {
    const settings = { co_quan_chu_quan: '', co_quan_ban_hanh: 'ỦY BAN NHÂN DÂN\nXÃ HOẰNG HỢP', ky_hieu: 'BC-UBND' };
    const [first] = reportText(composeReport(reportInput({ villages: [quietVillage()], settings })));
    expect(first).toBe('ỦY BAN NHÂN DÂN\nXÃ HOẰNG HỢP');
  });

  it('cites a second basis with the plan', () => {
    const settings = { can_cu_them: 'Nghị quyết số 27-NQ/ĐU ngày 28/02/2023 của Đảng ủy xã' };
    expect(lineOf({ villages: [quietVillage()], settings }, 'mo-dau').text).toMatch(
      /^Thực hiện Nghị quyết số 27-NQ\/ĐU ngày 28\/02\/2023 của Đảng ủy xã và Kế hoạch số {8}\/KH-UBND/,
    );
  });

  it('says on every page of a draft how much of it there is', () => {
    const draft = { villages: [quietVillage(), NOT_REPORTED], more: { status: 'draft' as const } };
    expect(composeReport(reportInput(draft)).banner).toBe('DỰ THẢO – số liệu tạm tính (1/2 thôn)');
  });
});

describe('the annexes', () => {
  const tableOf = (options: ReportOptions, id: string): Table => {
    const blocks = composeReport(reportInput(options)).sections.flatMap((section) => section.blocks);
    const table = blocks.find((block) => block.id === id);
    if (table?.kind !== 'table') throw new Error(`no table ${id}`);
    return table;
  };
  const titles = (options: ReportOptions) => tableOf(options, 'phu-luc-1.bang').columns.map((column) => column.title);

  it('compare as the period does', () => {
    const villages = [quietVillage()];
    const quarterly = titles({ villages }).filter((title) => title !== 'Số thôn');
    const changes = ['Tăng, giảm', '%'];
    expect(quarterly.slice(3)).toEqual(['Quý I/2023', 'Quý IV/2022', ...changes, 'Quý I/2022', ...changes]);
    const yearly = titles({ villages: [quietVillage()], period: 'Y' }).filter((title) => title !== 'Số thôn');
    expect(yearly.slice(3)).toEqual(['Năm 2023', 'Năm 2022', 'Tăng, giảm', '%']);
  });

  it('say how many villages each row covers where some are missing', () => {
    const options = { villages: [quietVillage(), NOT_REPORTED], commune: { nd3_ma_tuy: [1] } };
    const at = titles(options).indexOf('Số thôn');
    const rows = tableOf(options, 'phu-luc-1.bang').rows;
    const cellOf = (name: string) => rows.find((row) => row.cells[1] === name)?.cells[at];
    expect([cellOf('Vụ trộm cắp tài sản'), cellOf('Người vi phạm về ma túy bị xử lý')]).toEqual(['1/2', '']);
  });

  it('have dots, never 0, for a village that has not reported', () => {
    const rows = tableOf({ villages: [quietVillage(), NOT_REPORTED] }, 'phu-luc-2.bang').rows;
    expect(new Set(rows[1]?.cells.slice(2))).toEqual(new Set(['…']));
    expect(rows[2]?.cells[1]).toBe('Toàn xã (1/2 thôn)');
  });
});

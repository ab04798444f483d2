/** A year's report says what its four quarters say, and so do the half years, for any commune and in every scheme. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/core/period/calendar-date';
import { SCHEME_NAMES } from '../../../src/core/period/schemes';
import { INDICATOR_ANNEX, VILLAGE_ANNEX } from '../../../src/core/report/annex-rows';
import { composeReport } from '../../../src/core/report/compose-report';
import type { ReportDocument, Table } from '../../../src/core/report/document';
import type { ReportInput } from '../../../src/core/report/report-input';
import { reportLines } from '../../../src/core/report/report-lines';
import { formatDate } from '../../../src/core/text/dates';
import { type ReportOptions, reportInput } from '../../fixtures/report-input';
import type { TypedRows, VillageOptions } from '../../fixtures/rollup-input';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  H1: ['Q1', 'Q2'],
  '9M': ['Q1', 'Q2', 'Q3'],
  H2: ['Q3', 'Q4'],
  Y: ['Q1', 'Q2', 'Q3', 'Q4'],
};

/** Rows that are typed whatever else happens, by what the sentences say of them. */
const FLOWS = [
  'nd1_trom_vu',
  'nd1_tuan_tra_buoi',
  'nd2_tiep_nhan',
  'nd6_tin_bao',
  'nd7_tt_buoi',
  'nd7_chay_no',
  'nd8_vsmt_buoi',
];
const STOCKS = ['bc_ho_tong', 'nd6_tam_tru_phai', 'nd6_tam_tru_dk'];
const OF_COMMUNE = ['nd2_blgd_vu', 'nd3_hinh_su', 'nd3_ma_tuy', 'nd3_co_bac'];

/** Blank now and then: a village or the police have not told. */
const figures = fc.array(fc.option(fc.nat({ max: 30 }), { freq: 8 }), { minLength: 4, maxLength: 4 });

const rowsOf = (codes: readonly string[]): fc.Arbitrary<TypedRows> =>
  fc.record(Object.fromEntries(codes.map((code) => [code, figures])));

const village: fc.Arbitrary<VillageOptions> = rowsOf([...FLOWS, ...STOCKS]).map((rows) => ({ rows }));

const commune: fc.Arbitrary<ReportOptions> = fc.record({
  villages: fc.array(village, { minLength: 1, maxLength: 4 }),
  commune: rowsOf(OF_COMMUNE),
  settings: fc.record({ cach_tinh_ky: fc.constantFrom(...SCHEME_NAMES) }),
});

function tableOf(document: ReportDocument, id: string): Table {
  const found = document.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found;
}

/** What is printed: `1.125` → 1125, `…` → null. */
const printed = (cell: string | undefined): number | null =>
  cell === undefined || cell === '…' ? null : Number(cell.replaceAll('.', '').replace(',', '.'));

/** The figures that a report prints, by what they are of: the commune's rows, and each village's. */
function printedFigures(input: ReportInput): ReadonlyMap<string, number | null> {
  const document = composeReport(input);
  const found = new Map<string, number | null>();
  const ofCommune = tableOf(document, 'phu-luc-1.bang');
  const names = new Map(
    INDICATOR_ANNEX.map(({ code, name }) => [
      name.replace('{force}', input.settings.identityOn(input.reportDay).forceShortName),
      code,
    ]),
  );
  for (const { cells } of ofCommune.rows) found.set(names.get(cells[1] ?? '') ?? '', printed(cells[3]));
  const ofVillages = tableOf(document, 'phu-luc-2.bang');
  const codes = ofVillages.columns.map(({ title }) => VILLAGE_ANNEX.find((each) => each.title === title)?.code);
  for (const { cells } of ofVillages.rows)
    codes.forEach((code, at) => {
      if (code !== undefined) found.set(`${cells[1]?.replace(/ \(.*/, '')}/${code}`, printed(cells[at]));
    });
  return found;
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

describe('a longer period’s report', () => {
  it('prints, row by row and village by village, what its quarters print', () => {
    fc.assert(
      fc.property(commune, fc.constantFrom(...Object.keys(PARTS)), (options, period) => {
        const quarters = (PARTS[period] ?? []).map((quarter) =>
          printedFigures(reportInput({ ...options, period: quarter })),
        );
        const whole = printedFigures(reportInput({ ...options, period }));
        expect([...whole.keys()]).toEqual(expect.arrayContaining([...FLOWS, ...OF_COMMUNE, 'Thôn 1/nd1_trom_vu']));
        for (const [name, value] of whole) {
          const code = name.split('/').pop() ?? '';
          const parts = quarters.map((each) => each.get(name) ?? null);
          if (FLOWS.includes(code) || OF_COMMUNE.includes(code)) expect([name, value]).toEqual([name, sum(parts)]);
          if (STOCKS.includes(code)) expect([name, value]).toEqual([name, parts[parts.length - 1] ?? null]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('says in its sentences what its annex says', () => {
    const told: readonly (readonly [line: string, code: string, words: RegExp])[] = [
      ['I.2.trom-cap', 'nd1_trom_vu', /xảy ra ([\d.]+) vụ/],
      ['I.2.mau-thuan', 'nd2_tiep_nhan', /tiếp nhận ([\d.]+) vụ việc/],
      ['I.2.bao-luc', 'nd2_blgd_vu', /xảy ra ([\d.]+) vụ/],
      ['II.2.1.tuan-tra', 'nd1_tuan_tra_buoi', /tổ chức ([\d.]+) buổi tuần tra/],
      ['II.2.3.hinh-su', 'nd3_hinh_su', /khởi tố: ([\d.]+) người/],
      ['II.2.6.tin-bao', 'nd6_tin_bao', /cung cấp ([\d.]+) tin/],
    ];
    fc.assert(
      fc.property(commune, fc.constantFrom('Q1', 'Q3', ...Object.keys(PARTS)), (options, period) => {
        const input = reportInput({ ...options, period });
        const figuresOfAnnex = printedFigures(input);
        // What stands in brackets is of other periods.
        const lines = new Map(reportLines(input).map(({ id, text }) => [id, text.replace(/\([^()]*\)/g, '')]));
        for (const [line, code, words] of told) {
          const figure = figuresOfAnnex.get(code) ?? null;
          const said = words.exec(lines.get(line) ?? '')?.[1];
          expect([line, printed(said)]).toEqual([line, figure === 0 ? null : figure]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(SCHEME_NAMES)(
    'in the scheme %s begins with its first quarter and ends with its last, without a gap',
    (cach_tinh_ky) => {
      const windowOf = (period: string) => {
        const { period: made } = reportInput({ villages: [{}], period, settings: { cach_tinh_ky } }).rollup;
        const opening = reportLines(reportInput({ villages: [{}], period, settings: { cach_tinh_ky } }))[0]?.text ?? '';
        expect(opening).toContain(`số liệu tính từ ngày ${formatDate(made.start)} đến ngày ${formatDate(made.end)}`);
        return made;
      };
      for (const [period, quarters] of Object.entries(PARTS)) {
        const parts = quarters.map(windowOf);
        expect(windowOf(period).start).toEqual(parts[0]?.start);
        expect(windowOf(period).end).toEqual(parts[parts.length - 1]?.end);
        parts.slice(1).forEach((part, index) => {
          expect(part.start).toEqual(addDays(parts[index]?.end ?? part.end, 1));
        });
      }
    },
  );
});

/** Data: what a typed text becomes, by the locale of the file and the format of the cell. */
import type { Json, PeopleCase, Status } from '../case';
import { LOCALE_HELP, TEXT_FORMAT, USER_ENTERED } from '../sources';

interface TypedText {
  readonly id: string;
  readonly behaviour: string;
  readonly source: string;
  readonly status: Exclude<Status, 'recorded'>;
  readonly locale?: 'en_US';
  /** Set on the cells before typing. */
  readonly numberFormat?: string;
  readonly typed: readonly string[];
  /** What getValues gives: a date as `yyyy-MM-dd`, the current year as `yyyy`. */
  readonly expect: readonly Json[];
}

const BY_LOCALE = `${LOCALE_HELP} (the locale decides how numbers and dates are read); these texts are unverified`;
const LIKE_OTHERS = 'unverified: as spreadsheets do, no page of Google found that says it';

const TEXTS: readonly TypedText[] = [
  {
    id: 'typing.thousands-vi',
    behaviour: 'In vi_VN a point between thousands is read as such.',
    source: BY_LOCALE,
    status: 'unverified',
    typed: ['1.250', '12.345.678'],
    expect: [1250, 12345678],
  },
  {
    id: 'typing.decimal-vi',
    behaviour: 'In vi_VN a comma is the decimal sign.',
    source: BY_LOCALE,
    status: 'unverified',
    typed: ['1,5', '1.250,5', '-2,25'],
    expect: [1.5, 1250.5, -2.25],
  },
  {
    id: 'typing.decimal-en',
    behaviour: 'In en_US a point is the decimal sign and a comma stands between thousands.',
    source: `${LOCALE_HELP}; ${USER_ENTERED}`,
    status: 'documented',
    locale: 'en_US',
    typed: ['1.250', '1,250', '1.5'],
    expect: [1.25, 1250, 1.5],
  },
  {
    id: 'typing.day-and-month-vi',
    behaviour: "In vi_VN '3/4' is the third of April of this year.",
    source: BY_LOCALE,
    status: 'unverified',
    typed: ['3/4', '15/3/2026'],
    expect: ['yyyy-04-03', '2026-03-15'],
  },
  {
    id: 'typing.month-and-day-en',
    behaviour: "In en_US '3/4/2026' is the fourth of March, and a thirteenth month makes text.",
    source: `${LOCALE_HELP}; that '15/3/2026' stays text is unverified`,
    status: 'documented',
    locale: 'en_US',
    typed: ['3/4/2026', '15/3/2026'],
    expect: ['2026-03-04', '15/3/2026'],
  },
  {
    id: 'typing.iso-date',
    behaviour: 'An ISO date is a date in every locale.',
    source: 'unverified: seen in trials of the project',
    status: 'unverified',
    typed: ['2026-10-02'],
    expect: ['2026-10-02'],
  },
  {
    id: 'typing.impossible-date',
    behaviour: 'A day that does not exist stays text.',
    source: 'unverified: seen in trials of the project',
    status: 'unverified',
    typed: ['31/2/2026', '2026-02-30'],
    expect: ['31/2/2026', '2026-02-30'],
  },
  {
    id: 'typing.leading-zeros',
    behaviour: 'Leading zeros of a number are lost.',
    source: `${USER_ENTERED}; ${TEXT_FORMAT}, because otherwise they are lost`,
    status: 'reported',
    typed: ['0012', '03'],
    expect: [12, 3],
  },
  {
    id: 'typing.text-format',
    behaviour: 'In a cell of format @ everything typed stays text, numbers, dates and = included.',
    source: `${TEXT_FORMAT}; for what starts with = this is unverified`,
    status: 'reported',
    numberFormat: '@',
    typed: ['0012', '15/3/2026', '=1+1', '3'],
    expect: ['0012', '15/3/2026', '=1+1', '3'],
  },
  {
    id: 'typing.words',
    behaviour: 'A number with a word after it is text.',
    source: LIKE_OTHERS,
    status: 'unverified',
    typed: ['3 vụ', 'có', 'Thôn 1'],
    expect: ['3 vụ', 'có', 'Thôn 1'],
  },
  {
    id: 'typing.apostrophe',
    behaviour: 'A leading apostrophe keeps what follows as text and is not part of it.',
    source: USER_ENTERED,
    status: 'reported',
    typed: ["'0012", "'=1+1"],
    expect: ['0012', '=1+1'],
  },
  {
    id: 'typing.formula',
    behaviour: 'A text that begins with = is a formula, with ; between arguments in vi_VN.',
    source: USER_ENTERED,
    status: 'documented',
    typed: ['=1+1', '=SUM(1;2)'],
    expect: [2, 3],
  },
  {
    id: 'typing.percent',
    behaviour: 'A number with a percent sign is its hundredth.',
    source: LIKE_OTHERS,
    status: 'unverified',
    typed: ['5%', '12,5%'],
    expect: [0.05, 0.125],
  },
  {
    id: 'typing.signs',
    behaviour: 'A sign before a number belongs to it.',
    source: LIKE_OTHERS,
    status: 'unverified',
    typed: ['-5', '+5'],
    expect: [-5, 5],
  },
  {
    id: 'typing.boolean',
    behaviour: 'TRUE and true are the boolean.',
    source: USER_ENTERED,
    status: 'reported',
    typed: ['TRUE', 'false'],
    expect: [true, false],
  },
  {
    id: 'typing.spaces-around-a-number',
    behaviour: 'Spaces around a number do not keep it from being one.',
    source: LIKE_OTHERS,
    status: 'unverified',
    typed: [' 3', '3 '],
    expect: [3, 3],
  },
  {
    id: 'typing.number-format-does-not-round',
    behaviour: 'In a cell of format 0 a typed decimal keeps its decimals.',
    source: LIKE_OTHERS,
    status: 'unverified',
    numberFormat: '0',
    typed: ['2,5', '7'],
    expect: [2.5, 7],
  },
];

/** `2026-04-03` with the year left open where the case leaves it open. */
const openYear = (value: Json, expected: Json | undefined): Json =>
  typeof value === 'string' && typeof expected === 'string' && expected.startsWith('yyyy')
    ? value.replace(/^\d{4}/, 'yyyy')
    : value;

const toCase = ({ locale, numberFormat, typed, expect, ...statement }: TypedText): PeopleCase => ({
  ...statement,
  expect,
  act: ({ owner }) => {
    owner.runs(`ss.setSpreadsheetLocale('${locale ?? 'vi_VN'}');`);
    if (numberFormat) owner.runs(`sheet.getRange('A1:A9').setNumberFormat('${numberFormat}');`);
    typed.forEach((text, index) => {
      owner.types('Trang', `A${index + 1}`, text);
    });
    return typed.map((_, index) =>
      openYear(
        owner.runs(`
          var value = sheet.getRange(${index + 1}, 1).getValue();
          return kind(value) === 'Date' ? stamp(value).slice(0, 10) : value;`),
        expect[index],
      ),
    );
  },
});

export const TYPING: readonly PeopleCase[] = TEXTS.map(toCase);

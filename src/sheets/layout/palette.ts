/** Colours and sizes of the tabs: few, calm, and with enough contrast for eyes of sixty and a phone in the sun. */

export const COLORS = {
  ink: '#202124',
  quietInk: '#5f6368',
  brand: '#1b4f72',
  onBrand: '#ffffff',
  paper: '#ffffff',
  /** Group headings. */
  band: '#dce9f3',
  /** What the reader of the tab does not write. */
  closed: '#f1f3f4',
  line: '#c4c9ce',
  link: '#0b57d0',
  /** The status line while there is still something to do. */
  notice: '#fff8e1',
  /** Heading of the quarter that is now to be filled in. */
  now: '#ffe08a',
  missing: '#fff3b0',
  wrong: '#f7c6c0',
  review: '#ffd9a8',
  submitted: '#e3f3e6',
  settled: '#d3ded6',
  wrongInk: '#8c1d18',
  settledInk: '#37474f',
} as const;

/** Points. 9 only for days, which have to fit a column that a phone has room for. */
export const SIZES = {
  title: 13,
  text: 12,
  label: 11,
  status: 11,
  check: 11,
  heading: 9,
  hint: 10,
  day: 9,
  choice: 10,
  tick: 18,
  office: 11,
} as const;

/** Marks the tabs of the heads among those of the office. */
export const VILLAGE_TAB_COLOR = '#188038';

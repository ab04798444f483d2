/** How a village's figures reached the officer who types them: on what, on which day, through whom. */
import type { CalendarDate } from '../period/types';
import { formatDate } from '../text/dates';

export const ENTRY_SOURCES = ['giấy', 'ảnh Zalo', 'điện thoại', 'trực tiếp'] as const;

export type EntrySource = (typeof ENTRY_SOURCES)[number];

export interface ReceivedFigures {
  readonly source: EntrySource;
  readonly received: CalendarDate;
  /** Who handed them in, by role: `Phó trưởng thôn đưa`. Never a name. */
  readonly note: string;
}

/** Behind “nhập hộ”. */
const SOURCE_WORDS: Readonly<Record<EntrySource, string>> = {
  giấy: 'từ giấy',
  'ảnh Zalo': 'từ ảnh Zalo',
  'điện thoại': 'qua điện thoại',
  'trực tiếp': 'trực tiếp',
};

export const isEntrySource = (text: string): text is EntrySource => ENTRY_SOURCES.some((each) => each === text);

/** `nhập hộ từ giấy, nhận 16/3/2023`. */
export function sourceWords({ source, received }: ReceivedFigures): string {
  return `nhập hộ ${SOURCE_WORDS[source]}, nhận ${formatDate(received)}`;
}

/** The same with what the officer noted: `… (Phó trưởng thôn đưa)`. */
export function sourceAndNote(figures: ReceivedFigures): string {
  return figures.note === '' ? sourceWords(figures) : `${sourceWords(figures)} (${figures.note})`;
}

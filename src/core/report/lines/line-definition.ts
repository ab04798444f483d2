/** The parts a report is written from: headings, and lines that are generated, drafted or left to the officer. */
import type { LineMark } from '../document';
import type { Sentence } from '../sentence';

export interface HeadingDefinition {
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  /** Without its number, which depends on what is printed before it; a template. */
  readonly title: string;
  /** Printed with this sentence where nothing else stands below it; else left out when empty (level 1 never is). */
  readonly whenEmpty?: Sentence;
}

export interface LineDefinition {
  /** Key under which the officer's words are kept: never changes, is never used again for something else. */
  readonly line: string;
  readonly mark: LineMark;
  /** Each is a sentence of its own; those without figures are left out. None: the officer's line. */
  readonly sentences?: readonly Sentence[];
  /** What the officer may write here, a template; empty where nothing need be said. */
  readonly prompt?: string;
  /** Lines of a list begin with a dash, or with a number that counts what is printed. */
  readonly list?: 'dash' | 'number';
  /** Stands below the last section and belongs to none. */
  readonly apart?: true;
  /** Written once for each pilot village, or for each body that handed in a result, about it. */
  readonly about?: 'pilot' | 'body';
}

export type ReportPart = HeadingDefinition | LineDefinition;

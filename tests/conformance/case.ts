/** What a conformance case is: one sentence on how Google behaves, where that is said, and how to see it. */
import type { World } from './world';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * How sure we are.
 * - documented: Google's own pages say it;
 * - reported: somebody saw it on the live service and wrote it down;
 * - recorded: seen by us, through the script that `npm run conformance:record` writes;
 * - unverified: what we assume; the source says why.
 */
export type Status = 'documented' | 'reported' | 'recorded' | 'unverified';

export const STATUSES: readonly Status[] = ['documented', 'reported', 'recorded', 'unverified'];

interface Statement {
  /** `area.what-it-is-about`, unique. */
  readonly id: string;
  readonly behaviour: string;
  /** A page, a thread, or `unverified: …`. */
  readonly source: string;
  readonly status: Exclude<Status, 'recorded'>;
  readonly expect: Json;
}

/**
 * The body of an Apps Script function that returns a JSON value. It may use `ss` (the spreadsheet, vi_VN,
 * Asia/Ho_Chi_Minh), `sheet` (a fresh tab of its own) and the words of `script-words.ts`.
 */
export interface ScriptCase extends Statement {
  readonly script: string;
  /** Set for this case; `vi_VN` if absent. */
  readonly locale?: 'en_US';
}

/** What people do by hand, with a file that has an owner, police and village heads. */
export interface PeopleCase extends Statement {
  readonly act: (world: World) => Json;
}

export type ConformanceCase = ScriptCase | PeopleCase;

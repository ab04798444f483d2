/** The words of the Báo cáo as data: its parts with their sentences, and what its annexes show. */
import type { CountWords } from '../text/describe-change';
import type { AnnexRow } from './annex-rows';
import type { ReportPart } from './lines/line-definition';

/** A group of villages that sentences name. */
export interface VillageSet {
  /** A condition over one village's figures; a missing figure keeps the village out. */
  readonly when: string;
  /** What is counted of each. */
  readonly count?: string;
}

/** The words that sentences share. */
export interface Vocabulary {
  /** How each unit says none of it and some of it. */
  readonly units: Readonly<Record<string, CountWords>>;
  /** Topics of talks as sentences name them; a topic without an entry is printed as it was ticked. */
  readonly topics: Readonly<Record<string, string>>;
  /** Codes of the rows that share one sentence where nothing happened in several of them. */
  readonly quietRows: readonly string[];
}

/** Holds plain values only: in the built add-on it travels as JSON beside the script. */
export interface ReportWords {
  /** In the order in which they are printed; the same for every period. */
  readonly parts: readonly ReportPart[];
  readonly vocabulary: Vocabulary;
  readonly villageSets: Readonly<Record<string, VillageSet>>;
  readonly indicatorAnnex: readonly AnnexRow[];
  readonly villageAnnex: readonly { readonly code: string; readonly title: string }[];
}

/** The sample commune of the golden samples as the documents get it, quarter I of 2023. */

import { ROW_NAMES } from '../../../src/core/catalogue/row-names';
import { composeFromReport, composeFromTabs } from '../../../src/core/documents/compose-document';
import type { DocumentInput } from '../../../src/core/documents/document-input';
import { type DocumentKind, documentKind } from '../../../src/core/documents/document-kinds';
import { ENTRY_FORM_WORDS } from '../../../src/core/documents/entry-form-words';
import { makePeriod } from '../../../src/core/period/periods';
import type { ReportDocument } from '../../../src/core/report/document';
import { STANDARD_WORDS } from '../../../src/core/report/lines/standard-words';
import type { ReportInput } from '../../../src/core/report/report-input';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import { type SampleOptions, sampleCommune } from '../../fixtures/golden/sample-commune';
import { SAMPLE_VILLAGE_SCORES } from '../../fixtures/golden/sample-scores';

const MARCH_20 = { year: 2023, month: 3, day: 20 };

export type SampleCommune = ReturnType<typeof sampleCommune>;

export type DocumentId = DocumentKind['id'];

export interface SampleDocumentOptions {
  readonly commune?: SampleOptions;
  /** What a test makes of the sample commune. */
  readonly changed?: (commune: SampleCommune) => SampleCommune;
  readonly report?: Partial<ReportInput>;
  readonly village?: string;
  readonly period?: string;
  readonly today?: typeof MARCH_20;
}

export function sampleDocument(id: DocumentId, options: SampleDocumentOptions = {}): ReportDocument {
  const { changed = (same: SampleCommune) => same } = options;
  const commune = changed(sampleCommune(options.commune ?? {}));
  const { settings, catalogue } = commune;
  const report: ReportInput = {
    words: STANDARD_WORDS,
    rollup: composeRollup(commune, makePeriod(options.period ?? '2023-Q1', 'nd09')),
    settings,
    reportDay: MARCH_20,
    status: 'official',
    ownTexts: new Map(),
    scores: SAMPLE_VILLAGE_SCORES,
    classesTold: true,
    rewards: { collectives: ['Thôn 4', 'Thôn 1', 'Thôn 8'], individuals: 2 },
    ...options.report,
  };
  const input: DocumentInput = {
    report,
    office: settings.documentsOn(MARCH_20),
    next: {
      name: 'quý II',
      start: { year: 2023, month: 3, day: 15 },
      end: { year: 2023, month: 6, day: 14 },
      deadline: { year: 2023, month: 6, day: 19 },
    },
  };
  const kind = documentKind(id);
  if (kind === undefined) throw new Error(`There is no document ${id}`);
  if (kind.source === 'report') return composeFromReport(kind, input);
  return composeFromTabs(kind, input, {
    villages: options.village === undefined ? null : [options.village],
    today: options.today ?? MARCH_20,
    form: { catalogue, identity: settings.identityOn(MARCH_20), words: ENTRY_FORM_WORDS, standardNames: ROW_NAMES },
  });
}

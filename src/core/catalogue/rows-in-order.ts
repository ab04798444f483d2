/** The 111 indicators the add-on ships with, in the plan's order: their facts, and the catalogue with their names. */
import { makeCatalogue } from './catalogue';
import { AWARENESS_AND_SAFETY } from './indicators/awareness-and-safety';
import { CONTEXT } from './indicators/context';
import { CULTURE_AND_ENVIRONMENT } from './indicators/culture-and-environment';
import { IMPLEMENTATION } from './indicators/implementation';
import { MEDIATION } from './indicators/mediation';
import { MEETINGS } from './indicators/meetings';
import { OFFENCES } from './indicators/offences';
import { REGISTRATION } from './indicators/registration';
import { REINTEGRATION } from './indicators/reintegration';
import { RESIDENCE_AND_TIPS } from './indicators/residence-and-tips';
import { SAFETY_CHECKLIST } from './indicators/safety-checklist';
import { SCHOOL_AND_SERVICE } from './indicators/school-and-service';
import { THEFT } from './indicators/theft';
import type { Catalogue, IndicatorFacts, RowNames } from './types';

export const ROWS_IN_ORDER: readonly IndicatorFacts[] = [
  ...CONTEXT,
  ...REGISTRATION,
  ...THEFT,
  ...MEDIATION,
  ...OFFENCES,
  ...REINTEGRATION,
  ...SCHOOL_AND_SERVICE,
  ...RESIDENCE_AND_TIPS,
  ...AWARENESS_AND_SAFETY,
  ...CULTURE_AND_ENVIRONMENT,
  ...MEETINGS,
  ...IMPLEMENTATION,
  ...SAFETY_CHECKLIST,
];

/** A row that has no name here is called by its code. */
export function catalogueNamed(names: RowNames): Catalogue {
  return makeCatalogue(
    ROWS_IN_ORDER.map((row) => {
      const { name, label } = names[row.code] ?? { name: row.code, label: row.code };
      return { ...row, name, label };
    }),
  );
}

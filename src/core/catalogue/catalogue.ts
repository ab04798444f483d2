/** A catalogue as a value: looked up by code, and changed by what a commune sets in the tab `Chỉ tiêu`. */
import type { Catalogue, Indicator, IndicatorCode, Requirement } from './types';

/** One line of the tab `Chỉ tiêu`; what is absent stays as it is. */
export interface IndicatorChange {
  readonly code: IndicatorCode;
  readonly on?: boolean;
  readonly name?: string;
  readonly required?: Requirement;
  /** The year's target, null for none. */
  readonly target?: number | null;
}

export function makeCatalogue(all: readonly Indicator[]): Catalogue {
  return { all, byCode: new Map(all.map((indicator) => [indicator.code, indicator])) };
}

/** The catalogue with a commune's changes. Codes that the catalogue does not have are passed over. */
export function applyIndicatorChanges(catalogue: Catalogue, changes: readonly IndicatorChange[]): Catalogue {
  const changeOf = new Map(changes.map((change) => [change.code, change]));
  return makeCatalogue(
    catalogue.all.map((indicator) => {
      const change = changeOf.get(indicator.code);
      return change === undefined ? indicator : withChange(indicator, change);
    }),
  );
}

/** The indicator of a code if its row is switched on, else null. */
export function indicatorInUse(catalogue: Catalogue, code: IndicatorCode): Indicator | null {
  const indicator = catalogue.byCode.get(code);
  return indicator?.on ? indicator : null;
}

/** Puts the force's name by effective date into a name, label or hint: `Thành viên {luc_luong} (người)`. */
export function fillForceName(text: string, forceName: string): string {
  return text.split('{luc_luong}').join(forceName);
}

function withChange(indicator: Indicator, change: IndicatorChange): Indicator {
  const { target: oldTarget, ...rest } = indicator;
  const target = change.target === undefined ? oldTarget : (change.target ?? undefined);
  return {
    ...rest,
    on: change.on ?? indicator.on,
    name: change.name ?? indicator.name,
    required: change.required ?? indicator.required,
    ...(target === undefined ? {} : { target }),
  };
}

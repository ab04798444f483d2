/** What Phụ lục IV says beyond the figures: accepted warnings, corrections, missing villages, rules switched off. */
import type { AcceptedWarning } from '../acceptance/judge-warning';
import { fillForceName } from '../catalogue/catalogue';
import { isSensitive } from '../catalogue/rows';
import type { Catalogue, IndicatorCode } from '../catalogue/types';
import { rowsCompared } from '../checks/rules/basis';
import { sayEntry } from '../corrections/say-entry';
import type { Correction } from '../corrections/types';
import type { Period, Quarter } from '../period/types';

/** A warning that was accepted, or a figure that was corrected; a note belongs to no quarter. */
interface ConfirmedPlace {
  /** Null: the commune. */
  readonly villageId: string | null;
  readonly quarter: Quarter | null;
  /** Null: the village's whole quarter. */
  readonly code: IndicatorCode | null;
  /** Official name of the row. */
  readonly name: string;
  readonly reason: string;
}

export interface ConfirmedWarning extends ConfirmedPlace {
  /** `Họp ngày 16/3/2023, sau ngày kết thúc kỳ (14/3/2023)`. */
  readonly statement: string;
}

export interface CorrectedFigure extends ConfirmedPlace {
  readonly reported: string;
  readonly confirmed: string;
}

/** Whatever is empty is left out, so that a report with nothing to say of it stays what it was. */
export interface Confirmation {
  readonly confirmed?: readonly ConfirmedWarning[];
  readonly corrected?: readonly CorrectedFigure[];
  /** Of both kinds, of single villages' S2–S3 rows: they stand in no document, only their number does. */
  readonly withheld?: number;
  /** Why a village has not reported, by its id. */
  readonly missingReasons?: ReadonlyMap<string, string>;
  /** Ids. */
  readonly rulesOff?: readonly string[];
}

export interface ConfirmationInput {
  readonly accepted: readonly AcceptedWarning[];
  readonly corrections: readonly Correction[];
  readonly missingReasons: ReadonlyMap<string, string>;
  readonly rulesOff: readonly string[];
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly forceName: string;
}

export function confirmationOf(input: ConfirmationInput): Confirmation {
  const { accepted, corrections, missingReasons, rulesOff, catalogue, period, forceName } = input;
  const nameOf = (code: IndicatorCode | null): string =>
    fillForceName(catalogue.byCode.get(code ?? '')?.name ?? '', forceName);
  const isSecret = (villageId: string | null, codes: readonly IndicatorCode[]): boolean =>
    villageId !== null &&
    codes.some((code) => {
      const row = catalogue.byCode.get(code);
      return row !== undefined && isSensitive(row);
    });

  const ofPeriod = corrections.filter(({ quarter }) => period.quarters.includes(quarter));
  const [open, secret] = split(accepted, ({ finding: { villageId, rule, code } }) =>
    isSecret(villageId, code === null ? [] : rowsCompared(rule, code)),
  );
  const [openCorrections, secretCorrections] = split(ofPeriod, ({ village, indicator }) =>
    isSecret(village?.id ?? null, [indicator.code]),
  );
  const confirmed = open.map(
    ({ finding: { villageId, quarter, code, basis }, reason }): ConfirmedWarning => ({
      ...{ villageId, quarter, code, reason },
      name: nameOf(code),
      statement: basis?.statement ?? '',
    }),
  );
  const corrected = openCorrections.map(
    ({ village, quarter, indicator, reported, confirmed: value, reason }): CorrectedFigure => ({
      ...{ villageId: village?.id ?? null, quarter, code: indicator.code, reason },
      name: nameOf(indicator.code),
      reported: sayEntry(reported),
      confirmed: sayEntry(value),
    }),
  );
  const withheld = secret.length + secretCorrections.length;
  return {
    ...(confirmed.length === 0 ? {} : { confirmed }),
    ...(corrected.length === 0 ? {} : { corrected }),
    ...(withheld === 0 ? {} : { withheld }),
    ...(missingReasons.size === 0 ? {} : { missingReasons }),
    ...(rulesOff.length === 0 ? {} : { rulesOff }),
  };
}

function split<T>(items: readonly T[], isApart: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter((item) => !isApart(item)), items.filter(isApart)];
}

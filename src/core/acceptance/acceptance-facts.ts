/** What the officer accepted with a reason, as `_Lưu` keeps it: warnings for their figures, villages that did not report. */
import type { Finding } from '../checks/types';
import { quarterCode } from '../period/periods';
import type { StoredFact } from '../tracking/records';

const WARNING = 'chap-nhan';
const MISSING = 'chua-bao-cao';

export interface Acceptance {
  /** Of the finding's basis when it was accepted. */
  readonly values: string;
  readonly reason: string;
}

export interface AcceptanceFacts {
  /** Null: never accepted, or taken back. */
  readonly warning: (key: string) => Acceptance | null;
  /** All that count, by key. */
  readonly warnings: () => readonly (readonly [key: string, acceptance: Acceptance])[];
  /** Why a village is missing in a period's report; null: nobody has said. */
  readonly missing: (periodCode: string, villageId: string) => string | null;
  /** All that count of a period, by village id. */
  readonly missingIn: (periodCode: string) => readonly (readonly [villageId: string, reason: string])[];
}

/** `2023-Q1/HH-T01/V29/nd1_tuan_tra_buoi`; a note belongs to no quarter, a commune row to no village. */
export function warningKey({
  rule,
  year,
  quarter,
  villageId,
  code,
}: Pick<Finding, 'rule' | 'year' | 'quarter' | 'villageId' | 'code'>): string {
  const when = quarter === null ? String(year) : quarterCode(year, quarter);
  return [when, villageId ?? '', rule, code ?? ''].join('/');
}

const missingKey = (periodCode: string, villageId: string): string => `${periodCode}/${villageId}`;

/** `acceptance` null takes an earlier one back. */
export function warningFact(key: string, acceptance: Acceptance | null): StoredFact {
  return { kind: WARNING, key, text: JSON.stringify(acceptance ?? { reason: null }) };
}

/** `reason` null takes an earlier one back. */
export function missingFact(periodCode: string, villageId: string, reason: string | null): StoredFact {
  return { kind: MISSING, key: missingKey(periodCode, villageId), text: JSON.stringify({ reason }) };
}

/** `facts` in the order in which they were written: the last word on a place counts. */
export function readAcceptanceFacts(facts: readonly StoredFact[]): AcceptanceFacts {
  const last = new Map(facts.map(({ kind, key, text }) => [`${kind} ${key}`, text]));
  const read = (kind: string, key: string) => parseFact(last.get(`${kind} ${key}`) ?? '');
  const warning = (key: string): Acceptance | null => {
    const { values, reason } = read(WARNING, key);
    return typeof values === 'string' && isReason(reason) ? { values, reason } : null;
  };
  const missing = (periodCode: string, villageId: string): string | null => {
    const { reason } = read(MISSING, missingKey(periodCode, villageId));
    return isReason(reason) ? reason : null;
  };
  const keysOf = (wanted: string) => [...new Set(facts.filter(({ kind }) => kind === wanted).map(({ key }) => key))];
  return {
    warning,
    warnings: () =>
      keysOf(WARNING).flatMap((key) => {
        const acceptance = warning(key);
        return acceptance === null ? [] : [[key, acceptance] as const];
      }),
    missing,
    missingIn: (periodCode) =>
      keysOf(MISSING)
        .filter((key) => key.startsWith(missingKey(periodCode, '')))
        .map((key) => key.slice(missingKey(periodCode, '').length))
        .flatMap((villageId) => {
          const reason = missing(periodCode, villageId);
          return reason === null ? [] : [[villageId, reason] as const];
        }),
  };
}

const isReason = (reason: unknown): reason is string => typeof reason === 'string' && reason.trim() !== '';

/** Only the add-on writes there; what somebody has damaged nevertheless accepts nothing. */
function parseFact(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Whether a warning still waits for the officer, and what keeps a report from being official. */
import type { Finding } from '../checks/types';
import { type Acceptance, type AcceptanceFacts, warningKey } from './acceptance-facts';

export type WarningState =
  | { readonly kind: 'open' }
  | { readonly kind: 'accepted'; readonly reason: string }
  /** Accepted once, for other figures than those of now; it is open again. */
  | { readonly kind: 'outdated'; readonly reason: string };

const OPEN: WarningState = { kind: 'open' };

/** `values`: the figures on which the warning rests now. */
export function judgeAcceptance(values: string, acceptance: Acceptance | null): WarningState {
  if (acceptance === null) return OPEN;
  return { kind: acceptance.values === values ? 'accepted' : 'outdated', reason: acceptance.reason };
}

/** Null: no warning, so nothing that could be accepted. */
function judgeWarning(finding: Finding, facts: AcceptanceFacts): WarningState | null {
  const { severity, basis } = finding;
  if (severity !== 'warning') return null;
  return basis === undefined ? OPEN : judgeAcceptance(basis.values, facts.warning(warningKey(finding)));
}

/** A warning that was accepted, with the reason that the annex prints. */
export interface AcceptedWarning {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a period's report waits for; all empty: it is official. */
export interface OpenMatters {
  /** Of villages that have reported, and of the commune's own rows. */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Ids of villages that have not reported, and nobody has said why. */
  readonly unexplained: readonly string[];
}

interface Judged extends OpenMatters {
  readonly accepted: readonly AcceptedWarning[];
  /** Why a village that has not reported is missing, by its id. */
  readonly missingReasons: ReadonlyMap<string, string>;
}

/** `villages`: those of the period, and whether they have reported it. */
export function judgeMatters(
  findings: readonly Finding[],
  villages: readonly { readonly id: string; readonly reported: boolean }[],
  periodCode: string,
  facts: AcceptanceFacts,
): Judged {
  const missing = villages.filter(({ reported }) => !reported).map(({ id }) => id);
  const accepted: AcceptedWarning[] = [];
  const warnings: Finding[] = [];
  for (const finding of findings) {
    const state = judgeWarning(finding, facts);
    if (state?.kind === 'accepted') accepted.push({ finding, reason: state.reason });
    else if (state !== null) warnings.push(finding);
  }
  const missingReasons = new Map<string, string>();
  for (const id of missing) {
    const reason = facts.missing(periodCode, id);
    if (reason !== null) missingReasons.set(id, reason);
  }
  return {
    errors: findings.filter(
      ({ severity, villageId }) => severity === 'error' && (villageId === null || !missing.includes(villageId)),
    ),
    warnings,
    unexplained: missing.filter((id) => !missingReasons.has(id)),
    accepted,
    missingReasons,
  };
}

export const isSettled = ({ errors, warnings, unexplained }: OpenMatters): boolean =>
  errors.length + warnings.length + unexplained.length === 0;

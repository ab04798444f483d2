/** The officer accepts warnings for the figures they rest on, or says why a village is missing; both with a reason. */
import {
  type Acceptance,
  missingFact,
  readAcceptanceFacts,
  warningFact,
  warningKey,
} from '../core/acceptance/acceptance-facts';
import { refusePrintedReason } from '../core/acceptance/check-reason';
import { parseBodies } from '../core/bodies/bodies';
import { composeRollup } from '../core/rollup/compose-rollup';
import { cleanText } from '../core/submission/cell-text';
import type { StoredFact } from '../core/tracking/records';
import type { ActionLog, Clock, FactStore, WorkbookSource } from '../ports';
import type { AcceptancesResponse, AcceptRequest, ExplainMissingRequest } from '../wire';
import { checkContext, checkPeriod } from './check-entries';
import { bodyFindings } from './list-body-findings';
import { findPeriod } from './periods';
import { readCommune } from './read-commune';

export interface AcceptPorts {
  readonly source: WorkbookSource;
  readonly store: FactStore;
  readonly log: ActionLog;
  readonly clock: Clock;
}

/** What the sidebar shows; without a period no village is missing. */
export type Acceptances = Omit<Extract<AcceptancesResponse, { ok: true }>, 'ok'>;

const NO_PERIOD = 'Sổ này không có kỳ báo cáo đó. Chọn lại kỳ trong danh sách.';
const NO_SUCH_WARNING = 'Số liệu vừa thay đổi, cảnh báo này không còn như trước. Bấm “Kiểm tra lại” rồi xem lại.';
const AN_ERROR = 'Lỗi thì phải sửa, không chấp nhận được. Bấm “Kiểm tra lại” rồi xem lại.';
const NOT_ACCEPTED = 'Cảnh báo này chưa được chấp nhận, hoặc có người vừa bỏ chấp nhận. Bấm “Kiểm tra lại”.';

/** `periodCode`: whose missing villages; village ids come from the keys that were kept. */
export function listAcceptances(facts: readonly StoredFact[], periodCode: string): Acceptances {
  const read = readAcceptanceFacts(facts);
  return {
    warnings: read.warnings().map(([key, acceptance]) => ({ key, ...acceptance })),
    missing: read.missingIn(periodCode).map(([village, reason]) => ({ village, reason })),
  };
}

/** Null: the workbook is not ours. A text: why nothing was done. Run it under the lock. */
export function acceptWarnings(
  { period: periodCode, warnings, reason: typed }: AcceptRequest,
  ports: AcceptPorts,
): Acceptances | string | null {
  const { source, store, log, clock } = ports;
  const reason = typed === null ? null : cleanText(typed);
  const refusal = reason === null ? null : refusePrintedReason(reason);
  if (refusal !== null) return refusal;
  if (warnings.length === 0) return 'Chưa chọn cảnh báo nào.';
  const workbook = source.load({ formulas: false });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const period = findPeriod(commune.settings, periodCode);
  if (period === null) return NO_PERIOD;

  const found = new Map(
    [
      ...checkPeriod(commune, period, checkContext(commune, clock.today(), false, null)),
      ...bodyFindings(parseBodies(source.bodies()), period, commune.settings.rulesOff),
    ].map((each) => [`${warningKey(each)} ${each.basis?.values ?? ''}`, each]),
  );
  const known = readAcceptanceFacts(store.facts());
  const facts: StoredFact[] = [];
  for (const { key, values } of warnings) {
    const finding = found.get(`${key} ${values}`);
    if (reason === null && known.warning(key) === null) return NOT_ACCEPTED;
    if (reason !== null && finding === undefined) return NO_SUCH_WARNING;
    if (reason !== null && (finding?.severity !== 'warning' || finding.basis === undefined)) return AN_ERROR;
    const acceptance: Acceptance | null = reason === null ? null : { values, reason };
    facts.push(warningFact(key, acceptance));
  }
  // Closed to everybody but the police, so a call by others ends here.
  store.keep(facts);
  const action = reason === null ? 'Bỏ chấp nhận cảnh báo' : 'Chấp nhận cảnh báo';
  const detail = `${warnings.map(({ key }) => key).join(', ')}${reason === null ? '' : `: ${reason}`}`;
  log.append({ action, period: periodCode, revision: null, detail }, clock.now());
  return listAcceptances(store.facts(), periodCode);
}

/** Null: the workbook is not ours. A text: why nothing was done. Run it under the lock. */
export function explainMissing(
  { period: periodCode, village: villageId, reason: typed }: ExplainMissingRequest,
  ports: AcceptPorts,
): Acceptances | string | null {
  const { source, store, log, clock } = ports;
  const reason = typed === null ? null : cleanText(typed);
  const refusal = reason === null ? null : refusePrintedReason(reason);
  if (refusal !== null) return refusal;
  const workbook = source.load({ formulas: false });
  if (workbook === null) return null;
  const commune = readCommune(workbook);
  const period = findPeriod(commune.settings, periodCode);
  if (period === null) return NO_PERIOD;
  const village = composeRollup(commune, period).villages.find(({ id }) => id === villageId);
  if (village === undefined) return 'Không thấy thôn này trong kỳ đã chọn. Bấm “Kiểm tra lại” để lấy danh sách mới.';
  if (village.reported && reason !== null) return `${village.name} đã báo cáo đủ, không cần ghi lý do.`;

  store.keep([missingFact(periodCode, villageId, reason)]);
  const detail = `${village.name}: ${reason ?? 'bỏ lý do đã ghi'}`;
  log.append({ action: 'Lý do chưa báo cáo', period: periodCode, revision: null, detail }, clock.now());
  return listAcceptances(store.facts(), periodCode);
}

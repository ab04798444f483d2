/** What “Chấm điểm thi đua” is answered. */
import { findPeriod, periodNowDue } from '../app/periods';
import { Refusal } from '../app/refusal';
import { scorePeriodNow } from '../app/score-period';
import { toScoresJson } from '../core/score/scores-json';
import { withDocumentLock } from '../sheets/shell/document-lock';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS } from './outcomes';
import { reportPorts } from './wiring';

/** `code` null: the quarter now due. */
export function score(code: string | null): Wire.ScoreResponse {
  const scored = withDocumentLock(() => {
    const ports = reportPorts();
    const answer = scorePeriodNow(({ settings }) => {
      const period = code === null ? periodNowDue(settings, ports.clock.today()) : findPeriod(settings, code);
      if (period === null) throw new Refusal('Sổ này không có kỳ báo cáo đó. Chọn lại kỳ trong danh sách.');
      return period;
    }, ports);
    return answer ?? NOT_OURS;
  });
  if (scored === null) return BUSY;
  if ('ok' in scored) return scored;
  return { ok: true, period: scored.period.code, summary: scored.summary, scores: toScoresJson(scored.scores) };
}

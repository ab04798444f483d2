/** What the sidebar “Theo dõi nộp báo cáo” is answered. */
import { closeVillageTab } from '../app/close-village-tab';
import { decideSubmission } from '../app/decide-submission';
import { ruleOnTime } from '../app/rule-on-time';
import { rebuildTracking, type TrackedCommune, trackSubmissions } from '../app/track-submissions';
import { viewTracking } from '../app/view-tracking';
import { withDocumentLock } from '../sheets/shell/document-lock';
import type * as Wire from '../wire';
import { BUSY, NOT_OURS, type Refused, refuse } from './outcomes';
import { type TrackingPorts, trackingPorts } from './wiring';

function answer(tracked: TrackedCommune | string | null, ports: TrackingPorts): Wire.TrackingResponse {
  if (tracked === null) return NOT_OURS;
  if (typeof tracked === 'string') return refuse(tracked);
  return { ok: true, ...viewTracking(tracked, ports.clock.today(), ports.decisions) };
}

export function track(): Wire.TrackingResponse {
  const ports = trackingPorts();
  return answer(trackSubmissions(ports, withDocumentLock), ports);
}

/** Runs under the lock with ports made in it, so that nothing that was read before is trusted. */
function locked<T>(work: (ports: TrackingPorts) => T): T | Refused {
  return withDocumentLock(() => work(trackingPorts())) ?? BUSY;
}

export function decide(request: Wire.DecideRequest): Wire.DecideResponse {
  return locked((ports): Wire.DecideResponse => {
    const decided = decideSubmission(request, ports);
    if (decided === null) return NOT_OURS;
    if (typeof decided === 'string') return refuse(decided);
    const { tracked, done } = decided;
    const refused = [...decided.refused].map(([village, why]) => ({ village, why }));
    return { ok: true, done, refused, tracking: viewTracking(tracked, ports.clock.today(), ports.decisions) };
  });
}

export function rule(request: Wire.OnTimeRequest): Wire.TrackingResponse {
  return locked((ports) => answer(ruleOnTime(request, ports), ports));
}

export function closeTab(request: Wire.CloseTabRequest): Wire.TrackingResponse {
  return locked((ports) => answer(closeVillageTab(request, ports), ports));
}

export function rebuild(): Wire.TrackingResponse {
  return locked((ports) => answer(rebuildTracking(ports), ports));
}

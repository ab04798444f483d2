/** Who has handed in what: reads the village tabs, remembers what a first check after a deadline sees, judges. */
import type { CheckWords } from '../core/checks/messages/check-words';
import { trackingGrid } from '../core/layout/tracking-tab';
import { QUARTERS } from '../core/period/schemes';
import type { CalendarDate } from '../core/period/types';
import { formatMoment } from '../core/text/dates';
import { readTrackingFacts, type StoredFact } from '../core/tracking/records';
import { type TrackedQuarter, trackQuarter } from '../core/tracking/track-quarter';
import { observationsDue } from '../core/tracking/village-on-time';
import type {
  ActionLog,
  Clock,
  FactStore,
  LoadedWorkbook,
  TrackingTab,
  WithDocumentLock,
  WorkbookSource,
} from '../ports';
import { checkContext } from './check-entries';
import { type Commune, notesOfCorrections, readCommune } from './read-commune';
import { villageLives } from './village-lives';

export interface TrackPorts {
  readonly source: WorkbookSource;
  readonly store: FactStore;
  readonly clock: Clock;
  readonly checkWords: () => CheckWords;
}

/** The commune with its four quarters, as of one reading. */
export interface TrackedCommune {
  readonly workbook: LoadedWorkbook;
  readonly commune: Commune;
  readonly facts: readonly StoredFact[];
  readonly quarters: readonly TrackedQuarter[];
}

export function trackCommune(
  workbook: LoadedWorkbook,
  facts: readonly StoredFact[],
  today: CalendarDate,
  words: CheckWords,
): TrackedCommune {
  const commune = readCommune(workbook);
  // A state is one of the tab's own cells, whatever was corrected beside them.
  const typed = { ...commune, ...commune.entered };
  const moment = { facts: readTrackingFacts(facts), today, context: checkContext(commune, today, false, words) };
  return { workbook, commune, facts, quarters: QUARTERS.map((quarter) => trackQuarter(typed, quarter, moment)) };
}

/** Reads for a run that writes afterwards, under the lock; what it sees first is kept at once. Null: not ours. */
export function loadTracking({ source, store, clock, checkWords }: TrackPorts): TrackedCommune | null {
  const workbook = source.load({ formulas: false, villagesOnly: true, corrections: true });
  if (workbook === null) return null;
  const today = clock.today();
  const known = store.facts();
  const commune = readCommune(workbook);
  const seen = observationsDue({ ...commune, ...commune.entered }, readTrackingFacts(known), today);
  store.keep(seen);
  source.showCorrections(notesOfCorrections(commune));
  return trackCommune(workbook, [...known, ...seen], today, checkWords());
}

/**
 * Reads for a look; only the first one after a deadline writes, under the lock, and where somebody else is at work it
 * leaves that to the next one. Null: the workbook is not ours.
 */
export function trackSubmissions(
  { source, store, clock, checkWords }: TrackPorts,
  withLock: WithDocumentLock,
): TrackedCommune | null {
  const workbook = source.load({ formulas: false, villagesOnly: true });
  if (workbook === null) return null;
  const today = clock.today();
  const known = store.facts();
  const seen = observationsDue(readCommune(workbook), readTrackingFacts(known), today);
  if (seen.length > 0) withLock(() => store.keep(seen));
  return trackCommune(workbook, [...known, ...seen], today, checkWords());
}

export interface RebuildPorts extends TrackPorts {
  readonly tab: TrackingTab;
  readonly log: ActionLog;
}

export function writeTracking({ commune, quarters }: TrackedCommune, { source, tab, clock }: RebuildPorts): void {
  source.showLives(villageLives(commune));
  tab.write(trackingGrid(quarters, clock.today(), formatMoment(clock.now())), commune.settings.policeAccounts);
}

/** The tab `Theo dõi` made afresh. The log goes first: it is closed to whoever may not do this. */
export function rebuildTracking(ports: RebuildPorts): TrackedCommune | null {
  const tracked = loadTracking(ports);
  if (tracked === null) return null;
  const entry = { action: 'Ghi trang Theo dõi', period: '', revision: null, detail: 'Lập lại từ các trang thôn.' };
  ports.log.append(entry, ports.clock.now());
  writeTracking(tracked, ports);
  return tracked;
}

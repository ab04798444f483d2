/** Small facts of the submissions that only `_Lưu` holds: what a check saw, what the officer ruled, what was accepted. */
import { isEntrySource, type ReceivedFigures } from '../entering/entry-source';
import { parseIsoDate, printIsoDate } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';

/** A row of `_Lưu`: `quan-sat`, `dung-han`, `duyet`, `khoa`, `khoa-trang`, `nhap-ho`; rows of other kinds are none of ours. */
export interface StoredFact {
  readonly kind: string;
  /** `2023-Q1`, `2023-Q1/HH-T01` for what concerns one village, `HH-T01` for what concerns it in all quarters. */
  readonly key: string;
  /** JSON. */
  readonly text: string;
}

/** What the first check after the deadline saw. */
export interface Observation {
  readonly day: CalendarDate;
  /** Villages that had handed in. */
  readonly handedIn: readonly string[];
}

/** The officer's word on whether a village was on time; null takes an earlier word back. */
export interface OnTimeRuling {
  readonly onTime: boolean | null;
  readonly reason: string;
}

/** The head's values as texts by row code at the moment of acceptance; blank rows are left out. */
export type AcceptedValues = Readonly<Record<string, string>>;

/** Figures that the police typed for a village. */
export interface EnteredFigures extends ReceivedFigures {
  /** The police ticked “Đã nộp” with them, and the day of receipt is the day of submission. */
  readonly ticked: boolean;
  /** The head's values right after it. */
  readonly values: AcceptedValues;
}

export interface TrackingFacts {
  readonly observation: (quarterCode: string) => Observation | null;
  readonly ruling: (quarterCode: string, villageId: string) => OnTimeRuling | null;
  /** Null: accepted by hand, or by a run that kept no values. */
  readonly accepted: (quarterCode: string, villageId: string, fingerprint: string) => AcceptedValues | null;
  /** Fingerprint for which the add-on closed the quarter's column; null: it is open, or only the word was typed. */
  readonly locked: (quarterCode: string, villageId: string) => string | null;
  /** The add-on closed the whole tab of a village that has ended. */
  readonly tabClosed: (villageId: string) => boolean;
  /** The last time; null: the village has typed everything itself. */
  readonly entered: (quarterCode: string, villageId: string) => EnteredFigures | null;
}

const SEEN = 'quan-sat';
const RULED = 'dung-han';
const ACCEPTED = 'duyet';
const LOCKED = 'khoa';
const TAB_CLOSED = 'khoa-trang';
const ENTERED = 'nhap-ho';

const villageKey = (quarterCode: string, villageId: string): string => `${quarterCode}/${villageId}`;

export function observationFact(quarterCode: string, { day, handedIn }: Observation): StoredFact {
  return { kind: SEEN, key: quarterCode, text: JSON.stringify({ day: printIsoDate(day), handedIn }) };
}

export function rulingFact(quarterCode: string, villageId: string, ruling: OnTimeRuling): StoredFact {
  return { kind: RULED, key: villageKey(quarterCode, villageId), text: JSON.stringify(ruling) };
}

export function acceptedFact(
  quarterCode: string,
  villageId: string,
  fingerprint: string,
  values: AcceptedValues,
): StoredFact {
  const text = JSON.stringify({ fingerprint, values });
  return { kind: ACCEPTED, key: villageKey(quarterCode, villageId), text };
}

/** `fingerprint` null: opened again. */
export function lockedFact(quarterCode: string, villageId: string, fingerprint: string | null): StoredFact {
  return { kind: LOCKED, key: villageKey(quarterCode, villageId), text: JSON.stringify({ fingerprint }) };
}

export function tabClosedFact(villageId: string, closed: boolean): StoredFact {
  return { kind: TAB_CLOSED, key: villageId, text: JSON.stringify({ closed }) };
}

export function enteredFact(quarterCode: string, villageId: string, figures: EnteredFigures): StoredFact {
  const text = JSON.stringify({ ...figures, received: printIsoDate(figures.received) });
  return { kind: ENTERED, key: villageKey(quarterCode, villageId), text };
}

/** `facts` in the order in which they were written. */
export function readTrackingFacts(facts: readonly StoredFact[]): TrackingFacts {
  const texts = new Map<string, string[]>();
  for (const { kind, key, text } of facts) texts.set(`${kind} ${key}`, [...(texts.get(`${kind} ${key}`) ?? []), text]);
  const read = <T>(kind: string, key: string, parse: (value: Readonly<Record<string, unknown>>) => T | null): T[] =>
    (texts.get(`${kind} ${key}`) ?? []).flatMap((text) => parseFact(text, parse));
  return {
    // Two officers may have looked at the same moment; the first one's check is the first check.
    observation: (code) => read(SEEN, code, toObservation)[0] ?? null,
    ruling: (code, villageId) => read(RULED, villageKey(code, villageId), toRuling).pop() ?? null,
    accepted: (code, villageId, fingerprint) =>
      read(ACCEPTED, villageKey(code, villageId), toAccepted).find((each) => each.fingerprint === fingerprint)
        ?.values ?? null,
    locked: (code, villageId) => read(LOCKED, villageKey(code, villageId), toLocked).pop()?.fingerprint ?? null,
    tabClosed: (villageId) => read(TAB_CLOSED, villageId, ({ closed }) => ({ closed })).pop()?.closed === true,
    entered: (code, villageId) => read(ENTERED, villageKey(code, villageId), toEntered).pop() ?? null,
  };
}

/** Only the add-on writes there; what somebody has damaged nevertheless is as good as absent. */
function parseFact<T>(text: string, parse: (value: Readonly<Record<string, unknown>>) => T | null): T[] {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = isRecord(value) ? parse(value) : null;
    return parsed === null ? [] : [parsed];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

function toObservation({ day, handedIn }: Readonly<Record<string, unknown>>): Observation | null {
  const seen = isText(day) ? parseIsoDate(day) : null;
  return seen === null || !Array.isArray(handedIn) ? null : { day: seen, handedIn: handedIn.filter(isText) };
}

function toRuling({ onTime, reason }: Readonly<Record<string, unknown>>): OnTimeRuling | null {
  if (onTime !== null && typeof onTime !== 'boolean') return null;
  return { onTime, reason: isText(reason) ? reason : '' };
}

function toAccepted({ fingerprint, values }: Readonly<Record<string, unknown>>) {
  if (!isText(fingerprint) || !isRecord(values)) return null;
  return { fingerprint, values: textsIn(values) };
}

function toLocked({ fingerprint }: Readonly<Record<string, unknown>>) {
  return { fingerprint: isText(fingerprint) ? fingerprint : null };
}

function textsIn(values: Readonly<Record<string, unknown>>): AcceptedValues {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => isText(entry[1])));
}

function toEntered(value: Readonly<Record<string, unknown>>): EnteredFigures | null {
  const { source, received, note, ticked, values } = value;
  const day = isText(received) ? parseIsoDate(received) : null;
  if (day === null || !isText(source) || !isEntrySource(source)) return null;
  return {
    source,
    received: day,
    note: isText(note) ? note : '',
    ticked: ticked === true,
    values: isRecord(values) ? textsIn(values) : {},
  };
}

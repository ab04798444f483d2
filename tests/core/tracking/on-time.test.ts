/** On time: by the stamp, else the typed day, else what the first check after the deadline saw, else nobody knows. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, compareDates, dateOfDayNumber, dayNumber } from '../../../src/core/period/calendar-date';
import { makePeriod } from '../../../src/core/period/periods';
import { onTimeFigure, periodTimeliness } from '../../../src/core/tracking/period-on-time';
import { enteredFact, observationFact, readTrackingFacts, rulingFact } from '../../../src/core/tracking/records';
import { observationsDue, villageOnTime } from '../../../src/core/tracking/village-on-time';
import { day } from '../submission/build-village';
import {
  AFTER,
  BEFORE,
  DEADLINE,
  idOf,
  SUBMITTED,
  type TrackedAt,
  type TrackedParts,
  trackingInput,
} from './build-tracking';

const Q1 = '2023-Q1';
const seen = (on: typeof AFTER, ...handedIn: string[]) => observationFact(Q1, { day: on, handedIn });
const ruled = (onTime: boolean | null, reason = 'nộp giấy ngày 16/3') => rulingFact(Q1, idOf(0), { onTime, reason });

const onPaper = (received: typeof AFTER, ticked = true) =>
  enteredFact(Q1, idOf(0), { source: 'giấy', received, note: '', ticked, values: {} });

const verdict = (parts: TrackedParts, { today = BEFORE, facts = [] }: TrackedAt = {}) =>
  villageOnTime(trackingInput([parts]), idOf(0), 1, readTrackingFacts(facts), today);

const submitted = (control: TrackedParts['control'] = {}): TrackedParts => ({
  ...SUBMITTED,
  control: { ...SUBMITTED.control, ...control },
});

describe('a day that is known', () => {
  it.each([
    ['on the deadline itself', DEADLINE, 'on-time', null],
    ['on Saturday after a deadline on Friday', day(2023, 3, 18), 'late', 0],
    ['on Monday after it', day(2023, 3, 20), 'late', 1],
    ['on Tuesday after it', day(2023, 3, 21), 'late', 2],
  ])('%s: the stamp decides', (_, stamp, onTime, daysLate) => {
    expect(verdict(submitted({ stamp }), { today: day(2023, 3, 30) })).toMatchObject({ onTime, daysLate, day: stamp });
  });

  it('the stamp goes before the typed day, and the typed day before what was seen', () => {
    const at = { today: AFTER, facts: [seen(AFTER)] };
    expect(verdict(submitted({ stamp: AFTER, submittedOn: BEFORE }), at).onTime).toBe('late');
    expect(verdict(submitted({ submittedOn: BEFORE }), at)).toMatchObject({ onTime: 'on-time', day: BEFORE });
  });

  it('on which the police received complete figures goes before the stamp of a later tick, while it stands', () => {
    const cells = submitted({ stamp: AFTER, submittedOn: BEFORE });
    expect(verdict(cells, { today: AFTER, facts: [onPaper(BEFORE)] })).toMatchObject({
      onTime: 'on-time',
      day: BEFORE,
    });
    for (const facts of [[onPaper(BEFORE, false)], [onPaper(day(2023, 3, 15))]]) {
      expect(verdict(cells, { today: AFTER, facts })).toMatchObject({ onTime: 'late', day: AFTER });
    }
  });

  it('before the quarter began or in the future it is a slip, and does not count', () => {
    const at = { today: AFTER, facts: [seen(AFTER, idOf(0))] };
    expect(verdict(submitted({ submittedOn: day(2022, 3, 16) }), at)).toMatchObject({ onTime: 'on-time', day: null });
    expect(verdict(submitted({ submittedOn: day(2023, 4, 16) }), at)).toMatchObject({ onTime: 'on-time', day: null });
  });

  it('goes with its tick: the stamp of a tick that is gone says nothing', () => {
    const unticked = { cells: SUBMITTED.cells ?? {}, control: { submitted: false, stamp: AFTER } };
    expect(verdict(unticked, { today: AFTER, facts: [seen(AFTER, idOf(0))] })).toMatchObject({
      onTime: 'on-time',
      day: null,
    });
  });

  it('skips holidays when it counts working days', () => {
    const input = trackingInput([submitted({ stamp: day(2023, 3, 22) })]);
    const settings = { ...input.settings, holidays: [day(2023, 3, 21)] };
    const figure = onTimeFigure({ ...input, settings }, readTrackingFacts([]), day(2023, 3, 30));
    expect(figure(idOf(0), 1)).toBe(0);
  });
});

describe('a day that nobody knows', () => {
  it('is on time as long as the deadline is not past', () => {
    expect(verdict(submitted(), { today: DEADLINE })).toMatchObject({ onTime: 'on-time', day: null, seenOn: null });
  });

  it('is unknown after the deadline where no check has looked, never late', () => {
    expect(verdict(submitted(), { today: AFTER }).onTime).toBe('unknown');
  });

  it('is what the first check after the deadline saw', () => {
    const facts = [seen(AFTER, idOf(0)), seen(day(2023, 3, 27))];
    expect(verdict(submitted(), { today: day(2023, 4, 1), facts })).toMatchObject({ onTime: 'on-time', seenOn: AFTER });
    const late = verdict(submitted(), { today: day(2023, 4, 1), facts: [seen(AFTER)] });
    expect(late).toMatchObject({ onTime: 'late', daysLate: null, seenOn: AFTER });
  });

  it('says nothing about a quarter that was not handed in', () => {
    expect(verdict({}, { today: AFTER, facts: [seen(AFTER)] }).onTime).toBe('not-handed-in');
    expect(verdict({ control: { submitted: true } }, { today: AFTER }).onTime).toBe('not-handed-in');
  });

  it('takes a complete quarter for handed in though nobody ticked it', () => {
    const complete = { cells: SUBMITTED.cells ?? {} };
    expect(verdict(complete, { today: BEFORE }).onTime).toBe('unknown');
    expect(verdict(complete, { today: AFTER, facts: [seen(AFTER, idOf(0))] }).onTime).toBe('on-time');
  });

  it('keeps the day of a quarter that was sent back or reopened', () => {
    const sentBack = { cells: {}, control: { decision: 'cần sửa', stamp: BEFORE } };
    const reopened = { cells: {}, control: { reason: 'ghi nhầm', stamp: BEFORE } };
    expect(verdict(sentBack, { today: AFTER }).onTime).toBe('on-time');
    expect(verdict(reopened, { today: AFTER }).onTime).toBe('on-time');
  });
});

describe('the officer’s word', () => {
  const at = (...facts: ReturnType<typeof ruled>[]) => ({ today: AFTER, facts });

  it('goes before stamp, day and sight', () => {
    expect(verdict(submitted({ stamp: AFTER }), at(ruled(true)))).toMatchObject({
      onTime: 'on-time',
      ruling: { onTime: true, reason: 'nộp giấy ngày 16/3' },
    });
    expect(verdict(submitted({ stamp: BEFORE }), at(ruled(false))).onTime).toBe('late');
  });

  it('can be taken back, and the last one counts', () => {
    expect(verdict(submitted({ stamp: AFTER }), at(ruled(true), ruled(null)))).toMatchObject({
      onTime: 'late',
      ruling: null,
    });
  });

  it('does not hand anything in', () => {
    expect(verdict({}, at(ruled(true))).onTime).toBe('not-handed-in');
  });
});

describe('the laws', () => {
  const days = fc.integer({ min: dayNumber(day(2022, 12, 1)), max: dayNumber(day(2023, 6, 30)) }).map(dateOfDayNumber);
  const maybeDay = fc.option(days, { nil: null });

  it('nobody is late without a day after the deadline, a check that saw nothing, or a word', () => {
    fc.assert(
      fc.property(maybeDay, maybeDay, days, (stamp, submittedOn, today) => {
        const found = verdict(submitted({ stamp: stamp ?? '', submittedOn: submittedOn ?? '' }), { today });
        const lateDays = [stamp, submittedOn].filter((each) => each !== null && compareDates(each, DEADLINE) > 0);
        if (found.onTime === 'late') expect(lateDays.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a day more never makes a late one on time', () => {
    fc.assert(
      fc.property(days, (stamp) => {
        const later = addDays(stamp, 1);
        const at = { today: day(2023, 7, 30) };
        const [first, second] = [stamp, later].map((each) => verdict(submitted({ stamp: each }), at).onTime);
        expect([first, second]).not.toEqual(['late', 'on-time']);
      }),
    );
  });
});

describe('what a check has to remember', () => {
  const input = trackingInput([submitted(), {}, { control: { submitted: true } }, submitted({ stamp: AFTER })]);
  const due = (today: typeof AFTER, facts = readTrackingFacts([])) => observationsDue(input, facts, today);

  it('is who had handed in, once the deadline is past', () => {
    expect(due(DEADLINE)).toEqual([]);
    expect(due(AFTER)).toEqual([observationFact(Q1, { day: AFTER, handedIn: [idOf(0), idOf(3)] })]);
  });

  it('is nothing where a check has looked before', () => {
    expect(due(day(2023, 4, 1), readTrackingFacts([seen(AFTER)]))).toEqual([]);
  });

  it('covers every quarter that is past', () => {
    expect(due(day(2023, 9, 1)).map(({ key }) => key)).toEqual(['2023-Q1', '2023-Q2']);
  });
});

describe('the period', () => {
  const input = trackingInput([
    submitted({ stamp: BEFORE }),
    submitted({ stamp: AFTER }),
    submitted(),
    {},
    submitted({ stamp: BEFORE }),
  ]);
  const none = readTrackingFacts([]);

  it('counts on time 1, late 0, unknown nothing, not handed in 0 as soon as the deadline is past', () => {
    const figures = (today: typeof AFTER) =>
      [0, 1, 2, 3].map((index) => onTimeFigure(input, none, today)(idOf(index), 1));
    expect(figures(day(2023, 3, 21))).toEqual([1, 0, null, 0]);
    expect(figures(DEADLINE)[3]).toBeNull();
  });

  it('lists the villages that have reported, each once', () => {
    const villages = [0, 1, 2, 3].map((index) => ({ id: idOf(index), name: '', pilot: false, reported: index !== 3 }));
    const period = makePeriod(Q1, 'nd09');
    expect(periodTimeliness(input, period, villages, none, day(2023, 3, 21))).toEqual({
      onTime: [idOf(0)],
      late: [idOf(1)],
      unknown: [idOf(2)],
      lateDays: new Map([[idOf(1), day(2023, 3, 20)]]),
      deadline: day(2023, 3, 17),
    });
  });
});

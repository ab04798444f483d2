/** The small facts of `_Lưu`: what is written is read, what somebody damaged is as good as absent. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptedFact,
  enteredFact,
  observationFact,
  readTrackingFacts,
  rulingFact,
  type StoredFact,
} from '../../../src/core/tracking/records';
import { day } from '../submission/build-village';

const Q1 = '2023-Q1';
const VILLAGE = 'HH-T01';
const PAPER = { source: 'giấy', received: day(2023, 3, 16), note: '', ticked: true, values: {} } as const;

describe('facts', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.option(fc.boolean(), { nil: null }),
        fc.string({ unit: 'grapheme' }),
        fc.dictionary(fc.string(), fc.string()),
        (handedIn, onTime, reason, values) => {
          const facts = readTrackingFacts([
            { kind: 'schema', key: '', text: '' },
            observationFact(Q1, { day: day(2023, 3, 20), handedIn }),
            rulingFact(Q1, VILLAGE, { onTime, reason }),
            acceptedFact(Q1, VILLAGE, 'abc', values),
            enteredFact(Q1, VILLAGE, { ...PAPER, note: reason, values }),
          ]);
          expect(facts.observation(Q1)).toEqual({ day: day(2023, 3, 20), handedIn });
          expect(facts.ruling(Q1, VILLAGE)).toEqual({ onTime, reason });
          const kept = JSON.parse(JSON.stringify(values));
          expect(facts.accepted(Q1, VILLAGE, 'abc')).toEqual(kept);
          expect(facts.entered(Q1, VILLAGE)).toEqual({ ...PAPER, note: reason, values: kept });
        },
      ),
    );
  });

  it('belong to their quarter, their village and their fingerprint', () => {
    const facts = readTrackingFacts([
      observationFact(Q1, { day: day(2023, 3, 20), handedIn: [VILLAGE] }),
      rulingFact(Q1, VILLAGE, { onTime: true, reason: 'x' }),
      acceptedFact(Q1, VILLAGE, 'abc', { nd1_trom_vu: '2' }),
    ]);
    expect(facts.observation('2023-Q2')).toBeNull();
    expect(facts.ruling(Q1, 'HH-T02')).toBeNull();
    expect(facts.ruling('2023-Q2', VILLAGE)).toBeNull();
    expect(facts.accepted(Q1, VILLAGE, 'abd')).toBeNull();
    expect(facts.entered(Q1, VILLAGE)).toBeNull();
  });

  it('of what the police typed: the last time counts', () => {
    const facts = readTrackingFacts([
      enteredFact(Q1, VILLAGE, PAPER),
      enteredFact(Q1, VILLAGE, { ...PAPER, source: 'ảnh Zalo', ticked: false }),
    ]);
    expect(facts.entered(Q1, VILLAGE)).toMatchObject({ source: 'ảnh Zalo', ticked: false });
    expect(facts.entered(Q1, 'HH-T02')).toBeNull();
  });

  it.each(['', '{', 'null', '[]', '7', '{"day":"x","handedIn":[]}', '{"onTime":"có"}', '{"fingerprint":1}'])(
    'that read “%s” do no harm',
    (text) => {
      const damaged = ['quan-sat', 'dung-han', 'duyet', 'nhap-ho'].flatMap((kind): StoredFact[] => [
        { kind, key: Q1, text },
        { kind, key: `${Q1}/${VILLAGE}`, text },
      ]);
      const facts = readTrackingFacts([...damaged, observationFact(Q1, { day: day(2023, 3, 20), handedIn: [] })]);
      expect(facts.observation(Q1)).toEqual({ day: day(2023, 3, 20), handedIn: [] });
      expect(facts.ruling(Q1, VILLAGE)).toBeNull();
      expect(facts.accepted(Q1, VILLAGE, 'abc')).toBeNull();
      expect(facts.entered(Q1, VILLAGE)).toBeNull();
    },
  );
});

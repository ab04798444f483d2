/** Holds the emulator to what is known of Google Sheets, and prints how well it is known. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ConformanceCase, type Json, STATUSES, type Status } from './case';
import { CONFORMANCE_CASES } from './cases';
import recorded from './recorded.json';
import { isScriptCase } from './recorder-script';
import { runScriptCase, sharedWorld } from './shared-world';

const answers: Readonly<Record<string, unknown>> = recorded.results;

const statusOf = (one: ConformanceCase): Status => (one.id in answers ? 'recorded' : one.status);

const run = (one: ConformanceCase): Json =>
  isScriptCase(one) ? runScriptCase(one.script, one.locale ?? 'vi_VN') : one.act(sharedWorld());

const areaOf = ({ id }: ConformanceCase): string => id.slice(0, id.indexOf('.'));

describe('the list of conformance cases', () => {
  it('has at least 100 cases', () => {
    expect(CONFORMANCE_CASES.length).toBeGreaterThanOrEqual(100);
  });

  it('names each case once, by its area', () => {
    const ids = CONFORMANCE_CASES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+\.[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('says of each case what Google does and where that is said', () => {
    const silent = CONFORMANCE_CASES.filter(({ behaviour, source }) => !/\.$/.test(behaviour) || source.length < 12);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('calls unverified what has no page and no thread, and says why it is assumed', () => {
    const wrong = CONFORMANCE_CASES.filter(({ source, status }) =>
      status === 'unverified' ? !/unverified/.test(source) : source.startsWith('unverified'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('agrees with what was recorded in a real sheet', () => {
    const known = new Map(CONFORMANCE_CASES.map((one) => [one.id, one]));
    for (const [id, answer] of Object.entries(answers)) expect([id, known.get(id)?.expect]).toEqual([id, answer]);
  });
});

for (const area of new Set(CONFORMANCE_CASES.map(areaOf))) {
  describe(area, () => {
    for (const one of CONFORMANCE_CASES.filter((each) => areaOf(each) === area)) {
      it(`${one.behaviour} [${statusOf(one)}: ${one.id}]`, () => {
        expect(run(one)).toEqual(one.expect);
      });
    }
  });
}

afterAll(() => {
  const counts = STATUSES.map((status) => [status, CONFORMANCE_CASES.filter((one) => statusOf(one) === status).length]);
  process.stdout.write(
    `\nConformance: ${CONFORMANCE_CASES.length} cases: ${counts.map(([status, count]) => `${status} ${count}`).join(', ')}\n`,
  );
});

/** Close to four hundred contents typed into every kind of input cell, with the script and without, against a reviewed table. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { BLANK, CONTENTS, ERROR, type TypedContent } from '../fixtures/typed/contents';
import { keptAsText, promisedIn, storedIn } from '../fixtures/typed/expect-content';
import {
  CONTENTS_AT_ONCE,
  ROWS_ON,
  ROWS_TYPED,
  RULES_OFF,
  type TypedEverywhere,
  typeEverywhere,
  VILLAGES,
  type Way,
} from '../fixtures/typed/type-contents';
import { setUpWithRows } from '../fixtures/typed/typed-commune';

const WAYS: readonly Way[] = ['alone', 'with-script', 'pasted'];

/** Cell by cell the script runs where it has something to do; that it leaves all else alone is seen in the blocks. */
const TYPED: Readonly<Record<Way, readonly TypedContent[]>> = {
  alone: CONTENTS,
  'with-script': CONTENTS.filter(isTouchedByScript),
  pasted: CONTENTS,
};

const made: Record<Way, Map<TypedContent, TypedEverywhere>> = {
  alone: new Map(),
  'with-script': new Map(),
  pasted: new Map(),
};

beforeAll(() => {
  const ready = setUpWithRows(VILLAGES, ROWS_ON, RULES_OFF);
  for (const way of WAYS) {
    for (let from = 0; from < TYPED[way].length; from += CONTENTS_AT_ONCE) {
      const contents = TYPED[way].slice(from, from + CONTENTS_AT_ONCE);
      const found = typeEverywhere(
        ready,
        contents.map(([typed]) => typed),
        way,
      );
      contents.forEach((content, index) => {
        const each = found[index];
        if (each !== undefined) made[way].set(content, each);
      });
    }
  }
}, 600_000);

function isTouchedByScript(content: TypedContent): boolean {
  const isTidied = ROWS_TYPED['with-script'].some(
    (row) => promisedIn(row, 'with-script', content).left !== storedIn(row, content),
  );
  return isTidied || content[4]?.privacy !== undefined || isTick(content);
}

function isTick(content: TypedContent): boolean {
  const stored = storedIn('tick', content);
  return stored === true || stored === '=TRUE → true';
}

function madeOf(content: TypedContent, way: Way): TypedEverywhere {
  const found = made[way].get(content);
  if (found === undefined) throw new Error('this content was not typed');
  return found;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text);
const LINES = CONTENTS.map((content) => [short(JSON.stringify(content[0])), content] as const);

describe('what is typed', () => {
  it('are at least 300 different contents', () => {
    expect(new Set(CONTENTS.map(([typed]) => typed)).size).toBe(CONTENTS.length);
    expect(CONTENTS.length).toBeGreaterThanOrEqual(300);
  });

  it.each(LINES)('%s stays or is tidied, reads as reviewed, and is told what is wrong with it', (_, content) => {
    for (const way of WAYS.filter((each) => TYPED[each].includes(content))) {
      const { rows, trouble } = madeOf(content, way);
      expect(trouble).toEqual([]);
      for (const row of ROWS_TYPED[way]) {
        const where = `${way}, ${row}`;
        expect({ where, ...rows[row] }).toMatchObject({ where, ...promisedIn(row, way, content) });
      }
    }
  });

  it('becomes 0 only where 0 was typed', () => {
    const zeros = CONTENTS.filter((content) =>
      WAYS.some((way) =>
        Object.values(made[way].get(content)?.rows ?? {}).some(({ left, read }) => left === 0 || read === '=0'),
      ),
    );
    expect(zeros.filter(([typed]) => !typed.includes('0'))).toEqual([]);
    expect(zeros.length).toBeGreaterThan(5);
  });

  it('stays in notes letter by letter, and what gives somebody away is found', () => {
    for (const way of ['alone', 'with-script'] as const) {
      for (const content of TYPED[way]) {
        const { left, findings } = madeOf(content, way).note;
        expect(left).toBe(keptAsText(content[0]));
        expect([content[0], [...new Set(findings)]]).toEqual([content[0], content[4]?.privacy ?? []]);
      }
    }
  });

  it('is the day of submission where it is a day', () => {
    for (const content of CONTENTS) {
      const { left, day } = madeOf(content, 'alone').submittedOn;
      expect(left).toBe(storedIn('submittedOn', content));
      expect([content[0], day]).toEqual([content[0], dayMeant(content)]);
    }
  });

  it('ticks the box only where it says so, and the tick goes again with a reason where cells are missing', () => {
    for (const content of CONTENTS) {
      const { tick } = madeOf(content, 'alone');
      expect(tick).toEqual({ left: storedIn('tick', content), ticked: isTick(content), remark: '' });
    }
    for (const content of TYPED['with-script']) {
      const { ticked, remark } = madeOf(content, 'with-script').tick;
      expect([ticked, remark.includes('bỏ dấu “Đã nộp”')]).toEqual([false, isTick(content)]);
    }
  });
});

describe('what is longer than a cell takes', () => {
  it('is refused by Sheets, and nothing changes', () => {
    const ready = setUpWithRows(1, [], '');
    for (const scriptRuns of [false, true]) {
      const head = new PersonAtTab(openAtWork(ready, 1), 'HH-T01 Thôn 1');
      head.type('nd1_trom_vu', 'Q1', '3', { scriptRuns });
      const outcome = head.tryTyping('nd1_trom_vu', 'Q1', 'vụ'.repeat(25_001), { scriptRuns });
      expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('50000 characters') });
      expect(head.value('nd1_trom_vu', 'Q1')).toBe(3);
    }
  });
});

/** Null: blank or no day. */
function dayMeant([, , , , others]: TypedContent): string | null {
  const day = others?.day;
  return day === undefined || day === BLANK || day === ERROR ? null : day;
}

/** More than three hundred contents typed into every kind of input cell, with the script and without, against a reviewed table. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { BLANK, CONTENTS, ERROR, type TypedContent } from '../fixtures/typed/contents';
import { keptAsText, promisedIn, storedIn } from '../fixtures/typed/expect-content';
import {
  CONTENTS_AT_ONCE,
  INPUT_CELLS,
  INPUT_ROW_NAMES,
  type InputCell,
  ROWS_ON,
  RULES_OFF,
  type TypedEverywhere,
  typeEverywhere,
  VILLAGES,
  type Way,
} from '../fixtures/typed/type-contents';
import { setUpWithRows } from '../fixtures/typed/typed-commune';

const WAYS: readonly Way[] = ['alone', 'with-script', 'pasted'];

/**
 * Cell by cell the script runs where it has something to do; that it leaves all else alone is seen in the blocks.
 */
function cellsFor(content: TypedContent, way: Way): readonly InputCell[] {
  if (way === 'pasted') return INPUT_ROW_NAMES;
  return way === 'alone' ? INPUT_CELLS : INPUT_CELLS.filter((cell) => isTouchedByScript(cell, content));
}

function isTouchedByScript(cell: InputCell, content: TypedContent): boolean {
  if (cell === 'submittedOn') return false;
  if (cell === 'tick') return isTick(content);
  if (cell === 'note') return content[4]?.privacy !== undefined;
  // The rows of their kind stand for the others.
  if (cell !== 'number' && cell !== 'duty' && cell !== 'words') return false;
  const isRemarked = cell === 'words' && content[4]?.privacy !== undefined;
  return isRemarked || promisedIn(cell, 'with-script', content).left !== storedIn(cell, content);
}

const contentsOf = (way: Way): readonly TypedContent[] => CONTENTS.filter((each) => cellsFor(each, way).length > 0);

const made: Record<Way, Map<TypedContent, TypedEverywhere>> = {
  alone: new Map(),
  'with-script': new Map(),
  pasted: new Map(),
};

beforeAll(() => {
  const ready = setUpWithRows(VILLAGES, ROWS_ON, RULES_OFF);
  for (const way of WAYS) {
    const all = contentsOf(way);
    for (let from = 0; from < all.length; from += CONTENTS_AT_ONCE) {
      const contents = all.slice(from, from + CONTENTS_AT_ONCE);
      const typings = contents.map((content) => ({ typed: content[0], cells: cellsFor(content, way) }));
      typeEverywhere(ready, typings, way).forEach((each, index) => {
        const content = contents[index];
        if (content !== undefined) made[way].set(content, each);
      });
    }
  }
}, 600_000);

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
    for (const way of WAYS.filter((each) => made[each].has(content))) {
      const { rows, trouble } = madeOf(content, way);
      expect(trouble).toEqual([]);
      for (const row of INPUT_ROW_NAMES.filter((each) => cellsFor(content, way).includes(each))) {
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
    expect(zeros.map(([typed]) => typed)).toEqual(['0', '0 vụ', '0:00', '0%', '=0']);
  });

  it('stays in notes letter by letter, and what gives somebody away is found', () => {
    for (const way of ['alone', 'with-script'] as const) {
      for (const content of contentsOf(way).filter((each) => cellsFor(each, way).includes('note'))) {
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
    for (const content of CONTENTS.filter(isTick)) {
      const { ticked, remark } = madeOf(content, 'with-script').tick;
      expect([ticked, remark.includes('bỏ dấu “Đã nộp”')]).toEqual([false, true]);
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

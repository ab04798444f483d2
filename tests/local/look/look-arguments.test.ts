import { describe, expect, it } from '@jest/globals';
import { LookRefused, lookArguments } from '../../../local/look/look-arguments';

describe('the command line of look', () => {
  it('names the picture after the tab', () => {
    expect(lookArguments(['so.xlsx', '--tab', 'HH-T01 Thôn 1', '--phone'])).toEqual({
      file: 'so.xlsx',
      tab: 'HH-T01 Thôn 1',
      phone: true,
      out: 'out/HH-T01 Thôn 1 (điện thoại).png',
    });
  });

  it('keeps the picture inside out/ whatever the tab is called', () => {
    expect(lookArguments(['so.xlsx', '--tab', '../a/b']).out).toBe('out/.._a_b.png');
  });

  it('takes another place for the picture', () => {
    expect(lookArguments(['so.xlsx', '--tab', 'A', '--out', 'a.png']).out).toBe('a.png');
  });

  it.each([[[]], [['so.xlsx']], [['--tab', 'A']], [['so.xlsx', '--tab', 'A', '--big']], [['a', 'b', '--tab', 'A']]])(
    'explains itself where it is called wrongly: %j',
    (words) => {
      expect(() => lookArguments(words)).toThrow(LookRefused);
    },
  );
});

/** The list of villages as officers type or paste it. */
import { describe, expect, it } from '@jest/globals';
import { accountsIn, villageLines } from '../../../src/ui/setup/village-lines';

const village = (name: string, headAccount = '', pilot = false) => ({ name, headAccount, pilot });

describe('a line of the list', () => {
  it.each([
    ['Thôn 1; thon1@gmail.com', village('Thôn 1', 'thon1@gmail.com')],
    ['Thôn 1, thon1@gmail.com', village('Thôn 1', 'thon1@gmail.com')],
    ['Thôn 1\tthon1@gmail.com', village('Thôn 1', 'thon1@gmail.com')],
    ['  Thôn 1 ', village('Thôn 1')],
    ['Thôn 1;', village('Thôn 1')],
    ['Thôn Hoằng Đông; ', village('Thôn Hoằng Đông')],
    ['Thôn Đông'.normalize('NFD'), village('Thôn Đông')],
    ['thon1@gmail.com', village('', 'thon1@gmail.com')],
  ])('%s', (line, expected) => {
    expect(villageLines(line, '')).toEqual([expected]);
  });

  it('that is blank is none', () => {
    expect(villageLines('Thôn 1\r\n\r\n  \nThôn 2\n', '')).toEqual([village('Thôn 1'), village('Thôn 2')]);
  });

  it('is the pilot’s where the name is the same but for case and Unicode form', () => {
    expect(villageLines('Thôn Đông\nThôn Đoài', 'thôn đông'.normalize('NFD')).map(({ pilot }) => pilot)).toEqual([
      true,
      false,
    ]);
    expect(villageLines('thon1@gmail.com', '').map(({ pilot }) => pilot)).toEqual([false]);
  });
});

describe('accounts', () => {
  it('stand in any list', () => {
    expect(accountsIn('a@x.vn, b@x.vn;c@x.vn d@x.vn')).toEqual(['a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn']);
    expect(accountsIn('')).toEqual([]);
  });
});

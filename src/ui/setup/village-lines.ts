/** What the officer typed or pasted into the set-up dialog: villages line by line, accounts in any list. */
import type { SetUpRequest } from '../../wire';

/** Anything with an @ in it; whether the account exists is Google's to say. */
const ACCOUNT = /[^\s;,；，]+@[^\s;,；，]+/g;

const comparable = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** `a@x.vn, b@x.vn; c@x.vn` → three accounts. */
export const accountsIn = (text: string): string[] => text.match(ACCOUNT) ?? [];

/**
 * `Thôn 1; thon1@gmail.com`, also with a comma or a tab as pasted from a table; the account may be missing. `pilot` is
 * the name of the village chosen as the model.
 */
export function villageLines(text: string, pilot: string): SetUpRequest['villages'] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [headAccount = ''] = accountsIn(line);
    const name = line
      .replace(ACCOUNT, '')
      .normalize('NFC')
      .replace(/[\s;,；，]+$/, '')
      .trim();
    if (name === '' && headAccount === '') return [];
    return [{ name, headAccount, pilot: name !== '' && comparable(name) === comparable(pilot) }];
  });
}

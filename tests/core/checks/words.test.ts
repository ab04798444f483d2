/** The words are those of the table of messages, and stay as short and polite when numbers stand in them. */
import { describe, expect, it } from '@jest/globals';
import { cutText, fillWords } from '../../../src/core/checks/messages/fill-words';
import * as GUIDANCE_WORDS from '../../../src/core/checks/messages/guidance-words';
import {
  MISSING_KIND_WORDS,
  MISSING_OFFICE_WORDS,
  MISSING_ROW_WORDS,
} from '../../../src/core/checks/messages/missing-words';
import * as PRIVACY_WORDS from '../../../src/core/checks/messages/privacy-words';
import * as RULE_WORDS from '../../../src/core/checks/messages/rule-words';
import { V29 } from '../../../src/core/checks/messages/rule-words';
import { STATUS_WORDS } from '../../../src/core/checks/messages/status-words';
import { UNREADABLE_OFFICE_WORDS, UNREADABLE_WORDS } from '../../../src/core/checks/messages/unreadable-words';
import type { Words } from '../../../src/core/checks/messages/words';
import MESSAGES from '../../fixtures/checks/messages.json';

const STATUS_START = '{quy} ({tu}–{den}): ';

const ours = new Set<string>([
  ...[RULE_WORDS, PRIVACY_WORDS, GUIDANCE_WORDS]
    .flatMap((table) => Object.values<Words>(table))
    .flatMap(({ head, office }) => [...head, ...office]),
  ...Object.values(MISSING_ROW_WORDS).map(({ text }) => text),
  ...Object.values(MISSING_KIND_WORDS).flatMap((words) => Object.values(words)),
  MISSING_OFFICE_WORDS,
  ...Object.values(UNREADABLE_WORDS),
  ...Object.values(UNREADABLE_OFFICE_WORDS),
  ...Object.values(STATUS_WORDS).map((words) => STATUS_START + words),
  // The table writes the threshold of V29 as it is unless the settings change it.
  ...V29.office.map((text) => text.replace('{c}', '3')),
]);

describe('the words', () => {
  it('hold every message of the table', () => {
    expect(MESSAGES.map(({ message }) => message).filter((message) => !ours.has(message))).toEqual([]);
  });

  it('stand in NFC', () => {
    for (const text of ours) expect(text).toBe(text.normalize('NFC'));
  });

  it('print numbers and days in the Vietnamese way', () => {
    const day = { year: 2023, month: 3, day: 5 };
    expect(fillWords('{a}; {b}; {ngay}; {c}; {d}', { a: 1250, b: 1.5, ngay: day, c: 'chữ', d: null })).toBe(
      '1.250; 1,5; 05/03/2023; chữ; …',
    );
  });

  it('leave a placeholder that nothing is known about, so that a test can see it', () => {
    expect(fillWords('{a} và {b}', { a: 1 })).toBe('1 và {b}');
  });

  it('cut what a person wrote: 12 characters of a cell, 40 of a list, 50 of a reason', () => {
    const long = 'x'.repeat(60);
    expect(
      fillWords('{tho}|{ds}|{ly_do}', { tho: long, ds: long, ly_do: long })
        .split('|')
        .map((part) => part.length),
    ).toEqual([12, 40, 50]);
    expect(cutText('đúng 12 chữ ', 12)).toBe('đúng 12 chữ ');
  });
});

/**
 * What LibreOffice showed for the workbook of many states, opened without any value of ours, is what the emulator shows.
 * The texts were kept by hand; after a change of words, rules or of the workbook renew them on a machine with
 * LibreOffice, and read what changed:
 *
 *     npx tsx tests/local/files/compare-with-libreoffice.ts --keep && git diff tests/fixtures/files/many-states.json
 */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { STANDARD_CHECK_WORDS } from '../../../src/core/checks/messages/standard-check-words';
import { wordsOfCase } from '../../../src/core/checks/rules/rule';
import { RULES } from '../../../src/core/checks/rules/rules';
import { checkTexts } from '../../fixtures/check-texts';
import shownByLibreOffice from '../../fixtures/files/many-states.json';
import { manyStates } from '../../fixtures/many-states';

const catalogue = defaultCatalogue();

/** Any figures may stand at the placeholders. */
const saying = (words: string): RegExp =>
  new RegExp(
    `(^|: )${words
      .split(/\{\w+\}/)
      .map((piece) => piece.replace(/[.()?+*]/g, '\\$&'))
      .join('.+')}$`,
  );

const keptTexts = Object.values(shownByLibreOffice).flatMap((texts) => Object.values(texts));
const unheard = (messages: readonly string[]): string[] =>
  messages.filter((words) => !keptTexts.some((text) => saying(words).test(text)));

describe('village tabs in LibreOffice and in the emulator', () => {
  it('say the same in kiểm tra and in the status lines, in all sixteen states', () => {
    const { workbook, calculator } = manyStates();
    calculator.recalculate();
    expect(checkTexts(workbook)).toEqual(shownByLibreOffice);
  });

  it('say every status line and every message of the rules that a village sees', () => {
    // The workbook that LibreOffice was given has no village that began in mid-year.
    const { ahead, ...status } = STANDARD_CHECK_WORDS.status;
    expect(unheard(Object.values(status))).toEqual([]);
    expect(unheard([ahead])).toEqual([ahead]);
    // A row that a commune has to want first stands on no tab here.
    const toHeads = RULES.flatMap(({ id, cases }) =>
      cases
        .filter(({ at }) => catalogue.byCode.get(at)?.on)
        .flatMap((ruleCase) => wordsOfCase(ruleCase, STANDARD_CHECK_WORDS.rules[id]).head?.text ?? []),
    );
    expect(unheard([...new Set(toHeads)])).toEqual([]);
  });
});

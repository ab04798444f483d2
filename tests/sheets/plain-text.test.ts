/** Text that could be taken for a formula. */
import { describe, expect, it } from '@jest/globals';
import { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { asPlainText } from '../../src/sheets/plain-text';
import { runOnEmulator } from '../fixtures/run-on-emulator';

describe('writing text', () => {
  it.each(['=1+1', '+84 số máy', '-Như trên', '@thon', '=IMPORTRANGE("x";"y")'])('keeps %s as it is', (text) => {
    const stands = runOnEmulator(new EmulatedFile(), { account: 'owner@example.com' }, (spreadsheet) => {
      const cell = spreadsheet.getSheets()[0]?.getRange('A1').setValue(asPlainText(text));
      return [cell?.getValue(), cell?.getFormula()];
    });
    expect(stands).toEqual([text, '']);
  });

  it('leaves other text alone', () => {
    expect(['Thôn 1', '', 'a=b', 'Họp 3 lần'].map(asPlainText)).toEqual(['Thôn 1', '', 'a=b', 'Họp 3 lần']);
  });
});

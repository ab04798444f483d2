/** What a village's tab was made for survives its cell, and a damaged cell is as good as a blank one. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges } from '../../../src/core/catalogue/catalogue';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { ALWAYS, NEVER } from '../../../src/core/catalogue/requirements';
import { SCHEMA_VERSION } from '../../../src/core/layout/keys';
import { printTabRules, readTabRules } from '../../../src/core/layout/tab-rules';

const settings = {
  rulesOff: ['V12', 'V05'],
  thresholds: new Map([
    ['han_muc_lon', 20000],
    ['han_muc_lon/vụ', 50],
  ]),
};

describe('the row #rules', () => {
  const changed = applyIndicatorChanges(defaultCatalogue(), [
    { code: 'nd8_vsmt_buoi', on: false },
    { code: 'nd6_tin_bao', required: NEVER },
    { code: 'nd1_trom_vu', required: ALWAYS, name: 'Số vụ trộm' },
  ]);

  it('is read as it was written: version, rules off, limits, rows that differ from the catalogue', () => {
    const read = readTabRules(printTabRules(settings, changed, 'Tổ an ninh'));
    expect(read.version).toBe(SCHEMA_VERSION);
    expect(read.rulesOff).toEqual(['V05', 'V12']);
    expect(read.thresholds).toEqual(settings.thresholds);
    expect(read.changes).toEqual([
      { code: 'nd6_tin_bao', on: true, required: NEVER },
      { code: 'nd8_vsmt_buoi', on: false },
    ]);
  });

  it('is the same text for the same settings in any order, and another one where a limit, a row or the force’s name changed', () => {
    const text = printTabRules(settings, changed, 'Tổ an ninh');
    const reordered = { rulesOff: ['V05', 'V12'], thresholds: new Map([...settings.thresholds].reverse()) };
    expect(printTabRules(reordered, changed, 'Tổ an ninh')).toBe(text);
    const others = [
      printTabRules({ ...settings, rulesOff: ['V12'] }, changed, 'Tổ an ninh'),
      printTabRules({ ...settings, thresholds: new Map([['han_muc_lon', 1]]) }, changed, 'Tổ an ninh'),
      printTabRules(settings, defaultCatalogue(), 'Tổ an ninh'),
      printTabRules(settings, changed, 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'),
    ];
    expect(new Set([text, ...others]).size).toBe(5);
  });

  it.each(['', 'abc', '{', '{}', '[]', '{"v":"2"}', 7, true])('reads %j as a tab of the first layout', (raw) => {
    expect(readTabRules(raw)).toEqual({ version: 1, rulesOff: [], thresholds: new Map(), changes: [] });
  });

  it('passes over what it cannot use in it', () => {
    const read = readTabRules(
      '{"v":2,"off":["V05",3],"limits":[["a",1],["b","x"],7],"rows":[["c",1,"always"],[5],"d"]}',
    );
    expect(read).toEqual({
      version: 2,
      rulesOff: ['V05'],
      thresholds: new Map([['a', 1]]),
      changes: [{ code: 'c', on: true, required: ALWAYS }],
    });
  });
});

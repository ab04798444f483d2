/** Properties, cache, locks, session, logger and utilities. */

import { describe, expect, it } from '@jest/globals';
import { EDITOR, openFile, servicesOf } from './open-services';

describe('properties', () => {
  it('are kept for the document, the script and each user apart', () => {
    const file = openFile();
    const { PropertiesService } = servicesOf(file);
    PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: '2' });
    PropertiesService.getUserProperties().setProperty('a', 'mine');
    const theirs = servicesOf(file, { account: EDITOR }).PropertiesService;
    expect(theirs.getDocumentProperties().getProperties()).toEqual({ a: '1', b: '2' });
    expect(theirs.getUserProperties().getProperty('a')).toBeNull();
    expect(theirs.getScriptProperties().getKeys()).toEqual([]);
    theirs.getDocumentProperties().deleteProperty('a');
    expect(PropertiesService.getDocumentProperties().getProperty('a')).toBeNull();
  });

  it('hold texts of 9 kB at most', () => {
    const { PropertiesService } = servicesOf(openFile());
    const properties = PropertiesService.getScriptProperties();
    expect(properties.setProperty('a', 'x'.repeat(9216)).getProperty('a')).toHaveLength(9216);
    expect(() => properties.setProperty('a', 'ạ'.repeat(4000))).toThrow('Argument too large: value');
  });

  it('are not there before an add-on is enabled in the file', () => {
    const { PropertiesService } = servicesOf(openFile(), { authMode: 'NONE' });
    expect(() => PropertiesService.getDocumentProperties()).toThrow('You do not have permission');
  });
});

describe('the cache', () => {
  it('forgets by the emulated clock', () => {
    const file = openFile();
    const cache = servicesOf(file).CacheService.getScriptCache();
    cache.put('a', '1', 60);
    cache.putAll({ b: '2' });
    file.clock.advance(59_000);
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
    file.clock.advance(1000);
    expect([cache.get('a'), cache.get('b')]).toEqual([null, '2']);
    cache.remove('b');
    expect(cache.get('b')).toBeNull();
  });
});

describe('the document lock', () => {
  it('is held by one execution at a time', () => {
    const file = openFile();
    const mine = servicesOf(file).LockService.getDocumentLock();
    const theirs = servicesOf(file, { account: EDITOR }).LockService.getDocumentLock();
    expect([mine.tryLock(1000), mine.hasLock(), theirs.hasLock()]).toEqual([true, true, false]);
    const before = file.clock.now();
    expect(() => theirs.waitLock(5000)).toThrow('Lock timeout: another process was holding the lock for too long.');
    expect([theirs.tryLock(1000), file.clock.now() - before]).toEqual([false, 6000]);
    theirs.releaseLock();
    expect(mine.hasLock()).toBe(true);
    mine.releaseLock();
    expect(theirs.tryLock(0)).toBe(true);
  });
});

describe('the session', () => {
  it('knows the account where the script may ask for it', () => {
    const { Session } = servicesOf(openFile(), { account: EDITOR });
    expect(Session.getActiveUser().getEmail()).toBe(EDITOR);
  });

  it('says nothing in a simple trigger', () => {
    const { Session } = servicesOf(openFile(), { authMode: 'LIMITED', simpleTrigger: true });
    expect(Session.getActiveUser().getEmail()).toBe('');
  });

  it('refuses where the manifest lacks the scope', () => {
    const script = { load: () => ({}), html: () => null, scopes: ['x'], timeZone: null };
    const { Session } = servicesOf(openFile({ script }));
    expect(() => Session.getActiveUser()).toThrow(
      'You do not have permission to call Session.getActiveUser. Required permissions: ' +
        'https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('Logger', () => {
  // https://tetsuooo.net/?p=338 and https://developers.google.com/apps-script/reference/base/logger
  it.each([
    [['xin chào'], 'xin chào'],
    [[100], '100.0'],
    [[1_678_900_000_000], '1.6789E12'],
    [[{ name: 'Ted', age: 4 }], '{age=4.0, name=Ted}'],
    [[[1, 'a', null]], '[1.0, a, null]'],
    [[{ message: 'only this', data: 1 }], 'only this'],
    [[true], 'true'],
    [['%s và %s', 'một', 'hai'], 'một và hai'],
    [['%d%%', 12], '12%'],
  ])('prints %p', (args, line) => {
    const { Logger, execution } = servicesOf(openFile());
    Reflect.apply(Logger.log, Logger, args);
    expect(execution.printed).toEqual([{ stream: 'Logger', text: line }]);
    expect(Logger.getLog()).toBe(`${line}\n`);
  });
});

describe('Utilities.formatDate', () => {
  const instant = new Date('2026-03-01T18:05:09.007Z');
  const { Utilities } = servicesOf(openFile());
  it.each([
    ['Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss', '02/03/2026 01:05:09'],
    ['GMT', 'd/M/yy h:mm a', '1/3/26 6:05 PM'],
    ['GMT+7', "yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-03-02T01:05:09.007+0700'],
    ['UTC', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-01T18:05:09Z'],
    ['Asia/Ho_Chi_Minh', "EEE EEEE MMM MMMM 'ngày' ''dd''", "Mon Monday Mar March ngày '02'"],
    ['Asia/Ho_Chi_Minh', 'D u w k K', '61 1 10 1 1'],
    ['no such zone', 'HH', '18'],
  ])('in %s by %s', (zone, pattern, text) => {
    expect(Utilities.formatDate(instant, zone, pattern)).toBe(text);
  });

  it('wants a date', () => {
    const wrong: unknown = '2026-03-01';
    expect(() => Utilities.formatDate(wrong as Date, 'GMT', 'dd')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  it('refuses letters that mean nothing', () => {
    expect(() => Utilities.formatDate(instant, 'GMT', 'b')).toThrow("Illegal pattern character 'b'");
  });
});

describe('Utilities', () => {
  const { Utilities } = servicesOf(openFile());

  it('formats as Java does', () => {
    const text = Utilities.formatString('%05d|%-5s|%.2f|%,d|%+d|%x', 42, 'ab', 1.005, 1234567, 5, 255);
    expect(text).toBe('00042|ab   |1.00|1,234,567|+5|ff');
  });

  it('codes in base 64, with signed bytes', () => {
    expect(Utilities.base64Encode('xin chào')).toBe('eGluIGNow6Bv');
    expect(Utilities.base64Decode('w6A=')).toEqual([-61, -96]);
    expect(Utilities.base64EncodeWebSafe([-1, -2])).toBe('__4=');
  });

  it('makes digests', () => {
    const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc');
    expect(bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')).toBe(
      '900150983cd24fb0d6963f7d28e17f72',
    );
  });

  it('reads comma-separated values', () => {
    expect(Utilities.parseCsv('a,"b ""c"", d"\r\n1,\n')).toEqual([
      ['a', 'b "c", d'],
      ['1', ''],
    ]);
  });

  it('gives identifiers that repeat with the seed of the file', () => {
    const first = servicesOf(openFile({ seed: 7 })).Utilities.getUuid();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(servicesOf(openFile({ seed: 7 })).Utilities.getUuid()).toBe(first);
    expect(servicesOf(openFile({ seed: 8 })).Utilities.getUuid()).not.toBe(first);
  });

  it('sleeps on the emulated clock', () => {
    const file = openFile();
    const before = file.clock.now();
    servicesOf(file).Utilities.sleep(1500);
    expect(file.clock.now() - before).toBe(1500);
    expect(() => servicesOf(file).Utilities.sleep(300_001)).toThrow('sleep');
  });
});

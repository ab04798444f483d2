/** Data: locks, properties, cache, HTML, utilities and the runtime itself. */
import type { ScriptCase } from '../case';
import { CACHE, HTML, LOCK, PROPERTIES, QUOTAS, QUOTED, SESSION, SPREADSHEET, UTILITIES } from '../sources';

export const SERVICES: readonly ScriptCase[] = [
  {
    id: 'lock.taken-and-released',
    behaviour: 'A bound script gets a document lock, holds it until it releases it.',
    source: `${LOCK}/lock#hasLock()`,
    status: 'documented',
    script: `
      var lock = LockService.getDocumentLock();
      var out = [lock !== null, lock.hasLock(), lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      out.push(lock.hasLock());
      return out;`,
    expect: [true, false, true, true, false],
  },
  {
    id: 'lock.release-without-holding',
    behaviour: 'Releasing a lock that is not held does nothing.',
    source: `${LOCK}/lock#releaseLock()`,
    status: 'documented',
    script: `return thrown(function () { LockService.getDocumentLock().releaseLock(); });`,
    expect: null,
  },
  {
    id: 'properties.missing-is-null',
    behaviour: 'A property that was never set is null.',
    source: `${PROPERTIES}#getProperty(String)`,
    status: 'documented',
    script: `return PropertiesService.getDocumentProperties().getProperty('khongco');`,
    expect: null,
  },
  {
    id: 'properties.round-trip',
    behaviour: 'A property keeps its text until it is deleted.',
    source: `${PROPERTIES}#setProperty(String,String)`,
    status: 'documented',
    script: `
      var store = PropertiesService.getDocumentProperties();
      store.setProperty('thử', 'chữ Việt');
      var out = [store.getProperty('thử'), store.getKeys().indexOf('thử') >= 0, store.getProperties()['thử']];
      store.deleteProperty('thử');
      out.push(store.getProperty('thử'));
      return out;`,
    expect: ['chữ Việt', true, 'chữ Việt', null],
  },
  {
    id: 'properties.stores-are-apart',
    behaviour: 'Document, script and user properties are three stores.',
    source: 'https://developers.google.com/apps-script/guides/properties',
    status: 'documented',
    script: `
      PropertiesService.getDocumentProperties().setProperty('kho', 'tài liệu');
      var out = [PropertiesService.getScriptProperties().getProperty('kho'),
        PropertiesService.getUserProperties().getProperty('kho')];
      PropertiesService.getDocumentProperties().deleteProperty('kho');
      return out;`,
    expect: [null, null],
  },
  {
    id: 'properties.nine-kilobytes',
    behaviour: 'A value of more than 9 kB is refused.',
    source: `${QUOTAS} (9 kB per value); text ${QUOTED}`,
    status: 'documented',
    script: `
      var store = PropertiesService.getDocumentProperties();
      var message = thrown(function () { store.setProperty('to', 'x'.repeat(9 * 1024 + 1)); });
      store.deleteProperty('to');
      return /^Argument too large: value/.test(message);`,
    expect: true,
  },
  {
    id: 'cache.missing-is-null',
    behaviour: 'A key that is not cached is null.',
    source: `${CACHE}#get(String)`,
    status: 'documented',
    script: `return CacheService.getDocumentCache().get('khongco');`,
    expect: null,
  },
  {
    id: 'cache.round-trip',
    behaviour: 'A cached text comes back until it is removed.',
    source: `${CACHE}#put(String,String,Integer)`,
    status: 'documented',
    script: `
      var cache = CacheService.getDocumentCache();
      cache.put('khóa', 'giá trị', 60);
      var before = cache.get('khóa');
      cache.remove('khóa');
      return [before, cache.get('khóa')];`,
    expect: ['giá trị', null],
  },
  {
    id: 'cache.hundred-kilobytes',
    behaviour: 'A cached value of more than 100 kB is refused.',
    source: `${CACHE}#put(String,String) (at most 100 kB); text ${QUOTED}`,
    status: 'documented',
    script: `
      return /^Argument too large: value/.test(
        thrown(function () { CacheService.getDocumentCache().put('to', 'x'.repeat(100 * 1024 + 1)); }));`,
    expect: true,
  },
  {
    id: 'html.content-and-size',
    behaviour: 'An HtmlOutput keeps its content, title and size.',
    source: `${HTML}/html-output#setTitle(String)`,
    status: 'documented',
    script: `
      var page = HtmlService.createHtmlOutput('<b>chữ</b>').setTitle('Báo cáo').setWidth(400).setHeight(300);
      return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];`,
    expect: ['<b>chữ</b>', 'Báo cáo', 400, 300],
  },
  {
    id: 'html.missing-file',
    behaviour: 'A page whose file is not there is refused by its name.',
    source: QUOTED,
    status: 'reported',
    script: `return thrown(function () { HtmlService.createHtmlOutputFromFile('khong-co'); });`,
    expect: 'No HTML file named khong-co was found.',
  },
  {
    id: 'html.template-missing-file',
    behaviour: 'A template whose file is not there is refused like a page.',
    source: 'unverified: assumed from the refusal of a page',
    status: 'unverified',
    script: `return thrown(function () { HtmlService.createTemplateFromFile('khong-co'); });`,
    expect: 'No HTML file named khong-co was found.',
  },
  {
    id: 'script.code-from-text',
    behaviour: 'A script may make code of a text, and the code sees the services.',
    source: `${HTML}/html-template#getCode() (made to be passed to eval)`,
    status: 'documented',
    script: `return [eval('1 + 1'), new Function('return typeof SpreadsheetApp.getActiveSpreadsheet;')()];`,
    expect: [2, 'function'],
  },
  {
    id: 'utilities.format-date-by-zone',
    behaviour: 'formatDate shows an instant in the zone that it is given.',
    source: `${UTILITIES}#formatDate(Date,String,String)`,
    status: 'documented',
    script: `
      var instant = new Date(Date.UTC(2023, 2, 14, 18, 30));
      return [Utilities.formatDate(instant, 'GMT', 'yyyy-MM-dd HH:mm'),
        Utilities.formatDate(instant, 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm')];`,
    expect: ['2023-03-14 18:30', '15/03/2023 01:30'],
  },
  {
    id: 'utilities.uuid',
    behaviour: 'getUuid gives 36 characters, another each time.',
    source: `${UTILITIES}#getUuid()`,
    status: 'documented',
    script: `
      var one = Utilities.getUuid();
      return [one.length, one !== Utilities.getUuid()];`,
    expect: [36, true],
  },
  {
    id: 'session.time-zone',
    behaviour: 'The script has a zone, and it is that of its manifest.',
    source: `${SESSION}#getScriptTimeZone()`,
    status: 'documented',
    script: `return Session.getScriptTimeZone();`,
    expect: 'Asia/Ho_Chi_Minh',
  },
  {
    id: 'spreadsheet.locale-and-zone',
    behaviour: 'The spreadsheet gives back the locale and the zone that it was given.',
    source: `${SPREADSHEET}#setSpreadsheetLocale(String)`,
    status: 'documented',
    script: `
      ss.setSpreadsheetLocale('vi_VN');
      ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];`,
    expect: ['vi_VN', 'Asia/Ho_Chi_Minh'],
  },
  {
    id: 'spreadsheet.active-is-the-bound-file',
    behaviour: 'getActive and getActiveSpreadsheet are the file to which the script is bound.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActive()',
    status: 'documented',
    script: `
      return [SpreadsheetApp.getActive().getId() === ss.getId(),
        SpreadsheetApp.getActiveSpreadsheet().getId() === ss.getId()];`,
    expect: [true, true],
  },
  {
    id: 'runtime.no-browser-and-no-node',
    behaviour: 'The runtime has no timers, no fetch, no URL, no TextEncoder, no crypto, no require.',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime; the list is unverified',
    status: 'unverified',
    script: `
      return [typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof crypto, typeof structuredClone,
        typeof atob, typeof require, typeof process, typeof window];`,
    expect: Array.from({ length: 10 }, () => 'undefined'),
  },
  {
    id: 'runtime.es2020',
    behaviour: 'The runtime knows ES2020: ??, ?., Map, flat, matchAll, BigInt.',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    status: 'documented',
    script: `
      var none = null;
      return [none?.x ?? 'không', new Map([[1, 'một']]).get(1), [[1], [2]].flat().length,
        [...'a1b2'.matchAll(/\\d/g)].length, typeof BigInt(1), 'Thôn'.normalize('NFD').length];`,
    expect: ['không', 'một', 2, 2, 'bigint', 5],
  },
];

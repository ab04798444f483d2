/** Data: what happens only in a file with tabs to spare or with several people in it. */
import type { PeopleCase } from '../case';
import { LOCK, QUOTAS, QUOTED, SPREADSHEET } from '../sources';

export const SHARED_FILE: readonly PeopleCase[] = [
  {
    id: 'sheets.last-tab-cannot-be-deleted',
    behaviour: 'The last tab of a file cannot be deleted.',
    source: QUOTED,
    status: 'reported',
    act: ({ owner }) =>
      owner.runs(`
        ss.getSheets().slice(1).forEach(function (tab) { ss.deleteSheet(tab); });
        return [ss.getSheets().length, thrown(function () { ss.deleteSheet(ss.getSheets()[0]); })];`),
    expect: [1, "You can't remove all the sheets in a document."],
  },
  {
    id: 'sheets.last-visible-tab-cannot-be-hidden',
    behaviour: 'The last visible tab of a file cannot be hidden.',
    source: 'unverified: a file always shows a tab; the text is not known',
    status: 'unverified',
    act: ({ owner }) =>
      owner.runs(`
        ss.getSheets().slice(1).forEach(function (tab) { tab.hideSheet(); });
        return thrown(function () { ss.getSheets()[0].hideSheet(); SpreadsheetApp.flush(); }) !== null;`),
    expect: true,
  },
  {
    id: 'sheets.order',
    behaviour: 'getSheets lists the tabs in their order, hidden ones too; moving one changes the order.',
    source: `${SPREADSHEET}#moveActiveSheet(Integer); ${SPREADSHEET}#getSheets()`,
    status: 'documented',
    act: ({ owner }) =>
      owner.runs(`
        ss.getSheetByName('HH-T01').hideSheet();
        ss.setActiveSheet(ss.getSheetByName('HH-T02'));
        ss.moveActiveSheet(1);
        return ss.getSheets().map(function (tab) { return tab.getName(); });`),
    expect: ['HH-T02', 'Trang', 'HH-T01'],
  },
  {
    id: 'sharing.editors-of-the-file',
    behaviour: 'getEditors of the spreadsheet lists who may edit the file.',
    source: `${SPREADSHEET}#getEditors()`,
    status: 'documented',
    act: ({ owner }) =>
      owner.runs(`
        var addresses = ss.getEditors().map(function (user) { return user.getEmail(); });
        return ['cong.an@example.com', 'truong.thon.1@example.com', 'nguoi.la@example.com'].map(function (address) {
          return addresses.indexOf(address) >= 0;
        });`),
    expect: [true, true, false],
  },
  {
    id: 'lock.gone-with-the-execution',
    behaviour: 'A lock that a script did not release is free when the script has ended.',
    source: `${LOCK}/lock#releaseLock() ("locks are automatically released when the script terminates")`,
    status: 'documented',
    act: ({ police, head1 }) => [
      police.runs(`return LockService.getDocumentLock().tryLock(100);`),
      head1.runs(`return LockService.getDocumentLock().tryLock(100);`),
    ],
    expect: [true, true],
  },
  {
    id: 'properties.user-properties-are-personal',
    behaviour: 'Document properties are shared by all who use the script in the file, user properties are not.',
    source: 'https://developers.google.com/apps-script/guides/properties',
    status: 'documented',
    act: ({ police, head1 }) => {
      police.runs(`
        PropertiesService.getDocumentProperties().setProperty('chung', 'có');
        PropertiesService.getUserProperties().setProperty('riêng', 'có');`);
      return head1.runs(`
        return [PropertiesService.getDocumentProperties().getProperty('chung'),
          PropertiesService.getUserProperties().getProperty('riêng')];`);
    },
    expect: ['có', null],
  },
  {
    id: 'runtime.six-minutes',
    behaviour: 'A script is stopped after 6 minutes and cannot catch that; what it had written stays.',
    source: QUOTAS,
    status: 'documented',
    act: ({ owner }) => {
      const stopped = owner.fails(`
        sheet.getRange('A1').setValue('trước');
        Utilities.sleep(300000);
        Utilities.sleep(90000);
        try { sheet.getRange('A2').setValue('sau'); } catch (error) { sheet.getRange('A3').setValue('bắt'); }`);
      return [stopped, owner.runs(`return sheet.getRange('A1:A3').getValues();`)];
    },
    expect: [true, [['trước'], [''], ['']]],
  },
  {
    id: 'html.private-names',
    behaviour: 'A page cannot call a function whose name ends in an underscore.',
    source: 'https://developers.google.com/apps-script/guides/html/communication#private_functions',
    status: 'documented',
    act: ({ head1, bind }) => {
      bind(`function chung(n) { return n + 1; }
        function rieng_(n) { return n + 1; }`);
      return [head1.calls('chung', 1), head1.calls('rieng_', 1)];
    },
    expect: [{ success: 2 }, { failure: true }],
  },
  {
    id: 'html.dates-do-not-cross',
    behaviour: 'A function that a page calls cannot give back a Date.',
    source: 'https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values',
    status: 'documented',
    act: ({ head1, bind }) => {
      bind(`function ngay() { return { luc: new Date(0) }; }
        function chu() { return { luc: '1970-01-01' }; }`);
      return [head1.calls('ngay', null), head1.calls('chu', null)];
    },
    expect: [{ failure: true }, { success: { luc: '1970-01-01' } }],
  },
];

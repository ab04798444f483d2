/** Data: when onEdit and onOpen run, with what event and with whose rights. */
import type { PeopleCase } from '../case';
import { ADD_ON_AUTHORIZATION, EDIT_EVENT, EDIT_TYPES, EVENTS, QUOTED, SESSION, TRIGGERS } from '../sources';

/** Writes down what the event holds, as text in the tab Trang; `-` for what is not there. */
const NOTE_EVENT = `
  function onEdit(e) {
    var has = function (key) { return e[key] === undefined ? '-' : typeof e[key] + ' ' + e[key]; };
    e.source.getSheetByName('Trang').appendRow(
      [e.range.getSheet().getName(), e.range.getA1Notation(), has('value'), has('oldValue'), String(e.authMode)]);
  }`;
const NOTED = `return sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();`;

export const EDIT_TRIGGERS: readonly PeopleCase[] = [
  {
    id: 'triggers.typed-into-a-blank-cell',
    behaviour: 'For a value typed into a blank cell the event has range and value, and no oldValue.',
    source: `${EVENTS}; that value is a string is ${QUOTED}`,
    status: 'documented',
    act: ({ owner, head1, bind }) => {
      bind(NOTE_EVENT);
      head1.types('HH-T01', 'B2', 'chữ');
      return owner.runs(NOTED);
    },
    expect: [['HH-T01', 'B2', 'string chữ', '-', 'LIMITED']],
  },
  {
    id: 'triggers.typed-over-a-value',
    behaviour: 'For a value typed over another the event has both, as strings, numbers too.',
    source: `${EVENTS}; ${EDIT_EVENT}; that numbers come as strings is ${QUOTED}`,
    status: 'reported',
    act: ({ owner, head1, bind }) => {
      owner.runs(`ss.getSheetByName('HH-T01').getRange('B2').setValue(3);`);
      bind(NOTE_EVENT);
      head1.types('HH-T01', 'B2', '4');
      return owner.runs(NOTED);
    },
    expect: [['HH-T01', 'B2', 'string 4', 'string 3', 'LIMITED']],
  },
  {
    id: 'triggers.cleared-cell',
    behaviour: 'For a cleared cell the event has oldValue and no value.',
    source: EDIT_TYPES,
    status: 'reported',
    act: ({ owner, head1, bind }) => {
      owner.runs(`ss.getSheetByName('HH-T01').getRange('B2').setValue('cũ');`);
      bind(NOTE_EVENT);
      head1.clears('HH-T01', 'B2');
      return owner.runs(NOTED);
    },
    expect: [['HH-T01', 'B2', '-', 'string cũ', 'LIMITED']],
  },
  {
    id: 'triggers.pasted-block',
    behaviour: 'For a block of several cells the event has the range alone, and runs once.',
    source: `${EVENTS} ("Only available if the edited range is a single cell"); ${EDIT_EVENT}`,
    status: 'documented',
    act: ({ owner, head1, bind }) => {
      owner.runs(`ss.getSheetByName('HH-T01').getRange('B2').setValue('cũ');`);
      bind(NOTE_EVENT);
      head1.pastes('HH-T01', 'B2', [
        ['1', '2'],
        ['3', '4'],
      ]);
      return owner.runs(NOTED);
    },
    expect: [['HH-T01', 'B2:C3', '-', '-', 'LIMITED']],
  },
  {
    id: 'triggers.cleared-block',
    behaviour: 'For several cells cleared at once the event has the range alone.',
    source: EVENTS,
    status: 'documented',
    act: ({ owner, head1, bind }) => {
      owner.runs(`ss.getSheetByName('HH-T01').getRange('B2:B3').setValues([[1], [2]]);`);
      bind(NOTE_EVENT);
      head1.clears('HH-T01', 'B2:B3');
      return owner.runs(NOTED);
    },
    expect: [['HH-T01', 'B2:B3', '-', '-', 'LIMITED']],
  },
  {
    id: 'triggers.ticked-box',
    behaviour: "For a ticked box the event's value is the text TRUE.",
    source: QUOTED,
    status: 'reported',
    act: ({ owner, head1, bind }) => {
      owner.runs(`ss.getSheetByName('HH-T01').getRange('B2').insertCheckboxes();`);
      bind(`function onEdit(e) { e.source.getSheetByName('Trang').appendRow([typeof e.value, e.value === 'TRUE']); }`);
      head1.ticks('HH-T01', 'B2');
      return owner.runs(NOTED);
    },
    expect: [['string', true]],
  },
  {
    id: 'triggers.script-writes-do-not-fire',
    behaviour: 'What a script writes does not run onEdit.',
    source: `${TRIGGERS}#restrictions`,
    status: 'documented',
    act: ({ owner, bind }) => {
      bind(NOTE_EVENT);
      owner.runs(`ss.getSheetByName('HH-T01').getRange('A1').setValue(5);`);
      return owner.runs(NOTED);
    },
    expect: [],
  },
  {
    id: 'triggers.trigger-writes-do-not-fire',
    behaviour: 'What onEdit writes does not run onEdit again.',
    source: `${TRIGGERS}#restrictions`,
    status: 'documented',
    act: ({ owner, head1, bind }) => {
      bind(NOTE_EVENT);
      head1.types('HH-T01', 'A1', 'một');
      return owner.runs(`return sheet.getLastRow();`);
    },
    expect: 1,
  },
  {
    id: 'triggers.refused-edit-does-not-fire',
    behaviour: 'An edit that protection refuses does not run onEdit.',
    source: 'unverified: nothing was edited',
    status: 'unverified',
    act: ({ owner, head1, bind }) => {
      owner.runs(`var p = ss.getSheetByName('HH-T02').protect(); p.removeEditors(p.getEditors());`);
      bind(NOTE_EVENT);
      head1.types('HH-T02', 'A1', 'một');
      return owner.runs(NOTED);
    },
    expect: [],
  },
  {
    id: 'triggers.inserted-row-does-not-fire',
    behaviour: 'Inserting a row changes no value and does not run onEdit.',
    source: 'https://developers.google.com/apps-script/guides/triggers/installable (structure is the change trigger)',
    status: 'documented',
    act: ({ owner, bind }) => {
      bind(NOTE_EVENT);
      owner.insertsRow('HH-T01', 1);
      return owner.runs(NOTED);
    },
    expect: [],
  },
  {
    id: 'triggers.rights-of-the-person',
    behaviour: 'onEdit has the rights of the person who edits: it cannot write a cell protected against that person.',
    source: `${TRIGGERS}#restrictions; ${QUOTED}`,
    status: 'reported',
    act: ({ owner, head1, bind }) => {
      owner.runs(`var p = ss.getSheetByName('HH-T01').getRange('A1:A9').protect(); p.removeEditors(p.getEditors());`);
      bind(`function onEdit(e) {
        var sheet = e.range.getSheet();
        var message = 'không lỗi';
        try { sheet.getRange('A1').setValue('x'); SpreadsheetApp.flush(); } catch (error) { message = error.message; }
        e.source.getSheetByName('Trang').getRange('A1').setValue(message.slice(0, 50));
      }`);
      head1.types('HH-T01', 'B2', '5');
      return owner.runs(`return [sheet.getRange('A1').getValue(), ss.getRange("'HH-T01'!A1").getValue()];`);
    },
    expect: ['You are trying to edit a protected cell or object.', ''],
  },
  {
    id: 'triggers.account-is-unknown',
    behaviour: 'A simple trigger does not learn who edits: the address is blank, or asking is refused.',
    source: `${SESSION}#getActiveUser()`,
    status: 'documented',
    act: ({ owner, head1, bind }) => {
      bind(`function onEdit(e) {
        var who = 'không rõ';
        try { who = Session.getActiveUser().getEmail() || who; } catch (error) { who = 'không rõ'; }
        e.source.getSheetByName('Trang').getRange('A1').setValue(who);
      }`);
      head1.types('HH-T01', 'B2', '5');
      return owner.runs(`return sheet.getRange('A1').getValue();`);
    },
    expect: 'không rõ',
  },
  {
    id: 'triggers.error-leaves-the-edit',
    behaviour: 'An error in onEdit does not take back what the person typed.',
    source: 'unverified: the trigger runs after the edit',
    status: 'unverified',
    act: ({ owner, head1, bind }) => {
      bind(`function onEdit() { throw new Error('hỏng'); }`);
      head1.types('HH-T01', 'A1', '5');
      return owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`);
    },
    expect: 5,
  },
  {
    id: 'triggers.open-without-authorisation',
    behaviour: 'In AuthMode.NONE onOpen can add a menu, and cannot read properties or cells.',
    source: ADD_ON_AUTHORIZATION,
    status: 'documented',
    act: ({ opens, bind }) => {
      bind(`function onOpen(e) {
        var can = function (action) { try { action(); return 'được'; } catch (error) { return 'không'; } };
        console.log([
          String(e.authMode),
          can(function () { SpreadsheetApp.getUi().createMenu('Thử').addItem('Mục', 'lam').addToUi(); }),
          can(function () { PropertiesService.getDocumentProperties().getProperty('x'); }),
          can(function () { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue(); })
        ].join(' '));
      }`);
      return opens('NONE');
    },
    expect: ['NONE được không không'],
  },
  {
    id: 'triggers.open-of-a-bound-script',
    behaviour: 'onOpen of a bound script runs in AuthMode.LIMITED and can read the file.',
    source: `${EVENTS}; ${TRIGGERS}#onopene`,
    status: 'documented',
    act: ({ opens, bind }) => {
      bind(`function onOpen(e) {
        console.log(String(e.authMode) + ' ' + e.source.getSheets()[0].getName());
      }`);
      return opens('LIMITED');
    },
    expect: ['LIMITED Trang'],
  },
  {
    id: 'triggers.install-runs-with-full-rights',
    behaviour: 'onInstall runs in AuthMode.FULL.',
    source: ADD_ON_AUTHORIZATION,
    status: 'documented',
    act: ({ installs, bind }) => {
      bind(`function onInstall(e) { console.log(String(e.authMode)); }`);
      return installs();
    },
    expect: ['FULL'],
  },
  {
    id: 'triggers.thirty-seconds',
    behaviour: 'A simple trigger is stopped after 30 seconds; what it had written stays.',
    source: `${TRIGGERS}#restrictions`,
    status: 'documented',
    act: ({ owner, head1, bind }) => {
      bind(`function onEdit(e) {
        var tab = e.source.getSheetByName('Trang');
        tab.getRange('A1').setValue('trước');
        Utilities.sleep(31000);
        tab.getRange('A2').setValue('sau');
      }`);
      head1.types('HH-T01', 'B2', '5');
      return owner.runs(`return sheet.getRange('A1:A2').getValues();`);
    },
    expect: [['trước'], ['']],
  },
  {
    id: 'triggers.no-dialogs',
    behaviour: 'A simple trigger cannot open a sidebar.',
    source: 'unverified: widely told; showing pages needs an authorisation that simple triggers do not have',
    status: 'unverified',
    act: ({ owner, head1, bind }) => {
      bind(`function onEdit(e) {
        var said = 'mở được';
        try { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); } catch (error) { said = 'bị từ chối'; }
        e.source.getSheetByName('Trang').getRange('A1').setValue(said);
      }`);
      head1.types('HH-T01', 'B2', '5');
      return owner.runs(`return sheet.getRange('A1').getValue();`);
    },
    expect: 'bị từ chối',
  },
];

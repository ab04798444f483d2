/** Data: what a village head does by hand in a shared file, and what comes of it. */
import type { PeopleCase } from '../case';
import { ERROR_TEXTS, PROTECT_HELP, VALIDATION_BUILDER } from '../sources';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if ' +
  'you need to edit.';

/** HH-T01 is open to its head; its labels (A1:A9) are for the owner alone. */
const OWN_TAB = `
  var tab = ss.getSheetByName('HH-T01');
  tab.getRange('A1:C4').setValues([['nhãn 1', 3, 'c'], ['nhãn 2', 1, 'b'], ['nhãn 3', 2, 'a'], ['nhãn 4', '', '']]);
  var whole = tab.protect();
  whole.removeEditors(whole.getEditors());
  whole.addEditor('truong.thon.1@example.com');
  var labels = tab.getRange('A1:A9').protect();
  labels.removeEditors(labels.getEditors());`;

const READ = `return ss.getSheetByName('HH-T01').getRange('A1:C4').getValues();`;
const AS_SET = [
  ['nhãn 1', 3, 'c'],
  ['nhãn 2', 1, 'b'],
  ['nhãn 3', 2, 'a'],
  ['nhãn 4', '', ''],
];

export const PEOPLE: readonly PeopleCase[] = [
  {
    id: 'people.head-inserts-a-row-in-another-tab',
    behaviour: 'A head cannot insert a row in a tab that is protected against the head.',
    source: PROTECT_HELP,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(OWN_TAB);
      return [head2.insertsRow('HH-T01', 2) === 'done', owner.runs(READ)];
    },
    expect: [false, AS_SET],
  },
  {
    id: 'people.head-inserts-a-row-through-protected-labels',
    behaviour: 'A head cannot insert a row that would cut through a range protected against the head.',
    source: 'unverified: inserting changes the protected range; no page found that says it',
    status: 'unverified',
    act: ({ owner, head1 }) => {
      owner.runs(OWN_TAB);
      return [head1.insertsRow('HH-T01', 3) === 'done', owner.runs(READ)];
    },
    expect: [false, AS_SET],
  },
  {
    id: 'people.head-deletes-a-row-with-a-protected-cell',
    behaviour: 'A head cannot delete a row that holds a protected cell.',
    source: 'unverified: deleting would delete the protected cell',
    status: 'unverified',
    act: ({ owner, head1 }) => {
      owner.runs(OWN_TAB);
      return [head1.deletesRow('HH-T01', 2) === 'done', owner.runs(READ)];
    },
    expect: [false, AS_SET],
  },
  {
    id: 'people.head-sorts-over-protected-labels',
    behaviour: 'A head cannot sort a range that holds protected cells; nothing moves.',
    source: 'unverified: sorting would write the protected cells',
    status: 'unverified',
    act: ({ owner, head1 }) => {
      owner.runs(OWN_TAB);
      return [head1.sorts('HH-T01', 'A1:C3', 2) === 'done', owner.runs(READ)];
    },
    expect: [false, AS_SET],
  },
  {
    id: 'people.head-sorts-own-cells',
    behaviour: 'A head can sort a range whose cells are all open; the labels beside it stay.',
    source: PROTECT_HELP,
    status: 'documented',
    act: ({ owner, head1 }) => {
      owner.runs(OWN_TAB);
      return [head1.sorts('HH-T01', 'B1:C3', 2), owner.runs(READ)];
    },
    expect: [
      'done',
      [
        ['nhãn 1', 1, 'b'],
        ['nhãn 2', 2, 'a'],
        ['nhãn 3', 3, 'c'],
        ['nhãn 4', '', ''],
      ],
    ],
  },
  {
    id: 'people.head-pastes-over-labels',
    behaviour: 'A block pasted partly over protected labels is refused as a whole.',
    source: `unverified for "as a whole"; the text is in ${ERROR_TEXTS}`,
    status: 'unverified',
    act: ({ owner, head1 }) => {
      owner.runs(OWN_TAB);
      return [
        head1.pastes('HH-T01', 'A1', [
          ['x', '9'],
          ['y', '9'],
        ]),
        owner.runs(READ),
      ];
    },
    expect: [REFUSED, AS_SET],
  },
  {
    id: 'people.pasted-block-is-read-cell-by-cell',
    behaviour: 'A pasted block is read cell by cell as if it were typed.',
    source: 'unverified: text from outside is read by the locale like typed text',
    status: 'unverified',
    act: ({ owner }) => {
      owner.pastes('HH-T01', 'A1', [
        ['1.250', '3 vụ'],
        ['15/3/2026', ''],
      ]);
      return owner.runs(`
        return ss.getSheetByName('HH-T01').getRange('A1:B2').getValues().map(function (row) {
          return row.map(function (value) { return kind(value) === 'Date' ? stamp(value) : value; });
        });`);
    },
    expect: [
      [1250, '3 vụ'],
      ['2026-03-15 00:00', ''],
    ],
  },
  {
    id: 'people.paste-fills-hidden-rows',
    behaviour: 'A pasted block fills hidden rows too.',
    source: 'unverified: only filtered rows are left out',
    status: 'unverified',
    act: ({ owner }) => {
      owner.runs(`ss.getSheetByName('HH-T01').hideRows(2);`);
      owner.pastes('HH-T01', 'A1', [['1'], ['2'], ['3']]);
      return owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1:A3').getValues();`);
    },
    expect: [[1], [2], [3]],
  },
  {
    id: 'people.typing-what-is-refused',
    behaviour: 'A person who types what a refusing rule forbids is told so, and the cell stays as it was.',
    source: `${VALIDATION_BUILDER}#setAllowInvalid(Boolean)`,
    status: 'documented',
    act: ({ owner }) => {
      owner.runs(`
        var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
        ss.getSheetByName('HH-T01').getRange('A1').setValue(3).setDataValidation(rule);`);
      const outcome = owner.types('HH-T01', 'A1', '9');
      return [outcome === 'done', owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`)];
    },
    expect: [false, 3],
  },
  {
    id: 'people.typing-what-is-marked',
    behaviour: 'A person who types what a marking rule does not like keeps what was typed.',
    source: `${VALIDATION_BUILDER}#setAllowInvalid(Boolean)`,
    status: 'documented',
    act: ({ owner }) => {
      owner.runs(`
        var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=AND(ISNUMBER(A1);A1>=0)').build();
        ss.getSheetByName('HH-T01').getRange('A1').setDataValidation(rule);`);
      const outcome = owner.types('HH-T01', 'A1', '3 vụ');
      return [outcome, owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`)];
    },
    expect: ['done', '3 vụ'],
  },
  {
    id: 'people.pasting-gets-past-a-refusing-rule',
    behaviour:
      'Cells copied from elsewhere in the file and pasted bring their own rule, so a refusing rule does not stop them.',
    source: 'unverified: widely told that pasting replaces or bypasses validation',
    status: 'unverified',
    act: ({ owner }) => {
      owner.runs(`
        var tab = ss.getSheetByName('HH-T01');
        tab.getRange('A1').setDataValidation(
          SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
        tab.getRange('C1').setValue('ngoài');`);
      const outcome = owner.copies('HH-T01', 'C1', 'A1');
      return [
        outcome,
        owner.runs(`
          var cell = ss.getSheetByName('HH-T01').getRange('A1');
          return [cell.getValue(), cell.getDataValidation()];`),
      ];
    },
    expect: ['done', ['ngoài', null]],
  },
  {
    id: 'people.delete-key-clears-content-only',
    behaviour: 'The delete key takes the content and leaves format, rule and note.',
    source: 'unverified: as everyone sees it',
    status: 'unverified',
    act: ({ owner }) => {
      owner.runs(`
        var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
        ss.getSheetByName('HH-T01').getRange('A1').setValue(5).setNote('n').setNumberFormat('0').setDataValidation(rule);`);
      owner.clears('HH-T01', 'A1');
      return owner.runs(`
        var cell = ss.getSheetByName('HH-T01').getRange('A1');
        return [cell.getValue(), cell.getNote(), cell.getNumberFormat(), cell.getDataValidation() !== null];`);
    },
    expect: ['', 'n', '0', true],
  },
  {
    id: 'people.tick',
    behaviour: 'A tap on a checkbox turns false into true and back.',
    source: 'https://support.google.com/docs/answer/7684717',
    status: 'documented',
    act: ({ owner, head1 }) => {
      owner.runs(`ss.getSheetByName('HH-T01').getRange('B2').insertCheckboxes();`);
      const read = `return ss.getSheetByName('HH-T01').getRange('B2').getValue();`;
      head1.ticks('HH-T01', 'B2');
      const once = owner.runs(read);
      head1.ticks('HH-T01', 'B2');
      return [once, owner.runs(read)];
    },
    expect: [true, false],
  },
  {
    id: 'people.undo',
    behaviour: 'Undo gives back what stood before the last edit of that person.',
    source: 'unverified: as everyone sees it',
    status: 'unverified',
    act: ({ owner, head1 }) => {
      head1.types('HH-T01', 'A1', '3');
      head1.types('HH-T01', 'A1', '4');
      head1.undoes();
      return owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`);
    },
    expect: 3,
  },
  {
    id: 'people.undo-takes-the-tidying-with-it',
    behaviour: "Undo takes away the script's tidying together with the typed text.",
    source: 'unverified: widely told that a script started by an edit is undone with it',
    status: 'unverified',
    act: ({ owner, head1, bind }) => {
      bind(`function onEdit(e) { if (e.value) e.range.setValue(String(e.value).replace(' vụ', '')); }`);
      head1.types('HH-T01', 'A1', '3 vụ');
      const tidied = owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`);
      head1.undoes();
      return [tidied, owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`)];
    },
    expect: [3, ''],
  },
  {
    id: 'people.reader-cannot-edit',
    behaviour: 'Who may only view the file cannot type anywhere.',
    source: 'https://support.google.com/docs/answer/2494822',
    status: 'documented',
    act: ({ owner, reader }) => [
      reader.types('HH-T01', 'A1', 'x') === 'done',
      owner.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`),
    ],
    expect: [false, ''],
  },
  {
    id: 'people.formula-typed-in-an-input-cell',
    behaviour: 'A formula typed into an input cell stays a formula, and its value is read.',
    source: 'unverified: nothing keeps a person from typing a formula',
    status: 'unverified',
    act: ({ owner, head1 }) => {
      head1.types('HH-T01', 'A1', '=1+2');
      return owner.runs(`
        var cell = ss.getSheetByName('HH-T01').getRange('A1');
        return [cell.getFormula(), cell.getValue()];`);
    },
    expect: ['=1+2', 3],
  },
];

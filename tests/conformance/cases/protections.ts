/** Data: who may change what. The script cases run as the owner of a file that nobody shares. */
import type { ConformanceCase } from '../case';
import { COPY_PROTECTIONS, ERROR_TEXTS, gasFakes, PROTECT_HELP, PROTECTION, QUOTED, RANGE, SHEET } from '../sources';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if ' +
  'you need to edit.';

/** The owner keeps HH-T01 for its head and the police, and HH-T02 for its own head and the police. */
const VILLAGE_TABS = `
  [['HH-T01', 'truong.thon.1@example.com'], ['HH-T02', 'truong.thon.2@example.com']].forEach(function (pair) {
    var protection = ss.getSheetByName(pair[0]).protect();
    protection.removeEditors(protection.getEditors());
    protection.addEditor('cong.an@example.com');
    protection.addEditor(pair[1]);
  });`;

export const PROTECTIONS: readonly ConformanceCase[] = [
  {
    id: 'protections.sheet-again-is-the-same',
    behaviour: 'protect() on a protected tab gives its protection and makes no second one.',
    source: `${SHEET}#protect()`,
    status: 'documented',
    script: `
      sheet.protect().setDescription('một');
      var again = sheet.protect().getDescription();
      return [again, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
    expect: ['một', 1],
  },
  {
    id: 'protections.range-again-is-another',
    behaviour: 'protect() on a protected range makes another protection over it.',
    source: `${RANGE}#protect()`,
    status: 'documented',
    script: `
      sheet.getRange('A1:B2').protect();
      sheet.getRange('A1:B2').protect();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
    expect: 2,
  },
  {
    id: 'protections.kinds-are-listed-apart',
    behaviour: 'getProtections lists sheet and range protections apart.',
    source: `${SHEET}#getProtections(ProtectionType)`,
    status: 'documented',
    script: `
      sheet.protect();
      sheet.getRange('A1').protect();
      return ['SHEET', 'RANGE'].map(function (type) {
        return sheet.getProtections(SpreadsheetApp.ProtectionType[type]).map(function (protection) {
          return String(protection.getProtectionType());
        });
      });`,
    expect: [['SHEET'], ['RANGE']],
  },
  {
    id: 'protections.description',
    behaviour: 'A protection with no description gives the empty string.',
    source: `${PROTECTION}#getDescription()`,
    status: 'documented',
    script: `
      var protection = sheet.protect();
      var before = protection.getDescription();
      return [before, protection.setDescription('khóa').getDescription()];`,
    expect: ['', 'khóa'],
  },
  {
    id: 'protections.not-warning-only',
    behaviour: 'A new protection is not a mere warning.',
    source: `${PROTECTION}#isWarningOnly()`,
    status: 'documented',
    script: `
      var protection = sheet.protect();
      var before = protection.isWarningOnly();
      return [before, protection.setWarningOnly(true).isWarningOnly()];`,
    expect: [false, true],
  },
  {
    id: 'protections.unprotected-ranges',
    behaviour: 'The exceptions of a sheet protection are set as a whole and read back.',
    source: `${PROTECTION}#setUnprotectedRanges(Range)`,
    status: 'documented',
    script: `
      var protection = sheet.protect();
      protection.setUnprotectedRanges([sheet.getRange('B2:C5'), sheet.getRange('E1')]);
      var names = protection.getUnprotectedRanges().map(function (range) { return range.getA1Notation(); });
      protection.setUnprotectedRanges([]);
      return [names, protection.getUnprotectedRanges().length];`,
    expect: [['B2:C5', 'E1'], 0],
  },
  {
    id: 'protections.range-has-no-exceptions',
    behaviour: 'A range protection has no exceptions, and setting them throws.',
    source: `${PROTECTION}#setUnprotectedRanges(Range)`,
    status: 'documented',
    script: `
      var protection = sheet.getRange('A1:B2').protect();
      return [protection.getUnprotectedRanges().length,
        thrown(function () { protection.setUnprotectedRanges([sheet.getRange('A1')]); }) !== null];`,
    expect: [0, true],
  },
  {
    id: 'protections.exception-on-another-tab',
    behaviour: 'An exception on another tab is refused.',
    source: `${PROTECTION}#setUnprotectedRanges(Range)`,
    status: 'documented',
    script: `
      var other = ss.insertSheet();
      var refused = thrown(function () { sheet.protect().setUnprotectedRanges([other.getRange('A1')]); }) !== null;
      ss.deleteSheet(other);
      return refused;`,
    expect: true,
  },
  {
    id: 'protections.sheet-range-is-the-whole-tab',
    behaviour: 'The range of a sheet protection spans the tab and has no A1 notation.',
    source: `${PROTECTION}#getRange(); ${gasFakes('testsheetspermissions.js')}`,
    status: 'reported',
    script: `
      var range = sheet.protect().getRange();
      return [range.getNumRows() === sheet.getMaxRows(), range.getNumColumns() === sheet.getMaxColumns(),
        range.getA1Notation()];`,
    expect: [true, true, ''],
  },
  {
    id: 'protections.owner-alone-has-no-editors',
    behaviour: 'In a file that nobody shares, a new protection lists no editors, and the owner can edit.',
    source: gasFakes('testsheetsbasic.js, Protection; https://issuetracker.google.com/issues/442636162'),
    status: 'reported',
    script: `
      var protection = sheet.protect();
      return [protection.getEditors().length, protection.canEdit()];`,
    expect: [0, true],
  },
  {
    id: 'protections.no-domain',
    behaviour: 'In a file of a consumer account canDomainEdit is false and setDomainEdit throws.',
    source: `${PROTECTION}#setDomainEdit(Boolean); ${gasFakes('testsheetspermissions.js')}`,
    status: 'documented',
    script: `
      var protection = sheet.protect();
      return [protection.canDomainEdit(), thrown(function () { protection.setDomainEdit(false); }) !== null];`,
    expect: [false, true],
  },
  {
    id: 'protections.remove',
    behaviour: 'remove() takes the protection away.',
    source: `${PROTECTION}#remove()`,
    status: 'documented',
    script: `
      sheet.getRange('A1').protect().remove();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
    expect: 0,
  },
  {
    id: 'protections.move-with-rows',
    behaviour: 'A protected range moves when a row is inserted above it, and grows when one is inserted inside.',
    source: 'unverified: as other ranges do',
    status: 'unverified',
    script: `
      sheet.getRange('A2:B4').protect();
      sheet.insertRowBefore(1);
      sheet.insertRowBefore(4);
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();`,
    expect: 'A3:B6',
  },
  {
    id: 'protections.range-protections-are-not-copied',
    behaviour: 'A copy of a tab has none of its range protections.',
    source: `${COPY_PROTECTIONS} (said of copying files: "the protections of ranges are not copied")`,
    status: 'reported',
    script: `
      sheet.getRange('A1').protect();
      var copy = sheet.copyTo(ss);
      var count = copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      ss.deleteSheet(copy);
      return count;`,
    expect: 0,
  },
  {
    id: 'protections.village-tab-is-closed-to-the-other-head',
    behaviour: "The head of HH-T02 cannot type in HH-T01's tab; nothing changes.",
    source: `${PROTECT_HELP}; text ${ERROR_TEXTS}`,
    status: 'reported',
    act: ({ owner, head2 }) => {
      owner.runs(VILLAGE_TABS);
      return [head2.types('HH-T01', 'B2', '5'), owner.runs(`return ss.getRange("'HH-T01'!B2").getValue();`)];
    },
    expect: [REFUSED, ''],
  },
  {
    id: 'protections.village-tab-is-open-to-its-head',
    behaviour: 'The head of HH-T01 and the police can type there.',
    source: PROTECT_HELP,
    status: 'documented',
    act: ({ owner, police, head1 }) => {
      owner.runs(VILLAGE_TABS);
      return [head1.types('HH-T01', 'B2', '5'), police.types('HH-T01', 'B3', '6')];
    },
    expect: ['done', 'done'],
  },
  {
    id: 'protections.owner-can-always-edit',
    behaviour: 'The owner can edit what others protected, listed or not.',
    source: `${PROTECTION}#canEdit()`,
    status: 'documented',
    act: ({ owner, police }) => {
      police.runs(`
        var protection = ss.getSheetByName('HH-T01').protect();
        protection.removeEditors(protection.getEditors());`);
      return owner.types('HH-T01', 'A1', 'x');
    },
    expect: 'done',
  },
  {
    id: 'protections.exception-is-open-to-every-editor',
    behaviour: 'An unprotected range inside a protected tab is open to every editor of the file.',
    source: `${PROTECTION} ("A protected sheet may include unprotected regions"); ${PROTECT_HELP}`,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(`${VILLAGE_TABS}
        var tab = ss.getSheetByName('HH-T01');
        tab.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setUnprotectedRanges([tab.getRange('B2:B9')]);`);
      return [head2.types('HH-T01', 'B2', '5'), head2.types('HH-T01', 'C2', '5')];
    },
    expect: ['done', REFUSED],
  },
  {
    id: 'protections.range-inside-narrows-the-tab',
    behaviour: 'A range protection inside a protected tab keeps out the head whom the tab lets in.',
    source: 'unverified: both protections must let a person through; live checklist, line 8',
    status: 'unverified',
    act: ({ owner, head1, police }) => {
      owner.runs(`${VILLAGE_TABS}
        var inner = ss.getSheetByName('HH-T01').getRange('A1:A20').protect();
        inner.removeEditors(inner.getEditors());
        inner.addEditor('cong.an@example.com');`);
      return [head1.types('HH-T01', 'A2', 'x'), head1.types('HH-T01', 'B2', '5'), police.types('HH-T01', 'A2', 'y')];
    },
    expect: [REFUSED, 'done', 'done'],
  },
  {
    id: 'protections.range-inside-does-not-open-the-tab',
    behaviour: 'A range protection that lists a head does not open a tab that is protected against the head.',
    source: 'unverified: both protections must let a person through; live checklist, line 8',
    status: 'unverified',
    act: ({ owner, head2 }) => {
      owner.runs(`${VILLAGE_TABS}
        var inner = ss.getSheetByName('HH-T01').getRange('B2:B9').protect();
        inner.addEditor('truong.thon.2@example.com');`);
      return head2.types('HH-T01', 'B2', '5');
    },
    expect: REFUSED,
  },
  {
    id: 'protections.new-one-lists-the-editors-of-the-file',
    behaviour: 'A new protection lets every editor of the file through until they are removed.',
    source: `${PROTECTION} (the sample: "then remove all other users from the list of editors")`,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(`ss.getSheetByName('HH-T01').protect();`);
      const before = head2.types('HH-T01', 'A1', 'x');
      owner.runs(`
        var protection = ss.getSheetByName('HH-T01').protect();
        protection.removeEditors(protection.getEditors());`);
      return [before, head2.types('HH-T01', 'A1', 'y')];
    },
    expect: ['done', REFUSED],
  },
  {
    id: 'protections.whoever-protects-stays-an-editor',
    behaviour: 'Neither the current user nor the owner can be removed from the editors.',
    source: `${PROTECTION}#removeEditors(String)`,
    status: 'documented',
    act: ({ police }) =>
      police.runs(`
        var protection = ss.getSheetByName('HH-T01').protect();
        protection.removeEditors(protection.getEditors());
        protection.removeEditor('cong.an@example.com');
        return protection.canEdit();`),
    expect: true,
  },
  {
    id: 'protections.can-edit-tells-the-person',
    behaviour: 'canEdit is true for a listed editor and false for the others.',
    source: `${PROTECTION}#canEdit()`,
    status: 'documented',
    act: ({ owner, head1, head2 }) => {
      owner.runs(VILLAGE_TABS);
      const asked = `return ss.getSheetByName('HH-T01').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit();`;
      return [head1.runs(asked), head2.runs(asked), owner.runs(asked)];
    },
    expect: [true, false, true],
  },
  {
    id: 'protections.editors-are-secret-to-others',
    behaviour: 'Who cannot edit a protected range cannot list its editors either.',
    source: `${PROTECTION}#getEditors()`,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(VILLAGE_TABS);
      return head2.runs(`
        var protection = ss.getSheetByName('HH-T01').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
        return thrown(function () { protection.getEditors(); }) !== null;`);
    },
    expect: true,
  },
  {
    id: 'protections.cannot-be-removed-by-others',
    behaviour: 'Who cannot edit a protected range cannot take its protection away.',
    source: `${PROTECTION}#remove() (the sample asks canEdit first)`,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(VILLAGE_TABS);
      const refused = head2.runs(`
        var protection = ss.getSheetByName('HH-T01').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
        return thrown(function () { protection.remove(); }) !== null;`);
      return [refused, owner.runs(`return ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;`)];
    },
    expect: [true, 2],
  },
  {
    id: 'protections.add-editor-does-not-share',
    behaviour: 'addEditor on a protection does not share the file.',
    source: `${PROTECTION}#addEditor(String)`,
    status: 'documented',
    act: ({ owner, stranger }) => {
      owner.runs(`ss.getSheetByName('HH-T01').protect().addEditor('nguoi.la@example.com');`);
      return stranger.types('HH-T01', 'A1', 'x') === 'done';
    },
    expect: false,
  },
  {
    id: 'protections.one-bad-address-fails-the-call',
    behaviour: 'One address that is none makes addEditors fail.',
    source: `${QUOTED}: "Invalid email"; also ${ERROR_TEXTS}`,
    status: 'reported',
    act: ({ owner }) =>
      owner.runs(`
        var protection = ss.getSheetByName('HH-T01').protect();
        var message = thrown(function () { protection.addEditors(['truong.thon.1@example.com', 'không phải thư']); });
        return /^Invalid email/.test(message);`),
    expect: true,
  },
  {
    id: 'protections.warning-only-stops-nobody',
    behaviour: 'A protection that only warns lets everyone edit after a question.',
    source: `${PROTECTION}#setWarningOnly(Boolean)`,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(`
        var protection = ss.getSheetByName('HH-T01').protect();
        protection.removeEditors(protection.getEditors());
        protection.setWarningOnly(true);`);
      return head2.types('HH-T01', 'A1', 'x');
    },
    expect: 'done',
  },
  {
    id: 'protections.script-has-the-rights-of-its-user',
    behaviour: 'A script that a head runs from the menu cannot write what the head cannot.',
    source: `${ERROR_TEXTS}; https://developers.google.com/apps-script/guides/menus (menu items run as the user)`,
    status: 'reported',
    act: ({ owner, head2 }) => {
      owner.runs(VILLAGE_TABS);
      return head2.runs(`
        return thrown(function () { ss.getSheetByName('HH-T01').getRange('A1').setValue(1); SpreadsheetApp.flush(); });`);
    },
    expect: REFUSED,
  },
  {
    id: 'protections.script-reads-what-it-cannot-write',
    behaviour: 'Protection is not secrecy: every editor reads protected and hidden tabs.',
    source: `${PROTECT_HELP} ("should not be used as a security measure")`,
    status: 'documented',
    act: ({ owner, head2 }) => {
      owner.runs(`${VILLAGE_TABS}
        ss.getSheetByName('HH-T01').getRange('A1').setValue('số liệu');
        ss.getSheetByName('HH-T01').hideSheet();`);
      return head2.runs(`return ss.getSheetByName('HH-T01').getRange('A1').getValue();`);
    },
    expect: 'số liệu',
  },
  {
    id: 'protections.range-can-edit',
    behaviour: 'Range.canEdit is true only if the user may edit every cell of the range.',
    source: `${RANGE}#canEdit()`,
    status: 'documented',
    act: ({ owner, head1 }) => {
      owner.runs(`
        var inner = ss.getSheetByName('HH-T01').getRange('A1:A5').protect();
        inner.removeEditors(inner.getEditors());`);
      return head1.runs(`
        var tab = ss.getSheetByName('HH-T01');
        return [tab.getRange('A1:B2').canEdit(), tab.getRange('B1:B2').canEdit()];`);
    },
    expect: [false, true],
  },
];

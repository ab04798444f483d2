/** Menus, questions, sidebars, dialogs and the pages in them. */

import { describe, expect, it } from '@jest/globals';
import type { ScriptSource } from '../../../../local/emulator/execution/script-source';
import { EDITOR, OWNER, openFile, servicesOf } from './open-services';

const script: ScriptSource = {
  load: () => ({}),
  html: (name) => (name === 'print' ? '<h1>In</h1>' : null),
  scopes: null,
  timeZone: null,
};

describe('menus', () => {
  it('are shown to the account that opened the file', () => {
    const file = openFile({ script, addOnName: 'Thôn Tự Quản' });
    const ui = servicesOf(file).SpreadsheetApp.getUi();
    ui.createAddonMenu()
      .addItem('Lập báo cáo quý', 'generateReport')
      .addSeparator()
      .addSubMenu(ui.createMenu('Khác').addItem('Kiểm tra', 'check'))
      .addToUi();
    expect(file.ui(OWNER).menus).toEqual([
      {
        kind: 'menu',
        caption: 'Thôn Tự Quản',
        entries: [
          { kind: 'item', caption: 'Lập báo cáo quý', functionName: 'generateReport' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Khác',
            entries: [{ kind: 'item', caption: 'Kiểm tra', functionName: 'check' }],
          },
        ],
      },
    ]);
    expect(file.ui(EDITOR).menus).toEqual([]);
  });

  it('take the place of a menu with the same name', () => {
    const file = openFile();
    const ui = servicesOf(file).SpreadsheetApp.getUi();
    ui.createMenu('M').addItem('a', 'a').addToUi();
    ui.createMenu('M').addItem('b', 'b').addToUi();
    expect(file.ui(OWNER).menus.map(({ entries }) => entries)).toEqual([
      [{ kind: 'item', caption: 'b', functionName: 'b' }],
    ]);
  });

  it('can be built before the add-on is enabled, when nothing else can', () => {
    const file = openFile();
    const { SpreadsheetApp } = servicesOf(file, { authMode: 'NONE', simpleTrigger: true });
    SpreadsheetApp.getUi().createMenu('M').addItem('a', 'a').addToUi();
    expect(file.ui(OWNER).menus).toHaveLength(1);
    expect(() => SpreadsheetApp.getActiveSpreadsheet()).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
    );
  });
});

describe('questions', () => {
  it('are answered as the person is told to', () => {
    const file = openFile();
    const { Button, ButtonSet } = servicesOf(file).SpreadsheetApp.getUi();
    const ui = servicesOf(file).SpreadsheetApp.getUi();
    file.ui(OWNER).willAnswer('YES');
    file.ui(OWNER).willAnswer('OK', 'Quý I');
    expect(ui.alert('Xóa?', 'Không lấy lại được.', ButtonSet.YES_NO)).toBe(Button.YES);
    const answer = ui.prompt('Kỳ nào?', ButtonSet.OK_CANCEL);
    expect([answer.getSelectedButton(), answer.getResponseText()]).toEqual([Button.OK, 'Quý I']);
    expect(file.ui(OWNER).questions.map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ['alert', 'Xóa?', 'Không lấy lại được.'],
      ['prompt', '', 'Kỳ nào?'],
    ]);
  });

  it('are closed by a person who was told nothing', () => {
    const file = openFile();
    const ui = servicesOf(file).SpreadsheetApp.getUi();
    expect(ui.alert('Xong')).toBe(ui.Button.OK);
    expect(ui.alert('Chắc không?', ui.ButtonSet.YES_NO)).toBe(ui.Button.CLOSE);
  });
});

describe('pages', () => {
  it('come from the files of the script', () => {
    const file = openFile({ script });
    const { HtmlService, SpreadsheetApp } = servicesOf(file);
    const page = HtmlService.createHtmlOutputFromFile('print').setTitle('In').setWidth(800).setHeight(600);
    SpreadsheetApp.getUi().showModalDialog(page.append('<p>'), 'In báo cáo');
    expect(file.ui(OWNER).lastPage()).toEqual({
      kind: 'dialog',
      title: 'In báo cáo',
      html: '<h1>In</h1><p>',
      width: 800,
      height: 600,
    });
    expect(() => HtmlService.createHtmlOutputFromFile('other')).toThrow('No HTML file named other was found.');
  });

  it('escape what is appended as untrusted', () => {
    const { HtmlService } = servicesOf(openFile());
    const page = HtmlService.createHtmlOutput('<b>').appendUntrusted('<i>&');
    expect(page.getContent()).toBe('<b>&#60;i&#62;&#38;');
  });

  it('stand in the sidebar under their own title', () => {
    const file = openFile();
    const { HtmlService, SpreadsheetApp } = servicesOf(file);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('Theo dõi'));
    expect(file.ui(OWNER).lastPage('sidebar')).toMatchObject({ title: 'Theo dõi', html: 'x' });
  });

  it('are not shown by simple triggers', () => {
    const { HtmlService, SpreadsheetApp } = servicesOf(openFile(), { authMode: 'LIMITED', simpleTrigger: true });
    expect(() => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions: ' +
        'https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

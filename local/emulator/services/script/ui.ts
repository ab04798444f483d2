/** Ui and Menu: what a script shows, kept for tests and pages, and the answers people give. */

import type { Execution } from '../../execution/execution';
import type { MenuEntry } from '../../execution/ui-state';
import { constantName, constantOf, enumeration } from '../surface/enumerations';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { htmlOf } from './html-output';

type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleUi = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type Html = GoogleAppsScript.HTML.HtmlOutput;

const MENU: unique symbol = Symbol('menu');

class EmulatedMenu
  extends ServiceObject
  implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly [MENU]: { readonly caption: string; readonly entries: MenuEntry[] };

  constructor(execution: Execution, caption: string) {
    super(execution);
    this[MENU] = { caption, entries: [] };
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw signatureMismatch('Menu.addItem', [caption, functionName]);
    }
    this[MENU].entries.push({ kind: 'item', caption, functionName });
    return menuOf(this);
  }

  addSeparator(): GoogleMenu {
    this[MENU].entries.push({ kind: 'separator' });
    return menuOf(this);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    if (!(menu instanceof EmulatedMenu)) throw signatureMismatch('Menu.addSubMenu', [menu]);
    this[MENU].entries.push({ kind: 'menu', caption: menu[MENU].caption, entries: menu[MENU].entries });
    return menuOf(this);
  }

  addToUi(): void {
    const { caption, entries } = this[MENU];
    const { menus } = this[EXECUTION].file.ui(this[EXECUTION].account);
    // A menu of the same name takes the place of the old one.
    const at = menus.findIndex((menu) => menu.caption === caption);
    menus.splice(at < 0 ? menus.length : at, at < 0 ? 0 : 1, { kind: 'menu', caption, entries: [...entries] });
  }
}

const menuOf = (menu: EmulatedMenu): GoogleMenu => menu as unknown as GoogleMenu;

publishService(EmulatedMenu, 'Menu');

class EmulatedPromptResponse
  extends ServiceObject
  implements Pick<GoogleAppsScript.Base.PromptResponse, 'getResponseText' | 'getSelectedButton'>
{
  readonly [MENU]: { readonly text: string; readonly button: string };

  constructor(execution: Execution, button: string, text: string) {
    super(execution);
    this[MENU] = { text, button };
  }

  getResponseText(): string {
    return this[MENU].text;
  }

  getSelectedButton(): Button {
    return constantOf('Button', this[MENU].button);
  }
}

publishService(EmulatedPromptResponse, 'PromptResponse');

const SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** Simple triggers may build menus and ask questions, and show no page. */
const requireInterface = (execution: Execution, method: string): void => {
  if (!execution.simpleTrigger) return;
  throw new ServiceException(`You do not have permission to call Ui.${method}. Required permissions: ${SCOPE}`);
};

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
const question = (args: readonly unknown[], method: string): { title: string; text: string; buttons: string } => {
  const [title, text, given] = args.length === 3 ? args : ['', ...args];
  const buttons = given === undefined ? 'OK' : constantName('ButtonSet', given);
  if (typeof title !== 'string' || typeof text !== 'string' || buttons === null) {
    throw signatureMismatch(`Ui.${method}`, args);
  }
  return { title, text, buttons };
};

class EmulatedUi
  extends ServiceObject
  implements
    Pick<
      GoogleUi,
      'alert' | 'createAddonMenu' | 'createMenu' | 'prompt' | 'showModalDialog' | 'showModelessDialog' | 'showSidebar'
    >
{
  alert(...args: unknown[]): Button {
    const { title, text, buttons } = question(args, 'alert');
    const { button } = this[EXECUTION].file.ui(this[EXECUTION].account).ask({ kind: 'alert', title, text, buttons });
    return constantOf('Button', button);
  }

  createAddonMenu(): GoogleMenu {
    return menuOf(new EmulatedMenu(this[EXECUTION], this[EXECUTION].file.addOnName));
  }

  createMenu(caption: string): GoogleMenu {
    if (typeof caption !== 'string') throw signatureMismatch('Ui.createMenu', [caption]);
    return menuOf(new EmulatedMenu(this[EXECUTION], caption));
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { title, text, buttons } = question(args, 'prompt');
    const answer = this[EXECUTION].file.ui(this[EXECUTION].account).ask({ kind: 'prompt', title, text, buttons });
    return new EmulatedPromptResponse(this[EXECUTION], answer.button, answer.text);
  }

  showModalDialog(userInterface: Html, title: string): void {
    requireInterface(this[EXECUTION], 'showModalDialog');
    const html = htmlOf(userInterface, 'Ui.showModalDialog');
    this[EXECUTION].file.ui(this[EXECUTION].account).show({ ...html, kind: 'dialog', title: String(title) });
  }

  showModelessDialog(userInterface: Html, title: string): void {
    requireInterface(this[EXECUTION], 'showModelessDialog');
    const html = htmlOf(userInterface, 'Ui.showModelessDialog');
    this[EXECUTION].file.ui(this[EXECUTION].account).show({ ...html, kind: 'modeless', title: String(title) });
  }

  showSidebar(userInterface: Html): void {
    requireInterface(this[EXECUTION], 'showSidebar');
    const html = htmlOf(userInterface, 'Ui.showSidebar');
    this[EXECUTION].file.ui(this[EXECUTION].account).show({ ...html, kind: 'sidebar', title: html.title });
  }
}

for (const name of ['Button', 'ButtonSet']) {
  Object.defineProperty(EmulatedUi.prototype, name, { value: enumeration(name), enumerable: true });
}

publishService(EmulatedUi, 'Ui');

export const makeUi = (execution: Execution): GoogleUi => new EmulatedUi(execution) as unknown as GoogleUi;

/** HtmlService and HtmlOutput: pages made of texts and of the script's own html files. */

import type { Execution } from '../../execution/execution';
import { enumeration } from '../surface/enumerations';
import { NotEmulated, ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleService = GoogleAppsScript.HTML.HtmlService;

const PAGE: unique symbol = Symbol('page');

interface Page {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
}

type Members =
  | 'addMetaTag'
  | 'append'
  | 'appendUntrusted'
  | 'clear'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setSandboxMode'
  | 'setTitle'
  | 'setWidth'
  | 'setXFrameOptionsMode';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

class EmulatedHtmlOutput extends ServiceObject implements Pick<GoogleOutput, Members> {
  readonly [PAGE]: Page;

  constructor(execution: Execution, html: string) {
    super(execution);
    this[PAGE] = { html, title: '', width: null, height: null, metaTags: [] };
  }

  addMetaTag(name: string, content: string): GoogleOutput {
    this[PAGE].metaTags.push({ name, content });
    return outputOf(this);
  }

  append(addedContent: string): GoogleOutput {
    this[PAGE].html += addedContent;
    return outputOf(this);
  }

  appendUntrusted(addedContent: string): GoogleOutput {
    this[PAGE].html += escaped(addedContent);
    return outputOf(this);
  }

  clear(): GoogleOutput {
    this[PAGE].html = '';
    return outputOf(this);
  }

  getContent(): string {
    return this[PAGE].html;
  }

  // The declarations say number and string; live these are null until they are set.
  getHeight(): number {
    return this[PAGE].height as number;
  }

  getTitle(): string {
    return this[PAGE].title;
  }

  getWidth(): number {
    return this[PAGE].width as number;
  }

  setContent(content: string): GoogleOutput {
    this[PAGE].html = content;
    return outputOf(this);
  }

  setHeight(height: number): GoogleOutput {
    this[PAGE].height = height;
    return outputOf(this);
  }

  /** Every page runs in the iframe sandbox since 2017; other modes have no effect. */
  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): GoogleOutput {
    return outputOf(this);
  }

  setTitle(title: string): GoogleOutput {
    this[PAGE].title = String(title);
    return outputOf(this);
  }

  setWidth(width: number): GoogleOutput {
    this[PAGE].width = width;
    return outputOf(this);
  }

  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): GoogleOutput {
    return outputOf(this);
  }
}

publishService(EmulatedHtmlOutput, 'HtmlOutput');

const outputOf = (output: EmulatedHtmlOutput): GoogleOutput => output as unknown as GoogleOutput;

/** The page behind an HtmlOutput that a script passed. */
export const htmlOf = (value: unknown, method: string): Readonly<Omit<Page, 'metaTags'>> => {
  if (!(value instanceof EmulatedHtmlOutput)) throw signatureMismatch(method, [value]);
  const { html, title, width, height } = value[PAGE];
  return { html, title, width, height };
};

function textOfFile(execution: Execution, method: string, filename: unknown): string {
  if (typeof filename !== 'string') throw signatureMismatch(`HtmlService.${method}`, [filename]);
  const html = execution.file.script?.html(filename) ?? null;
  if (html === null) throw new ServiceException(`No HTML file named ${filename} was found.`);
  return html;
}

const TEXT: unique symbol = Symbol('text');

class EmulatedHtmlTemplate extends ServiceObject implements Pick<GoogleAppsScript.HTML.HtmlTemplate, 'getRawContent'> {
  readonly [TEXT]: string;

  constructor(execution: Execution, text: string) {
    super(execution);
    this[TEXT] = text;
  }

  getRawContent(): string {
    return this[TEXT];
  }
}

publishService(EmulatedHtmlTemplate, 'HtmlTemplate');

class EmulatedHtmlService
  extends ServiceObject
  implements Pick<GoogleService, 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile'>
{
  createHtmlOutput(html?: unknown): GoogleOutput {
    if (html !== undefined && typeof html !== 'string') throw new NotEmulated('HtmlService.createHtmlOutput of a blob');
    return outputOf(new EmulatedHtmlOutput(this[EXECUTION], html ?? ''));
  }

  createHtmlOutputFromFile(filename: string): GoogleOutput {
    const html = textOfFile(this[EXECUTION], 'createHtmlOutputFromFile', filename);
    return outputOf(new EmulatedHtmlOutput(this[EXECUTION], html));
  }

  createTemplateFromFile(filename: string): GoogleAppsScript.HTML.HtmlTemplate {
    const template = new EmulatedHtmlTemplate(
      this[EXECUTION],
      textOfFile(this[EXECUTION], 'createTemplateFromFile', filename),
    );
    return template as unknown as GoogleAppsScript.HTML.HtmlTemplate;
  }
}

for (const name of ['SandboxMode', 'XFrameOptionsMode']) {
  Object.defineProperty(EmulatedHtmlService.prototype, name, { value: enumeration(name), enumerable: true });
}

publishService(EmulatedHtmlService, 'HtmlService');

export const makeHtmlService = (execution: Execution): EmulatedHtmlService => new EmulatedHtmlService(execution);

/** Sheet: the whole of what is emulated: looks, visibility, protections and conditional formats on top of its parts. */

import type { Execution } from '../../execution/execution';
import { sheetsNamedIn } from '../../formula/formula-moves';
import { constantName, constantOf } from '../surface/enumerations';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService } from '../surface/service-object';
import { colorText, isColor } from './colors';
import { conditionalRuleOf, makeConditionalRule } from './conditional-rules';
import { groupAt } from './groups';
import { makeProtection, protect } from './protections';
import { SheetAxes } from './sheet-axes';
import { chainedSheet, changeableSheet, modelOf, SHEET_ID } from './sheet-base';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Group = GoogleAppsScript.Spreadsheet.Group;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;
type TogglePosition = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;
type Members =
  | 'clearConditionalFormatRules'
  | 'getColumnGroupControlPosition'
  | 'getColumnGroup'
  | 'getConditionalFormatRules'
  | 'getProtections'
  | 'getRowGroup'
  | 'getRowGroupControlPosition'
  | 'getTabColor'
  | 'getType'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'protect'
  | 'setColumnGroupControlPosition'
  | 'setConditionalFormatRules'
  | 'setHiddenGridlines'
  | 'setRowGroupControlPosition'
  | 'setTabColor'
  | 'showSheet';

class EmulatedSheet extends SheetAxes implements Pick<Google, Members> {
  clearConditionalFormatRules(): void {
    changeableSheet(this).conditionalFormats = [];
  }

  getColumnGroup(columnIndex: number, groupDepth: number): Group | null {
    return groupAt(this, 'columns', columnIndex, groupDepth);
  }

  getColumnGroupControlPosition(): TogglePosition {
    return constantOf('GroupControlTogglePosition', modelOf(this).columns.groupControl?.toUpperCase() ?? 'AFTER');
  }

  getConditionalFormatRules(): GoogleRule[] {
    const { id, conditionalFormats } = modelOf(this);
    return conditionalFormats.map((format) => makeConditionalRule(this[EXECUTION], { sheetId: id, format }));
  }

  getProtections(type: ProtectionType): Protection[] {
    const name = constantName('ProtectionType', type);
    if (name === null) throw signatureMismatch('SpreadsheetApp.Sheet.getProtections', [type]);
    const { id, protections } = modelOf(this);
    const asked = protections.filter(({ box }) => (box === null) === (name === 'SHEET'));
    return asked.map((protection) => makeProtection(this[EXECUTION], id, protection.id));
  }

  getRowGroup(rowIndex: number, groupDepth: number): Group | null {
    return groupAt(this, 'rows', rowIndex, groupDepth);
  }

  getRowGroupControlPosition(): TogglePosition {
    return constantOf('GroupControlTogglePosition', modelOf(this).rows.groupControl?.toUpperCase() ?? 'AFTER');
  }

  getTabColor(): string | null {
    return modelOf(this).tabColor ?? null;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return constantOf('SheetType', 'GRID');
  }

  hasHiddenGridlines(): boolean {
    return modelOf(this).gridlinesHidden;
  }

  hideSheet(): Google {
    const model = changeableSheet(this);
    const visible = this[EXECUTION].file.workbook.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === model) {
      throw new ServiceException("You can't hide all the sheets in a document.");
    }
    model.hidden = true;
    return chainedSheet(this);
  }

  isSheetHidden(): boolean {
    return modelOf(this).hidden;
  }

  protect(): Protection {
    return protect(this[EXECUTION], modelOf(this), null);
  }

  setColumnGroupControlPosition(position: TogglePosition): Google {
    changeableSheet(this).columns.groupControl = togglePosition(position, 'setColumnGroupControlPosition');
    return chainedSheet(this);
  }

  setConditionalFormatRules(rules: GoogleRule[]): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    if (!Array.isArray(rules)) throw signatureMismatch(method, [rules]);
    const formats = rules.map((rule) => {
      const known = conditionalRuleOf(rule);
      if (known === null) throw signatureMismatch(method, [rules]);
      if (known.sheetId !== this[SHEET_ID]) {
        throw new ServiceException('Conditional format rule ranges must be on the sheet.');
      }
      return known.format;
    });
    const model = changeableSheet(this);
    const foreign = formats.some(({ formula }) => sheetsNamedIn(formula).some((name) => name !== model.name));
    if (foreign) throw new ServiceException('Conditional format rule cannot reference a different sheet.');
    model.conditionalFormats = formats;
  }

  setHiddenGridlines(hideGridlines: boolean): Google {
    changeableSheet(this).gridlinesHidden = hideGridlines;
    return chainedSheet(this);
  }

  setRowGroupControlPosition(position: TogglePosition): Google {
    changeableSheet(this).rows.groupControl = togglePosition(position, 'setRowGroupControlPosition');
    return chainedSheet(this);
  }

  setTabColor(color: string | null): Google {
    const model = changeableSheet(this);
    if (color !== null && !isColor(color)) throw new ServiceException(`Invalid color: ${color}`);
    if (color === null) delete model.tabColor;
    else model.tabColor = colorText(color);
    return chainedSheet(this);
  }

  showSheet(): Google {
    changeableSheet(this).hidden = false;
    return chainedSheet(this);
  }
}

const togglePosition = (value: unknown, method: string): 'before' | 'after' => {
  const name = constantName('GroupControlTogglePosition', value);
  if (name === null) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [value]);
  return name === 'BEFORE' ? 'before' : 'after';
};

publishService(EmulatedSheet, 'Sheet');

export const makeSheet = (execution: Execution, sheetId: number): Google =>
  chainedSheet(new EmulatedSheet(execution, sheetId));

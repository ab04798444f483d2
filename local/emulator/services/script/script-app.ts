/** ScriptApp: the enumerations that triggers are told in, and little else. */

import type { Execution } from '../../execution/execution';
import { enumeration } from '../surface/enumerations';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { ENUMERATIONS, PROPERTIES } from '../surface/surface';

class EmulatedScriptApp
  extends ServiceObject
  implements Pick<GoogleAppsScript.Script.ScriptApp, 'getProjectTriggers' | 'getScriptId'>
{
  /** Installable triggers cannot be made here, so there are none. */
  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return [];
  }

  getScriptId(): string {
    return `script-of-${this[EXECUTION].file.id}`;
  }
}

for (const name of (PROPERTIES.ScriptApp ?? '').split(' ')) {
  if (ENUMERATIONS[name] === undefined) continue;
  Object.defineProperty(EmulatedScriptApp.prototype, name, { value: enumeration(name), enumerable: true });
}

publishService(EmulatedScriptApp, 'ScriptApp');

export const makeScriptApp = (execution: Execution): EmulatedScriptApp => new EmulatedScriptApp(execution);

/** Session and User: who runs the script, as far as the script may know. */

import type { Execution } from '../../execution/execution';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';

type GoogleUser = GoogleAppsScript.Base.User;
type GoogleSession = GoogleAppsScript.Base.Session;

const EMAIL: unique symbol = Symbol('email');

class EmulatedUser extends ServiceObject implements Pick<GoogleUser, 'getEmail' | 'getUserLoginId'> {
  readonly [EMAIL]: string;

  constructor(execution: Execution, email: string) {
    super(execution);
    this[EMAIL] = email;
  }

  getEmail(): string {
    return this[EMAIL];
  }

  /** The part before the at sign, as it did while it was not deprecated. */
  getUserLoginId(): string {
    return this[EMAIL].replace(/@.*$/, '');
  }
}

publishService(EmulatedUser, 'User');

export const makeUser = (execution: Execution, email: string): GoogleUser => new EmulatedUser(execution, email);

/** The address in a text or a User. */
export const emailOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof EmulatedUser) return value[EMAIL];
  throw signatureMismatch('SpreadsheetApp.Protection.addEditor', [value]);
};

const SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

/** Blank in simple triggers; refused where the manifest names its scopes and this one is not among them. */
const knownEmail = (execution: Execution, method: string): string => {
  if (execution.simpleTrigger || execution.authMode !== 'FULL') return '';
  const { scopes } = execution.file;
  if (scopes !== null && !scopes.includes(SCOPE)) {
    throw new ServiceException(`You do not have permission to call Session.${method}. Required permissions: ${SCOPE}`);
  }
  return execution.account;
};

class EmulatedSession
  extends ServiceObject
  implements Pick<GoogleSession, 'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'>
{
  getActiveUser(): GoogleUser {
    return makeUser(this[EXECUTION], knownEmail(this[EXECUTION], 'getActiveUser'));
  }

  getActiveUserLocale(): string {
    return this[EXECUTION].file.workbook.locale.slice(0, 2);
  }

  getEffectiveUser(): GoogleUser {
    return makeUser(this[EXECUTION], knownEmail(this[EXECUTION], 'getEffectiveUser'));
  }

  getScriptTimeZone(): string {
    return this[EXECUTION].file.scriptTimeZone;
  }
}

publishService(EmulatedSession, 'Session');

export const makeSession = (execution: Execution): EmulatedSession => new EmulatedSession(execution);

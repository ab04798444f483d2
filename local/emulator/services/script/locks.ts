/** LockService: one lock for the document, one for the script, one for each user. */

import type { Execution } from '../../execution/execution';
import { requireInteger } from '../surface/arguments';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** Held by the execution whose id stands here; null while free. */
export interface LockState {
  holder: number | null;
}

const LOCK: unique symbol = Symbol('lock');

class EmulatedLock
  extends ServiceObject
  implements Pick<GoogleLock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>
{
  readonly [LOCK]: LockState;

  constructor(execution: Execution, state: LockState) {
    super(execution);
    this[LOCK] = state;
  }

  hasLock(): boolean {
    return this[LOCK].holder === this[EXECUTION].id;
  }

  releaseLock(): void {
    if (this[LOCK].holder === this[EXECUTION].id) this[LOCK].holder = null;
  }

  tryLock(timeoutInMillis: number): boolean {
    return take(this, requireInteger(timeoutInMillis, 'LockService.Lock.tryLock', [timeoutInMillis]));
  }

  waitLock(timeoutInMillis: number): void {
    const timeout = requireInteger(timeoutInMillis, 'LockService.Lock.waitLock', [timeoutInMillis]);
    // Text as quoted in https://stackoverflow.com/questions/43223774 and many others.
    if (!take(this, timeout)) {
      throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    }
  }
}

/**
 * Whether the execution has the lock now. While another execution holds it, nothing else runs in the emulator, so
 * that waiting only lets the clock run to the end of the time-out.
 */
const take = (lock: EmulatedLock, timeout: number): boolean => {
  const { id, file } = lock[EXECUTION];
  const state = lock[LOCK];
  if (state.holder === null) state.holder = id;
  if (state.holder === id) return true;
  file.clock.advance(Math.max(0, timeout));
  return false;
};

publishService(EmulatedLock, 'Lock');

class EmulatedLockService
  extends ServiceObject
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  getDocumentLock(): GoogleLock {
    return lockOf(this[EXECUTION], 'document');
  }

  getScriptLock(): GoogleLock {
    return lockOf(this[EXECUTION], 'script');
  }

  getUserLock(): GoogleLock {
    return lockOf(this[EXECUTION], `user ${this[EXECUTION].account}`);
  }
}

const lockOf = (execution: Execution, name: string): GoogleLock =>
  new EmulatedLock(execution, execution.file.lock(name)) as unknown as GoogleLock;

publishService(EmulatedLockService, 'LockService');

export const makeLockService = (execution: Execution): EmulatedLockService => new EmulatedLockService(execution);

/** Lets one run at a time write into the workbook. */
import type { WithDocumentLock } from '../../ports';

const PATIENCE_MS = 5_000;

/** Null: somebody else is at it. Without a document (never in a spreadsheet) there is nothing to guard. */
export const withDocumentLock: WithDocumentLock = (work) => {
  const lock = LockService.getDocumentLock();
  if (lock === null) return work();
  if (!lock.tryLock(PATIENCE_MS)) return null;
  try {
    return work();
  } finally {
    // What was written has to be there before the next one starts.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
};

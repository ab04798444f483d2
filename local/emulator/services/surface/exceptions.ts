/** The errors that services throw, before they are handed to the script. */

/** What Google's services throw; the script sees an `Exception` with this message. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** The real service has it and the emulator does not: a script must not go on as if it had worked. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
  }
}

/** The execution is over, whatever the script catches: the stop switch fell, or its time is up. */
export class ExecutionStopped extends Error {}

/** Whether an error that left a script says that the emulator lacks something. */
export const isNotEmulated = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'message' in error && /^not emulated: /.test(String(error.message));

const typeName = (value: unknown): string => {
  if (value === null) return 'null';
  if (value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object') {
    const service = String(value);
    return /^[A-Z]\w+$/.test(service) ? `SpreadsheetApp.${service}` : '(class)';
  }
  return typeof value === 'function' ? '(class)' : typeof value;
};

/**
 * Google's words for arguments of the wrong kind, as quoted for instance in
 * https://issuetracker.google.com/issues/149518063: "The parameters (String) don't match the method signature for
 * SpreadsheetApp.Range.setValues."
 */
export const signatureMismatch = (method: string, args: readonly unknown[]): ServiceException =>
  new ServiceException(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );

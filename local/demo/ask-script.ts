/** Asks the script as its panels do: a named function, one request, an answer that crossed as plain JSON. */
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { runFromClient } from '../emulator/execution/run-script';
import { POLICE } from './commune-office';

/** The script answers with the types of the wire, which JSON carries unchanged. */
export function askScript<Response>(file: EmulatedFile, name: string, request: unknown, step: string): Response {
  file.ledger.step(step, POLICE);
  return runFromClient(file, name, [request], { account: POLICE }).result as Response;
}

/** `npm run emulate -- SCRIPT.js`: runs any Apps Script file on the emulator. */

import { emulate } from './emulate/run-command';

const print = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };

// `npm run emulate … | head` closes the pipe early; that is no error.
process.stdout.on('error', () => process.exit());

process.exitCode = await emulate(process.argv.slice(2), print);

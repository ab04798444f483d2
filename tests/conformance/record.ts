/** `npm run conformance:record`: writes out/conformance-recorder.gs, to be run by a person in a real sheet. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CONFORMANCE_CASES } from './cases';
import { recorderScript } from './recorder-script';

mkdirSync('out', { recursive: true });
writeFileSync('out/conformance-recorder.gs', recorderScript(CONFORMANCE_CASES));
console.log('out/conformance-recorder.gs: paste it into the script of an empty spreadsheet; its head says the rest.');

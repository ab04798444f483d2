/** `npm run demo`: runs the built add-on on the stand-in for Google, from set-up to the printed report. */
import { fileURLToPath } from 'node:url';
import { readDemoOptions, UsageError } from './demo/options';
import { runDemo } from './demo/run-demo';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

try {
  const { summary } = await runDemo(readDemoOptions(process.argv.slice(2)), dist);
  console.log(summary.join('\n'));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` below the folder named by TMPDIR. It runs as a process of its own,
 * because that package takes its target and its choice of libraries from the environment.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();

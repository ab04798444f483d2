/** Identifiers that repeat with the seed, so that a run can be repeated exactly. */

import { createHash } from 'node:crypto';

/** Version 4 in form: `xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx`. */
export const uuidStream = (seed: number): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    const hex = createHash('sha256').update(`${seed}/${count}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  };
};

/** Types for gas-local 1.3.1, which ships none: only what the emulator uses. */

declare module 'gas-local' {
  import type { Context } from 'node:vm';

  interface GasLocal {
    /** Runs the files of a folder, and of folders in it, in one new context; the context is `globals` itself. */
    require(folder: string, globals: object, options?: { filter?: (path: string) => boolean }): Context;
  }

  const gasLocal: GasLocal;
  export default gasLocal;
}

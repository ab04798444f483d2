/** Reads the command line of `npm run look`. */
import { parseArgs } from 'node:util';

export interface LookArguments {
  readonly file: string;
  readonly tab: string;
  readonly phone: boolean;
  /** Where the picture goes. */
  readonly out: string;
}

const USAGE = 'Cách dùng: npm run look -- TỆP.xlsx --tab "TÊN TRANG" [--phone] [--out ẢNH.png]';

/** A sentence for the person at the keyboard; the run ends with exit code 2. */
export class LookRefused extends Error {}

export function lookArguments(words: readonly string[]): LookArguments {
  const { positionals, values } = parsed(words);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0 || values.tab === undefined) throw new LookRefused(USAGE);
  const phone = values.phone ?? false;
  const name = values.tab.replace(/[^\p{L}\p{N} ()._-]/gu, '_');
  return { file, tab: values.tab, phone, out: values.out ?? `out/${name}${phone ? ' (điện thoại)' : ''}.png` };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { tab: { type: 'string' }, phone: { type: 'boolean' }, out: { type: 'string' } },
    });
  } catch {
    throw new LookRefused(USAGE);
  }
}

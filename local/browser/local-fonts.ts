/**
 * Fonts for machines that have none: Tinos has the widths of Times New Roman, Arimo those of Arial. They are given to
 * pages that local tools draw and are no part of the add-on.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const LOCAL_FONTS = ['tinos', 'arimo'] as const;
export type LocalFont = (typeof LOCAL_FONTS)[number];

const require = createRequire(import.meta.url);
const MANIFESTS: Readonly<Record<LocalFont, string>> = {
  tinos: require.resolve('@fontsource/tinos/package.json'),
  arimo: require.resolve('@fontsource/arimo/package.json'),
};

/** Vietnamese needs all three: plain letters, `ă đ ĩ ũ ơ ư` with the tone marks, and signs such as `₫` and `–`. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
const STYLES = ['400', '400-italic', '700', '700-italic'];

/** `@font-face` rules with the fonts inside them as data. */
export async function fontFaces(font: LocalFont): Promise<string> {
  const folder = dirname(MANIFESTS[font]);
  const sheets = await Promise.all(STYLES.map((style) => readFile(join(folder, `${style}.css`), 'utf8')));
  const rules = sheets.join('\n').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const wanted = rules.filter((rule) => SUBSETS.some((subset) => rule.includes(`/${font}-${subset}-`)));
  return (await Promise.all(wanted.map((rule) => withFontInside(rule, folder)))).join('\n');
}

async function withFontInside(rule: string, folder: string): Promise<string> {
  const file = /url\((\.\/files\/[^)]+\.woff2)\)/.exec(rule)?.[1];
  if (!file) throw new Error(`A font rule without a woff2 file: ${rule}`);
  const data = (await readFile(join(folder, file))).toString('base64');
  return rule.replace(/src:[^;]*;/, () => `src: url(data:font/woff2;base64,${data}) format('woff2');`);
}

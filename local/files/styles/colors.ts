/** Colours of a file (rgb, theme with tint, numbered palette) as `#rrggbb`, and back. */

import { childOf, childrenOf, isTrue, numberOf, type XmlElement } from '../xml/xml-tree';
import { element } from '../xml/xml-writer';

/** What a colour element may point to; `#rrggbb` each. */
export interface Palette {
  /** In the order of the theme indices: light 1, dark 1, light 2, dark 2, six accents, link, visited link. */
  readonly theme: readonly string[];
  /** The numbered colours of old files, from a workbook that replaces them; empty: the usual ones. */
  readonly indexed: readonly string[];
}

/** Office's theme since 2013: what files without a theme part mean. */
const OFFICE_THEME =
  '#ffffff #000000 #e7e6e6 #44546a #4472c4 #ed7d31 #a5a5a5 #ffc000 #5b9bd5 #70ad47 #0563c1 #954f72'.split(' ');

/** ECMA-376 part 1, 18.8.27: 0–7 repeat 8–15. */
const INDEXED =
  `000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff
  800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff
  000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
  3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
    .split(/\s+/)
    .map((hex) => `#${hex}`);

const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

function hexOf(rgb: string | undefined): string | undefined {
  const hex = /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(rgb ?? '')?.[1];
  return hex === undefined ? undefined : `#${hex.toLowerCase()}`;
}

export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const colors = THEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    return hexOf(color?.attributes.lastClr ?? color?.attributes.val) ?? OFFICE_THEME[index] ?? '#000000';
  });
  const indexed = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  return { theme: colors, indexed: indexed.map((color) => hexOf(color.attributes.rgb) ?? '#000000') };
}

interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(red: number, green: number, blue: number): Hsl {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    max === red ? (green - blue) / spread : max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: (sixth + 6) % 6, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): readonly number[] {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - chroma / 2;
  const order = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (order[Math.floor(hue) % 6] ?? [0, 0, 0]).map((part) => part + base);
}

/** ECMA-376 part 1, 18.8.19: a tint of -1…1 darkens or lightens the lightness in HSL. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const hsl = toHsl(red, green, blue);
  const lightness = tint < 0 ? hsl.lightness * (1 + tint) : hsl.lightness * (1 - tint) + tint;
  const parts = fromHsl({ ...hsl, lightness }).map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Undefined: no colour of its own (automatic, or a number that stands for the system's colours). */
export function colorOf(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (color === undefined || isTrue(color.attributes.auto)) return undefined;
  const theme = numberOf(color.attributes.theme);
  const indexed = numberOf(color.attributes.indexed);
  const base =
    hexOf(color.attributes.rgb) ??
    (theme === undefined ? undefined : palette.theme[theme]) ??
    (indexed === undefined ? undefined : (palette.indexed[indexed] ?? INDEXED[indexed]));
  const tint = numberOf(color.attributes.tint) ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

/** `colorElement('fgColor', '#ffcc00')` → `<fgColor rgb="FFFFCC00"/>`. Throws for a colour that is not `#rrggbb`. */
export function colorElement(name: string, color: string): string {
  if (!/^#[0-9a-fA-F]{6}$/.test(color)) throw new Error(`Colour "${color}" is not of the form #rrggbb.`);
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

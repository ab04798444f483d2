/** Writes what stands in a workbook into html and css so that it cannot become markup. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `#fff2cc`, `white`; undefined for anything else. */
export function cssColor(color: string | undefined): string | undefined {
  return color !== undefined && /^(#[0-9a-f]{3,8}|[a-z]+)$/i.test(color) ? color : undefined;
}

/** Times-like fonts are drawn in Tinos, all others in Arimo, where the machine lacks them. */
export function cssFonts(family: string | undefined): string {
  const named = family !== undefined && /^[\p{L}\d -]+$/u.test(family) ? `'${family}', ` : '';
  return /times|serif/i.test(family ?? '') ? `${named}Tinos, serif` : `${named}Arimo, Arial, sans-serif`;
}

/** `color:red;width:20px`; entries without a value are left out. */
export function cssText(declarations: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(declarations)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
    .join(';');
}

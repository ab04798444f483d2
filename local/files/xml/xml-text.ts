/** Text inside XML: what must be escaped, and the `_x000D_` notation of Office for characters XML cannot hold. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** Line ends and tabs are kept only as references: a parser turns bare ones in an attribute into spaces. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * What no XML text can carry: control characters, half surrogate pairs, U+FFFE, U+FFFF, and the carriage return,
 * which parsers turn into a line feed. A literal `_x000D_` is marked too, so that it is not read as one.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have to be found
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

/** ST_Xstring of ECMA-376 part 1, 22.9.2.19. Not yet escaped for XML. */
export function encodeOfficeText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

export function decodeOfficeText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Cuts a formula into tokens, losing nothing: the texts of the tokens in a row are the formula again. */

type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'reference'
  | 'call'
  | 'word'
  | 'error'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const CORNER = String.raw`(?:${CELL}|\$?[A-Za-z]{1,3}|\$?[1-9]\d*)`;
const REFERENCE = String.raw`(?:${SHEET})?(?:${CELL}:${CORNER}|${CORNER}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])`;

/** In this order: the first that matches where the last token ended is taken. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/uy],
  ['reference', new RegExp(REFERENCE, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['separator', /;/uy],
];

/** Tokens of a formula without its leading `=`. A character that starts no token is `unknown`. */
export function tokenize(body: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < body.length) {
    const token = tokenAt(body, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(body: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (match !== null && match[0] !== '') return { kind, text: match[0] };
  }
  return { kind: 'unknown', text: body.slice(at, at + 1) };
}

/** The grammar of formulas: from text to a tree. What does not fit gives null, which Sheets shows as `#ERROR!`. */

import { parseReference, type Reference } from './reference';
import { type Token, tokenize } from './tokens';

export type Node =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** A named range or an unknown word. */
  | { readonly kind: 'name'; readonly name: string }
  /** Names in capitals. An argument left out, as in `IF(A1;;2)`, is `nothing`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'unary'; readonly operator: '+' | '-'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'group'; readonly inner: Node }
  | { readonly kind: 'nothing' };

/** How tightly operators bind. As in Excel, a leading minus binds tighter than `^`: `-2^2` is 4. */
const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const UNARY_BINDING = 6;

class Malformed extends Error {}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** The tree of a formula with its leading `=`; null when the text is not a formula that Sheets could read. */
export function parseFormula(formula: string): Node | null {
  const cursor: Cursor = { tokens: tokenize(formula.slice(1)).filter((token) => token.kind !== 'space'), at: 0 };
  try {
    const node = parseExpression(cursor, 0);
    return cursor.at === cursor.tokens.length ? node : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

function next(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) throw new Malformed();
  cursor.at += 1;
  return token;
}

function parseExpression(cursor: Cursor, loosest: number): Node {
  let left = parseOperand(cursor);
  for (;;) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== 'operator') return left;
    if (token.text === '%') {
      cursor.at += 1;
      left = { kind: 'percent', operand: left };
      continue;
    }
    const binding = BINDING[token.text];
    if (binding === undefined || binding <= loosest) return left;
    cursor.at += 1;
    left = { kind: 'binary', operator: token.text, left, right: parseExpression(cursor, binding) };
  }
}

function parseOperand(cursor: Cursor): Node {
  const token = next(cursor);
  switch (token.kind) {
    case 'number':
      return { kind: 'number', text: token.text };
    case 'text':
      return { kind: 'text', value: token.text.slice(1, -1).replace(/""/g, '"') };
    case 'error':
      return { kind: 'error', text: token.text };
    case 'reference':
      return { kind: 'reference', reference: parseReference(token.text) };
    case 'word':
      return parseWord(token.text);
    case 'call':
      return { kind: 'call', name: token.text.toUpperCase(), args: parseArguments(cursor) };
    case 'open': {
      const inner = parseExpression(cursor, 0);
      if (next(cursor).kind !== 'close') throw new Malformed();
      return { kind: 'group', inner };
    }
    case 'operator':
      if (token.text !== '-' && token.text !== '+') throw new Malformed();
      return { kind: 'unary', operator: token.text, operand: parseExpression(cursor, UNARY_BINDING) };
    default:
      throw new Malformed();
  }
}

function parseWord(word: string): Node {
  const upper = word.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'boolean', value: upper === 'TRUE' }
    : { kind: 'name', name: word };
}

function parseArguments(cursor: Cursor): Node[] {
  next(cursor); // The opening bracket: a `call` token is always followed by one.
  if (cursor.tokens[cursor.at]?.kind === 'close') {
    cursor.at += 1;
    return [];
  }
  const args: Node[] = [];
  for (;;) {
    const token = cursor.tokens[cursor.at];
    const empty = token?.kind === 'separator' || token?.kind === 'close';
    args.push(empty ? { kind: 'nothing' } : parseExpression(cursor, 0));
    const end = next(cursor);
    if (end.kind === 'close') return args;
    if (end.kind !== 'separator') throw new Malformed();
  }
}

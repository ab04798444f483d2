/** Cuts a formula into tokens, enough to tell strings and sheet names from separators, functions and references. */

export type TokenKind = 'string' | 'sheet' | 'bracket' | 'name' | 'number' | 'error' | 'space' | 'mark';

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Tried in this order; the last takes any one character, so that every text can be cut and joined again. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /"(?:[^"]|"")*(?:"|$)/y],
  ['sheet', /'(?:[^']|'')*(?:'|$)/y],
  // `Table1[[#This Row],[Năm]]`: commas inside belong to the name.
  ['bracket', /\[(?:[^[\]]|\[[^[\]]*\])*\]/y],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{M}_$])/uy],
  ['name', /[\p{L}\p{M}_$\d.?]+/uy],
  ['space', /\s+/y],
  ['mark', /[\s\S]/y],
];

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== '') return { kind, text };
  }
  return { kind: 'mark', text: formula.charAt(at) };
}

/** The texts of the tokens joined give the formula back. */
export function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join('');
}

/** A name that a parenthesis follows. */
export function isFunctionName(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === 'name' && tokens[index + 1]?.text === '(';
}

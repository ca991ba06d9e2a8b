import { FormulaError } from './formula-error.js';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly at: number;
  /** Signs in their one canonical form. */
  readonly text: string;
  /** As it stands in the formula. */
  readonly written: string;
}

/** The signs that documents use, half-width and full-width, and what each one means. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '＋': '+',
  '-': '-',
  '－': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '×': '×',
  '*': '×',
  '＊': '×',
  '÷': '÷',
  '/': '÷',
  '／': '÷',
  '%': '%',
  '％': '%',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  '=': '=',
  '＝': '=',
  '>': '>',
  '＞': '>',
  '<': '<',
  '＜': '<',
  '≥': '>=',
  '≧': '>=',
  '⩾': '>=',
  '≤': '<=',
  '≦': '<=',
  '⩽': '<=',
  ',': ',',
  '，': ',',
};

/** `\s` includes the ideographic space. A name begins with a letter (any script); digits of a number may be full-width. */
const PIECE =
  /\s+|(?<number>[0-9０-９][0-9０-９.．]*)|(?<name>[\p{L}_][\p{L}_0-9]*)|(?<other>[<>＜＞][=＝]|.)/gsu;

/** Throws a FormulaError (`character`) at the first sign that formulas do not have. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index: at, groups } of text.matchAll(PIECE)) {
    if (groups?.['number'] !== undefined)
      tokens.push({ kind: 'number', at, text: piece.normalize('NFKC'), written: piece });
    else if (groups?.['name'] !== undefined) tokens.push(nameAt(piece, at, tokens.at(-1)));
    else if (groups?.['other'] !== undefined)
      tokens.push({ kind: 'sign', at, text: signAt(piece, at), written: piece });
  }
  return [...tokens, { kind: 'end', at: text.length, text: '', written: '' }];
}

/** Behind an operand no name can stand: there a letter x by itself is how a keyboard writes the sign. */
function nameAt(piece: string, at: number, before: Token | undefined): Token {
  const behindOperand =
    before !== undefined && (before.kind !== 'sign' || before.text === ')' || before.text === '%');
  return behindOperand && /^[xX]$/.test(piece)
    ? { kind: 'sign', at, text: '×', written: piece }
    : { kind: 'name', at, text: piece, written: piece };
}

function signAt(piece: string, at: number): string {
  // Of two signs written for one (`>=`), each is known by itself.
  if (piece.length === 2 && SIGNS[piece.charAt(1)] === '=')
    return signAt(piece.charAt(0), at) + signAt(piece.charAt(1), at + 1);
  const sign = Object.hasOwn(SIGNS, piece) ? SIGNS[piece] : undefined;
  if (sign === undefined) throw new FormulaError('character', at, piece);
  return sign;
}

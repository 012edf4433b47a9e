import { Lexer, Source, TokenKind } from 'graphql';
import { Invalid } from '../../domain/base/refusal.ts';
import { maxNesting, maxTokens, mostBytes } from './limits.ts';

const opens: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses what is not even worth parsing; gives the number of tokens. The parser calls itself for each level, so depth is looked at before. */
export function tokensOf(text: string): number {
  if (Buffer.byteLength(text) > mostBytes)
    throw new Invalid(
      `This document is longer than ${mostBytes / 1000} kB. Ask in several requests, and send values as variables.`,
    );
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  for (;;) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return tokens;
    tokens += 1;
    if (tokens > maxTokens)
      throw new Invalid(`This document has more than ${maxTokens} tokens. Ask in several requests.`);
    if (opens.has(kind)) depth += 1;
    if (closes.has(kind)) depth -= 1;
    if (depth > maxNesting)
      throw new Invalid(`This document is nested more than ${maxNesting} levels deep. Write it flatter.`);
  }
}

import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { maxAliases, maxDirectives } from './limits.ts';

/** What a document may not have too much of, besides its tokens (the parser) and its depth and cost (the builder). */
export const limitRules: readonly ValidationRule[] = [
  (context) =>
    counting(context, 'aliases', maxAliases, (count) => ({
      Field: (node) => void (node.alias && node.alias.value !== node.name.value && count()),
    })),
  (context) => counting(context, 'directives', maxDirectives, (count) => ({ Directive: () => count() })),
];

function counting(
  context: ValidationContext,
  what: string,
  most: number,
  visitor: (count: () => void) => ASTVisitor,
): ASTVisitor {
  let seen = 0;
  return visitor(() => {
    seen += 1;
    if (seen === most + 1)
      context.reportError(
        new GraphQLError(`This document has more than ${most} ${what}. Ask in several requests.`),
      );
  });
}

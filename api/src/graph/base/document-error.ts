import { type ASTNode, BREAK, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { shortened } from '../../domain/base/refusal.ts';

/**
 * An error of the grammar or of validation as everybody is told it: INVALID, where it speaks of an argument with the place in it, and without names of
 * the schema that were not asked for unless `hints` says so.
 */
export function documentError(
  error: GraphQLError,
  document: DocumentNode | null,
  hints: boolean,
): GraphQLError {
  const message = shortened(hints ? error.message : error.message.replace(/ Did you mean .*$/s, ''));
  const [node] = error.nodes ?? [];
  const path = document && node ? argumentPath(document, node) : [];
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code: 'INVALID', path },
  });
}

/** Where a value of a document is: the argument, then the fields and places within; empty for what is in no argument. */
function argumentPath(document: DocumentNode, wanted: ASTNode): readonly string[] {
  let keys: readonly (string | number)[] = [];
  visit(document, {
    enter(node, _key, _parent, path) {
      if (node !== wanted) return undefined;
      keys = path;
      return BREAK;
    },
  });
  const names: string[] = [];
  let at: unknown = document;
  for (const [place, key] of keys.entries()) {
    at = (at as Record<string | number, unknown>)[key];
    const { kind, name } = at as { readonly kind?: string; readonly name?: { readonly value: string } };
    if ((kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD) && name) names.push(shortened(name.value));
    else if (keys[place - 1] === 'values') names.push(String(key));
  }
  return names;
}

import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Invalid } from '../../domain/base/refusal.ts';
import { documentError } from '../../graph/base/document-error.ts';
import { refuseTooMuch } from '../../graph/base/document-limits.ts';
import { tokensOf } from '../../graph/base/first-sight.ts';
import { maxTokens } from '../../graph/base/limits.ts';
import type { ExecutorPlugin } from './exchange.ts';

const mostKept = 4_000_000;
/** A token with its place, its node and, where the document is compiled, its code: measured on the documents of the screens. */
const bytesOfToken = 800;
const mostErrors = 5;

/** A document that was parsed and not validated yet. */
interface New {
  readonly key: string;
  readonly size: number;
}

/** Good documents by the hash of their text, as long as all that is remembered stays within a few megabytes. */
export type KnownDocuments = LRUCache<string, DocumentNode>;
export const knownDocuments = (): KnownDocuments =>
  new LRUCache({ maxSize: mostKept, maxEntrySize: mostKept / 2 });

/** What a document said that was sent whole before, by the SHA-256 of it in hexadecimal. */
export const textByHash = (known: KnownDocuments, hash: string): string | null =>
  known.get(Buffer.from(hash, 'hex').toString('base64'))?.loc?.source.body ?? null;

/**
 * Looks at a text for the first time: its length, tokens and depth, its grammar, its limits, and only then its validity. What is good is remembered;
 * what is refused is not.
 */
export function useKnownDocuments({
  introspection,
  hints = introspection,
  known = knownDocuments(),
}: {
  readonly introspection: boolean;
  readonly hints?: boolean;
  readonly known?: KnownDocuments;
}): ExecutorPlugin {
  const rules = [...specifiedRules, ...(introspection ? [] : [noSchema])];
  const news = new WeakMap<DocumentNode, New>();

  function firstSight(text: string, key: string): DocumentNode {
    const refused = (error: GraphQLError) => documentError(error, null, hints);
    try {
      const tokens = tokensOf(text);
      const document = parse(text, { maxTokens });
      refuseTooMuch(document);
      // Its text is held twice: by its places, and by Envelop as it was sent last.
      news.set(document, { key, size: 1_000 + 2 * text.length + tokens * bytesOfToken });
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) throw refused(error);
      if (error instanceof Invalid) throw refused(new GraphQLError(error.message));
      throw error;
    }
  }

  return {
    onParse({ params: { source }, setParsedDocument }) {
      const text = String(source);
      const key = createHash('sha256').update(text).digest('base64');
      setParsedDocument(known.get(key) ?? firstSight(text, key));
    },
    onValidate({ params: { schema, documentAST: document }, setResult, extendContext }) {
      const first = news.get(document);
      if (first) {
        const errors = validate(schema, document, rules, { maxErrors: mostErrors });
        if (errors.length > 0)
          throw new AggregateError(errors.map((error) => documentError(error, document, hints)));
        news.delete(document);
        known.set(first.key, document, { size: first.size });
      }
      extendContext({ document });
      setResult([]);
    },
  };
}

/** `__type` stays: it names nothing that was not named to it, and GraphQL over HTTP is probed with it. */
const noSchema: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value === '__schema')
      context.reportError(
        new GraphQLError('Introspection is off here. Read the schema at /schema.graphql.', { nodes: node }),
      );
  },
});

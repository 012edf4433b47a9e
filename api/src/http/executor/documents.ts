import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Invalid } from '../../domain/base/refusal.ts';
import { documentError } from '../../graph/base/document-error.ts';
import { refuseTooMuch } from '../../graph/base/document-limits.ts';
import { tokensOf } from '../../graph/base/first-sight.ts';
import { maxTokens } from '../../graph/base/limits.ts';

/** A document after its first sight: parsed and validated once per text. */
export interface Ready {
  readonly document: DocumentNode;
  readonly errors: null;
  /** Reads figures and nothing else, so its answer follows from variables, audience, language and version alone. */
  readonly figures: boolean;
  /** Some of those figures open to their records, which are read anew each time. */
  readonly records: boolean;
  /** Reads lists, and perhaps figures beside them: many rows of many fields. */
  readonly lists: boolean;
}
interface Refused {
  readonly document: null;
  readonly errors: readonly GraphQLError[];
}
export type Prepared = Ready | Refused;

const mostKept = 4_000_000;
/** A token with its place, its node and, where the document is compiled, its code: measured on the documents of the screens. */
const bytesOfToken = 800;
const mostErrors = 5;
export const figureFields: ReadonlySet<string> = new Set([
  'matrix',
  'matrixCell',
  'indicators',
  '__typename',
]);
const listFields: ReadonlySet<string> = new Set([
  ...figureFields,
  'about',
  'activities',
  'assessments',
  'matches',
  'needTotals',
  'needs',
  'offers',
  'offersThatFit',
  'silentGaps',
]);
const recordFields = new Set(['needRecords', 'offerRecords', 'activityRecords']);

/**
 * Looks at a text for the first time: its length, tokens and depth, its grammar, its limits, and only then its validity. What is good is remembered by
 * the hash of its text, as long as all that is remembered stays within a few megabytes; what is refused is not.
 */
export function makeDocuments(
  schema: GraphQLSchema,
  { introspection, hints = introspection }: { readonly introspection: boolean; readonly hints?: boolean },
) {
  const rules = [...specifiedRules, ...(introspection ? [] : [noSchema])];
  const known = new LRUCache<string, Ready>({ maxSize: mostKept, maxEntrySize: mostKept / 2 });

  function prepare(text: string): { readonly prepared: Prepared; readonly tokens: number } {
    let document: DocumentNode | null = null;
    const refused = (errors: readonly GraphQLError[]) => ({
      prepared: { document: null, errors: errors.map((error) => documentError(error, document, hints)) },
      tokens: 0,
    });
    try {
      const tokens = tokensOf(text);
      document = parse(text, { maxTokens });
      refuseTooMuch(document);
      const errors = validate(schema, document, rules, { maxErrors: mostErrors });
      return errors.length > 0
        ? refused(errors)
        : { prepared: { document, errors: null, ...natureOf(document) }, tokens };
    } catch (error) {
      if (error instanceof GraphQLError) return refused([error]);
      if (error instanceof Invalid) return refused([new GraphQLError(error.message)]);
      throw error;
    }
  }

  return (text: string): Prepared => {
    const key = createHash('sha256').update(text).digest('base64');
    const before = known.get(key);
    if (before) return before;
    const { prepared, tokens } = prepare(text);
    if (prepared.document) known.set(key, prepared, { size: 1_000 + text.length + tokens * bytesOfToken });
    return prepared;
  };
}
export type Documents = ReturnType<typeof makeDocuments>;
/** `__type` stays: it names nothing that was not named to it, and GraphQL over HTTP is probed with it. */
const noSchema: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value === '__schema')
      context.reportError(
        new GraphQLError('The schema is not told here. Read it at /schema.graphql.', { nodes: node }),
      );
  },
});

/** The operation of this name, or the only one. */
export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (name) return operations.find((operation) => operation.name?.value === name) ?? null;
  return operations.length === 1 ? (operations[0] ?? null) : null;
}

function natureOf(document: DocumentNode): Pick<Ready, 'figures' | 'records' | 'lists'> {
  const operation = operationOf(document, null);
  const asksOnly = (fields: ReadonlySet<string>): boolean =>
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && fields.has(selection.name.value),
    );
  return { figures: asksOnly(figureFields), records: opensRecords(document), lists: asksOnly(listFields) };
}

/** Records say more than figures: what they hold depends on the person, not on the audience alone. */
export function opensRecords(document: DocumentNode): boolean {
  let records = false;
  visit(document, {
    Field: (node) => {
      records ||= recordFields.has(node.name.value);
    },
  });
  return records;
}

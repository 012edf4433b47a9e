import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { documentError } from '../graph/base/document-error.ts';
import { limitRules } from '../graph/base/limit-rules.ts';
import { maxTokens } from '../graph/base/limits.ts';

/** A document after its first sight: parsed and validated once per text. */
export interface Ready {
  readonly document: DocumentNode;
  readonly errors: null;
  /** Reads figures and nothing else, so its answer follows from variables, audience, language and version alone. */
  readonly figures: boolean;
  /** Some of those figures open to their records, which are read anew each time. */
  readonly records: boolean;
}
interface Refused {
  readonly document: null;
  readonly errors: readonly GraphQLError[];
}
export type Prepared = Ready | Refused;

const kept = 1_000;
export const figureFields: ReadonlySet<string> = new Set([
  'matrix',
  'matrixCell',
  'indicators',
  '__typename',
]);
const recordFields = new Set(['needRecords', 'offerRecords', 'activityRecords']);

/** Parses and validates; the last thousand texts are remembered. */
export function makeDocuments(
  schema: GraphQLSchema,
  { introspection, hints = introspection }: { readonly introspection: boolean; readonly hints?: boolean },
) {
  const rules = [
    ...specifiedRules,
    ...limitRules,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const known = new Map<string, Prepared>();

  function prepare(text: string): Prepared {
    let document: DocumentNode | null = null;
    const refused = (errors: readonly GraphQLError[]): Refused => ({
      document: null,
      errors: errors.map((error) => documentError(error, document, hints)),
    });
    try {
      document = parse(text, { maxTokens });
      const errors = validate(schema, document, rules, { maxErrors: 10 });
      return errors.length > 0 ? refused(errors) : { document, errors: null, ...natureOf(document) };
    } catch (error) {
      if (error instanceof GraphQLError) return refused([error]);
      throw error;
    }
  }

  return (text: string): Prepared => {
    const before = known.get(text);
    if (before) return before;
    const prepared = prepare(text);
    if (known.size >= kept) known.delete(known.keys().next().value as string);
    known.set(text, prepared);
    return prepared;
  };
}
export type Documents = ReturnType<typeof makeDocuments>;

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

function natureOf(document: DocumentNode): { figures: boolean; records: boolean } {
  const operation = operationOf(document, null);
  const figures =
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && figureFields.has(selection.name.value),
    );
  return { figures, records: opensRecords(document) };
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

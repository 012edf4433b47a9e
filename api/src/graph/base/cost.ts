import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Invalid } from '../../domain/base/refusal.ts';
import { maxComplexity } from './limits.ts';
import { tellingVariables } from './telling-variables.ts';

/** What one request asks for: an operation of a valid document, with variables that are of the schema. */
export interface Request {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What it would cost to answer, in the units of the fields' `complexity`: it depends on the variables, so it is counted for each request. */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: Request): number {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  return complexityFromQuery(alone, { schema, variables, ctx: {} as never }).complexity;
}

/** Why this is not answered: it would cost too much, or reads more than one past instant, each of which has to be brought back from history. */
export function tooDear(schema: GraphQLSchema, request: Request): Invalid | null {
  const { document, operation, variables } = request;
  const before = found.get(operation) ?? {
    names: tellingVariables(schema, document, operation),
    fine: new Set(),
  };
  found.set(operation, before);
  const told = JSON.stringify(before.names.map((name) => (name in variables ? [variables[name]] : [])));
  if (before.fine.has(told)) return null;
  const refusal = judged(schema, request);
  if (!refusal && told.length <= longestKept) {
    if (before.fine.size >= mostKept) before.fine.clear();
    before.fine.add(told);
  }
  return refusal;
}

/** What was not too dear is not too dear the next time, with the same of what tells. */
const found = new WeakMap<
  OperationDefinitionNode,
  { readonly names: readonly string[]; readonly fine: Set<string> }
>();
const mostKept = 20;
const longestKept = 500;

function judged(schema: GraphQLSchema, request: Request): Invalid | null {
  if (instantsOf(schema, request).size > 1)
    return new Invalid('One request reads one past moment. Ask for each in its own request.', [
      'input',
      'asOf',
    ]);
  if (costOf(schema, request) > maxComplexity)
    return new Invalid('This document asks for too much at once. Ask for fewer records or fewer fields.');
  return null;
}

/** The different `asOf` of the fields at the root; none deeper reads the past. */
function instantsOf(schema: GraphQLSchema, { document, operation, variables }: Request): ReadonlySet<string> {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const instants = new Set<string>();
  function walk({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) walk(fragment.selectionSet);
      } else {
        const field = fields[selection.name.value];
        const { input } = field ? getArgumentValues(field, selection, coerced) : {};
        const asOf = (input as { readonly asOf?: unknown } | undefined)?.asOf;
        if (typeof asOf === 'string') instants.add(asOf);
      }
    }
  }
  walk(operation.selectionSet);
  return instants;
}

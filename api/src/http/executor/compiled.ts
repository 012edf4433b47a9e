import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphContext } from '../../graph/base/context.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Run = (
  rootValue: unknown,
  context: GraphContext,
  variables: Variables,
) => Promise<ExecutionResult> | ExecutionResult;

/** Documents of figures are compiled once and then run: 660 cells of twelve fields are too many for an interpreter. */
export function makeCompiled(schema: GraphQLSchema) {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery>>();
  return (document: DocumentNode, operationName: string | null): Run => {
    const ofDocument = compiled.get(document) ?? new Map<string, CompiledQuery>();
    compiled.set(document, ofDocument);
    let query = ofDocument.get(operationName ?? '');
    if (!query) {
      const made = compileQuery(schema, document, operationName ?? '', { disableLeafSerialization: false });
      if (!isCompiledQuery(made)) return () => made;
      query = made;
      ofDocument.set(operationName ?? '', query);
    }
    const { query: run } = query;
    return (rootValue, context, variables) =>
      run(rootValue, context, variables) as Promise<ExecutionResult> | ExecutionResult;
  };
}
export type Compiled = ReturnType<typeof makeCompiled>;

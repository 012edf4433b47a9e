import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { GraphContext } from '../graph/base/context.ts';

/** What Yoga is handed besides the request: the document is already parsed and validated, and the context made. */
export interface YogaContext {
  readonly prepared: DocumentNode;
  readonly graph: GraphContext;
  /** Takes each result on its way out: errors masked, the status noted. */
  readonly finish: (result: ExecutionResult) => ExecutionResult;
}

/** Yoga speaks GraphQL over HTTP for all that is no table of figures and no stream. */
export function makeYoga(schema: GraphQLSchema) {
  return createYoga<YogaContext, GraphContext>({
    schema,
    graphqlEndpoint: '/graphql',
    // Its default reflects any origin with credentials.
    cors: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    parserAndValidationCache: false,
    context: ({ graph }) => graph,
    plugins: [prepared],
  });
}

const prepared: Plugin<Record<string, unknown>, YogaContext> = {
  onParse: ({ context, setParsedDocument }) =>
    setParsedDocument((context as unknown as YogaContext).prepared),
  onValidate: ({ setResult }) => setResult([]),
  onExecutionResult: ({ result, setResult, context }) => {
    if (result && !(Symbol.asyncIterator in result)) setResult(context.finish(result as ExecutionResult));
  },
};

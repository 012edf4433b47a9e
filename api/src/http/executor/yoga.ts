import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { GraphContext } from '../../graph/base/context.ts';

/** What Yoga is handed besides the request: the document is already parsed and validated, and the context made. */
export interface YogaContext {
  readonly prepared: DocumentNode;
  readonly graph: GraphContext;
  /** Masks what a client may not know of errors. */
  readonly finish: (result: ExecutionResult) => ExecutionResult;
  /** What came of it, noted on the way out. */
  readonly outcome: { result: ExecutionResult | null };
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
  // Yoga's own puts fields down as they are ready: the same question had its answer in another order each time.
  onExecute: ({ setExecuteFn }) => setExecuteFn(execute),
  onExecutionResult: ({ result, setResult, context }) => {
    if (!result || Symbol.asyncIterator in result) return;
    const finished = context.finish(result as ExecutionResult);
    context.outcome.result = finished;
    setResult(finished);
  },
};

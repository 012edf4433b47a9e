import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  locatedError,
} from 'graphql';
import type { GraphContext } from '../../graph/base/context.ts';
import { Missed } from '../../services/base/changes.ts';
import type { Run } from '../executor/compiled.ts';
import type { Frame } from './hub.ts';
import type { Turn } from './turns.ts';

/** A subscription as it was asked for. */
export interface Subscription {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: (signal: AbortSignal) => GraphContext;
  /** Masks what a client may not know of errors. */
  readonly finish: (result: ExecutionResult) => ExecutionResult;
}

/** How its events are made. */
export interface Work {
  readonly run: Run;
  /** A turn to work out figures. */
  readonly take: () => Promise<Turn>;
}

/** As graphql-js runs it, for a document that is not compiled. */
export const interpreted =
  (schema: GraphQLSchema, { document, operationName }: Subscription): Run =>
  (rootValue, contextValue, variableValues) =>
    execute({ schema, document, operationName, rootValue, contextValue, variableValues });

/** The events of a subscription as they go out, each with its own clock and its own reads. What breaks it is said, and thrown. */
export async function* framesOf(
  schema: GraphQLSchema,
  { document, operationName, variables: variableValues, context, finish }: Subscription,
  { run, take }: Work,
  signal: AbortSignal,
): AsyncGenerator<Frame, void> {
  let give: Turn = () => undefined;
  const turn = async () => {
    give = await take();
  };
  const fresh = (): GraphContext => ({ ...context(signal), turn });
  const answerTo = async (rootValue: unknown): Promise<Buffer> =>
    bytesOf(finish(await run(rootValue, fresh(), variableValues)));
  try {
    await turn();
    const stream = await createSourceEventStream({
      schema,
      document,
      operationName,
      variableValues,
      contextValue: fresh(),
    });
    if (!(Symbol.asyncIterator in stream)) {
      yield { bytes: bytesOf(finish(stream)) };
      return;
    }
    for await (const event of stream) {
      const bytes = await answerTo(event);
      give();
      const whole = (event as { readonly whole?: unknown } | null)?.whole;
      if (whole === undefined) yield { bytes };
      else {
        yield {
          bytes,
          whole: async () => {
            const done = await take();
            return answerTo(whole).finally(done);
          },
        };
      }
    }
  } catch (error) {
    // A reader who left hears nothing; who missed something is told by what it reads when it comes back.
    if (!signal.aborted && !(error instanceof Missed))
      yield { bytes: bytesOf(finish({ errors: [locatedError(error, undefined)] })) };
    throw error;
  } finally {
    give();
  }
}

const bytesOf = (result: ExecutionResult): Buffer =>
  Buffer.from(`event: next\ndata: ${JSON.stringify(result)}\n\n`);

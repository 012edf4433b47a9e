import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, locatedError } from 'graphql';
import type { GraphContext } from '../../graph/base/context.ts';
import { Missed } from '../../services/base/changes.ts';
import type { Asking, Event, Run } from './exchange.ts';
import { natureOf, operationOf } from './nature.ts';

/** It broke, and said so in its last event. Yoga makes an event of every other error, after which the stream would end as if all were said. */
class Broken extends Error {
  override name = 'AbortError';
}

/** The events of a subscription, each with its own clock and its own reads. Nothing begins before the first is asked for; `return` ends it at once. */
export function eventsOf(args: ExecutionArgs, run: Run): AsyncIterableIterator<Event> {
  const abort = new AbortController();
  const events = eventByEvent(args, run, abort.signal);
  return {
    next: () => events.next(),
    return: () => {
      abort.abort();
      return events.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* eventByEvent(
  args: ExecutionArgs,
  run: Run,
  signal: AbortSignal,
): AsyncGenerator<Event, void> {
  const { exchange } = args.contextValue as Asking;
  const take = takesTurns(args) ? () => exchange.takeTurn(signal) : async () => () => undefined;
  let give = (): void => undefined;
  const turn = async () => {
    give = await take();
  };
  const fresh = (): GraphContext => ({ ...exchange.context(signal), turn });
  const answerTo = async (rootValue: unknown): Promise<ExecutionResult> =>
    run({ ...args, rootValue, contextValue: fresh() });
  try {
    await turn();
    const stream = await createSourceEventStream({ ...args, contextValue: fresh() });
    if (!(Symbol.asyncIterator in stream)) {
      yield stream;
      return;
    }
    for await (const event of stream) {
      const told = await answerTo(event);
      give();
      const whole = (event as { readonly whole?: unknown } | null)?.whole;
      if (whole === undefined) yield told;
      else {
        yield {
          ...told,
          whole: async () => {
            const done = await take();
            return answerTo(whole).finally(done);
          },
        };
      }
    }
  } catch (error) {
    // A reader who left hears nothing; one that missed something is told by what it reads when it comes back.
    if (!signal.aborted && !(error instanceof Missed)) yield { errors: [locatedError(error, undefined)] };
    throw new Broken('A subscription broke.', { cause: error });
  } finally {
    give();
  }
}

/** Figures are worked out in turns. */
function takesTurns({ document, operationName }: ExecutionArgs): boolean {
  const operation = operationOf(document, operationName);
  return operation !== null && natureOf(document, operation).figures;
}

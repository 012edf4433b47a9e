import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, mapAsyncIterator } from 'graphql-yoga';
import type { Logger } from 'pino';
import { maskedError } from '../answer/fault.ts';
import type { Event, Exchange, ExecutorPlugin } from './exchange.ts';

/** The one mask: whatever an error comes from, and whether it is the answer's or an event's, it leaves as a client may know it. */
export const useMask = (log: Logger): ExecutorPlugin => ({
  onExecutionResult({ result, setResult, context: { exchange } }) {
    if (!result || Array.isArray(result)) return;
    const masked: Mask = (one) => maskedResult(one, exchange, log);
    if (isAsyncIterable(result))
      setResult(mapAsyncIterator(result as AsyncIterable<Event>, (event) => maskedEvent(event, masked)));
    else setResult(masked(result as ExecutionResult));
  },
});

type Mask = <T extends ExecutionResult>(one: T) => T;

function maskedResult<T extends ExecutionResult>(
  result: T,
  { requestId, language }: Exchange,
  log: Logger,
): T {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => maskedError(error, requestId, log, language)) };
}

function maskedEvent(event: Event, masked: Mask): Event {
  const { whole } = event;
  return whole ? { ...masked(event), whole: async () => masked(await whole()) } : masked(event);
}

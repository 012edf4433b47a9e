import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Language } from '../../domain/base/language.ts';
import type { GraphContext } from '../../graph/base/context.ts';

/** What a request is executed with, besides what it asks. */
export interface Exchange {
  readonly requestId: string;
  readonly language: Language;
  /** What resolvers know. Its signal ends when nobody waits for the answer any longer. */
  readonly context: (signal: AbortSignal) => GraphContext;
  /** Ends when whoever asked has left. */
  readonly left: () => AbortSignal;
  /** A turn to work out figures for a subscription, until it is given back. */
  readonly takeTurn: (signal: AbortSignal) => Promise<() => void>;
}

/** What our plugins find in Yoga's context. */
export interface Asking {
  readonly exchange: Exchange;
  readonly params: GraphQLParams;
  /** The document, once it is known to be valid. */
  document?: DocumentNode;
}

export type ExecutorPlugin = Plugin<Asking, Asking>;

/** What a subscription says at one time. */
export interface Event extends ExecutionResult {
  /** What this one patches, as it is after it. Left out where the event is the whole by itself. (JSON leaves functions out.) */
  readonly whole?: () => Promise<ExecutionResult>;
}

/** Runs an operation, or tells an event of it, in one way or another. */
export type Run = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult;

import { type ExecutionArgs, type ExecutionResult, execute, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { eventsOf } from './events.ts';
import type { ExecutorPlugin, Run } from './exchange.ts';
import { natureOf, operationOf } from './nature.ts';

/**
 * Queries run as compiled code: figures at once, since 660 cells of twelve fields are too many for an interpreter, all others from the second time on,
 * since a single request should not make us compile. Mutations, and events that tell records, are interpreted, by graphql-js: Yoga's own interpreter puts fields
 * down as they are ready, so that the same question had its answer in another order each time.
 */
export function useExecution(): ExecutorPlugin {
  const compiled = new WeakMap<OperationDefinitionNode, Run>();
  const askedOnce = new WeakSet<OperationDefinitionNode>();

  function runOf({ schema, document, operationName }: ExecutionArgs): Run {
    const operation = operationOf(document, operationName);
    if (!operation) return execute;
    const before = compiled.get(operation);
    if (before) return before;
    const { figures, records } = natureOf(document, operation);
    const pays = operation.operation === 'query' ? figures || askedOnce.has(operation) : figures && !records;
    if (!pays) {
      askedOnce.add(operation);
      return execute;
    }
    const made = compileQuery(schema, document, operationName ?? '', { disableLeafSerialization: false });
    const run = isCompiledQuery(made) ? runOfCode(made.query) : execute;
    compiled.set(operation, run);
    return run;
  }

  return {
    onExecute: ({ args, setExecuteFn }) => setExecuteFn(runOf(args as ExecutionArgs) as never),
    onSubscribe: ({ setSubscribeFn }) =>
      setSubscribeFn((args: ExecutionArgs) => eventsOf(args, runOf(args)) as never),
  };
}

/** Compiled code does not know where in the document an error is, so what comes with one is interpreted again: it only reads. */
const runOfCode =
  (code: (root: unknown, context: unknown, variables: never) => unknown): Run =>
  async (args) => {
    const result = (await code(
      args.rootValue,
      args.contextValue,
      (args.variableValues ?? {}) as never,
    )) as ExecutionResult;
    return result.errors ? execute(args) : result;
  };

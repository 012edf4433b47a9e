import type { ApolloClient } from '@apollo/client';
import { keepStored } from '../answer/send-answer.ts';

/** What colleagues store comes to the device too, so that it is there without a connection: some seconds later, and once however often they wrote. */
export function keepHeard(client: ApolloClient, viewer: string, assessment: string) {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function keep(): Promise<void> {
    timer = undefined;
    const provisions = [...changed];
    changed.clear();
    for (const provision of provisions)
      await keepStored(client, viewer, { assessment, provision }).catch(() => undefined);
  }
  return {
    heard(references: readonly string[]): void {
      for (const reference of references) changed.add(reference);
      if (changed.size > 0) timer ??= setTimeout(() => void keep(), restMs);
    },
    stop: () => clearTimeout(timer),
  };
}

const restMs = 4_000;

import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { lineNow, onLine } from './device/line.ts';
import { reopened } from './sse-link.ts';

/**
 * What is on the screen is asked again without a word: it stays as it is until the answer is there, and where none comes. What could not be read at all is tried again
 * openly.
 */
export async function renewShown(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries('active')];
  await Promise.allSettled(shown.map((query) => renewed(client, query)));
}

function renewed(client: ApolloClient, shown: ObservableQuery): Promise<unknown> {
  const { data, error } = shown.getCurrentResult();
  const { query, fetchPolicy } = shown.options;
  if (fetchPolicy === 'cache-only') return Promise.resolve();
  if ((error && !data) || fetchPolicy === 'no-cache') return shown.refetch();
  return client.query({ query, variables: shown.variables, fetchPolicy: 'network-only' });
}

/**
 * Calls back whenever a person may have missed something: on coming back to the window or the tab, when the network, the server or a live stream is there again. Not more often than every few
 * seconds, but never not at all.
 */
export function onReturn(act: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    timer = undefined;
    if (document.hidden) return;
    last = Date.now();
    act();
  };
  const ask = () => {
    if (timer !== undefined || document.hidden) return;
    const wait = last + notMoreOftenMs - Date.now();
    if (wait > 0 && wait <= notMoreOftenMs) timer = setTimeout(now, wait);
    else now();
  };
  const windows = ['focus', 'pageshow', 'online', reopened] as const;
  document.addEventListener('visibilitychange', ask);
  for (const event of windows) window.addEventListener(event, ask);
  const unheard = onLine(() => lineNow() === 'there' && ask());
  return () => {
    clearTimeout(timer);
    unheard();
    document.removeEventListener('visibilitychange', ask);
    for (const event of windows) window.removeEventListener(event, ask);
  };
}

const notMoreOftenMs = 3_000;

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatrixInput } from '../../gql/graphql.ts';
import type { LiveContext } from '../../lib/sse-link.ts';
import { MatrixChangedSubscription, MatrixTableQuery } from './documents.ts';
import { changedPlaces, patched, type Table, tableOf } from './table.ts';

export type MatrixReading = {
  /** What is shown; while another question is on its way, still the answer before. */
  readonly table: Table | null;
  /** The question the table answers. */
  readonly input: MatrixInput | null;
  readonly error: unknown;
  readonly loading: boolean;
  /** Said on traffic alone; refused: nobody will be told of changes. */
  readonly live: 'live' | 'waiting' | 'refused';
  /** Places that changed by themselves a moment ago. */
  readonly changed: ReadonlySet<string>;
  readonly retry: () => void;
};

/** Reads a matrix and keeps it live: asked for once, then told what changed. A past instant is only read. */
export function useMatrix(input: MatrixInput): MatrixReading {
  const client = useApolloClient();
  const asked = JSON.stringify(input);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>(empty);
  const shown = useRef<Table | null>(null);
  const lastAsked = useRef<string | null>(null);

  const take = useCallback((next: Table, of: string) => {
    const before = shown.current;
    const continues = before !== null && lastAsked.current === of;
    // The stream begins with all of it once more: what is drawn is not drawn again.
    if (continues && before.version === next.version && before.audience === next.audience)
      return setState((old) => (old.loading || old.error ? { ...old, error: null, loading: false } : old));
    const changed = continues ? changedPlaces(before, next) : none;
    shown.current = next;
    lastAsked.current = of;
    setState((old) => ({
      ...old,
      table: next,
      input: JSON.parse(of) as MatrixInput,
      error: null,
      loading: false,
      changed: changed.size > 0 ? changed : old.changed,
    }));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt asks the same question again
  useEffect(() => {
    const variables = { input: JSON.parse(asked) as MatrixInput };
    let over = false;
    let streamed = false;
    setState((old) => ({ ...old, loading: true, error: null, live: 'waiting', changed: none }));
    client.query({ query: MatrixTableQuery, variables, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        // What the live stream brought meanwhile is newer.
        if (!over && data && !streamed) take(tableOf(data.matrix), asked);
      },
      (error: unknown) => {
        if (!over) setState((old) => ({ ...old, error, failed: asked, loading: false }));
      },
    );
    if (variables.input.asOf || variables.input.edition)
      return () => {
        over = true;
      };

    const context: LiveContext = {
      onLive: (live) => !over && setState((old) => ({ ...old, live: live ? 'live' : 'waiting' })),
    };
    const stream = client
      .subscribe({ query: MatrixChangedSubscription, variables, fetchPolicy: 'no-cache', context })
      .subscribe({
        next: ({ data }) => {
          const event = data?.matrixChanged;
          if (over || !event) return;
          if (event.__typename === 'Matrix') {
            streamed = true;
            take(tableOf(event), asked);
          } else if (shown.current && lastAsked.current === asked) take(patched(shown.current, event), asked);
        },
        error: () => !over && setState((old) => ({ ...old, live: 'refused' })),
      });
    return () => {
      over = true;
      stream.unsubscribe();
    };
  }, [asked, attempt, client, take]);

  useEffect(() => {
    if (state.changed.size === 0) return;
    const timer = setTimeout(() => setState((old) => ({ ...old, changed: none })), flashMs);
    return () => clearTimeout(timer);
  }, [state.changed]);

  // A fault belongs to its question: of the next one nothing is known yet.
  const error = state.failed === asked ? state.error : null;
  return { ...state, error, retry: () => setAttempt((count) => count + 1) };
}

type State = Omit<MatrixReading, 'retry'> & { readonly failed: string | null };
const none: ReadonlySet<string> = new Set();
const empty: State = {
  table: null,
  input: null,
  error: null,
  loading: true,
  live: 'waiting',
  changed: none,
  failed: null,
};
const flashMs = 2600;

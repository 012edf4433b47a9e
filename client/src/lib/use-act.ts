import type { ApolloClient, OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { type Act, type ActState, createAct, type Pressed, type Sent, type Unsettled } from './act.ts';
import { newOperationId } from './operation.ts';
import { refusalIn, refusalOf } from './refusal.ts';
import type { Sending } from './use-draft.ts';

export interface ActOf<Input, Result> extends ActState<Input, Result> {
  readonly press: (input: Input) => Promise<Pressed<Result>>;
  /** What was lost is sent again as it was. */
  readonly again: () => void;
  readonly forget: () => void;
}

type Send<Input, Result> = (
  mutate: Mutate,
  sent: Sent<Input, Result>,
) => Promise<Result | Refused | null | undefined>;
type Refused = { readonly code: string; readonly message: string; readonly path: readonly string[] };
export type Mutate = <Data, Variables extends OperationVariables>(
  options: ApolloClient.MutateOptions<Data, Variables>,
) => Promise<Data>;

interface Options {
  /** `send` changes what an earlier input became, where there is such a thing. */
  readonly amends?: boolean;
  /** One time more does no harm, and the last input alone counts. */
  readonly repeatable?: boolean;
  /**
   * The revision of what it acts on, where each input names the one it was taken from: of two such writes only one can be carried out, so
   * that none has to be settled before the next, and what was lost is known once the revision has moved on.
   */
  readonly guardedBy?: number;
  /** The draft that the operation id is kept with, so that a reload does not forget what is not settled. */
  readonly draft?: { readonly sending: Sending };
}

/** The one way in which a form or a button writes: one operation id for one input, its refusal, and the answer that was lost. */
export function useAct<Input, Result extends object>(
  send: Send<Input, Result>,
  options: Options = {},
): ActOf<Input, Result> {
  const client = useApolloClient();
  const { draft, guardedBy } = options;
  // Bound to the person and the input it was made for: a write on its way when another person sits down still keeps its own draft.
  const make = () => ({ act: makeAct(client, send, options), done: draft?.sending.done });
  const key = draft?.sending.key ?? '';
  const [made, setMade] = useState(() => ({ key, ...make() }));
  const current = made.key === key ? made : { key, ...make() };
  if (current !== made) setMade(current);
  const { act, done } = current;

  const state = useSyncExternalStore(act.subscribe, act.snapshot);
  const press = useCallback(
    async (input: Input) => {
      const pressedAt = new Date().toISOString();
      const pressed = await act.press(input);
      if (pressed.kind === 'done' && !pressed.asFirstSent) done?.(pressedAt);
      return pressed;
    },
    [act, done],
  );
  const again = () => void (state.lost && press(state.lost.input));
  const lost = isOvertaken(state.lost?.input, guardedBy) ? null : state.lost;
  return { ...state, lost, press, again, forget: act.forget };
}

const isOvertaken = (input: unknown, revision?: number): boolean =>
  revision !== undefined &&
  ((input as { readonly expectedRevision?: number } | undefined)?.expectedRevision ?? revision) < revision;

function makeAct<Input, Result extends object>(
  client: ApolloClient,
  send: Send<Input, Result>,
  { amends, repeatable, guardedBy, draft }: Options,
): Act<Input, Result> {
  const mutate: Mutate = async (options) => {
    const { data } = await client.mutate(options);
    if (!data) throw new Error('no answer');
    return data as never;
  };
  return createAct<Input, Result>({
    newId: newOperationId,
    amends,
    repeatable: repeatable || guardedBy !== undefined,
    unsettled: (draft?.sending.read() ?? null) as Unsettled<Input, Result> | null,
    keep: (unsettled) => draft?.sending.keep(unsettled),
    send: async (sent) => {
      try {
        const answer = await send(mutate, sent);
        if (!answer) throw new Error('no answer');
        const refusal = refusalOf(answer);
        return refusal ? { kind: 'refused', refusal } : { kind: 'done', result: answer as Result };
      } catch (error) {
        const refusal = refusalIn(error);
        if (refusal) return { kind: 'refused', refusal };
        throw error;
      }
    },
  });
}

import type { ApolloCache, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { AnswerFormFragment } from '../../gql/graphql.ts';
import { newOperationId } from '../../lib/operation.ts';
import { whoIsHere } from '../../lib/who.ts';
import { blankAnswer, valuesOf } from './answer-values.ts';
import { type AnswerWriter, createAnswerWriter, type Outcome } from './answer-writer.ts';
import { answerProvision } from './documents.ts';
import { type KeptWriters, keptWriters } from './kept-writers.ts';
import { readAnswer } from './queries.ts';
import { toCorrect, unsettled } from './save-state.ts';
import { outcomeOf } from './what-became.ts';

export interface Writers {
  /** The writer of a provision; one with something unsaved is kept, any other starts from what was read. */
  readonly of: (reference: string, answer: AnswerFormFragment | null) => AnswerWriter;
  readonly unsaved: readonly string[];
  readonly waiting: number;
  readonly toCorrect: number;
  readonly sessionEnded: boolean;
}

/** The writers of one assessment: they outlive the page of a provision and the checklist, so that leaving loses nothing. */
export function useWriters(assessment: string, viewer: string): Writers {
  const client = useApolloClient();
  const kept = keptWriters(viewer, assessment);

  const of = useCallback(
    (provision: string, answer: AnswerFormFragment | null): AnswerWriter => {
      const known = kept.writers.get(provision);
      const read = answer?.revision ?? 0;
      if (known && (unsettled(known.snapshot()) || known.snapshot().revision >= read)) return known;
      const writer = createAnswerWriter({
        revision: read,
        values: answer ? valuesOf(answer) : blankAnswer,
        newId: newOperationId,
        send: async (input) => {
          // Its person has left this browser: what they wrote never goes out under the next one's session.
          if (whoIsHere() !== viewer) return { kind: 'ended' };
          let response: Response | null = null;
          const asked = client.mutate({
            mutation: answerProvision,
            variables: { input: { ...input, assessment, provision } },
            context: { person: viewer, heard: (answered: Response) => (response = answered) },
            update: (cache, { data: written }) => {
              const result = written?.answerProvision;
              if (result?.__typename === 'Answer') listAnswer(cache, assessment, result.id);
            },
          });
          const answer = await asked.then(
            ({ data }) => data?.answerProvision,
            (error: unknown) => outcomeOf(error, response),
          );
          if (!answer) return { kind: 'lost' };
          if ('kind' in answer) return answer;
          const result = answer;
          // Nothing is wrong with what was written: it waits for its person.
          if (result.__typename === 'Refused' && result.code === 'UNAUTHENTICATED') return { kind: 'ended' };
          if (result.__typename === 'Answer')
            return {
              kind: 'saved',
              revision: result.revision,
              at: result.changedAt ?? '',
              stored: valuesOf(result),
            };
          if (result.__typename === 'Refused')
            return { kind: 'refused', path: result.path, reason: result.message };
          return await theirVersion(result.currentRevision);
        },
      });
      const theirVersion = async (revision: number): Promise<Outcome> => {
        const { data } = await client.query({
          query: readAnswer,
          variables: { assessment, provision },
          fetchPolicy: 'network-only',
        });
        const theirs = data?.answer;
        return {
          kind: 'conflict',
          revision: theirs?.revision ?? revision,
          theirs: theirs ? valuesOf(theirs) : blankAnswer,
          by: theirs?.changedBy ?? null,
          at: theirs?.changedAt ?? null,
        };
      };
      writer.subscribe(() => {
        for (const listener of kept.listeners) listener();
      });
      kept.writers.set(provision, writer);
      return writer;
    },
    [client, assessment, kept, viewer],
  );

  const tally = useSyncExternalStore(
    useCallback(
      (listener: () => void) => {
        kept.listeners.add(listener);
        return () => kept.listeners.delete(listener);
      },
      [kept],
    ),
    () => count(kept),
  );

  useEffect(
    () => () => {
      for (const writer of kept.writers.values()) writer.flush();
    },
    [kept],
  );

  const [sessionEnded, waiting, correct, ...unsaved] = JSON.parse(tally) as [
    boolean,
    number,
    number,
    ...string[],
  ];
  return { of, waiting, toCorrect: correct, unsaved, sessionEnded };
}

/** The first write of an answer makes it: the navigation counts it at once. */
function listAnswer(cache: ApolloCache, assessment: string, answer: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Assessment', id: assessment }),
    fields: {
      answers: (known, { readField, toReference }) => {
        const nodes: readonly Reference[] = known.nodes ?? [];
        const added = toReference({ __typename: 'Answer', id: answer });
        if (!added || nodes.some((node) => readField('id', node) === answer)) return known;
        return { ...known, totalCount: (known.totalCount ?? 0) + 1, nodes: [...nodes, added] };
      },
    },
  });
}

/** As a text, so that the same tally is the same value for React. */
function count({ writers }: KeptWriters): string {
  const all = [...writers].map(([reference, writer]) => ({ reference, state: writer.snapshot() }));
  const waiting = all
    .filter(({ state }) => state.offline)
    .flatMap(({ state }) =>
      Object.values(state.states).filter(({ kind }) => kind === 'waiting' || kind === 'saving'),
    );
  const wrong = all.filter(({ state }) => toCorrect(state).length > 0);
  return JSON.stringify([
    all.some(({ state }) => state.ended),
    waiting.length,
    wrong.reduce((sum, { state }) => sum + toCorrect(state).length, 0),
    ...all
      .filter(({ state }) => toCorrect(state).length > 0 || (state.offline && unsettled(state)))
      .map(({ reference }) => reference),
  ]);
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { blankAnswer, valuesOf } from './answer-values.ts';
import type { AnswerWriter } from './answer-writer.ts';
import { beginWriter } from './begin-writer.ts';
import { keptWriters } from './kept-writers.ts';
import { startWriting } from './save/state.ts';
import { stillSaved } from './save/still-saved.ts';
import { unsettled } from './save/what-waits.ts';
import { storedOf } from './send-answer.ts';
import { type Tally, tallyOf } from './tally.ts';

export interface Writers extends Tally {
  /** Something was read since: what is half written here hears of it. */
  readonly read: (reference: string, answer: AnswerFormFragment | null) => void;
  /** The writer of a provision; one with something unsaved is kept, any other starts from what was read. */
  readonly of: (reference: string, answer: AnswerFormFragment | null) => AnswerWriter;
}

/** The writers of one assessment, which is shown as this version of its checklist asks: they outlive the page of a provision and the checklist, so that leaving loses nothing. */
export function useWriters(assessment: string, viewer: string, version: string): Writers {
  const client = useApolloClient();
  const kept = keptWriters(viewer, assessment);

  const of = useCallback(
    (provision: string, answer: AnswerFormFragment | null): AnswerWriter => {
      const known = kept.writers.get(provision);
      const read = answer?.revision ?? 0;
      const writing = known?.snapshot();
      if (
        known &&
        writing &&
        (unsettled(writing) || (writing.revision >= read && writing.version === version))
      )
        return known;
      const begun = startWriting(read, answer ? valuesOf(answer) : blankAnswer, version);
      const goesOn = writing?.version === version;
      return beginWriter(
        { client, viewer, assessment, provision },
        writing && goesOn ? stillSaved(writing, begun) : begun,
      );
    },
    [client, assessment, kept, viewer, version],
  );

  const read = useCallback(
    (provision: string, answer: AnswerFormFragment | null) => {
      const stored = answer ? storedOf(answer) : { revision: 0, stored: blankAnswer };
      kept.writers.get(provision)?.read({ ...stored, version });
    },
    [kept, version],
  );

  const tally = useSyncExternalStore(
    useCallback(
      (listener: () => void) => {
        kept.listeners.add(listener);
        return () => kept.listeners.delete(listener);
      },
      [kept],
    ),
    () => tallyOf(kept),
  );

  useEffect(
    () => () => {
      for (const writer of kept.writers.values()) writer.flush();
    },
    [kept],
  );

  return { of, read, ...(JSON.parse(tally) as Tally) };
}

import type { ApolloClient } from '@apollo/client';
import { newOperationId } from '../../../lib/operation.ts';
import { type AnswerWriter, createAnswerWriter } from './answer-writer.ts';
import { keptWriters } from './kept-writers.ts';
import type { Writing } from './save/state.ts';
import { sendAnswer } from './send-answer.ts';
import { makeKeeper, thisWindow } from './waiting-copy.ts';

interface Place {
  readonly client: ApolloClient;
  readonly viewer: string;
  readonly assessment: string;
  readonly provision: string;
}

/** A writer for the answer to this provision, beside the screens and with a copy on the device. */
export function beginWriter({ client, viewer, assessment, provision }: Place, from: Writing): AnswerWriter {
  const kept = keptWriters(viewer, assessment);
  const keeper = makeKeeper({ assessment, provision, window: thisWindow });
  const writer = createAnswerWriter({
    from,
    newId: newOperationId,
    send: sendAnswer({ client, viewer, assessment, provision }),
    keep: keeper.keep,
  });
  writer.subscribe(() => {
    for (const listener of kept.listeners) listener();
  });
  kept.writers.set(provision, writer);
  kept.keepers.set(provision, keeper);
  return writer;
}

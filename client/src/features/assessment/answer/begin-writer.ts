import type { ApolloClient } from '@apollo/client';
import { newOperationId } from '../../../lib/operation.ts';
import { type AnswerWriter, createAnswerWriter } from './answer-writer.ts';
import { keptWriters } from './kept-writers.ts';
import type { Writing } from './save/state.ts';
import { unsettled } from './save/what-waits.ts';
import { sendAnswer } from './send-answer.ts';
import { makeKeeper, thisWindow, type Waiting } from './waiting-copy.ts';

interface Place {
  readonly client: ApolloClient;
  readonly viewer: string;
  readonly assessment: string;
  readonly provision: string;
}

/** A writer for the answer to this provision, beside the screens and with a copy on the device. */
export function beginWriter({ client, viewer, assessment, provision }: Place, from: Writing): AnswerWriter {
  const kept = keptWriters(viewer, assessment);
  const keeper = makeKeeper(viewer, { assessment, provision, window: thisWindow });
  const writer = createAnswerWriter({
    from,
    newId: newOperationId,
    send: sendAnswer({ client, viewer, assessment, provision }),
    ...keeper,
  });
  writer.subscribe(() => {
    for (const listener of kept.listeners) listener();
  });
  kept.writers.set(provision, writer);
  kept.keepers.set(provision, keeper);
  return writer;
}

/**
 * Words that were kept go on in their form, and are sent once, as they were. Whoever asked for an answer is gone: what was on its way goes out
 * again, under its own id. False: the form holds something newer that is not stored.
 */
export async function resume(place: Place, state: Writing, from?: Waiting): Promise<boolean> {
  const { writers, keepers } = keptWriters(place.viewer, place.assessment);
  const known = writers.get(place.provision);
  if (known && unsettled(known.snapshot())) return false;
  const sent = state.sent && { ...state.sent, asking: false };
  const writer = beginWriter(place, { ...state, sent, offline: true, ended: false });
  const keeper = keepers.get(place.provision);
  if (from) keeper?.takeOver(from);
  await keeper?.keep(writer.snapshot());
  writer.flush();
  return true;
}

import { blankAnswer } from './features/assessment/answer/answer-values.ts';
import { createAnswerWriter } from './features/assessment/answer/answer-writer.ts';
import { readAnswer } from './features/assessment/answer/queries.ts';
import { startWriting } from './features/assessment/answer/save/state.ts';
import { sendAnswer, storedOf } from './features/assessment/answer/send-answer.ts';
import { possibleTypes } from './gql/possible-types.ts';
import { makeClient } from './lib/apollo.ts';
import { newOperationId } from './lib/operation.ts';
import { nowHere } from './lib/who.ts';

export { bothVersions } from './features/assessment/answer/both-versions.ts';
export { sameContent } from './features/assessment/answer/same-content.ts';
export { unsettled } from './features/assessment/answer/save/what-waits.ts';

interface Options {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly viewer: string;
  readonly assessment: string;
  readonly provision: string;
  readonly pause: number;
  readonly retryAfter: number;
}

/** One answer as a window of the checklist writes it, on a connection of its own and without a screen; `look` reads it again, as coming back to the window does. */
export async function openWriter({ url, fetch, viewer, assessment, provision, pause, retryAfter }: Options) {
  nowHere(viewer);
  const client = makeClient({ url, fetch, language: () => 'en', possibleTypes });
  const read = async () => {
    const { data } = await client.query({
      query: readAnswer,
      variables: { assessment, provision },
      fetchPolicy: 'network-only',
    });
    return data?.answer ? storedOf(data.answer) : { revision: 0, stored: blankAnswer };
  };
  const { revision, stored } = await read();
  const writer = createAnswerWriter({
    ...{ from: startWriting(revision, stored), pause, retryAfter, newId: newOperationId },
    send: sendAnswer({ client, viewer, assessment, provision }),
  });
  return { ...writer, look: async () => writer.read(await read()) };
}

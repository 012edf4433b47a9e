import type { ApolloClient } from '@apollo/client';
import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { keepAnswer } from '../../../lib/device/copies.ts';
import { keepingNow } from '../../../lib/device/copy.ts';
import { renewShown } from '../../../lib/renew.ts';
import { whoIsHere } from '../../../lib/who.ts';
import { answerProvision, syncAnswer } from '../documents.ts';
import { blankAnswer, valuesIn, valuesOf } from './answer-values.ts';
import { changesOf } from './changes.ts';
import { listAnswer } from './list-answer.ts';
import { keepNewest } from './newest.ts';
import { tellOtherWindows } from './other-windows.ts';
import type { Outcome, Send } from './outcome.ts';
import { readAnswer } from './queries.ts';
import type { OpenFields, Stored } from './save/events.ts';
import type { Sent } from './save/state.ts';
import { toldTakenOver } from './taken-over.ts';
import { outcomeOf } from './what-became.ts';

interface Place {
  readonly client: ApolloClient;
  readonly viewer: string;
  readonly assessment: string;
  readonly provision: string;
}

/** Sends a write of this person's answer to one provision, and says what became of it. */
export const sendAnswer =
  (place: Place): Send =>
  async (sent) => {
    const { viewer } = place;
    // Its person has left this browser: what they wrote never goes out under the next one's session.
    if (whoIsHere() !== viewer) return { kind: 'ended' };
    let response: Response | null = null;
    const context = { person: viewer, heard: (answered: Response) => (response = answered) };
    const answered = await (sent.after.visibility ? chosen : synced)(place, sent, context).catch(
      (error: unknown) => outcomeOf(error, response),
    );
    if (!answered) return { kind: 'lost' };
    if ('kind' in answered) return answered;
    switch (answered.__typename) {
      case 'Answer':
      case 'SyncedAnswer':
        return await written(
          place,
          answered.__typename === 'Answer' ? { answer: answered, open: [] } : answered,
        );
      case 'Refused':
        // Nothing is wrong with what was written: it waits for its person.
        if (answered.code === 'UNAUTHENTICATED') return { kind: 'ended' };
        return { kind: 'refused', path: answered.path, reason: answered.message };
      default:
        return await theirVersion(place, answered.currentRevision);
    }
  };

/** Which answer, which write of it, and what that began from. */
const about = ({ assessment, provision }: Place, { operationId, began }: Sent) => ({
  ...{ assessment, provision, operationId },
  expectedRevision: began.revision,
});

/** Content is merged with what others wrote since. */
const synced = (place: Place, sent: Sent, context: object) => {
  const { before, after, chosen, began } = sent;
  const said = began.version
    ? { instrumentVersion: began.version, ...(chosen.length > 0 && { chosen: [...chosen] }) }
    : // Kept by an earlier build: sent again to the letter, or it would be another request.
      { chosen: [...chosen] };
  const input = { ...about(place, sent), before, after, ...said };
  return place.client
    .mutate({ mutation: syncAnswer, variables: { input }, context })
    .then(({ data }) => data?.syncAnswer);
};

/** Who may see an answer is the focal point's to choose: it is never merged. */
const chosen = (place: Place, sent: Sent, context: object) => {
  const { version } = sent.began;
  const said = { visibility: sent.after.visibility, ...(version && { instrumentVersion: version }) };
  const input = { ...about(place, sent), ...said };
  return place.client
    .mutate({ mutation: answerProvision, variables: { input }, context })
    .then(({ data }) => data?.answerProvision);
};

async function written(place: Place, { answer, open, carriedTo }: Written): Promise<Outcome> {
  const { client, viewer, assessment, provision } = place;
  listAnswer(client.cache, assessment, answer.id);
  keepNewest(answer.id, answer.revision);
  keepNewest(assessment, answer.assessment.revision);
  void keepStored(client, viewer, { assessment, provision }).catch(() => undefined);
  tellOtherWindows({ assessment, provision });
  const said = { kind: 'saved', at: answer.changedAt ?? '', open: openIn(open) } as const;
  const there = storedOf(answer);
  if (carriedTo && carriedTo.join() !== provision) {
    // A later version of the checklist asks for it elsewhere: its person is told once it is saved there, and the screens learn of it.
    if (open.length === 0) toldTakenOver(viewer, assessment, { provision, to: carriedTo });
    void renewShown(client);
  }
  if (answer.provision.reference === provision) return { ...said, ...there };
  // This form holds what is asked here now.
  return { ...said, there, ...(await readHere(place, 0).catch(notAsked(there))) };
}

/** What is stored now is what is read without a connection, even if its screen was left; an answer's first write is not in what was read. */
export async function keepStored(
  client: ApolloClient,
  viewer: string,
  variables: { readonly assessment: string; readonly provision: string },
): Promise<void> {
  if (keepingNow() !== 'kept') return;
  const known = client.readQuery({ query: readAnswer, variables });
  const data = known?.answer
    ? known
    : (await client.query({ query: readAnswer, variables, fetchPolicy: 'network-only' })).data;
  await keepAnswer(viewer, 'ReadAnswer', variables, data);
}

interface Written {
  readonly answer: WrittenAnswer;
  readonly open: readonly OpenField[];
  readonly carriedTo?: readonly string[] | null;
}
type WrittenAnswer = AnswerFormFragment & { readonly assessment: { readonly revision: number } };
type OpenField = Readonly<Record<'mine' | 'theirs' | 'both', unknown>> & { readonly field: string };

/** Two versions of each open field, as the form holds them. */
const openIn = (open: readonly OpenField[]): OpenFields =>
  Object.fromEntries(
    open.map(({ field, mine, theirs, both }) => [
      field,
      {
        mine: valuesIn({ [field]: mine }),
        theirs: valuesIn({ [field]: theirs }),
        both: both === null ? null : valuesIn({ [field]: both }),
      },
    ]),
  );

/** It is asked elsewhere alone: what is stored is there. */
const notAsked = (there: Stored) => (error: unknown) => {
  if (outcomeOf(error, null).kind === 'refused') return there;
  throw error;
};

const theirVersion = async (place: Place, revision: number): Promise<Outcome> => ({
  kind: 'conflict',
  ...(await readHere(place, revision)),
});

async function readHere({ client, assessment, provision }: Place, revision: number): Promise<Stored> {
  const { data } = await client.query({
    query: readAnswer,
    variables: { assessment, provision },
    fetchPolicy: 'network-only',
  });
  return data?.answer ? storedOf(data.answer) : { revision, stored: blankAnswer, changes: {} };
}

/** An answer as it was read. */
export const storedOf = (answer: AnswerFormFragment): Stored => ({
  revision: answer.revision,
  stored: valuesOf(answer),
  changes: changesOf(answer),
});

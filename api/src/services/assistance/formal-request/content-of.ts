import type { RequestContent } from '../../../domain/assistance/formal-request/content.ts';
import type { FormalRequest } from '../../../domain/assistance/formal-request/formal-request.ts';
import { type Facts, gather } from '../../../domain/assistance/formal-request/gather.ts';
import { dueOn } from '../../../domain/assistance/formal-request/steps.ts';
import type { Match } from '../../../domain/assistance/match.ts';
import { dayOf, type Instant } from '../../../domain/base/calendar.ts';
import { Forbidden, Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { everyone, sees } from '../../../domain/base/visibility.ts';
import type { Reads } from '../../../store/store.ts';
import { helpReceived } from '../activity/state-help.ts';
import { ofReceiver, ofState } from './sides.ts';

type Chosen = Pick<FormalRequest, 'participant' | 'receiver' | 'termDays' | 'needs' | 'follows'>;
type Written = Chosen & Pick<FormalRequest, 'id' | 'title' | 'words' | 'language'>;

/** What the request would carry now, as these reads find it: a transaction that sends it reads all of it itself. */
export const contentOf = async (store: Reads, request: Written, now: Instant): Promise<RequestContent> =>
  gather(request, await factsOf(store, request, now));

/** What is known of these needs and of the help for them; as many reads however much there is. */
export async function factsOf(store: Reads, request: Chosen, now: Instant): Promise<Facts> {
  const { participant: code, receiver } = request;
  const catalogue = store.catalogue();
  const participant = catalogue.participants.get(code);
  if (!participant) throw new NotFound(['participant']);
  const ids = request.needs.map(({ need }) => need);
  const [state, other] = [ofState(code), ofReceiver(receiver)];
  const [needs, matches, activities, answers, earlier] = await Promise.all([
    store.needs.byIds(state, ids),
    store.matches.ofNeeds(ids),
    store.activities.helping(state, code, ids),
    helpReceived(store, state, [code]),
    request.follows === null ? [] : store.formalRequests.byIds(state, [request.follows]),
  ]);
  const [offers, shown] = await Promise.all([
    agreedOffers(store, matches),
    store.activities.byIds(
      other,
      activities.map(({ id }) => id),
    ),
  ]);
  const seen = new Set(shown.map(({ id }) => id));
  const [first] = earlier;
  return {
    sentOn: dayOf(now),
    dueOn: dueOn(now, request.termDays),
    participant,
    catalogue,
    needs,
    activities,
    agreed: offers,
    received: answers.flatMap(({ assessment, provision, assistanceReceived }) =>
      assistanceReceived.map((help, at) => ({ ...help, assessment, provision, at })),
    ),
    receiver: {
      sees: (label) => sees(other, label, code),
      seesActivity: (id) => seen.has(id),
    },
    follows: first?.sent ? { title: first.title, sentOn: dayOf(first.sent.at) } : null,
  };
}

async function agreedOffers(store: Reads, matches: readonly Match[]) {
  const agreed = matches.filter(
    ({ stage }) => stage === 'AGREED' || stage === 'DELIVERING' || stage === 'DONE',
  );
  const offers = await store.offers.byIds(
    everyone,
    agreed.map(({ offer }) => offer),
  );
  return agreed.flatMap((match) => {
    const offer = offers.find(({ id }) => id === match.offer);
    return offer ? [{ match, offer }] : [];
  });
}

/** Each chosen need is one of the State's own that it still has. */
export async function refuseOthersNeeds(
  store: Reads,
  { participant, needs }: Pick<FormalRequest, 'participant' | 'needs'>,
): Promise<void> {
  const known = await store.needs.byIds(
    ofState(participant),
    needs.map(({ need }) => need),
  );
  for (const [at, { need: id }] of needs.entries()) {
    const need = known.find((one) => one.id === id);
    // Seen by everybody it may be, and still be another State's.
    if (!need || need.participant !== participant) throw new NotFound(['needs', at, 'need']);
    if (need.state !== 'OPEN')
      throw new Invalid('This need is not open any longer. Leave it out, or open it again first.', [
        'needs',
        at,
        'need',
      ]);
  }
}

/** What its receiver may not see goes out only where the State says so, need by need. */
export async function refuseUnsaid(
  store: Reads,
  { participant, receiver, needs }: Pick<FormalRequest, 'participant' | 'receiver' | 'needs'>,
): Promise<void> {
  const known = await store.needs.byIds(
    ofState(participant),
    needs.map(({ need }) => need),
  );
  const other = ofReceiver(receiver);
  for (const [at, { need: id, handOver }] of needs.entries()) {
    const need = known.find((one) => one.id === id);
    if (need && !handOver && !sees(other, need.label, participant))
      throw new Forbidden(
        'The receiver may not see this need. Say that you hand it over to them, or leave it out.',
        ['needs', at, 'handOver'],
      );
  }
}

import {
  matchId,
  type NeedId,
  needId,
  type OfferId,
  type ParticipantCode,
  type Reference,
} from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { proposeMatch } from '@needs-matrix/api/services/assistance/match/propose-match';
import { setWeights } from '@needs-matrix/api/services/assistance/weights/set-weights';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import type { SetLater } from './worlds/demo/weights.ts';

const needOf = ({ participant, provision, type }: NonNullable<SetLater['proposed']>['need']): NeedId =>
  needId(participant as ParticipantCode, provision as Reference, type);

/** A donor proposes, then the secretariat sets other weights; once. */
export async function loadWeights(
  at: (instant: string) => Context,
  since: string,
  { proposed, weights }: SetLater,
  offers: ReadonlyMap<string, OfferId>,
): Promise<void> {
  const later = (minutes: number): Context =>
    at(new Date(Date.parse(since) + minutes * 60_000).toISOString());
  const { store, newId } = at(since);
  const { version: expectedVersion, setAt } = store.catalogue().weights;
  if (setAt !== null) return;
  const people = await store.users.all();
  const offer = proposed && offers.get(proposed.offer);
  if (offer) await propose(later(40), { need: needOf(proposed.need), offer, message: proposed.message });
  const viewer = people.find((one) => holds(one, 'ADMINISTRATOR'));
  if (viewer)
    await setWeights({ ...later(45), viewer }, { ...weights, operationId: newId(), expectedVersion });
}

async function propose(
  context: Context,
  pair: { readonly need: NeedId; readonly offer: OfferId; readonly message: string },
): Promise<void> {
  const { store, newId } = context;
  const there = await store.matches.ofOffers([pair.offer]);
  if (there.some(({ id }) => id === matchId(pair.need, pair.offer))) return;
  const [offer] = await store.offers.byIds(audience(context), [pair.offer]);
  const provider = offer?.provider;
  const viewer = (await store.users.all()).find((one) => provider && holds(one, 'DONOR', provider));
  if (viewer) await proposeMatch({ ...context, viewer }, { ...pair, operationId: newId() });
}

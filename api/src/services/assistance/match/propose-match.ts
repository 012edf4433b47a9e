import { refuseUnseen } from '../../../domain/assistance/experience.ts';
import type { Match } from '../../../domain/assistance/match.ts';
import { propose } from '../../../domain/assistance/match-steps.ts';
import { matchId, type NeedId, type OfferId } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { sidesOf } from './match-sides.ts';
import { fitNow, takenByOthers } from './pair.ts';

export interface ProposeMatchInput {
  readonly operationId: string;
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly message?: string | null | undefined;
}

/** The provider's donor or the State's focal point brings a need and an offer together. */
export async function proposeMatch(context: Context, input: ProposeMatchInput): Promise<Match> {
  const { store, viewer, now } = context;
  signedIn(viewer);
  const who = audience(context);
  const [need, offer] = await Promise.all([
    found(store.needs.byIds(who, [input.need]), ['need']),
    found(store.offers.byIds(who, [input.offer]), ['offer']),
  ]);
  const parties = { participant: need.participant, provider: offer.provider };
  const by = permit(viewer, 'match.propose', parties, ['need']);
  const [side] = sidesOf(viewer, parties);
  if (!side) throw new Error('Who may propose is of a side.');
  const message = parse(optionalText(4_000), input.message, ['message']);

  return once(
    context,
    'match.propose',
    input.operationId,
    input,
    async (writes) => {
      const fresh = await found(writes.needs.byIds(who, [need.id]), ['need']);
      const standing = await found(writes.offers.byIds(who, [offer.id]), ['offer']);
      refuseUnseen(store.catalogue().providers.get(standing.provider), fresh);
      const others = await writes.matches.ofOffers([offer.id]);
      const id = matchId(need.id, offer.id);
      const existing = others.find((match) => match.id === id) ?? null;
      const { blockers, scored } = fitNow(context, who, fresh, standing, takenByOthers(others, id, now));
      const match = propose(
        { need: fresh, offer: standing, fit: { blockers }, existing, scored },
        { side, message, now, by: by.name },
      );
      await writes.saveMatch(match, existing ? existing.revision : null);
      writes.publish([{ kind: 'match', row: match }]);
      writes.record({ user: by.id, action: 'match.propose', subject: id, detail: { side } });
      return match;
    },
    entityAgain((id) => store.matches.byIds(who, [id])),
  );
}

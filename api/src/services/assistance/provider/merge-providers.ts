import type { Offer } from '../../../domain/assistance/offer.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { parse, text } from '../../../domain/base/parse.ts';
import { isSameGrant, type RoleGrant } from '../../../domain/base/viewer.ts';
import {
  asRead,
  type MergedField,
  mergeProviders as merge,
} from '../../../domain/convention/merge/merge-providers.ts';
import type { Provider } from '../../../domain/convention/provider.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';
import { tell } from '../../base/mail/tell.ts';
import { once } from '../../base/once.ts';
import { codesInBoth } from './preview-merge.ts';

export interface MergeProvidersInput {
  readonly operationId: string;
  /** The record that is kept. */
  readonly provider: ProviderId;
  /** The record that becomes it. */
  readonly other: ProviderId;
  readonly expectedRevision: number;
  readonly expectedOtherRevision: number;
  /** What is taken from the record that goes; of all else the kept one's word stays. */
  readonly take?: readonly MergedField[] | null | undefined;
  readonly reason: string;
}

/**
 * Two records of one organization become one, with all that belongs to either and their people, in one transaction. The id of the one that goes answers as
 * the other from then on. It cannot be undone; the audit trail has all of both.
 */
export async function mergeProviders(context: Context, input: MergeProvidersInput): Promise<Provider> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'provider.merge');
  const reason = parse(text(1_000), input.reason, ['reason']);
  const take = input.take ?? [];
  return once(
    context,
    'provider.merge',
    input.operationId,
    input,
    async (writes) => {
      const catalogue = await writes.catalogueHere();
      const before = {
        kept: asRead(catalogue, input.provider, { argument: 'provider', expected: input.expectedRevision }),
        other: asRead(catalogue, input.other, { argument: 'other', expected: input.expectedOtherRevision }),
      };
      const { kept, other } = merge(before.kept, before.other, { take, reason, at: now });
      // What is published meanwhile in the name of either begins again, and finds one provider.
      await writes.publishAlone();
      const counts = await writes.providerTraces.count(other.id);
      const codes = await codesInBoth(writes, kept.id, other.id);
      const moved = await writes.moveTraces(other.id, kept.id);
      const offers = await withOwnCodes(writes, moved.offers, codes, other);
      const said = await movePriorities(writes, kept.id, other.id, take.includes('PRIORITIES'));
      const people = await movePeople(writes, other.id, kept.id);
      await writes.saveProviders([kept, other]);
      writes.publish([
        ...offers.map((row) => ({ kind: 'offer' as const, row })),
        ...moved.matches.map((row) => ({ kind: 'match' as const, row })),
        ...moved.activities.map((row) => ({ kind: 'activity' as const, row })),
      ]);
      await tell(writes, context, people, {
        ...{ code: 'provider-merged', values: { other: other.name, name: kept.name }, path: pages.ourOffers },
      });
      writes.record({
        user: by.id,
        action: 'provider.merge',
        subject: kept.id,
        detail: { ...before, reason, take, counts, codes, dropped: said },
      });
      return kept;
    },
    {
      keep: ({ id }) => ({ id }),
      again: async ({ id }) => store.catalogue().providers.get(id) as Provider,
    },
  );
}

/** Of two offers with one code, the one that came has the name of the record after it, so that each is known again. */
async function withOwnCodes(
  writes: Writes,
  offers: readonly Offer[],
  codes: readonly string[],
  { name }: Provider,
): Promise<readonly Offer[]> {
  const renamed = offers.map((one) =>
    one.code && codes.includes(one.code) ? { ...one, code: `${one.code} ${name}`.slice(0, 100) } : one,
  );
  await writes.saveOffers(renamed.filter((one, at) => one !== offers[at]));
  return renamed;
}

/** What only one of them says stays; of two the chosen one. Gives the other one's, for the audit trail. */
async function movePriorities(
  writes: Writes,
  kept: ProviderId,
  other: ProviderId,
  others: boolean,
): Promise<unknown> {
  const said = await writes.priorities.ofProviders([kept, other]);
  const own = said.find(({ id }) => id === kept);
  const theirs = said.find(({ id }) => id === other);
  if (!theirs) return null;
  await writes.removePriorities(theirs);
  if (own && !others) return theirs;
  const revision = Math.max(own?.revision ?? 0, theirs.revision) + 1;
  await writes.savePriorities({ ...theirs, id: kept, provider: kept, revision }, own?.revision ?? null);
  return own ?? null;
}

/** Whoever spoke for the one speaks for the other, once. */
async function movePeople(writes: Writes, from: ProviderId, to: ProviderId) {
  const people = await writes.users.ofProviders([from]);
  for (const { id, roles } of people) {
    const moved = roles.map(
      (grant): RoleGrant => (grant.provider === from ? { ...grant, provider: to } : grant),
    );
    const once = moved.filter((grant, at) => moved.findIndex((one) => isSameGrant(one, grant)) === at);
    await writes.changeUser(id, { roles: once });
  }
  return people;
}

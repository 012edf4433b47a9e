import type { ProviderId } from '../../../domain/base/ids.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { everyone } from '../../../domain/base/visibility.ts';
import { recordOf } from '../../../domain/convention/known-providers.ts';
import {
  differing,
  type MergedField,
  refuseMerge,
  revisionOf,
} from '../../../domain/convention/merge/merge-providers.ts';
import type { Provider } from '../../../domain/convention/provider.ts';
import type { Reads, Traced } from '../../../store/store.ts';
import { type Context, permit } from '../../base/context.ts';

export interface MergePreview {
  readonly kept: Provider;
  readonly other: Provider;
  readonly expectedRevision: number;
  readonly expectedOtherRevision: number;
  /** Of what the two say differently, whose word stays is to be chosen. */
  readonly differs: readonly MergedField[];
  /** How much of each kind names the one that goes. */
  readonly moves: readonly { readonly kind: Traced; readonly count: number }[];
  /** Codes that both give to an offer: those of the one that goes get its name after them. */
  readonly codesInBoth: readonly string[];
}

/** What would move, and what is to be chosen; nothing is written. For the secretariat. */
export async function previewMerge(
  { store, viewer }: Context,
  { provider, other }: { readonly provider: ProviderId; readonly other: ProviderId },
): Promise<MergePreview> {
  permit(viewer, 'provider.merge');
  const catalogue = store.catalogue();
  const [one, two] = [recordOf(catalogue, provider), recordOf(catalogue, other)];
  if (!one || one.merged) throw new NotFound(['provider']);
  if (!two || two.merged) throw new NotFound(['other']);
  refuseMerge(one, two);
  const counts = await store.providerTraces.count(other);
  const both = await store.priorities.ofProviders([provider, other]);
  return {
    ...{ kept: one, other: two },
    ...{ expectedRevision: revisionOf(one), expectedOtherRevision: revisionOf(two) },
    differs: [...differing(one, two), ...(both.length === 2 ? (['PRIORITIES'] as const) : [])],
    moves: (Object.entries(counts) as [Traced, number][]).map(([kind, count]) => ({ kind, count })),
    codesInBoth: await codesInBoth(store, provider, other),
  };
}

export async function codesInBoth(
  { offers }: Pick<Reads, 'offers'>,
  provider: ProviderId,
  other: ProviderId,
): Promise<readonly string[]> {
  const all = await offers.ofProviders(everyone, [provider, other]);
  const codesOf = (id: ProviderId) =>
    all.flatMap((one) => (one.provider === id && one.code ? [one.code] : []));
  const own = new Set(codesOf(provider));
  return codesOf(other).filter((code) => own.has(code));
}

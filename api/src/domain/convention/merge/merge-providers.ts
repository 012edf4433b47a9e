import type { Instant } from '../../base/calendar.ts';
import type { ProviderId } from '../../base/ids.ts';
import { Conflict, Invalid, NotFound } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';
import type { Catalogue } from '../catalogue.ts';
import { recordOf } from '../known-providers.ts';
import type { Provider } from '../provider.ts';

/** What two records of one organization may say differently; of each the secretariat chooses whose word stays. */
export const mergedFields = [
  'NAME',
  'NAMES',
  'KIND',
  'SITE',
  'COUNTRY',
  'ABOUT',
  'PARTICIPANT',
  'PRIORITIES',
] as const;
export type MergedField = (typeof mergedFields)[number];
type OfRecord = Exclude<MergedField, 'PRIORITIES'>;

const keyOf = {
  ...{ NAME: 'name', NAMES: 'names', KIND: 'kind', SITE: 'site' },
  ...{ COUNTRY: 'country', ABOUT: 'about', PARTICIPANT: 'participant' },
} as const satisfies Record<OfRecord, keyof Provider>;

/** The fields in which the two differ; what one of them does not say is no difference. */
export const differing = (kept: Provider, other: Provider): readonly OfRecord[] =>
  (Object.keys(keyOf) as OfRecord[]).filter(
    (field) => says(kept, field) && says(other, field) && !same(kept[keyOf[field]], other[keyOf[field]]),
  );

/** How often what a provider is has been changed by a merge. */
export const revisionOf = ({ revision = 0 }: Pick<Provider, 'revision'>): number => revision;

export interface MergeWish {
  /** Whose word stays is the kept record's, but for these. */
  readonly take: readonly MergedField[];
  readonly reason: string;
  readonly at: Instant;
}
export interface MergedProviders {
  readonly kept: Provider;
  /** It goes on answering, as the kept one. */
  readonly other: Provider;
}

/** The kept record, and the other one that is it from now on. What the kept one does not say it takes over. */
export function mergeProviders(
  kept: Provider,
  other: Provider,
  { take, reason, at }: MergeWish,
): MergedProviders {
  refuseMerge(kept, other);
  const taken = Object.fromEntries(
    (Object.keys(keyOf) as OfRecord[])
      .filter((field) => says(other, field) && (take.includes(field) || !says(kept, field)))
      .map((field) => [keyOf[field], other[keyOf[field]]]),
  );
  return {
    kept: { ...kept, ...taken, revision: revisionOf(kept) + 1 },
    other: {
      ...other,
      revision: revisionOf(other) + 1,
      merged: { into: kept.id, at, reason },
    },
  };
}

/** What is no pair of records of one organization. */
export function refuseMerge(kept: Provider, other: Provider): void {
  if (kept.id === other.id)
    throw new Invalid('These are one record. Choose two that are of one organization.', ['other']);
  if (kept.kind === 'STATE' || other.kind === 'STATE')
    throw new Invalid('A State that gives help itself is one record already. Choose two organizations.', [
      kept.kind === 'STATE' ? 'provider' : 'other',
    ]);
  if (kept.fictional !== other.fictional)
    throw new Invalid(
      'One of the two is invented for demonstration. Choose two real ones, or two invented ones.',
      ['other'],
    );
}

/** Both as they were read; NOT_FOUND for what is no provider, INVALID for what was merged already. */
export function asRead(
  catalogue: Pick<Catalogue, 'providers' | 'formerProviders'>,
  id: ProviderId,
  { argument, expected }: { readonly argument: string; readonly expected: number },
): Provider {
  const record = recordOf(catalogue, id);
  if (!record) throw new NotFound([argument]);
  if (record.merged)
    throw new Invalid('This record was merged already. Choose the one that it became.', [argument]);
  if (revisionOf(record) !== expected)
    throw new Conflict(revisionOf(record), null, null, [
      argument === 'other' ? 'expectedOtherRevision' : 'expectedRevision',
    ]);
  return record;
}

function says(provider: Provider, field: OfRecord): boolean {
  const value = provider[keyOf[field]];
  return value != null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);
}

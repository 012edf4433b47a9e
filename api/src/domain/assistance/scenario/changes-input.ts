import type { OfferId } from '../../base/ids.ts';
import { Invalid } from '../../base/refusal.ts';
import type { OfferContent } from '../offer-input.ts';
import type { SupposedChange } from './scenario.ts';

export const supposedKinds = ['ADD', 'CHANGE', 'WITHDRAW'] as const;

/** More than any provider does at once. */
export const mostChanges = 50;

/** One change as it was sent. */
export interface SentChange {
  readonly kind: (typeof supposedKinds)[number];
  readonly offer?: OfferId | null | undefined;
  readonly expectedRevision?: number | null | undefined;
  readonly content?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Checks one change; what an offer says is read by `contentOf`, which refuses with paths of its own. */
export function readChange(
  { kind, offer, expectedRevision, content }: SentChange,
  contentOf: (content: Readonly<Record<string, unknown>>) => OfferContent,
  newId: () => OfferId,
): SupposedChange {
  if (kind !== 'WITHDRAW' && !content)
    throw new Invalid('Say what this offer would be: send its content.', ['content']);
  if (kind === 'ADD') return { kind, offer: newId(), content: contentOf(content ?? {}) };
  if (!offer) throw new Invalid('Name the offer that would be changed or withdrawn.', ['offer']);
  if (expectedRevision == null)
    throw new Invalid('Send the revision of the offer that you read.', ['expectedRevision']);
  return kind === 'CHANGE'
    ? { kind, offer, expectedRevision, content: contentOf(content ?? {}) }
    : { kind, offer, expectedRevision };
}

/** An offer cannot become two things. */
export function refuseTwice(changes: readonly SupposedChange[]): void {
  const named = new Set<OfferId>();
  for (const [at, { offer }] of changes.entries()) {
    if (named.has(offer))
      throw new Invalid('This offer is named twice. Keep one change of it.', ['changes', at, 'offer']);
    named.add(offer);
  }
}

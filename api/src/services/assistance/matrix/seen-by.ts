import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { audienceSeenAs, type SeenAsName } from '../../../domain/base/seen-as.ts';
import { audienceOf } from '../../../domain/base/viewer.ts';
import type { Context } from '../../base/context.ts';

export interface SeenAsInput {
  readonly audience: SeenAsName;
  readonly participant?: string | null | undefined;
}

/** The same question asked by somebody of another audience; an audience that is not for the viewer looks like one that is not there. */
export function seenBy<Known extends Context>(
  context: Known,
  asked: SeenAsInput | null | undefined,
  path: readonly string[],
): Known {
  if (!asked) return context;
  const participant = (asked.participant ?? null) as ParticipantCode | null;
  const known = participant === null || context.store.catalogue().participants.has(participant);
  const isWhole = (asked.audience === 'STATE') === (participant !== null);
  const eyes =
    known && isWhole
      ? audienceSeenAs(audienceOf(context.viewer), { audience: asked.audience, participant })
      : null;
  if (!eyes) throw new NotFound(path, 'There is no such audience. Choose the public, donors or a State.');
  return { ...context, eyes, asker: context };
}

import type { EditionAudience } from '../../../domain/assistance/edition/edition.ts';
import { idsIn } from '../../../domain/assistance/matrix/frozen/differences.ts';
import type { Frozen } from '../../../domain/assistance/matrix/frozen/frozen.ts';
import { partOf } from '../../../domain/assistance/matrix/frozen/part.ts';
import { type Thawed, thaw } from '../../../domain/assistance/matrix/frozen/thaw.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { DigestSpan } from '../../../domain/correspondence/digest.ts';
import { ofLevel } from '../../assistance/edition/prepare.ts';
import { frozenEdition } from '../../assistance/edition/read.ts';
import type { Context } from '../../base/context.ts';

export interface Sides {
  readonly before: Thawed;
  readonly after: Thawed;
}

/**
 * Both ends of what a digest tells, for one audience as it is now: what it may not see now is in neither, whatever it saw before. Of the past that is so by
 * itself, which is told under the labels of today; of editions, which were shown, it is left out.
 */
export async function sidesOf(context: Context, span: DigestSpan, audience: Audience): Promise<Sides> {
  const { store } = context;
  const ends = span.editions
    ? await ofEditions(context, span.editions, audience.level)
    : await ofInstants(context, span, audience);
  const [before, after] = ends.map((frozen) => thaw(store.catalogue(), frozen)) as [Thawed, Thawed];
  return { before, after };
}

async function ofInstants(
  { store }: Context,
  { from, to }: DigestSpan,
  audience: Audience,
): Promise<readonly [Frozen, Frozen]> {
  const before = (await store.live.past(from)).freeze(audience, true);
  const after = (await store.live.past(to)).freeze(audience, true);
  return [
    { ...before, asOf: from },
    { ...after, asOf: to },
  ];
}

async function ofEditions(
  context: Context,
  { from, to }: NonNullable<DigestSpan['editions']>,
  level: EditionAudience,
): Promise<readonly [Frozen, Frozen]> {
  const [before, after] = await Promise.all(
    [from, to].map((number) => frozenEdition(context, number, level)),
  );
  const now = context.store.live.projection.freeze(ofLevel(level));
  const idNow = idsIn(now);
  const shown = new Set(now.needs.participant.map((_state, place) => idNow(place)));
  return [partShown(before as Frozen, shown), partShown(after as Frozen, shown)];
}

function partShown(frozen: Frozen, shown: ReadonlySet<string>): Frozen {
  const idOf = idsIn(frozen);
  return partOf(
    frozen,
    frozen.needs.participant.map((_state, place) => place).filter((place) => shown.has(idOf(place))),
  );
}

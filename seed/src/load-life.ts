import {
  matchId,
  needId,
  type OfferId,
  ownerOfProvider,
  type ParticipantCode,
  type Reference,
} from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { addEvidence } from '@needs-matrix/api/services/assessment/evidence/add-evidence';
import { advanceMatch } from '@needs-matrix/api/services/assistance/match/advance-match';
import { writeMatchMessage } from '@needs-matrix/api/services/assistance/match/write-message';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import type { LivedMatch } from './worlds/demo/life.ts';

/** What the people of both sides write to each other on a match, and what becomes of it; once. */
export async function loadLife(
  at: (instant: string) => Context,
  since: string,
  lived: readonly LivedMatch[],
  offers: ReadonlyMap<string, OfferId>,
): Promise<void> {
  let minute = 0;
  const next = (): Context => at(new Date(Date.parse(since) + ++minute * 60_000).toISOString());
  const { store, newId } = at(since);
  const people = await store.users.all();
  for (const { match: told, messages, declined } of lived) {
    const { participant, provision, type } = told.need;
    const need = needId(participant as ParticipantCode, provision as Reference, type);
    const id = matchId(need, offers.get(told.offer) ?? ('' as OfferId));
    const [match] = await store.matches.byIds(audience(at(since)), [id]);
    if (!match || match.stage !== told.stage) continue;
    const { provider } = match;
    const sides: Readonly<Record<'STATE' | 'PROVIDER', User | undefined>> = {
      STATE: people.find((one) => holds(one, 'FOCAL_POINT', match.participant)),
      PROVIDER: people.find((one) => holds(one, 'DONOR', provider)),
    };
    const written = await store.matchMessages.page(id, { after: null, first: 1 });
    for (const { side, text, file } of written.totalCount > 0 ? [] : messages) {
      const viewer = sides[side];
      if (!viewer) continue;
      const context = next();
      const owner = side === 'STATE' ? match.participant : ownerOfProvider(provider);
      const files = file ? [await addEvidence(context, { participant: owner, ...file })] : [];
      await writeMatchMessage({ ...context, viewer }, { operationId: newId(), match: id, text, files });
    }
    if (declined !== null && sides.STATE)
      await advanceMatch(
        { ...next(), viewer: sides.STATE },
        {
          ...{ operationId: newId(), match: id, to: 'DECLINED' as const, reason: declined },
          expectedRevision: match.revision,
        },
      );
  }
}

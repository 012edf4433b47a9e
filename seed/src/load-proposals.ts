import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { ownPeople } from '@needs-matrix/api/services/assessment/own-people';
import { proposeNeed, recordNeed } from '@needs-matrix/api/services/assessment/sourced/record-need';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { Proposals } from './worlds/demo/proposals.ts';

/** What States enter themselves, and what the secretariat and a provider tell a State of; once. */
export async function loadProposals(
  at: (instant: string) => Context,
  since: string,
  { participant, entered, proposed }: Proposals,
): Promise<void> {
  const { store, newId } = at(since);
  const code = participant as ParticipantCode;
  const there = await store.sourcedNeeds.list(ownPeople(code), { participants: [code] });
  if (there.length > 0) return;
  const people = await store.users.all();
  for (const { participant: state, provision, type, subject, visibility, source } of entered) {
    const viewer = people.find((one) => holds(one, 'FOCAL_POINT', state as ParticipantCode));
    if (!viewer) continue;
    await recordNeed(
      { ...at(since), viewer },
      {
        ...{ operationId: newId(), participant: state, provision, visibility, source },
        wish: { type, subject },
      },
    );
  }
  for (const [minute, { by, provision, type, subject, source }] of proposed.entries()) {
    const viewer = people.find((one) => holds(one, by));
    const provider = viewer?.roles.find(({ role }) => role === by)?.provider ?? null;
    if (!viewer) continue;
    const context = at(new Date(Date.parse(since) + (minute + 1) * 60_000).toISOString());
    await proposeNeed(
      { ...context, viewer },
      { operationId: newId(), participant, provision, provider, wish: { type, subject }, source },
    );
  }
}

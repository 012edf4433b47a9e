import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { publishAggregates } from '@needs-matrix/api/services/assistance/aggregates/aggregates';
import { chooseAggregateConsent } from '@needs-matrix/api/services/assistance/aggregates/consent';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { World } from './worlds/world.ts';

/** States consent to aggregates, and the secretariat publishes them; once. */
export async function loadAggregates(
  clock: Context,
  { consenting, instruments }: NonNullable<World['aggregates']>,
): Promise<void> {
  const { store, newId } = clock;
  if ((await store.aggregates.publications()).length > 0) return;
  const people = await store.users.all();
  for (const code of consenting) {
    const viewer = people.find((one) => holds(one, 'FOCAL_POINT', code as ParticipantCode));
    const [before] = await store.aggregates.consentsOf([code as ParticipantCode]);
    if (viewer && !before)
      await chooseAggregateConsent(
        { ...clock, viewer },
        { operationId: newId(), participant: code, consents: true, expectedRevision: 0 },
      );
  }
  for (const [at, instrument] of instruments.entries())
    await publishAggregates(clock, { operationId: newId(), instrument, expectedNumber: at });
}

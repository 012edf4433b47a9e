import { concerns } from '@needs-matrix/api/domain/assistance/programme/programme';
import type { ParticipantCode, ProviderId } from '@needs-matrix/api/domain/base/ids';
import { placeNeed } from '@needs-matrix/api/services/assistance/programme/place-need';
import { recordProgramme } from '@needs-matrix/api/services/assistance/programme/write-programme';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { WrittenPlans } from './worlds/demo/plans.ts';

/** Plans and programmes, and the open needs of their State that belong to those that name their provision; once. */
export async function loadPlans(
  clock: Context,
  plans: WrittenPlans,
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const { store, newId } = clock;
  if ((await store.programmes.list(null)).length > 0) return;
  const written = [];
  for (const { owner, title, years, states, provisions, link, note } of plans) {
    const provider = 'provider' in owner ? providers.get(owner.provider) : null;
    if (provider === undefined) continue;
    const participant = 'state' in owner ? owner.state : null;
    const [firstYear, lastYear] = years;
    const said = { title, firstYear, lastYear, participants: states ?? [], provisions, link, note };
    written.push(await recordProgramme(clock, { operationId: newId(), participant, provider, ...said }));
  }
  const named = written.filter(({ provisions }) => provisions.length > 0);
  const codes = [...new Set(named.flatMap(({ participants }) => participants))] as ParticipantCode[];
  for (const need of await store.needs.ofParticipants(codes)) {
    const programmes = named.filter((one) => concerns(one, need)).map(({ id }) => id);
    if (need.state !== 'OPEN' || programmes.length === 0) continue;
    await placeNeed(clock, { operationId: newId(), need: need.id, programmes, expectedRevision: 0 });
  }
}

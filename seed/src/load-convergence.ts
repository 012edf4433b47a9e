import type { ParticipantCode, ProviderId } from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { needOrder, orderNeeds } from '@needs-matrix/api/services/assessment/order-needs';
import { chooseConvergence } from '@needs-matrix/api/services/assistance/convergence/choose-convergence';
import { convergenceGroup } from '@needs-matrix/api/services/assistance/convergence/convergence';
import { makeJointOffer } from '@needs-matrix/api/services/assistance/joint/make-joint-offer';
import { advanceMatch } from '@needs-matrix/api/services/assistance/match/advance-match';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { Converging } from './worlds/demo/convergence.ts';

/** States order their needs and take part, and a provider makes one offer to a group of them; once. */
export async function loadConvergence(
  clock: Context,
  { states, provider: key, group, offer, agrees, declines }: Converging,
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const { store, newId } = clock;
  const people = await store.users.all();
  const known = await store.convergenceChoices.ofParticipants(
    states.map(({ participant }) => participant as ParticipantCode),
  );
  if (known.length > 0) return;
  const focalPoint = (code: string) =>
    people.find((one) => holds(one, 'FOCAL_POINT', code as ParticipantCode));
  for (const { participant, articles } of states) {
    const viewer = focalPoint(participant);
    if (viewer) await takePart({ ...clock, viewer }, participant, articles);
  }
  const provider = providers.get(key);
  const donor = provider && people.find((one) => holds(one, 'DONOR', provider));
  if (!provider || !donor) return;
  const giver = { ...clock, viewer: donor };
  if (!(await convergenceGroup(giver, group))) return;
  const joint = await makeJointOffer(giver, { operationId: newId(), provider, group, ...offer });
  const matches = await store.matches.ofOffers([joint.offer]);
  const first = (code: string) => matches.find(({ participant }) => participant === code);
  const steps = async (code: string, taken: readonly (readonly [User | undefined, string, string?])[]) => {
    let match = first(code);
    for (const [viewer, to, reason] of taken)
      if (match && viewer)
        match = await advanceMatch(
          { ...clock, viewer },
          {
            operationId: newId(),
            match: match.id,
            to: to as never,
            expectedRevision: match.revision,
            reason,
          },
        );
  };
  const own = focalPoint(agrees);
  await steps(agrees, [
    [own, 'CONTACTED'],
    [donor, 'AGREED'],
    [own, 'AGREED'],
  ]);
  await steps(declines.participant, [[focalPoint(declines.participant), 'DECLINED', declines.reason]]);
}

/** Its needs at these articles first, the others as they are. */
async function takePart(context: Context, participant: string, articles: readonly string[]): Promise<void> {
  const { store, newId } = context;
  const order = await needOrder(context, participant);
  if (!order) return;
  const { provisions } = store.catalogue();
  const rank = (id: string): number => {
    const at = articles.indexOf(provisions.get(id.split('/')[1] as never)?.article ?? '');
    return at < 0 ? articles.length : at;
  };
  const needs = [...order.needs].sort((a, b) => rank(a) - rank(b));
  await orderNeeds(context, { operationId: newId(), participant, needs, expectedRevision: order.revision });
  await chooseConvergence(context, {
    operationId: newId(),
    participant,
    takesPart: true,
    expectedRevision: 0,
  });
}

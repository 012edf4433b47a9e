import { inForce } from '../../../domain/assessment/in-force.ts';
import { type PrerequisiteGraph, prerequisiteGraph } from '../../../domain/assessment/prerequisites/graph.ts';
import { answeredProvisions } from '../../../domain/assessment/prerequisites/standing.ts';
import { sees, type Visibility } from '../../../domain/base/visibility.ts';
import { audience, type Context } from '../../base/context.ts';
import { instrumentIn, participantIn } from '../open-assessment.ts';

/** What builds on what for one State, from its answers in force and open needs that the viewer may see: what is hidden counts as not answered. */
export async function prerequisiteGraphOf(
  context: Pick<Context, 'store' | 'viewer'>,
  asked: { readonly participant: string; readonly instrument: string },
): Promise<PrerequisiteGraph> {
  const { store } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, asked.participant);
  const instrument = instrumentIn(catalogue, asked.instrument);
  const who = audience(context);
  const isSeen = ({ label }: { readonly label: Visibility }) => sees(who, label, participant);
  const [revisions, needs] = await Promise.all([
    store.revisions.ofParticipants([participant]),
    store.needs.ofParticipants([participant]),
  ]);
  return prerequisiteGraph({
    catalogue,
    instrument,
    answered: answeredProvisions([...inForce(revisions, catalogue).values()].filter(isSeen)),
    needs: needs.filter((need) => need.state === 'OPEN' && isSeen(need)).map(({ provision }) => provision),
  });
}

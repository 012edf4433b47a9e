import type { Activity, Correction } from '../../../domain/assistance/activity.ts';
import { correctedBy, parseCorrection } from '../../../domain/assistance/correction.ts';
import { concernedBy } from '../../../domain/assistance/state-help.ts';
import type { ActivityId, ParticipantCode } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';

export interface CorrectActivityInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly activity: ActivityId;
  /** The State that says so. */
  readonly participant: string;
  readonly expectedRevision: number;
}

/** The people of a State that an activity helps, or that helps others by it, say that it is not right: kept beside what its provider said, which stays. */
export const correctActivity = (context: Context, input: CorrectActivityInput): Promise<Activity> =>
  revising(context, 'activity.correct', input, correctable(context, input), (seen, by) => {
    const { now } = context;
    const { participant } = seen;
    if (!concernedBy(seen, context.store.catalogue()).includes(participant))
      throw new Invalid(helpsAnother, ['participant']);
    parseCorrection(input, seen);
    return {
      compare: asRead(input),
      change: (before) => {
        const said = parseCorrection(input, before);
        const after = correctedBy(before, { ...said, participant, by: by.name, at: now });
        return { after, detail: { participant, revision: after.revision } };
      },
    };
  });

/** The States of this activity for which the viewer may say so. */
export const correctableFor = (
  viewer: Viewer,
  activity: Pick<Activity, 'participants' | 'organizations'>,
  catalogue: Pick<Catalogue, 'providers'>,
): readonly ParticipantCode[] =>
  concernedBy(activity, catalogue).filter((participant) =>
    allows(viewer, 'activity.correct', { participant }),
  );

/** For the people of the State that said it, the organizations and the secretariat. */
export function correctionsSeen(viewer: Viewer, activity: Activity): readonly Correction[] {
  const { corrections = [], organizations } = activity;
  const isParty = organizations.some(({ provider }) => allows(viewer, 'activity.write', { provider }));
  return corrections.filter(
    ({ participant }) => isParty || allows(viewer, 'stateHelp.read', { participant }),
  );
}

function correctable(
  context: Context,
  { activity, participant }: CorrectActivityInput,
): Revisable<Activity, Activity & { readonly participant: ParticipantCode }> {
  const read = ({ activities }: Pick<Context['store'], 'activities'>) =>
    found(activities.byIds(audience(context), [activity]), ['activity']);
  return {
    argument: 'participant',
    see: async () => ({ ...(await read(context.store)), participant: participant as ParticipantCode }),
    read,
    save: (writes, after, replaces) => writes.saveActivity(after, replaces),
    rows: (row) => [{ kind: 'activity', row }],
  };
}

const helpsAnother = 'The activity does not help this State. Send a State that it helps.';

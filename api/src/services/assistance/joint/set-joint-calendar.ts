import { calendarAfter, parseCalendar } from '../../../domain/assistance/joint/calendar.ts';
import { type JointOffer, takingPart } from '../../../domain/assistance/joint/joint-offer.ts';
import type { JointOfferId } from '../../../domain/base/ids.ts';
import { same } from '../../../domain/base/same.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';
import { tellStates } from './tell-states.ts';

export interface SetJointCalendarInput {
  readonly operationId: string;
  readonly jointOffer: JointOfferId;
  readonly expectedRevision: number;
  readonly calendar: readonly object[];
}

/** The provider sets the steps that it and the States have in common, the whole of them; the States that have not declined are told. */
export const setJointCalendar = (context: Context, input: SetJointCalendarInput): Promise<JointOffer> =>
  revising(context, 'jointOffer.plan', input, revisableJointOffer(context, input.jointOffer), () => {
    const { now, newId } = context;
    const said = parseCalendar(input.calendar);
    return {
      compare: asRead(input),
      change: async (before, writes) => {
        const calendar = calendarAfter(said, before.calendar, newId);
        const after = { ...before, revision: before.revision + 1, calendar, changedAt: now };
        const matches = await writes.matches.ofOffers([before.offer]);
        if (!same(before.calendar, calendar))
          await tellStates(context, writes, before, takingPart(before, matches), 'joint-offer-calendar');
        return { after, detail: { steps: calendar.length } };
      },
    };
  });

function revisableJointOffer(context: Context, id: JointOfferId): Revisable<JointOffer> {
  const who = audience(context);
  const read = ({ jointOffers }: Pick<Context['store'], 'jointOffers'>) =>
    found(jointOffers.byIds(who, [id]), ['jointOffer']);
  return {
    argument: 'jointOffer',
    see: () => read(context.store),
    read,
    save: (writes, after, replaces) => writes.saveJointOffer(after, replaces),
    rows: () => [],
  };
}

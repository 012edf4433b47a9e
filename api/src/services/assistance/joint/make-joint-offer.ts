import { isOpenToDonors } from '../../../domain/assessment/open-to-donors.ts';
import type { FirstNeed } from '../../../domain/assistance/convergence/convergence.ts';
import { calendarAfter, parseCalendar } from '../../../domain/assistance/joint/calendar.ts';
import {
  chosenMembers,
  type JointOffer,
  needsConcerned,
  refuseFewPlaces,
} from '../../../domain/assistance/joint/joint-offer.ts';
import type { Match } from '../../../domain/assistance/match.ts';
import { propose } from '../../../domain/assistance/match-steps.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { parseOffer } from '../../../domain/assistance/offer-input.ts';
import { publishedOffer } from '../../../domain/assistance/offer-steps.ts';
import type { JointOfferId, OfferId, ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { textIn } from '../../../domain/base/language.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context, permit, type SignedIn, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { convergenceGroup } from '../convergence/convergence.ts';
import { fitNow } from '../match/pair.ts';
import { tellStates } from './tell-states.ts';

export interface MakeJointOfferInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  readonly provider: ProviderId;
  readonly group: string;
  /** Of the group; left out: all of its States. */
  readonly participants?: readonly string[] | null | undefined;
  readonly message?: string | null | undefined;
  readonly partners?: string | null | undefined;
  readonly calendar?: readonly object[] | null | undefined;
}

/** One offer to a whole group of States: it is for them alone, and is proposed for each of their needs, which each State answers for itself [WG 27]. */
export async function makeJointOffer(context: Context, input: MakeJointOfferInput): Promise<JointOffer> {
  const { store, viewer, newId } = context;
  signedIn(viewer);
  const { provider } = input;
  const catalogue = store.catalogue();
  if (!catalogue.providers.has(provider)) throw new NotFound(['provider']);
  const by = permit(viewer, 'jointOffer.make', { provider }, ['provider']);
  const said = wordsOf(input);
  const content = parseOffer({ ...input, eligible: null }, catalogue);
  const calendar = calendarAfter(parseCalendar(input.calendar ?? []), [], newId);
  const group = await convergenceGroup(context, input.group);
  return once(
    context,
    'jointOffer.make',
    input.operationId,
    input,
    async (writes) => {
      if (!group) throw new NotFound(['group']);
      const members = chosenMembers(group, input.participants ?? null);
      const needs = needsConcerned(members, content.types, (code) => nameOf(context, code));
      refuseFewPlaces(content.capacityPerYear, needs.length);
      const participants = members.map(({ participant }) => participant);
      const eligible = { ...content.eligible, participants };
      const id = newId() as OfferId;
      const offer = publishedOffer({ ...content, eligible }, { id, provider, now: context.now });
      const joint: JointOffer = {
        ...{ id: newId() as JointOfferId, revision: 1, provider, offer: id, areas: group.areas },
        ...{ participants, needs: needs.map((need) => need.id), partners: said.partners, calendar },
        ...{ by: by.id, madeAt: context.now, changedAt: context.now },
      };
      await refuseTakenBack(writes, joint);
      const matches = await proposed(context, writes, { offer, needs, by, message: said.message });
      await writes.saveOffer(offer, null);
      await writes.saveMatches(matches);
      await writes.saveJointOffer(joint, null);
      writes.publish([
        { kind: 'offer', row: offer },
        ...matches.map((row) => ({ kind: 'match', row }) as const),
      ]);
      writes.record({
        user: by.id,
        action: 'jointOffer.make',
        subject: joint.id,
        detail: { offer: id, title: offer.title, participants, needs: joint.needs },
      });
      await tellStates(context, writes, joint, participants, 'joint-offer-made');
      return joint;
    },
    entityAgain((id) => store.jointOffers.byIds(audience(context), [id])),
  );
}

const wordsOf = ({ message, partners }: MakeJointOfferInput) => ({
  message: parse(optionalText(4_000), message, ['message']),
  partners: parse(optionalText(1_000), partners, ['partners']),
});

/** A State that took its word back a moment ago is not part of it; one that does so now does it after. */
async function refuseTakenBack(writes: Writes, { id, participants }: JointOffer): Promise<void> {
  const choices = await writes.convergenceChoices.ofParticipants(participants);
  const gone = participants.find((code) => !choices.some((one) => one.id === code && one.takesPart));
  if (gone) throw new Invalid(changed, ['group']);
  await writes.holdConvergenceChoices(participants, id);
}

interface ToPropose {
  readonly offer: Offer;
  readonly needs: readonly FirstNeed[];
  readonly by: SignedIn;
  readonly message: string | null;
}

async function proposed(
  context: Context,
  writes: Writes,
  { offer, needs, by, message }: ToPropose,
): Promise<readonly Match[]> {
  const who = audience(context);
  const found = await writes.needs.byIds(
    who,
    needs.map(({ id }) => id),
  );
  if (found.length < needs.length || !found.every(isOpenToDonors)) throw new Invalid(changed, ['group']);
  return found.map((need) => {
    const { blockers, scored } = fitNow(context, who, need, offer, 0);
    const [first] = blockers;
    if (first) throw new Invalid(...blocked(first.code));
    const match = propose(
      { need, offer, fit: { blockers }, existing: null, scored },
      { side: 'PROVIDER', message, now: context.now, by: by.name },
    );
    return { ...match, keepsPlace: true };
  });
}

/** What is in the way of one need, and where the provider says it; its State and kind of help are right already. */
const blocked = (code: string): [string, string[]] =>
  code === 'WINDOW_CLOSED'
    ? ['The window of the offer is not open today. Open it today, or leave the days out.', ['opens']]
    : [
        'The offer does not reach every need that it is for. Name the provisions or articles of all of them.',
        ['scope'],
      ];

const changed = 'The group has changed since you looked at it. Look at it again.';

const nameOf = ({ store, language = 'en' }: Context, code: ParticipantCode): string =>
  textIn(store.catalogue().participants.get(code)?.names ?? { en: code }, language);

import type { Need } from '../../assessment/need.ts';
import type { Day } from '../../base/calendar.ts';
import type { ActivityId, MatchId, ProviderId } from '../../base/ids.ts';
import { languages } from '../../base/language.ts';
import type { Visibility } from '../../base/visibility.ts';
import type { Texts } from '../../convention/article.ts';
import { broadAt, concernOf } from '../../convention/broad/broad.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { Participant } from '../../convention/participant.ts';
import { keyIn } from '../../convention/short-title.ts';
import type { Activity } from '../activity.ts';
import { serves } from '../activity-serves.ts';
import { asStateSays } from '../correction.ts';
import type { Match } from '../match.ts';
import type { Offer } from '../offer.ts';
import type { Received } from '../state-help.ts';
import type { CarriedHelp, RequestContent, RequestedNeed } from './content.ts';
import type { FormalRequest } from './formal-request.ts';

/** What is known of the State's needs and of the help for them, as its own people see it. */
export interface Facts {
  readonly sentOn: Day;
  readonly dueOn: Day;
  readonly participant: Participant;
  readonly catalogue: Catalogue;
  /** Those that were chosen. */
  readonly needs: readonly Need[];
  /** All activities that help the State. */
  readonly activities: readonly Activity[];
  /** Those that both sides agreed on, with what was offered. */
  readonly agreed: readonly { readonly match: Match; readonly offer: Pick<Offer, 'title'> }[];
  /** As the newest checklists say it; `at`: which of its answer. */
  readonly received: readonly (Received & { readonly at: number })[];
  /** As far as the receiver sees it without this request. */
  readonly receiver: {
    readonly sees: (label: Visibility) => boolean;
    readonly seesActivity: (id: ActivityId) => boolean;
  };
  readonly follows: RequestContent['follows'];
}

type Written = Pick<FormalRequest, 'id' | 'receiver' | 'title' | 'words' | 'language' | 'needs'>;

/**
 * What the request carries: each chosen need, and every help for it exactly once. Of a need that is handed over all of that goes with it; of others
 * only what its receiver may see anyway.
 */
export function gather(request: Written, facts: Facts): RequestContent {
  const { catalogue, participant, sentOn, dueOn } = facts;
  const known = new Map(facts.needs.map((need) => [need.id, need]));
  const needs = request.needs.flatMap(({ need: id, handOver }): RequestedNeed[] => {
    const need = known.get(id);
    return need ? [requested(need, handOver, facts)] : [];
  });
  return {
    version: 1,
    request: request.id,
    participant: {
      code: participant.code,
      names: inSix(participant.names),
      fictional: participant.fictional,
    },
    receiver: request.receiver && nameOf(catalogue, request.receiver),
    title: request.title,
    words: request.words,
    language: request.language,
    sentOn,
    dueOn,
    follows: facts.follows,
    needs,
    otherHelp: otherHelp(needs, facts),
  };
}

/** A need as a request carries it. */
export function requested(need: Need, handOver: boolean, facts: Facts): RequestedNeed {
  const { catalogue } = facts;
  const { article } = concernOf(catalogue, need.provision) ?? {};
  const of = catalogue.articles.get(article ?? '') ?? broadAt(catalogue, need.provision)?.asArticle;
  return {
    need: need.id,
    provision: need.provision,
    place: placeOf(catalogue, need.provision),
    article: inSix(of?.titles ?? {}),
    type: typeOf(catalogue, need.type),
    handedOver: handOver && !facts.receiver.sees(need.label),
    subject: need.subject,
    result: need.result,
    beneficiary: need.beneficiary,
    ownContribution: need.ownContribution,
    languages: need.languages,
    budgetBand: need.budgetBand,
    horizon: need.horizon,
    targetDate: need.targetDate,
    help: helpFor(need, handOver, facts),
  };
}

function helpFor(need: Need, handOver: boolean, facts: Facts): readonly CarriedHelp[] {
  const activities = facts.activities.filter(
    (one) =>
      serves(one, need) && stillCounts(one, facts) && (handOver || facts.receiver.seesActivity(one.id)),
  );
  const there = new Set(facts.activities.map(({ id }) => id));
  // An agreed offer whose activity is there is that activity.
  const agreed = facts.agreed.filter(
    ({ match }) => match.need === need.id && !(match.activity !== null && there.has(match.activity)),
  );
  const received = facts.received.filter(
    ({ provision, type }) =>
      provision === need.provision && type === need.type && (handOver || facts.receiver.sees(need.label)),
  );
  return inTime([
    ...activities.map((one) => ofActivity(one, facts)),
    ...agreed.map((one) => ofAgreed(one, need, facts)),
    ...received.map((one) => ofReceived(one, facts)),
  ]);
}

/** Of another kind than what is asked for at the same provisions, as far as the receiver sees it. */
function otherHelp(needs: readonly RequestedNeed[], facts: Facts): readonly CarriedHelp[] {
  const named = new Set(needs.flatMap(({ help }) => help.map(({ key }) => key)));
  const provisions = new Set<string>(needs.map(({ provision }) => provision));
  // What a checklist says carries the label of its answer, which is that of the need.
  const hidden = facts.needs.filter(({ label }) => !facts.receiver.sees(label));
  const open = new Set(provisions);
  for (const { provision } of hidden) open.delete(provision);
  const activities = facts.activities
    .filter(
      (one) =>
        one.provisions.some((provision) => provisions.has(provision)) &&
        stillCounts(one, facts) &&
        facts.receiver.seesActivity(one.id),
    )
    .map((one) => ofActivity(one, facts));
  const received = facts.received
    .filter(({ provision }) => open.has(provision))
    .map((one) => ofReceived(one, facts));
  return inTime([...activities, ...received].filter(({ key }) => !named.has(key)));
}

/** Cancelled by its provider, and in the eyes of its State too, it is no help. */
const stillCounts = (activity: Activity, { participant }: Facts): boolean =>
  activity.status !== 'CANCELLED' || asStateSays(activity, participant.code).status !== 'CANCELLED';

function ofActivity(activity: Activity, { catalogue, participant, agreed }: Facts): CarriedHelp {
  const said = activity.corrections?.find((one) => one.participant === participant.code);
  const from = agreed.find(({ match }) => match.activity === activity.id);
  return {
    key: activity.id,
    kind: 'ACTIVITY',
    title: activity.title,
    providers: activity.organizations.map(({ provider, role }) => ({
      name: nameOf(catalogue, provider),
      role,
    })),
    types: activity.types.map((type) => typeOf(catalogue, type)),
    status: activity.status,
    from: activity.starts,
    until: activity.ends,
    offer: from ? { title: from.offer.title, agreedOn: agreedOn(from.match) } : null,
    correction:
      said && said.answeredAt === null
        ? {
            text: said.text,
            status: said.status ?? null,
            from: said.starts ?? null,
            until: said.ends ?? null,
          }
        : null,
  };
}

const ofAgreed = (
  { match, offer }: Facts['agreed'][number],
  { type }: Need,
  { catalogue }: Facts,
): CarriedHelp => ({
  key: match.id satisfies MatchId,
  kind: 'AGREED',
  title: offer.title,
  providers: [{ name: nameOf(catalogue, match.provider), role: null }],
  types: [typeOf(catalogue, type)],
  status: null,
  from: null,
  until: null,
  offer: { title: offer.title, agreedOn: agreedOn(match) },
  correction: null,
});

const ofReceived = (
  { assessment, provision, at, type, providerName, from, until }: Facts['received'][number],
  { catalogue }: Facts,
): CarriedHelp => ({
  key: `${assessment}:${provision}:${at}`,
  kind: 'RECEIVED',
  title: null,
  providers: [{ name: providerName, role: null }],
  types: [typeOf(catalogue, type)],
  status: null,
  from,
  until,
  offer: null,
  correction: null,
});

const agreedOn = ({ agreedAt }: Match): Day | null => agreedAt?.slice(0, 10) ?? null;

const nameOf = ({ providers }: Catalogue, id: ProviderId): string => providers.get(id)?.name ?? id;

const typeOf = ({ assistanceTypes }: Catalogue, code: string): Texts =>
  inSix(assistanceTypes.get(code)?.labels ?? { en: code });

const placeOf = ({ conventions }: Catalogue, provision: string): Texts =>
  Object.fromEntries(languages.map((language) => [language, keyIn(conventions, provision, language)]));

/** As it is in each of the six, and nothing beside them. */
const inSix = (texts: Texts): Texts =>
  Object.fromEntries(languages.flatMap((language) => (texts[language] ? [[language, texts[language]]] : [])));

/** What began first comes first; of what has no day, by its key. */
const inTime = (help: readonly CarriedHelp[]): readonly CarriedHelp[] =>
  [...help].sort((a, b) => {
    const [one, other] = [`${a.from ?? '9'} ${a.key}`, `${b.from ?? '9'} ${b.key}`];
    return one < other ? -1 : one > other ? 1 : 0;
  });

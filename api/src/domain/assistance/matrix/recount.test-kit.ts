import { isGap } from '../../assessment/answer.ts';
import type { NeedRow } from '../../assessment/need.ts';
import type { Submission, SubmissionAnswer } from '../../assessment/submission.ts';
import { dayOf } from '../../base/calendar.ts';
import type { NeedId, ParticipantCode, ProviderId, Reference } from '../../base/ids.ts';
import { type Audience, sees } from '../../base/visibility.ts';
import { leastDevelopedAt } from '../../convention/participant.ts';
import type { Activity } from '../activity.ts';
import { counts, serves } from '../activity-serves.ts';
import { type Coverage, coverageOf } from '../coverage.ts';
import type { Match } from '../match.ts';
import { blockersOf } from '../matching/fit.ts';
import type { Offer } from '../offer.ts';
import { isEligible, reachIn } from '../offer-reach.ts';
import { offerState } from '../offer-state.ts';
import type { Cell, Dimension, MatrixQuery } from './figures.ts';
import type { Row } from './rows.ts';
import { asked, catalogue, latest, states } from './world.test-kit.ts';

/** Where a thing may be, if it says so: undefined when it says nothing, null when it has no such part. */
interface Point {
  readonly provision?: Reference;
  readonly participant?: ParticipantCode;
  readonly type?: string;
  readonly category?: string | null;
  readonly subject?: string;
  readonly provider?: ProviderId;
  readonly horizon?: string | null;
  readonly coverage?: Coverage;
}

interface Bucket {
  readonly needs: Set<string>;
  readonly states: Set<string>;
  readonly offers: Set<string>;
  readonly activities: Set<string>;
  readonly providers: Set<string>;
  readonly gaps: Set<string>;
  readonly coverage: Map<string, Coverage>;
}

/** The matrix counted again from the rows, thing by thing and point by point, without any of the projection's shortcuts. */
export function recount(
  rows: readonly Row[],
  query: MatrixQuery,
  audience: Audience,
  now: string,
): Map<string, Cell> {
  const truth = readRows(rows, now);
  const { filter } = query;
  const population = filter.population ?? truth.population;
  const buckets = new Map<string, Bucket>();
  const bucketAt = (row: string | null, column: string | null): Bucket => {
    const key = JSON.stringify([row, column]);
    const made = buckets.get(key) ?? emptyBucket();
    buckets.set(key, made);
    return made;
  };
  const fill = (points: readonly Point[], put: (bucket: Bucket) => void): void => {
    for (const point of points) {
      const row = keyOf(query.rows, point);
      const column = keyOf(query.columns, point);
      put(bucketAt(null, null));
      if (row !== undefined) put(bucketAt(row, null));
      if (column !== undefined) put(bucketAt(null, column));
      if (row !== undefined && column !== undefined) put(bucketAt(row, column));
    }
  };

  const places = (point: Point): boolean => passesPlaces(query, population, point, now);
  const kinds = (point: Point): boolean => kindPasses(point) && subjectPasses(point);
  const subjectPasses = ({ subject = 'NONE' }: Point): boolean =>
    !filter.subjects || filter.subjects.includes(subject);
  const kindPasses = ({ type, category }: Point): boolean =>
    (!filter.types || (type !== undefined && filter.types.includes(type))) &&
    (!filter.categories || (category != null && (filter.categories as readonly string[]).includes(category)));
  const wanted = (providers: readonly ProviderId[]) =>
    !filter.providers || providers.some((id) => filter.providers?.includes(id));
  const ofGoal = ({ goals = [] }: Activity) =>
    !filter.goals ||
    filter.goals.some((asked) => goals.some((goal) => goal === asked || goal.startsWith(`${asked}.`)));
  const fictional = (id: ProviderId) => catalogue.providers.get(id)?.fictional === true;

  for (const need of truth.needs) {
    if (!sees(audience, need.label, need.participant)) continue;
    const coverage = truth.coverage(need, audience);
    const providers = truth.providersOf(need, audience);
    if (coverage === 'WITHDRAWN' || (filter.coverage && !filter.coverage.includes(coverage))) continue;
    if (filter.horizons && !(need.horizon && filter.horizons.includes(need.horizon))) continue;
    if (filter.vague != null && need.vague !== filter.vague) continue;
    if (!wanted(providers)) continue;
    if (filter.goals && !truth.servingOf(need, audience).some(ofGoal)) continue;
    const point = {
      provision: need.provision,
      participant: need.participant,
      type: need.type,
      category: need.category,
      horizon: need.horizon,
      coverage,
    };
    if (!places(point) || !kindPasses(point)) continue;
    const about = aboutOf(need)
      .map((subject) => ({ ...point, subject }))
      .filter(subjectPasses);
    fill(
      about.flatMap((one) =>
        (providers.length > 0 ? providers : ['NONE' as ProviderId]).map((provider) => ({ ...one, provider })),
      ),
      (bucket) => {
        bucket.needs.add(need.id);
        bucket.states.add(need.participant);
        bucket.coverage.set(need.id, coverage);
      },
    );
  }
  if (!filter.types && !filter.categories && !filter.subjects && !filter.providers && !filter.goals) {
    for (const { participant, answer } of truth.inForce) {
      if (
        !isGap(answer) ||
        answer.stated ||
        answer.noneRequired ||
        !sees(audience, answer.label, participant)
      )
        continue;
      const point = { provision: answer.provision, participant };
      if (places(point)) fill([point], (bucket) => bucket.gaps.add(`${participant} ${answer.provision}`));
    }
  }
  for (const offer of truth.offers) {
    if (
      filter.goals ||
      offerState(offer, now) !== 'PUBLISHED' ||
      !wanted([offer.provider]) ||
      (population === 'REAL' && fictional(offer.provider))
    )
      continue;
    const points = asked.flatMap((provision) =>
      states.flatMap((participant) =>
        offer.types.flatMap((type) => {
          const about = aboutOf(offer);
          const reaches = reachIn(offer.scope, provision, catalogue) && eligible(offer, participant, now);
          const point = {
            provision,
            participant,
            type,
            category: catalogue.assistanceTypes.get(type)?.category ?? null,
            provider: offer.provider,
          };
          return reaches && places(point)
            ? about.map((subject) => ({ ...point, subject })).filter(kinds)
            : [];
        }),
      ),
    );
    fill(points, (bucket) => {
      bucket.offers.add(offer.id);
      bucket.providers.add(offer.provider);
    });
  }
  const isCounted = ({ status, organizations }: Activity): boolean =>
    counts(status) && !(population === 'REAL' && organizations.some(({ provider }) => fictional(provider)));
  const oneOf = oneOfTheSame(
    truth.activities.filter((activity) => isCounted(activity) && truth.seesActivity(activity, audience)),
  );
  for (const activity of truth.activities) {
    const ids = activity.organizations.map((organization) => organization.provider);
    if (!counts(activity.status) || !truth.seesActivity(activity, audience) || !wanted(ids)) continue;
    if (!ofGoal(activity)) continue;
    if (population === 'REAL' && ids.some(fictional)) continue;
    const points = truth.pointsOf(activity).filter((point) => places(point) && kinds(point));
    fill(points, (bucket) => {
      bucket.activities.add(oneOf(activity));
      for (const id of ids) bucket.providers.add(id);
    });
  }

  bucketAt(null, null);
  return new Map([...buckets].map(([key, bucket]) => [key, cellOf(key, bucket)]));
}

/** The same id for whatever was decided to be the same help, going on until nothing more is found. */
function oneOfTheSame(seen: readonly Activity[]): (activity: Activity) => string {
  const ids = new Map(seen.map(({ id }) => [id as string, id as string]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const { id, judged = [] } of seen) {
      for (const other of judged) {
        const [mine, theirs] = [ids.get(id), ids.get(other.with)];
        if (other.verdict !== 'DUPLICATE' || !mine || !theirs || mine === theirs) continue;
        for (const one of [id, other.with]) ids.set(one, mine < theirs ? mine : theirs);
        moved = true;
      }
    }
  }
  return ({ id }) => ids.get(id) ?? id;
}

/** What the rows say, and what follows from them. */
export function readRows(all: readonly Row[], now: string) {
  const rows = latest(all);
  const of = <Kind extends Row['kind']>(kind: Kind) =>
    rows.filter((row) => row.kind === kind).map(({ row }) => row);
  const needs = of('need') as NeedRow[];
  const offers = of('offer') as Offer[];
  const activities = of('activity') as Activity[];
  const matches = (of('match') as Match[]).filter(({ stage }) =>
    ['AGREED', 'DELIVERING', 'DONE'].includes(stage),
  );
  const submissions = of('submission') as Submission[];
  const byId = new Map<NeedId, NeedRow>(needs.map((need) => [need.id, need]));
  const real = (code: ParticipantCode) => !catalogue.participants.get(code)?.fictional;
  const fictional = (id: ProviderId) => catalogue.providers.get(id)?.fictional === true;

  const seesActivity = (activity: Activity, audience: Audience): boolean =>
    activity.needs.every((id) => {
      const need = byId.get(id);
      return need !== undefined && sees(audience, need.label, need.participant);
    });
  const serving = (need: NeedRow, audience: Audience): Activity[] =>
    activities.filter(
      (activity) =>
        counts(activity.status) &&
        serves(filled(activity), need) &&
        seesActivity(activity, audience) &&
        !(real(need.participant) && activity.organizations.some(({ provider }) => fictional(provider))),
    );
  const agreed = (need: NeedRow) =>
    matches.filter(
      (match) => match.need === need.id && !(real(need.participant) && fictional(match.provider)),
    );
  const filled = (activity: Activity): Activity => {
    const named = activity.needs.flatMap((id) => byId.get(id) ?? []);
    const or = <Value>(said: readonly Value[], from: (need: NeedRow) => Value) =>
      said.length > 0 ? said : named.map(from);
    return {
      ...activity,
      participants: or(activity.participants, (need) => need.participant),
      provisions: or(activity.provisions, (need) => need.provision),
      types: or(activity.types, (need) => need.type),
    };
  };
  const anyOffer = (need: NeedRow): boolean =>
    offers.some((offer) => {
      const participant = catalogue.participants.get(need.participant);
      if (!participant || (real(need.participant) && fictional(offer.provider))) return false;
      const capacityTaken = matches.filter(
        (match) => match.offer === offer.id && match.agreedAt?.slice(0, 4) === now.slice(0, 4),
      ).length;
      const audience: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };
      return (
        blockersOf(need, offer, {
          today: dayOf(now),
          now,
          participant,
          catalogue,
          capacityTaken,
          present: false,
          audience,
        }).length === 0
      );
    });

  return {
    needs,
    offers,
    activities,
    seesActivity,
    servingOf: serving,
    population: submissions.some(({ participant }) => !real(participant))
      ? ('FICTIONAL' as const)
      : ('REAL' as const),
    coverage: (need: NeedRow, audience: Audience) =>
      coverageOf({
        state: need.state,
        anyOffer: anyOffer(need),
        matchStages: agreed(need).map(({ stage }) => stage),
        activityStatuses: serving(need, audience).map(({ status }) => status),
      }),
    providersOf: (need: NeedRow, audience: Audience) => [
      ...new Set([
        ...agreed(need).map(({ provider }) => provider),
        ...serving(need, audience).flatMap(({ organizations }) =>
          organizations.map(({ provider }) => provider),
        ),
      ]),
    ],
    /** Nothing said in a list is one point without it. */
    pointsOf(activity: Activity): Point[] {
      const { participants, provisions, types, organizations } = filled(activity);
      const orNothing = <Value>(list: readonly Value[]): readonly (Value | undefined)[] =>
        list.length > 0 ? list : [undefined];
      const categories = (type: string | undefined): (string | null)[] => {
        const own = catalogue.assistanceTypes.get(type ?? '')?.category;
        if (own || type === undefined) return [own ?? null];
        const named = activity.needs.flatMap((id) => byId.get(id) ?? []).filter((need) => need.type === type);
        return named.length > 0 ? named.map(({ category }) => category) : [null];
      };
      const about = aboutOf({
        subjects: activity.needs.flatMap((id) => byId.get(id)?.subjects ?? []),
      });
      return about.flatMap((subject) =>
        orNothing(provisions).flatMap((provision) =>
          orNothing(participants).flatMap((participant) =>
            orNothing(types).flatMap((type) =>
              categories(type).flatMap((category) =>
                orNothing(organizations.map(({ provider }) => provider)).map((provider) => ({
                  provision: provision ?? ('NONE' as Reference),
                  participant: participant ?? ('NONE' as ParticipantCode),
                  type: type ?? 'NONE',
                  category,
                  provider: provider ?? ('NONE' as ProviderId),
                  subject,
                })),
              ),
            ),
          ),
        ),
      );
    },
    inForce: inForce(submissions),
    submissions,
  };
}

export function inForce(submissions: readonly Submission[]) {
  const order = ({ cycle, submittedAt, instrument }: Submission) => `${cycle} ${submittedAt} ${instrument}`;
  const found = new Map<string, { participant: ParticipantCode; answer: SubmissionAnswer }>();
  for (const { participant, answers } of [...submissions].sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    for (const answer of answers) found.set(`${participant} ${answer.provision}`, { participant, answer });
  }
  return [...found.values()];
}

function passesPlaces(
  { filter, instrument }: MatrixQuery,
  population: string,
  point: Point,
  now: string,
): boolean {
  const within = (list: readonly string[] | null | undefined, value: string | null | undefined) =>
    list == null || (value != null && list.includes(value));
  const { reference, article, chapter, area, level } = placeOf(point.provision);
  const participant = catalogue.participants.get(point.participant as ParticipantCode);
  return (
    (participant === undefined || participant.fictional === (population === 'FICTIONAL')) &&
    within(filter.participants, participant?.code) &&
    within(filter.regionalGroups, participant?.regionalGroup) &&
    (filter.leastDeveloped == null ||
      (participant !== undefined && leastDevelopedAt(participant, dayOf(now)) === filter.leastDeveloped)) &&
    isOn(filter.smallIslandDeveloping, participant?.smallIslandDeveloping) &&
    isOn(filter.landlockedDeveloping, participant?.landlockedDeveloping) &&
    (instrument === null || isAskedIn(instrument, reference)) &&
    within(filter.provisions, reference) &&
    within(filter.articles, article) &&
    within(filter.chapters, chapter) &&
    within(filter.priorityAreas, area) &&
    within(filter.obligationLevels, level)
  );
}

/** Where it is in the conventions: a provision, or an article, a chapter, or joining by its key. */
function placeOf(key: Reference | undefined) {
  const provision = catalogue.provisions.get(key as Reference);
  const of = key?.replace(/(article|chapter)[.]/, '') ?? '';
  const article = catalogue.articles.get(provision?.article ?? (key?.includes('article.') ? of : ''));
  const chapter = article?.chapter ?? (key?.includes('chapter.') ? of : undefined);
  const inChapter = [...catalogue.articles.values()].filter((one) => one.chapter === chapter);
  const areas = new Set(inChapter.flatMap(({ priorityArea }) => priorityArea ?? []));
  const isBroad = !provision && (chapter !== undefined || key === 'joining');
  return {
    reference: provision || isBroad ? key : undefined,
    article: article?.number,
    chapter,
    area: article ? article.priorityArea : areas.size === 1 ? [...areas][0] : undefined,
    level: isBroad ? 'NONE' : provision?.obligationLevel,
  };
}

/** What is broader than a provision is where a part of it is. */
function isAskedIn(instrument: string, key: Reference | undefined): boolean {
  const all = catalogue.instruments.get(instrument)?.provisions ?? [];
  if (key === 'joining') return all.some((one) => !one.includes(':'));
  const { article, chapter } = placeOf(key);
  if (key?.includes('article.')) return all.some((one) => placeOf(one).article === article);
  if (key?.includes('chapter.')) return all.some((one) => placeOf(one).chapter === chapter);
  return all.includes(key as Reference);
}

/** undefined: it is only in the totals across this dimension. */
function keyOf(dimension: Dimension, point: Point): string | undefined {
  const said = <Value>(
    value: Value | undefined,
    key: (value: Value) => string | null | undefined,
  ): string | undefined => (value === undefined ? undefined : (key(value) ?? 'NONE'));
  const ofProvision = (key: (reference: Reference) => string | null | undefined) =>
    said(point.provision, key);
  const keys: Record<Dimension, () => string | undefined> = {
    CHAPTER: () => ofProvision((reference) => placeOf(reference).chapter),
    ARTICLE: () => ofProvision((reference) => placeOf(reference).article),
    PROVISION: () => ofProvision((reference) => reference),
    PRIORITY_AREA: () => ofProvision((reference) => placeOf(reference).area),
    OBLIGATION_LEVEL: () => ofProvision((reference) => placeOf(reference).level),
    CATEGORY: () => said(point.category, (category) => category),
    TYPE: () => said(point.type, (type) => type),
    SUBJECT: () => point.subject,
    REGIONAL_GROUP: () => said(point.participant, (code) => catalogue.participants.get(code)?.regionalGroup),
    PARTICIPANT: () => said(point.participant, (code) => code),
    PROVIDER: () => said(point.provider, (id) => id),
    PROVIDER_KIND: () => said(point.provider, (id) => catalogue.providers.get(id)?.kind),
    HORIZON: () => said(point.horizon, (horizon) => horizon),
    COVERAGE: () => said(point.coverage, (coverage) => coverage),
  };
  return keys[dimension]();
}

function eligible(offer: Offer, code: ParticipantCode, now: string): boolean {
  const participant = catalogue.participants.get(code);
  return participant !== undefined && isEligible(offer.eligible, participant, dayOf(now));
}

/** What names none is under NONE. */
const aboutOf = ({ subjects = [] }: { readonly subjects?: readonly string[] }): readonly string[] =>
  subjects.length > 0 ? subjects : ['NONE'];

const emptyBucket = (): Bucket => ({
  needs: new Set(),
  states: new Set(),
  offers: new Set(),
  activities: new Set(),
  providers: new Set(),
  gaps: new Set(),
  coverage: new Map(),
});

function cellOf(key: string, { needs, states, offers, activities, providers, gaps, coverage }: Bucket): Cell {
  const [row, column] = JSON.parse(key) as [string | null, string | null];
  const covered = (one: Coverage) => [...coverage.values()].filter((other) => other === one).length;
  return {
    row,
    column,
    needs: needs.size,
    participants: states.size,
    offers: offers.size,
    providers: providers.size,
    activities: activities.size,
    silentGaps: gaps.size,
    coverage: {
      unmet: covered('UNMET'),
      offered: covered('OFFERED'),
      agreed: covered('AGREED'),
      underWay: covered('UNDER_WAY'),
      met: covered('MET'),
    },
  };
}

const isOn = (wanted: boolean | null | undefined, on: boolean | undefined): boolean =>
  wanted == null || on === wanted;

import type { AssistanceWanted } from '../../../domain/assessment/answer.ts';
import { askedProvision, parseWish } from '../../../domain/assessment/answer-input.ts';
import type { NeedRow } from '../../../domain/assessment/need.ts';
import { type AlreadyAsked, alreadyAsked, type Wish } from '../../../domain/assistance/already-asked.ts';
import type { Fit } from '../../../domain/assistance/match.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import { type AssessmentId, answerId, needId, type Reference } from '../../../domain/base/ids.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { withSubjects } from '../../../domain/convention/subject.ts';
import { askedIn } from '../../assessment/open-assessment.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { within } from '../../base/within.ts';

/** A wish as far as it is written, without its texts: matching asks none, so none is sent. */
export interface WishInput extends Readonly<Record<string, unknown>> {
  readonly assessment: AssessmentId;
  readonly provision: string;
}

export interface WishedHelp {
  readonly wish: Wish;
  /** Best first, as many as a page shows. */
  readonly fits: readonly Fit[];
  readonly offersThatFit: number;
  /** Where none fits, the nearest, each with what is in the way. */
  readonly nearest: readonly Fit[];
}

/** How many offers are shown beside a wish. */
const shown = 3;

/** The offers that would fit a wish while its State's own people write it. Nothing is kept, and nobody else is told. */
export async function wishedHelp(context: Context, input: WishInput): Promise<WishedHelp> {
  const { store, viewer } = context;
  const assessment = await found(store.assessments.byIds(audience(context), [input.assessment]), [
    'input',
    'assessment',
  ]);
  permit(viewer, 'assessment.answer', assessment, ['input', 'assessment']);
  const instrument = askedIn(store.catalogue(), assessment);
  const provision = within(['input'], () => askedProvision(input.provision, instrument));
  const { participant } = assessment;
  const wanted = within(['input'], () => parseWish(input, instrument));
  const row = rowOf(participant, provision, wanted);
  const { projection } = store.live;
  const who = audience(context);
  const page = { after: null, first: shown, includeBlocked: false };
  const { totalCount, fits } = projection.fitsOfWish(row, who, page);
  const nearest =
    totalCount > 0 ? [] : projection.fitsOfWish(row, who, { ...page, includeBlocked: true }).fits;
  const wish = {
    participant,
    provision,
    type: row.type,
    assessment: assessment.id,
    instrument: instrument.code,
  };
  return { wish, fits, offersThatFit: totalCount, nearest: nearest.filter(isOfKind) };
}

/** An offer of other help, or of help elsewhere, is not near. */
const isOfKind = ({ blockers }: Fit): boolean =>
  blockers.every(({ code }) => code !== 'TYPE_NOT_OFFERED' && code !== 'OUT_OF_SCOPE');

/** The need it would be, before anything is known of it. */
const rowOf = (
  participant: NeedRow['participant'],
  provision: Reference,
  { type, category, subjects, horizon, languages, budgetBand }: AssistanceWanted,
): NeedRow => ({
  ...{ id: needId(participant, provision, type), participant, provision, state: 'OPEN', label: 'STATE' },
  ...withSubjects(subjects),
  ...{ type, category, horizon, languages, budgetBand, targetDate: null, place: null },
  ...{ vague: false, withoutGap: false, waitsFor: [], alreadyAssistedBy: [] },
});

/** The same help that this State asked for or gets, here and in the same article [WG 20]. */
export async function alreadyAskedFor(context: Context, wish: Wish): Promise<readonly AlreadyAsked[]> {
  const { store, now } = context;
  const who = audience(context);
  const catalogue = store.catalogue();
  const article = provisionsBeside(catalogue, wish.provision);
  const ids = [...article].map((provision) => needId(wish.participant, provision, wish.type));
  const [needs, assessments] = await Promise.all([
    store.needs.byIds(who, ids),
    store.assessments.list(who, { participants: [wish.participant] }),
  ]);
  const instruments = new Map(assessments.map(({ id, instrument }) => [id, instrument]));
  const [matches, answers] = await Promise.all([
    store.matches.openOfNeeds(needs.map(({ id }) => id)),
    store.answers.byIds(
      who,
      assessments.flatMap(({ id }) => [...article].map((provision) => answerId(id, provision))),
    ),
  ]);
  return alreadyAsked(
    wish,
    {
      ...{ needs, matches, activities: store.live.projection.activities(who) },
      answers: answers
        .filter(({ revision }) => revision > 0)
        .map((answer) => ({ ...answer, instrument: instruments.get(answer.assessment) ?? '' })),
    },
    article,
    dayOf(now),
  );
}

const provisionsBeside = (
  { provisions, articles }: Catalogue,
  provision: Reference,
): ReadonlySet<Reference> =>
  new Set(
    articles.get(provisions.get(provision)?.article ?? '')?.provisions.map(({ reference }) => reference) ?? [
      provision,
    ],
  );

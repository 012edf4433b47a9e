import { z } from 'zod';
import type { Day } from '../base/calendar.ts';
import type { ParticipantCode } from '../base/ids.ts';
import { moneyOf } from '../base/money.ts';
import { day, languageTags, optionalText, parse, text } from '../base/parse.ts';
import { Invalid } from '../base/refusal.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { legalTraditions, regionalGroups } from '../convention/participant.ts';
import { mostSubjects, subjectsNamed, withSubjects } from '../convention/subject.ts';
import { type Eligible, modes, type Offer, type Scope } from './offer.ts';

/** What a provider says of an offer; the rest is kept by the system. */
export type OfferContent = Omit<
  Offer,
  | 'id'
  | 'revision'
  | 'contentRevision'
  | 'provider'
  | 'code'
  | 'publishedAt'
  | 'confirmedAt'
  | 'revisedAt'
  | 'withdrawnAt'
  | 'withdrawnReason'
>;

/** Checks what a provider wants to offer; the first thing wrong is refused with its path. Other keys of the input (ids, provider) are passed over. */
export function parseOffer(input: Readonly<Record<string, unknown>>, catalogue: Catalogue): OfferContent {
  const { ceiling, subjects, ...given } = parse(shape, input);
  const types = named(given.types, catalogue.assistanceTypes, 'assistance type', ['types']);
  if (types.length === 0) throw new Invalid('Name at least one assistance type.', ['types']);
  const scope = scopeOf(given.scope, catalogue);
  if (types.includes('MODEL_LEGISLATION') && scope.wholeConvention)
    throw new Invalid(wholeModel, ['scope', 'wholeConvention']);
  const eligible = eligibleOf(given.eligible, catalogue);
  checkWindow(given.opens, given.closes);
  const about = withSubjects(subjectsNamed(subjects, catalogue.subjects, ['subjects']));
  return {
    ...given,
    ...about,
    types,
    scope,
    eligible,
    ceiling: ceiling ? moneyOf(ceiling, ['ceiling']) : null,
  };
}

/** Checks a draft of an offer: a title, by which its provider's people know it, and codes that there are; all else may still be missing. */
export function parseOfferDraft(
  input: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): OfferContent {
  const { ceiling, subjects, ...given } = parse(shape, input);
  return {
    ...given,
    ...withSubjects(subjectsNamed(subjects, catalogue.subjects, ['subjects'])),
    types: named(given.types, catalogue.assistanceTypes, 'assistance type', ['types']),
    scope: scopeIn(given.scope, catalogue),
    eligible: eligibleOf(given.eligible, catalogue),
    ceiling: ceiling ? moneyOf(ceiling, ['ceiling']) : null,
  };
}

/** Whom an offer would reach as it is written so far; what is not said yet reaches nobody. */
export type OfferInWriting = Pick<Offer, 'types' | 'scope' | 'eligible'>;

/** Checks the codes of an offer that is still being written: lists may be empty, and the rest may be missing. */
export function parseOfferInWriting(
  input: Readonly<Record<string, unknown>>,
  { assistanceTypes, provisions, articles, chapters, participants }: Catalogue,
): OfferInWriting {
  const { types, scope, eligible } = parse(shape.pick({ types: true, scope: true, eligible: true }), input);
  return {
    types: named(types, assistanceTypes, 'assistance type', ['types']),
    scope: scopeIn(scope, { provisions, articles, chapters }),
    eligible: eligibleOf(eligible, { participants }),
  };
}

const codes = z
  .array(z.string().trim())
  .max(500)
  .nullish()
  .transform((list) => list ?? []);
const flag = z.boolean().nullish().transform(Boolean);
const dayOrNone = day.nullish().transform((value) => value ?? null);

const shape = z.object({
  title: text(200),
  description: optionalText(5000),
  types: codes,
  subjects: z
    .array(z.string().trim())
    .max(mostSubjects)
    .nullish()
    .transform((list) => list ?? []),
  scope: z.object({ provisions: codes, articles: codes, chapters: codes, wholeConvention: flag }),
  eligible: z
    .object({
      participants: codes,
      regionalGroups: z
        .array(z.enum(regionalGroups))
        .nullish()
        .transform((list) => [...new Set(list ?? [])]),
      leastDevelopedOnly: flag,
      except: codes,
    })
    .nullish(),
  languages: languageTags,
  legalTraditions: z
    .array(z.enum(legalTraditions))
    .nullish()
    .transform((list) => [...new Set(list ?? [])]),
  mode: z
    .enum(modes)
    .nullish()
    .transform((value) => value ?? null),
  opens: dayOrNone,
  closes: dayOrNone,
  capacityPerYear: z
    .int()
    .min(1)
    .max(1_000_000)
    .nullish()
    .transform((value) => value ?? null),
  ceiling: z.object({ amount: z.string(), currency: z.string() }).nullish(),
  conditions: optionalText(5000),
  contact: optionalText(500),
});

const wholeModel =
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or remove model legislation.';

function scopeOf(
  given: z.output<typeof shape>['scope'],
  catalogue: Pick<Catalogue, 'provisions' | 'articles' | 'chapters'>,
): Scope {
  const scope = scopeIn(given, catalogue);
  const names = scope.provisions.length + scope.articles.length + scope.chapters.length;
  if (names > 0 || scope.wholeConvention) return scope;
  throw new Invalid(
    'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.',
    ['scope'],
  );
}

const scopeIn = (
  given: z.output<typeof shape>['scope'],
  { provisions, articles, chapters }: Pick<Catalogue, 'provisions' | 'articles' | 'chapters'>,
): Scope => ({
  provisions: named(given.provisions, provisions, 'provision', ['scope', 'provisions']),
  articles: named(given.articles, articles, 'article', ['scope', 'articles']),
  chapters: named(given.chapters, chapters, 'chapter', ['scope', 'chapters']),
  wholeConvention: given.wholeConvention,
});

function eligibleOf(
  given: z.output<typeof shape>['eligible'],
  { participants }: Pick<Catalogue, 'participants'>,
): Eligible {
  const states = (list: readonly string[] | undefined, name: string) =>
    named((list ?? []) as readonly ParticipantCode[], participants, 'participant', ['eligible', name]);
  return {
    participants: states(given?.participants, 'participants'),
    regionalGroups: given?.regionalGroups ?? [],
    leastDevelopedOnly: given?.leastDevelopedOnly ?? false,
    except: states(given?.except, 'except'),
  };
}

/** Each once, in the place where it was sent. */
function named<Code extends string>(
  list: readonly string[],
  all: ReadonlyMap<Code, unknown>,
  noun: string,
  path: readonly string[],
): readonly Code[] {
  for (const [at, code] of list.entries()) {
    if (!all.has(code as Code))
      throw new Invalid(`There is no ${noun} "${code}". Correct the code or remove it.`, [...path, at]);
  }
  return [...new Set(list as readonly Code[])];
}

/** A window that has already closed is not a mistake: the offer is published, and says that it is closed. */
function checkWindow(opens: Day | null, closes: Day | null): void {
  if (closes !== null && opens !== null && closes < opens)
    throw new Invalid('The window closes before it opens. Send a later day.', ['closes']);
}

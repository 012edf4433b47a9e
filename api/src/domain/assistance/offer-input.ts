import { z } from 'zod';
import type { Day } from '../base/calendar.ts';
import type { ParticipantCode } from '../base/ids.ts';
import { moneyOf } from '../base/money.ts';
import { day, languageTags, optionalText, parse, text } from '../base/parse.ts';
import { Invalid } from '../base/refusal.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { legalTraditions, regionalGroups } from '../convention/participant.ts';
import { type Eligible, modes, type Offer, type Scope } from './offer.ts';

/** What a provider says of an offer; the rest is kept by the house. */
export type OfferContent = Omit<
  Offer,
  | 'id'
  | 'revision'
  | 'provider'
  | 'publishedAt'
  | 'confirmedAt'
  | 'revisedAt'
  | 'withdrawnAt'
  | 'withdrawnReason'
>;

/** Checks what a provider wants to offer; the first thing wrong is refused with its path. Other keys of the input (ids, provider) are passed over. */
export function parseOffer(input: Readonly<Record<string, unknown>>, catalogue: Catalogue): OfferContent {
  const { ceiling, ...given } = parse(shape, input);
  const types = known(given.types, catalogue.assistanceTypes, 'assistance type', ['types']);
  const scope = scopeOf(given.scope, catalogue);
  if (types.includes('MODEL_LEGISLATION') && scope.wholeConvention)
    throw new Invalid(wholeModel, ['scope', 'wholeConvention']);
  const eligible = eligibleOf(given.eligible, catalogue);
  checkWindow(given.opens, given.closes);
  return { ...given, types, scope, eligible, ceiling: ceiling ? moneyOf(ceiling, ['ceiling']) : null };
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
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or take model legislation out.';

function scopeOf(
  given: z.output<typeof shape>['scope'],
  { provisions, articles, chapters }: Catalogue,
): Scope {
  const scope: Scope = {
    provisions: known(given.provisions, provisions, 'provision', ['scope', 'provisions']),
    articles: known(given.articles, articles, 'article', ['scope', 'articles']),
    chapters: known(given.chapters, chapters, 'chapter', ['scope', 'chapters']),
    wholeConvention: given.wholeConvention,
  };
  const named = scope.provisions.length + scope.articles.length + scope.chapters.length;
  if (named > 0 || scope.wholeConvention) return scope;
  throw new Invalid(
    'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.',
    ['scope'],
  );
}

function eligibleOf(given: z.output<typeof shape>['eligible'], { participants }: Catalogue): Eligible {
  const states = (list: readonly string[] | undefined, name: string) =>
    known((list ?? []) as readonly ParticipantCode[], participants, 'participant', ['eligible', name]);
  return {
    participants: states(given?.participants, 'participants'),
    regionalGroups: given?.regionalGroups ?? [],
    leastDevelopedOnly: given?.leastDevelopedOnly ?? false,
    except: states(given?.except, 'except'),
  };
}

/** Each once, in the place where it was sent. Types must be named; other lists may be empty. */
function known<Code extends string>(
  list: readonly string[],
  all: ReadonlyMap<Code, unknown>,
  noun: string,
  path: readonly string[],
): readonly Code[] {
  if (list.length === 0 && noun === 'assistance type')
    throw new Invalid('Name at least one assistance type.', path);
  for (const [at, code] of list.entries()) {
    if (!all.has(code as Code))
      throw new Invalid(`There is no ${noun} "${code}". Correct the code or take it out.`, [...path, at]);
  }
  return [...new Set(list as readonly Code[])];
}

/** A window that closed already is no mistake: the offer is published, and says that it is closed. */
function checkWindow(opens: Day | null, closes: Day | null): void {
  if (closes !== null && opens !== null && closes < opens)
    throw new Invalid('The window closes before it opens. Send a later day.', ['closes']);
}

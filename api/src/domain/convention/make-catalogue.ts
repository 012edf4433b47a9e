import { Invalid } from '../base/refusal.ts';
import type { Article, Chapter, Convention, Provision } from './article.ts';
import type { Catalogue } from './catalogue.ts';
import { checkQuestions } from './check-questions.ts';
import { cycleIn } from './graph.ts';
import type { AssistanceType, Instrument } from './instrument.ts';
import { knownProviders } from './known-providers.ts';
import type { Participant } from './participant.ts';
import { inTurn as byVersion, type PrerequisiteChange, withChanges } from './prerequisite-change.ts';
import type { Provider } from './provider.ts';
import { byConvention, conventionOf, parseKey, printKey } from './provision-key.ts';
import type { Subject } from './subject.ts';
import { type TimeLimits, timeLimitsOf } from './time-limits.ts';
import { noPoints, shippedWeights, type Weights } from './weights.ts';

export interface CatalogueParts {
  readonly version: string;
  /** One that has articles and is not among these is called by its code. */
  readonly conventions?: readonly Convention[];
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
  /** Of what articles build on, in any order. */
  readonly prerequisiteChanges?: readonly PrerequisiteChange[];
  readonly instruments: readonly Instrument[];
  /** The oldest first. */
  readonly earlierInstruments?: readonly Instrument[];
  readonly participants: readonly Participant[];
  readonly providers?: readonly Provider[];
  readonly subjects?: readonly Subject[];
  /** Those that were set since the ones that came with the product, in any order. */
  readonly weights?: readonly Weights[];
  /** Likewise. */
  readonly timeLimits?: readonly TimeLimits[];
  readonly vocabulary?: Catalogue['vocabulary'];
  readonly sources?: Catalogue['sources'];
}

/**
 * The reference data as one consistent whole; refuses a duplicate, a key that cannot be read, a name of nothing, and articles that need each other in a
 * circle. Conventions follow one another, whenever they were loaded.
 */
export function makeCatalogue(parts: CatalogueParts): Catalogue {
  const { instruments, prerequisiteChanges = [] } = parts;
  const list = withChanges(parts.articles, prerequisiteChanges);
  checkSizes(parts);
  const chapters = inTurn(keyed('chapters', parts.chapters, ({ number }) => number));
  const articles = inTurn(keyed('articles', list, ({ number }) => number));
  const provisions = inTurn(
    new Map(allProvisions(list).map((provision) => [provision.reference, provision])),
  );
  parts.chapters.forEach(({ number }, at) => {
    checkKey(number, ['chapters', at, 'number']);
  });
  for (const [at, article] of list.entries()) checkArticle(article, at, { chapters, articles, provisions });
  checkCircles(list);
  for (const [at, subject] of (parts.subjects ?? []).entries())
    checkSubject(subject, at, { articles, provisions });
  for (const [at, instrument] of instruments.entries()) checkInstrument(instrument, at, provisions);
  return {
    version: parts.version,
    conventions: conventionsOf(parts),
    chapters,
    articles,
    provisions,
    prerequisiteChanges: byVersion(prerequisiteChanges),
    instruments: keyed('instruments', instruments, ({ code }) => code),
    earlierInstruments: byCode(parts.earlierInstruments ?? []),
    assistanceTypes: typesOf([...instruments, ...(parts.earlierInstruments ?? [])]),
    participants: keyed('participants', parts.participants, ({ code }) => code),
    ...knownProviders(keyed('providers', parts.providers ?? [], ({ id }) => id)),
    subjects: keyed('subjects', parts.subjects ?? [], ({ code }) => code),
    ...weightsOf(parts.weights ?? []),
    ...timeLimitsOf(parts.timeLimits ?? []),
    vocabulary: parts.vocabulary ?? {},
    sources: parts.sources ?? [],
  };
}

function weightsOf(set: readonly Weights[]): Pick<Catalogue, 'weights' | 'earlierWeights'> {
  const [first, ...later] = shippedWeights;
  // What somebody set is in force, even if another set of that number ships since.
  const taken = new Set(set.map(({ version }) => version));
  const shipped = later.filter(({ version }) => !taken.has(version));
  const earlierWeights = [first, ...shipped, ...set.map(whole)].sort((a, b) => a.version - b.version);
  return { weights: earlierWeights.pop() ?? first, earlierWeights };
}

/** Weights from before a part was known give it nothing. */
const whole = (set: Weights): Weights => ({ ...set, parts: { ...noPoints, ...set.parts } });

function checkSubject(
  { articles, provisions }: Subject,
  at: number,
  known: Pick<Catalogue, 'articles' | 'provisions'>,
): void {
  for (const [field, codes] of [
    ['articles', articles],
    ['provisions', provisions],
  ] as const)
    for (const [place, code] of codes.entries())
      if (!known[field].has(code as never))
        throw new Invalid(`There is no ${field.slice(0, -1)} ${code}. Correct the subject.`, [
          ...['subjects', at, field, place],
        ]);
}

function byCode(list: readonly Instrument[]): ReadonlyMap<string, readonly Instrument[]> {
  const codes = [...new Set(list.map(({ code }) => code))];
  return new Map(codes.map((code) => [code, list.filter((one) => one.code === code)]));
}

function conventionsOf({ conventions = [], articles }: CatalogueParts): ReadonlyMap<string, Convention> {
  const known = keyed('conventions', conventions, ({ code }) => code);
  const codes = [...new Set(articles.map(({ number }) => conventionOf(number)))].sort((a, b) =>
    byConvention(printKey({ convention: a, number: '1' }), printKey({ convention: b, number: '1' })),
  );
  return new Map(codes.map((code) => [code, known.get(code) ?? { code, titles: { en: code } }]));
}

function keyed<K extends string, T>(
  part: string,
  rows: readonly T[],
  keyOf: (row: T) => K,
): ReadonlyMap<K, T> {
  const map = new Map<K, T>();
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (map.has(key)) throw new Invalid(`${key} is here twice. Keep one.`, [part, at]);
    map.set(key, row);
  });
  return map;
}

/** What is counted names provisions and types by sixteen bits; also what rows of the past name takes one of these numbers. */
export const mostNumbered = 60_000;

function checkSizes({ articles, instruments }: CatalogueParts): void {
  const provisions = articles.reduce((sum, article) => sum + article.provisions.length, 0);
  const types = new Set(
    instruments.flatMap(({ assistanceTypes }) => assistanceTypes.map(({ code }) => code)),
  );
  for (const [part, noun, size] of [
    ['articles', 'provisions', provisions],
    ['instruments', 'assistance types', types.size],
  ] as const) {
    if (size > mostNumbered)
      throw new Invalid(
        `All conventions together have ${size} ${noun}; at most ${mostNumbered} can be counted. Load fewer.`,
        [part],
      );
  }
}

const inTurn = <K extends string, T>(map: ReadonlyMap<K, T>): ReadonlyMap<K, T> =>
  new Map([...map].sort(([a], [b]) => byConvention(a, b)));

function checkKey(key: string, path: readonly (string | number)[]): void {
  if (parseKey(key)) return;
  throw new Invalid(
    `"${key}" is no key. Write the number alone for the Convention against Corruption, and for another one its code before it: untoc:5(1).`,
    path,
  );
}

/** Two conventions have an article 5: what belongs together is of one. */
function checkConvention(part: string, owner: string, path: readonly (string | number)[]): void {
  if (conventionOf(part) === conventionOf(owner)) return;
  throw new Invalid(
    `${part} is of the convention ${conventionOf(part)}, ${owner} of ${conventionOf(owner)}. Give both the same code.`,
    path,
  );
}

function allProvisions(articles: readonly Article[]): readonly Provision[] {
  const seen = new Set<string>();
  return articles.flatMap((article, at) =>
    article.provisions.map((provision, place) => {
      const path = ['articles', at, 'provisions', place];
      if (seen.has(provision.reference))
        throw new Invalid(`Provision ${provision.reference} is here twice. Keep one.`, path);
      if (provision.article !== article.number)
        throw new Invalid(
          `Provision ${provision.reference} says it is of article ${provision.article}. Move it there.`,
          path,
        );
      checkKey(provision.reference, [...path, 'reference']);
      checkConvention(provision.reference, article.number, [...path, 'reference']);
      seen.add(provision.reference);
      return provision;
    }),
  );
}

function checkArticle(
  article: Article,
  at: number,
  { chapters, articles, provisions }: Pick<Catalogue, 'chapters' | 'articles' | 'provisions'>,
): void {
  const path = ['articles', at];
  checkKey(article.number, [...path, 'number']);
  checkConvention(article.chapter, article.number, [...path, 'chapter']);
  if (!chapters.has(article.chapter))
    throw new Invalid(`There is no chapter ${article.chapter}. Add it, or correct the article.`, [
      ...path,
      'chapter',
    ]);
  article.prerequisites.forEach((edge, place) => {
    const here = [...path, 'prerequisites', place];
    if (edge.article !== article.number)
      throw new Invalid(`This prerequisite is of article ${edge.article}. Move it there.`, [
        ...here,
        'article',
      ]);
    if (!articles.has(edge.prerequisite))
      throw new Invalid(`There is no article ${edge.prerequisite}. Correct the prerequisite.`, [
        ...here,
        'prerequisite',
      ]);
    for (const [field, owner] of [
      ['provisions', edge.article],
      ['of', edge.prerequisite],
    ] as const) {
      edge[field].forEach((reference, index) => {
        if (provisions.get(reference)?.article !== owner)
          throw new Invalid(`Article ${owner} has no provision ${reference}. Correct the reference.`, [
            ...here,
            field,
            index,
          ]);
      });
    }
  });
}

function checkCircles(articles: readonly Article[]): void {
  const cycle = cycleIn(
    new Map(
      articles.map(({ number, prerequisites }) => [
        number,
        prerequisites.map(({ prerequisite }) => prerequisite),
      ]),
    ),
  );
  if (!cycle) return;
  const at = articles.findIndex(({ number }) => number === cycle[0]);
  throw new Invalid(
    `Articles need each other in a circle: ${cycle.join(' → ')}. Take out one of these prerequisites.`,
    ['articles', at, 'prerequisites'],
  );
}

function checkInstrument(instrument: Instrument, at: number, provisions: Catalogue['provisions']): void {
  const path = ['instruments', at];
  instrument.provisions.forEach((reference, place) => {
    if (!provisions.has(reference))
      throw new Invalid(`There is no provision ${reference}. Correct the reference.`, [
        ...path,
        'provisions',
        place,
      ]);
  });
  checkQuestions(instrument, path);
  const lists: Readonly<Record<string, readonly string[]>> = {
    provisions: instrument.provisions,
    assistanceTypes: instrument.assistanceTypes.map(({ code }) => code),
    legislativeTypes: instrument.legislativeTypes ?? [],
    challenges: instrument.challenges.map(({ code }) => code),
  };
  for (const [field, codes] of Object.entries(lists)) {
    codes.forEach((code, place) => {
      if (codes.indexOf(code) !== place)
        throw new Invalid(`${code} is here twice. Keep one.`, [...path, field, place]);
    });
  }
  const unknown = (instrument.legislativeTypes ?? []).findIndex(
    (code) => !instrument.assistanceTypes.some((type) => type.code === code),
  );
  if (unknown >= 0)
    throw new Invalid('This is none of the kinds of help of this checklist. Name one of them.', [
      ...path,
      'legislativeTypes',
      unknown,
    ]);
}

/** Instruments share types by code; two that give one code different categories would make one need two things. */
function typesOf(instruments: readonly Instrument[]): ReadonlyMap<string, AssistanceType> {
  const types = new Map<string, AssistanceType>();
  instruments.forEach((instrument, at) => {
    instrument.assistanceTypes.forEach((type, place) => {
      const known = types.get(type.code);
      if (known && known.category !== type.category) {
        throw new Invalid(
          `${type.code} has the category ${known.category} in another instrument. Make them agree.`,
          ['instruments', at, 'assistanceTypes', place, 'category'],
        );
      }
      types.set(type.code, known ?? type);
    });
  });
  return types;
}

import type { Reference } from '../../base/ids.ts';
import type { Article, Chapter, PriorityArea, Provision } from '../article.ts';
import type { Catalogue } from '../catalogue.ts';
import { isOfWhole } from '../provision-key.ts';
import { articleKey, type BroadPlace, chapterKey, joining, readBroad } from './broad-key.ts';
import { broadSummaries, joiningTitles } from './broad-words.ts';

export type Instruments = Pick<Catalogue, 'chapters' | 'articles' | 'provisions'>;

/** A whole article or chapter, or joining the Convention: it answers wherever a provision does, and says that it is none. */
export interface Broad extends Provision {
  readonly place: BroadPlace;
  /** Null of joining. */
  readonly chapter: string | null;
  readonly area: PriorityArea | null;
  /** Where it answers as an article: the article itself, or what it is instead of one. */
  readonly asArticle: Article;
  readonly asChapter: Chapter;
  readonly provisions: readonly Reference[];
}

/** What a need concerns: a provision, or what is broader; undefined where the reference data knows neither. */
export const concernOf = (catalogue: Instruments, key: string): Provision | undefined =>
  catalogue.provisions.get(key as Reference) ?? broadOf(catalogue).get(key as Reference);

export const broadAt = (catalogue: Instruments, key: string): Broad | undefined =>
  catalogue.provisions.has(key as Reference) ? undefined : broadOf(catalogue).get(key as Reference);

/** All that a need may concern, in the order of the conventions: joining, then each chapter, each article before its provisions. */
export function concerns(catalogue: Instruments): readonly Reference[] {
  return known(catalogue).inOrder;
}

/** As a map of what there is: codes are checked against it. */
export const knownConcerns = (catalogue: Instruments): ReadonlyMap<Reference, unknown> =>
  known(catalogue).all;

export const broadOf = (catalogue: Instruments): ReadonlyMap<Reference, Broad> => known(catalogue).broad;

/** What is broader than some of these provisions, in the order of the conventions. */
export function broaderThan(provisions: readonly Reference[], catalogue: Instruments): readonly Broad[] {
  const asked = new Set(provisions);
  const has = ({ place, provisions: parts }: Broad) =>
    place.level === 'JOINING' ? provisions.some(isOfWhole) : parts.some((part) => asked.has(part));
  const broad = broadOf(catalogue);
  return concerns(catalogue).flatMap((key) => {
    const one = broad.get(key);
    return one && has(one) ? one : [];
  });
}

interface Known {
  readonly broad: ReadonlyMap<Reference, Broad>;
  readonly inOrder: readonly Reference[];
  readonly all: ReadonlyMap<Reference, unknown>;
}

/** Reference data may be changed in place; then there is more of it. */
const made = new WeakMap<Instruments['articles'], Known & { readonly of: number }>();

function known(catalogue: Instruments): Known {
  const { chapters, articles, provisions } = catalogue;
  const of = chapters.size + articles.size + provisions.size;
  const before = made.get(articles);
  if (before?.of === of) return before;
  const broad = makeBroad(catalogue);
  const now = { broad, of, ...ordered(catalogue, broad) };
  made.set(articles, now);
  return now;
}

function makeBroad({ chapters, articles, provisions }: Instruments): ReadonlyMap<Reference, Broad> {
  const of = new Map<string, Reference[]>();
  for (const { reference, article } of provisions.values())
    for (const owner of [article, `chapter ${articles.get(article)?.chapter}`]) {
      const inside = of.get(owner);
      if (inside) inside.push(reference);
      else of.set(owner, [reference]);
    }
  const all: Broad[] = [];
  if ([...articles.keys()].some(isOfWhole)) all.push(joiningOf());
  for (const chapter of chapters.values()) {
    const inside = [...articles.values()].filter((one) => one.chapter === chapter.number);
    all.push(ofChapter(chapter, inside, of.get(`chapter ${chapter.number}`) ?? []));
    for (const article of inside) all.push(ofArticle(article, chapter, of.get(article.number) ?? []));
  }
  return new Map(all.map((one) => [one.reference, one]));
}

const nothingOfItsOwn = { obligationLevel: 'NONE', summarySource: 'OUR_OWN' } as const;

function ofArticle(article: Article, chapter: Chapter, provisions: readonly Reference[]): Broad {
  const place = { level: 'ARTICLE', of: article.number } as const;
  return {
    ...nothingOfItsOwn,
    reference: articleKey(article.number),
    article: article.number,
    summaries: broadSummaries(place, article.titles),
    ...(article.shortTitles && { shortTitles: article.shortTitles }),
    place,
    chapter: chapter.number,
    area: article.priorityArea,
    asArticle: article,
    asChapter: chapter,
    provisions,
  };
}

/** Of one priority area where all its articles are. */
function ofChapter(chapter: Chapter, articles: readonly Article[], provisions: readonly Reference[]): Broad {
  const place = { level: 'CHAPTER', of: chapter.number } as const;
  const areas = new Set(articles.flatMap(({ priorityArea }) => priorityArea ?? []));
  const [area = null] = areas.size === 1 ? areas : [];
  const reference = chapterKey(chapter.number);
  return {
    ...nothingOfItsOwn,
    reference,
    article: '',
    summaries: broadSummaries(place, chapter.titles),
    shortTitles: chapter.titles,
    place,
    chapter: chapter.number,
    area,
    asArticle: noArticle(reference, chapter.number, chapter.titles),
    asChapter: chapter,
    provisions,
  };
}

function joiningOf(): Broad {
  const place = readBroad(joining) as BroadPlace;
  const chapter = { number: joining, titles: joiningTitles };
  return {
    ...nothingOfItsOwn,
    reference: joining,
    article: '',
    summaries: joiningTitles,
    shortTitles: joiningTitles,
    place,
    chapter: null,
    area: null,
    asArticle: noArticle(joining, joining, joiningTitles),
    asChapter: chapter,
    provisions: [],
  };
}

const noArticle = (number: string, chapter: string, titles: Article['titles']): Article => ({
  number,
  chapter,
  titles,
  titleSources: { en: 'OUR_OWN' },
  priorityArea: null,
  provisions: [],
  prerequisites: [],
});

function ordered(
  { provisions, articles }: Instruments,
  broad: ReadonlyMap<Reference, Broad>,
): Pick<Known, 'inOrder' | 'all'> {
  const inOrder = new Set<Reference>(broad.has(joining) ? [joining] : []);
  const put = (key: Reference) => {
    if (broad.has(key)) inOrder.add(key);
  };
  for (const [reference, { article }] of provisions) {
    put(chapterKey(articles.get(article)?.chapter ?? ''));
    put(articleKey(article));
    inOrder.add(reference);
  }
  // What has no provision of its own comes last.
  for (const key of broad.keys()) inOrder.add(key);
  return { inOrder: [...inOrder], all: new Map([...inOrder].map((key) => [key, true])) };
}

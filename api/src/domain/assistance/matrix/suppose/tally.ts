import { addAt, byteAt, intAt, shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { countsFrom, coverageWidth } from '../../coverage-counts.ts';
import type { Selection } from '../count/select-needs.ts';
import { atlasOf, type World } from '../world/world.ts';
import type { BeforeAndAfter, Supposed, SupposedCell } from './supposed.ts';

/** A need whose coverage would become another. */
export interface Changed {
  readonly slot: number;
  readonly before: number;
  readonly after: number;
}

/** The selected needs by coverage, as it is and as it would be: in all, and of each article and kind of help in which something changes. */
export function tally(
  world: World,
  { count, slots, coverages }: Selection,
  changed: ReadonlyMap<number, Changed>,
): BeforeAndAfter & Pick<Supposed, 'articles' | 'cells'> {
  const { needs, numbers } = world;
  const { article, typeRank, provisionRank, catalogue } = atlasOf(world);
  const all = createCounts();
  const ofArticle = new Map<string, Counts>();
  const ofCell = new Map<string, Counts>();
  const cells: Place[] = [];
  const placeOf = (slot: number): Place => ({
    article: article[shortAt(needs.provision, slot)] ?? '',
    type: numbers.types.all[shortAt(needs.type, slot)] ?? '',
    rank: shortAt(provisionRank, shortAt(needs.provision, slot)),
    typeRank: shortAt(typeRank, shortAt(needs.type, slot)),
  });
  for (const slot of changed.keys()) {
    const place = placeOf(slot);
    if (!catalogue.articles.has(place.article)) continue;
    if (!ofArticle.has(place.article)) ofArticle.set(place.article, createCounts());
    if (ofCell.has(keyOf(place))) continue;
    ofCell.set(keyOf(place), createCounts());
    cells.push(place);
  }
  const counted = article.map((number) => number !== null && ofArticle.has(number));

  for (let at = 0; at < count; at++) {
    const slot = intAt(slots, at);
    const before = byteAt(coverages, at);
    if (before === coverageIndex.WITHDRAWN) continue;
    const after = changed.get(slot)?.after ?? before;
    put(all, before, after);
    if (!counted[shortAt(needs.provision, slot)]) continue;
    const place = placeOf(slot);
    put(ofArticle.get(place.article), before, after);
    put(ofCell.get(keyOf(place)), before, after);
  }

  const inOrder = cells.sort((a, b) => a.rank - b.rank || a.typeRank - b.typeRank);
  return {
    ...said(all),
    articles: [...new Set(inOrder.map((place) => place.article))].map((number) => ({
      article: number,
      ...said(ofArticle.get(number) ?? createCounts()),
    })),
    cells: inOrder.map(
      (place): SupposedCell => ({
        article: place.article,
        type: place.type,
        ...said(ofCell.get(keyOf(place)) ?? createCounts()),
      }),
    ),
  };
}

interface Place {
  readonly article: string;
  readonly type: string;
  readonly rank: number;
  readonly typeRank: number;
}
const keyOf = ({ article, type }: Place): string => `${article} ${type}`;

interface Counts {
  readonly before: Int32Array;
  readonly after: Int32Array;
}
const createCounts = (): Counts => ({
  before: new Int32Array(coverageWidth),
  after: new Int32Array(coverageWidth),
});
function put(counts: Counts | undefined, before: number, after: number): void {
  if (!counts) return;
  addAt(counts.before, before);
  addAt(counts.after, after);
}
const said = ({ before, after }: Counts): BeforeAndAfter => ({
  before: countsFrom(before, 0),
  after: countsFrom(after, 0),
});

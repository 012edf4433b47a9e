import { setImmediate as breathe } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import { compareFrozen } from '../../../domain/assistance/matrix/frozen/marks.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import { figuresKey } from '../../../domain/base/visibility.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { type DigestCounts, type DigestSpan, nothingChanged } from '../../../domain/correspondence/digest.ts';
import type { Context } from '../../base/context.ts';
import { hashOf } from '../../base/once.ts';
import { type Sides, sidesOf } from './sides.ts';

/** Equal readers are told the same: who they are is no part of it. */
const askedKey = (audience: Audience, span: DigestSpan): string =>
  span.editions
    ? `${audience.level} ${span.editions.from} ${span.editions.to}`
    : `${figuresKey(audience)} ${span.from} ${span.to}`;

interface Known {
  readonly answers: LRUCache<string, DigestCounts>;
  /** The two sides of one audience: many of its questions are asked one after another. */
  sides: { readonly key: string; readonly of: Sides } | null;
  /** How many answers were worked out, for those who measure. */
  worked: number;
}
const known = new WeakMap<Catalogue, Known>();
/** A few numbers each. */
const mostAnswers = 20_000;

const knownOf = ({ store }: Context): Known => {
  const catalogue = store.catalogue();
  const one = known.get(catalogue) ?? {
    ...{ answers: new LRUCache<string, DigestCounts>({ max: mostAnswers }), sides: null, worked: 0 },
  };
  known.set(catalogue, one);
  return one;
};

/**
 * What changed, of each question, for this audience as it is now; answered once for all equal readers, and once more when what the audience sees has
 * changed since.
 */
export async function countsOf(
  context: Context,
  span: DigestSpan,
  audience: Audience,
  questions: readonly MatrixQuery[],
): Promise<readonly DigestCounts[]> {
  const memory = knownOf(context);
  // What was narrowed since has changed the version of whoever saw it.
  const key = `${askedKey(audience, span)} ${context.store.live.version(audience).version}`;
  const counts: DigestCounts[] = [];
  for (const question of questions) {
    const asked = `${key} ${hashOf({ filter: question.filter, instrument: question.instrument })}`;
    const answer =
      memory.answers.get(asked) ?? (await workedOut(context, memory, { key, span, audience, question }));
    memory.answers.set(asked, answer);
    counts.push(answer);
  }
  return counts;
}

async function workedOut(
  context: Context,
  memory: Known,
  asked: {
    readonly key: string;
    readonly span: DigestSpan;
    readonly audience: Audience;
    readonly question: MatrixQuery;
  },
): Promise<DigestCounts> {
  const { key, span, audience, question } = asked;
  if (memory.sides?.key !== key) {
    memory.sides = null;
    memory.sides = { key, of: await sidesOf(context, span, audience) };
  }
  const { before, after } = memory.sides.of;
  const { marks } = compareFrozen(before, after, question);
  memory.worked++;
  // Others are served between one and the next.
  await breathe();
  const total = marks.find(({ row, column }) => row === null && column === null);
  if (!total) return nothingChanged;
  const { added, gone, further, fallen } = total;
  return { added, gone, further, fallen };
}

/** Figures of this process: how many answers it worked out, whatever was asked how often. */
export const workedOutSoFar = (context: Context): number => knownOf(context).worked;

/** What was held for the readers of one run. */
export function forgetSides(context: Context): void {
  knownOf(context).sides = null;
}

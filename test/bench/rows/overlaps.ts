import {
  commonTime,
  type Help,
  likelySpanOf,
  ofDifferentProviders,
} from '@needs-matrix/api/domain/assistance/overlap/help';
import { overlaps as found } from '@needs-matrix/api/domain/assistance/overlap/overlaps';
import type { CoreWorld } from '../core.ts';
import { figure } from '../figure.ts';
import { core } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Which activities (what is agreed is among them) overlap, by State and article, beside trying each with each. */
export const overlaps: Row = {
  figures: { overlaps: [timesReference(0.02)] },
  async *measure(bench) {
    const help = helpIn(await bench.of(core));
    const ours = found(help).length;
    const tried = tryingAll(help);
    if (ours !== tried) throw new Error(`Found ${ours} overlaps; trying all pairs finds ${tried}.`);
    const times = await interleaved(
      7,
      () => elapsed(() => found(help)),
      () => elapsed(() => tryingAll(help)),
    );
    yield figure(
      'overlaps',
      `the ${ours} overlaps of ${help.length} activities, beside trying all pairs`,
      'ms',
      times.ours,
      times.reference,
    );
  },
};

function helpIn({ store, activities }: CoreWorld): readonly Help[] {
  const { provisions } = store.catalogue();
  const [providers, states, articles, types] = [numbers(), numbers(), numbers(), numbers()];
  return activities.map((activity) => ({
    providers: providers(activity.organizations.map(({ provider }) => provider)),
    participants: states(activity.participants),
    articles: articles(activity.provisions.map((provision) => provisions.get(provision)?.article ?? '')),
    types: types(activity.types),
    time: likelySpanOf(activity),
  }));
}

/** Codes as small numbers, each once. */
function numbers(): (codes: readonly string[]) => number[] {
  const known = new Map<string, number>();
  const numberOf = (code: string): number => {
    const number = known.get(code) ?? known.size;
    known.set(code, number);
    return number;
  };
  return (codes) => [...new Set(codes.map(numberOf))];
}

function tryingAll(help: readonly Help[]): number {
  let count = 0;
  for (const [at, one] of help.entries())
    for (const other of help.slice(at + 1)) if (overlap(one, other)) count++;
  return count;
}

const overlap = (a: Help, b: Help): boolean =>
  meet(a.participants, b.participants) &&
  meet(a.types, b.types) &&
  meet(a.articles, b.articles) &&
  ofDifferentProviders(a, b) &&
  commonTime(a.time, b.time) !== null;

const meet = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((one) => others.includes(one));

import type { Blocker, Caution, Part } from '../../match.ts';
import { blockersOf, fit } from '../fit.ts';
import type { FitPair } from '../pair.ts';
import { type Hindrance, hindrances } from './hindrances.ts';
import type { Way } from './way.ts';
import { waysToFit } from './ways-to-fit.ts';
import { waysToRaise } from './ways-to-raise.ts';

/** A way with the score that the pair would have then. */
export interface ScoredWay extends Pick<Way, 'by' | 'steps'> {
  readonly score: number;
}

export interface WhyNotBlocker extends Blocker {
  readonly ways: readonly ScoredWay[];
}
export interface WhyNotHindrance extends Omit<Hindrance, 'ways'> {
  readonly ways: readonly ScoredWay[];
}
export interface WhyNotPart extends Part {
  readonly ways: readonly ScoredWay[];
}

/** Why an offer does not fit a need, or not better: every reason with what would have to change, and who can change it. */
export interface WhyNot {
  readonly score: number;
  readonly blockers: readonly WhyNotBlocker[];
  readonly hindrances: readonly WhyNotHindrance[];
  readonly parts: readonly WhyNotPart[];
  readonly cautions: readonly Caution[];
}

export function whyNot(pair: FitPair): WhyNot {
  const { need, offer, facts } = pair;
  const { score, blockers, parts, cautions } = fit(need, offer, facts);
  return {
    score,
    blockers: blockers.map((blocker) => ({
      ...blocker,
      ways: waysToFit[blocker.code](pair)
        .filter((way) => removesOnly(pair, way, blocker))
        .map(scored),
    })),
    hindrances: hindrances(pair).map(({ ways, ...hindrance }) => ({ ...hindrance, ways: ways.map(scored) })),
    parts: parts.map((part) => ({ ...part, ways: bestBySide(raising(pair, part)) })),
    cautions,
  };
}

/** Waiting for one thing may end another: that is no way. */
function removesOnly({ need, offer, facts }: FitPair, { after }: Way, { code }: Blocker): boolean {
  const before = blockersOf(need, offer, facts).filter((one) => one.code !== code);
  const left = blockersOf(after.need, after.offer, after.facts);
  return left.map((one) => one.code).join() === before.map((one) => one.code).join();
}

const scored = ({ by, steps, after }: Way): ScoredWay => ({
  by,
  steps,
  score: fit(after.need, after.offer, after.facts).score,
});

/** Those that do give the part more, and take nothing from the whole. */
function raising(pair: FitPair, part: Part): readonly ScoredWay[] {
  const { score } = fit(pair.need, pair.offer, pair.facts);
  return waysToRaise[part.code](pair).flatMap((way) => {
    const { need, offer, facts } = way.after;
    const raised = fit(need, offer, facts);
    const points = raised.parts.find(({ code }) => code === part.code)?.points ?? 0;
    return points > part.points && raised.score >= score ? scored(way) : [];
  });
}

/** Of several things that one side could say, the one that gives most. */
function bestBySide(ways: readonly ScoredWay[]): readonly ScoredWay[] {
  const best = new Map<ScoredWay['by'], ScoredWay>();
  for (const way of ways) if (way.score > (best.get(way.by)?.score ?? -1)) best.set(way.by, way);
  return [...best.values()];
}

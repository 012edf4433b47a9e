import { inForce } from '../../../domain/assessment/in-force.ts';
import type { Need } from '../../../domain/assessment/need.ts';
import { waitingAgain } from '../../../domain/assessment/waiting-again.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { Article } from '../../../domain/convention/article.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { supposing } from '../../../domain/convention/prerequisite-change.ts';
import type { Store } from '../../../store/store.ts';

export interface WaitingNeed {
  readonly before: Need;
  readonly after: Need;
}

/** The needs of all States that wait for something else once this article builds on others. Answers are read some States at a time: all at once would be as much as the whole world. */
export async function whoWaits(
  reads: Pick<Store, 'needs' | 'revisions'>,
  catalogue: Catalogue,
  article: Article,
  now: Instant,
): Promise<readonly WaitingNeed[]> {
  const supposed = supposing(catalogue, article);
  const needs = await reads.needs.onProvisions(article.provisions.map(({ reference }) => reference));
  const states = [...new Set(needs.map(({ participant }) => participant))];
  const found: WaitingNeed[] = [];
  for (let at = 0; at < states.length; at += statesAtOnce) {
    const some = states.slice(at, at + statesAtOnce);
    const revisions = await reads.revisions.ofParticipants(some);
    for (const state of some) {
      const isOfState = ({ participant }: { readonly participant: string }) => participant === state;
      const answers = inForce(revisions.filter(isOfState), catalogue);
      for (const before of needs.filter(isOfState)) {
        const after = waitingAgain(before, { inForce: answers, catalogue: supposed, now });
        if (after) found.push({ before, after });
      }
    }
  }
  return found;
}

const statesAtOnce = 20;

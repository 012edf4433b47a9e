import { startOfInstant } from './fixture.ts';
import { type DueMatch, matchesInOrder, type Statements } from './order-of-time.ts';
import type { World } from './worlds/world.ts';

interface Steps {
  /** Publishes the offers confirmed by this instant; null: all. */
  readonly offers: (instant: string | null) => Promise<void>;
  readonly activities: () => Promise<void>;
  readonly match: (due: DueMatch) => Promise<void>;
}

/** What happens between submissions, as its time comes: offers, the activities at the clock of the world, matches. So the past has each where it belongs. */
export function stepsInTime(
  world: Pick<World, 'asOf' | 'matches' | 'offers'>,
  statements: Statements,
  { offers, activities, match }: Steps,
) {
  const clock = startOfInstant(world.asOf);
  let acted = false;
  let waiting: DueMatch[] = [];

  async function act(): Promise<void> {
    acted = true;
    await offers(clock);
    await activities();
    waiting = [...matchesInOrder(world, statements)];
  }
  return {
    /** All before this instant, and the offers at it; null: all there is. */
    async until(instant: string | null): Promise<void> {
      if (!acted && (instant === null || clock < instant)) await act();
      for (let next = waiting[0]; next && isDue(next, instant); next = waiting[0]) {
        waiting.shift();
        await offers(next.waits ? null : next.instant);
        await match(next);
      }
      await offers(instant);
    },
  };
}

const isDue = ({ waits, instant }: DueMatch, until: string | null): boolean =>
  until === null || (!waits && instant < until);

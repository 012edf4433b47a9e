import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTowards, type Placed, type Way } from './walk.ts';
import world from './world.json' with { type: 'json' };

const ways: readonly Way[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** From each place those that one press leads to. */
const stepsFrom = (places: readonly Placed[]) =>
  new Map(
    places.map(
      (one) => [one.code, ways.flatMap((way) => nextTowards(places, one, way)?.code ?? [])] as const,
    ),
  );

function reached(steps: ReadonlyMap<string, readonly string[]>, first: string): ReadonlySet<string> {
  const seen = new Set([first]);
  for (const one of seen) for (const next of steps.get(one) ?? []) seen.add(next);
  return seen;
}

describe('the arrow keys on the map', () => {
  it('reach every real State from any other', () => {
    const places = Object.entries(world.at).map(([code, at]) => ({ code, at: at as [number, number] }));
    const steps = stepsFrom(places);
    for (const { code } of places) expect(reached(steps, code).size).toBe(places.length);
  });

  it('reach every tile from any other, however many there are in a group and beside each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
        (columns, groups) => {
          let top = 0;
          const places = groups.flatMap((size, group): Placed[] => {
            const first = top;
            top += Math.ceil(size / columns) * 35 + 40;
            return Array.from({ length: size }, (_, at) => ({
              code: `${group}-${at}`,
              at: [(at % columns) * 90, first + Math.floor(at / columns) * 35],
            }));
          });
          const steps = stepsFrom(places);
          for (const { code } of places) expect(reached(steps, code).size).toBe(places.length);
        },
      ),
    );
  });

  it('go to what lies that way, not to what is only near', () => {
    const places: Placed[] = [
      { code: 'HERE', at: [0, 0] },
      { code: 'NEAR_BUT_BELOW', at: [1, 10] },
      { code: 'RIGHT', at: [40, 5] },
    ];
    expect(nextTowards(places, places[0] as Placed, 'ArrowRight')?.code).toBe('RIGHT');
    expect(nextTowards(places, places[0] as Placed, 'ArrowLeft')).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawWorld } from './draw-world.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe('the picture of the world', () => {
  const drawn = drawWorld();

  it('is the one that is kept: npm run shapes -w client writes it anew', () => {
    expect(read('../src/features/matrix/map/world.json')).toEqual(JSON.parse(JSON.stringify(drawn)));
  });

  it('has a shape or a circle for each participant but the European Union, and for nobody else', () => {
    const { participants } = read('../../seed/src/reference/uncac-parties.json') as {
      participants: readonly { readonly id: string }[];
    };
    const here = [...Object.keys(drawn.shapes), ...Object.keys(drawn.circles)];
    const all = participants.map(({ id }) => id).filter((id) => id !== 'EU');
    expect([...here].sort()).toEqual([...all].sort());
  });

  it('has circles that do not touch, and says from where each was moved', () => {
    const circles = Object.values(drawn.circles);
    for (const [index, { at }] of circles.entries())
      for (const other of circles.slice(index + 1))
        expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThan(17);
    for (const { at, from } of circles) expect(Math.hypot(at[0] - from[0], at[1] - from[1])).toBeLessThan(60);
  });
});

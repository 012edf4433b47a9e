import { describe, expect, it } from 'vitest';
import { placed } from './place.ts';
import type { StateOnMap } from './states.ts';
import type { World } from './use-world.ts';
import file from './world.json' with { type: 'json' };

const world = file as unknown as World;
const figures = {
  row: null,
  column: null,
  needs: 0,
  participants: 0,
  offers: 0,
  providers: 0,
  activities: 0,
  silentGaps: 0,
  coverage: { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 },
};
const state = (code: string, regionalGroup: string | null): StateOnMap =>
  ({ code, name: code, regionalGroup, figures }) as StateOnMap;

describe('where a State is on the map', () => {
  it('gives an invented State no shape, even under the code of a real one', () => {
    const { on } = placed([state('FRA', 'WEOG'), state('XAA', 'WEOG')], world, true);
    expect(on.map(({ drawn }) => drawn)).toEqual(['ring', 'ring']);
  });

  it('leaves invented States where they are when others come behind them', () => {
    const few = [state('XAA', 'GRULAC'), state('XAB', 'AFRICAN')];
    const more = [...few, state('XZZ', 'GRULAC')];
    expect(placed(more, world, true).on.slice(0, 2)).toEqual(placed(few, world, true).on);
  });

  it('puts no two rings over each other', () => {
    const groups = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'];
    const all = groups.flatMap((group, at) =>
      Array.from({ length: 30 }, (_, index) => state(`X${at}${String(index).padStart(2, '0')}`, group)),
    );
    const places = placed(all, world, true).on.map(({ at }) => at);
    for (const [index, [x, y]] of places.entries())
      for (const [otherX, otherY] of places.slice(index + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(53);
  });
});

import { audience, everyNth, indexOf, nobodyPresent, tryAll } from '../core.ts';
import { figure } from '../figure.ts';
import { core } from '../parts.ts';
import { atMost, type Row } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Offers for one need with their parts, best 20, beside trying all offers, blockers first. */
export const matchNeed: Row = {
  figures: { 'match-need': [atMost(0.2)] },
  async *measure(bench) {
    const world = await bench.of(core);
    const index = indexOf(world);
    const sample = everyNth(world.needs, 200);
    const page = { from: 0, to: 20, includeBlocked: false };
    const ours = () =>
      elapsed(() => {
        for (const need of sample) index.best(need, page, nobodyPresent, audience);
      });
    const reference = () =>
      elapsed(() => {
        for (const need of sample) tryAll(world, need);
      });
    await ours();
    const times = await interleaved(7, ours, reference);
    const each = (all: readonly number[]) => all.map((time) => time / sample.length);
    yield figure(
      'match-need',
      'best 20 offers for one need with their parts, in the core, beside trying all offers',
      'ms',
      each(times.ours),
      each(times.reference),
    );
  },
};

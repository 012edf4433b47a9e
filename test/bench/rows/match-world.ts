import { everyNth, indexOf, nobodyPresent, tryAll } from '../core.ts';
import { figure } from '../figure.ts';
import { core } from '../parts.ts';
import { atMost, type Row } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Offers for all needs, taken as open, beside trying all pairs on a sample, scaled. */
export const matchWorld: Row = {
  figures: { 'match-world': [atMost(1.5)], 'match-world-memory': [atMost(200)] },
  async *measure(bench) {
    const world = await bench.of(core);
    globalThis.gc?.();
    const before = process.memoryUsage();
    const index = indexOf(world);
    const out = new Int32Array(40);
    let most = 0;
    const ours = async () => {
      const time = await elapsed(() => {
        for (const need of world.needs) index.bestScores(need, 20, nobodyPresent, out);
      });
      const now = process.memoryUsage();
      most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers);
      return time / 1000;
    };
    const sample = everyNth(world.needs, 100);
    const reference = async () =>
      ((await elapsed(() => {
        for (const need of sample) tryAll(world, need);
      })) *
        (world.needs.length / sample.length)) /
      1000;
    await ours();
    const times = await interleaved(5, ours, reference);
    yield figure(
      'match-world',
      `best 20 offers for each of ${world.needs.length} needs, beside trying all pairs on a sample, scaled`,
      's',
      times.ours,
      times.reference,
    );
    yield figure(
      'match-world-memory',
      'what the index of offers and matching the whole world hold at most',
      'MB',
      [most / 1_048_576],
    );
  },
};

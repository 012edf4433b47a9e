import { figure } from '../figure.ts';
import { instance } from '../parts.ts';
import { atMost, type Row } from '../row.ts';
import { warmTimes } from './matrix-http.ts';

/** Nothing but the first matrix was asked of it yet. */
export const memory: Row = {
  figures: { memory: [atMost(300)] },
  async *measure(bench) {
    await bench.of(warmTimes);
    const { residentMegabytes } = await bench.of(instance);
    yield figure('memory', 'the process at rest, no subscription, after the first matrix', 'MB', [
      residentMegabytes(),
    ]);
  },
};

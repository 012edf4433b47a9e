import { figure } from '../figure.ts';
import { whole } from '../parts.ts';
import { atMost, type Row } from '../row.ts';

/** Measured where this run makes the world, the first time only. */
export const fullSize: Row = {
  figures: { 'full-size': [atMost(180)] },
  async *measure(bench) {
    const { seconds } = await bench.of(whole);
    if (seconds !== null)
      yield figure('full-size', 'making the whole world through the services', 's', [seconds]);
  },
};

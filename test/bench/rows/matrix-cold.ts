import { coldTimes } from '../cold.ts';
import { figure } from '../figure.ts';
import { atMost, type Row } from '../row.ts';

export const matrixCold: Row = {
  figures: { 'matrix-cold': [atMost(15)] },
  async *measure(bench) {
    yield figure(
      'matrix-cold',
      'article × type over HTTP, first time after a change',
      'ms',
      await bench.of(coldTimes),
    );
  },
};

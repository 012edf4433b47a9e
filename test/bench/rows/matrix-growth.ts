import { coldMatrices } from '../cold.ts';
import { figure } from '../figure.ts';
import { instance, smallInstance } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

export const matrixGrowth: Row = {
  figures: { 'matrix-growth': [timesReference(3)] },
  async *measure(bench) {
    const large = await bench.of(instance);
    const small = await bench.of(smallInstance);
    // In turn, so that both have the same machine.
    const ours: number[] = [];
    const reference: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      ours.push(...(await coldMatrices(large, 7)));
      reference.push(...(await coldMatrices(small, 7)));
    }
    yield figure(
      'matrix-growth',
      'article × type, first time after a change, beside a world a quarter the size',
      'ms',
      ours,
      reference,
    );
  },
};

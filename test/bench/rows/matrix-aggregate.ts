import { coldTimes } from '../cold.ts';
import { figure } from '../figure.ts';
import { raw } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

export const matrixAggregate: Row = {
  figures: { 'matrix-aggregate': [timesReference(0.04)] },
  async *measure(bench) {
    const { matrixByPipeline } = await bench.of(raw);
    const cold = await bench.of(coldTimes);
    const pipeline: number[] = [];
    for (let run = 0; run < 3; run += 1) pipeline.push(await matrixByPipeline());
    yield figure(
      'matrix-aggregate',
      'the same, cold, beside a MongoDB pipeline that computes it on read',
      'ms',
      cold,
      pipeline,
    );
  },
};

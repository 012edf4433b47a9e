import { execFileSync } from 'node:child_process';
import type { Bench } from '../bench.ts';
import { figure } from '../figure.ts';
import { root } from '../instance.ts';
import { instance, whole } from '../parts.ts';
import { atMost, type Row, timesReference } from '../row.ts';
import type { Sixteen } from '../sixteen-alone.ts';

/** Sixteen times the whole world, in the core: more than any database of ours holds. */
export const sixteen: Row = {
  figures: { 'matrix-cold-16': [timesReference(6)], 'memory-16': [atMost(150)] },
  async *measure(bench) {
    const { needs, cold, bytesPerNeed } = await bench.of(alone);
    yield figure(
      'matrix-cold-16',
      `article × type in the core, first time after a change, of ${needs} needs, beside a sixteenth of them`,
      'ms',
      cold.sixteen,
      cold.one,
    );
    yield figure('memory-16', 'what the projection holds for each need more, from one to sixteen', 'B', [
      bytesPerNeed,
    ]);
  },
};

async function alone(bench: Bench): Promise<Sixteen> {
  await bench.of(instance);
  const { dataDir } = await bench.of(whole);
  const answer = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx', 'test/bench/sixteen-alone.ts'],
    {
      cwd: root,
      env: { ...process.env, BENCH_DATA_DIR: dataDir },
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    },
  );
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '') as Sixteen;
}

import { execFileSync } from 'node:child_process';
import { figure } from '../figure.ts';
import { root, startInstance } from '../instance.ts';
import { whole } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

/** MongoDB connected → ready, beside the driver alone reading the same fields; each in a new process, on a MongoDB that was just started. */
export const start: Row = {
  figures: { start: [timesReference(1.5)], 'start-whole': [] },
  async *measure(bench) {
    const { dataDir } = await bench.of(whole);
    const ours: number[] = [];
    const reference: number[] = [];
    const spawned: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const instance = await startInstance(dataDir);
      ours.push(instance.readyAfterConnectedMs);
      spawned.push(instance.readyAfterMs / 1000);
      await instance.stop();
      reference.push(readByDriver(dataDir));
    }
    yield figure(
      'start',
      'MongoDB connected → ready, beside the driver reading the same fields',
      'ms',
      ours,
      reference,
    );
    yield figure('start-whole', 'data there → ready, MongoDB included', 's', spawned);
  },
};

function readByDriver(dataDir: string): number {
  const options = { cwd: root, env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/read-by-driver.ts'], options));
}

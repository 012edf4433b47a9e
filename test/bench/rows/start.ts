import { execFileSync } from 'node:child_process';
import { figure } from '../figure.ts';
import { root, startInstance } from '../instance.ts';
import { whole } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { worldAt } from '../worlds.ts';

const what = 'MongoDB connected → ready, beside the driver reading the same fields';

/** MongoDB connected → ready, beside the driver alone reading the same fields; each in a new process, on a MongoDB that was just started. */
export const start: Row = {
  figures: { start: [timesReference(1.5)], 'start-whole': [] },
  async *measure(bench) {
    const { ours, reference, spawned } = await startsOf((await bench.of(whole)).dataDir, 5);
    yield figure('start', what, 'ms', ours, reference);
    yield figure('start-whole', 'data there → ready, MongoDB included', 's', spawned);
  },
};

/** The same on a loaded world of four times the size. */
export const startAtFour: Row = {
  figures: { 'start-4': [timesReference(1.5)] },
  async *measure() {
    const { ours, reference } = await startsOf((await worldAt(4)).dataDir, 3);
    yield figure('start-4', `at four times the world: ${what}`, 'ms', ours, reference);
  },
};

async function startsOf(dataDir: string, runs: number) {
  const [ours, reference, spawned]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    const instance = await startInstance(dataDir);
    ours.push(instance.readyAfterConnectedMs);
    spawned.push(instance.readyAfterMs / 1000);
    await instance.stop();
    reference.push(readByDriver(dataDir));
  }
  return { ours, reference, spawned };
}

function readByDriver(dataDir: string): number {
  const options = { cwd: root, env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/read-by-driver.ts'], options));
}

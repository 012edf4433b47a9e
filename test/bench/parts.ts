import { execFileSync } from 'node:child_process';
import type { Bench } from './bench.ts';
import type { CoreWorld } from './core.ts';
import { type Instance, root, startInstance } from './instance.ts';
import { openRaw, type Raw } from './raw.ts';
import { worldAt } from './worlds.ts';

/** The client as it is served. */
export async function builtClient(): Promise<void> {
  execFileSync('npm', ['run', 'build', '--workspace=client'], { cwd: root, stdio: 'ignore' });
}

/** The whole world at full size, and how long making it took, where this run made it. */
export const whole = () => worldAt(1);

/** The product on the whole world. */
export async function instance(bench: Bench): Promise<Instance> {
  return stoppedAtEnd(bench, await startInstance((await bench.of(whole)).dataDir));
}

/** The product on a world a quarter the size. */
export async function smallInstance(bench: Bench): Promise<Instance> {
  return stoppedAtEnd(bench, await startInstance((await worldAt(0.25)).dataDir));
}

/** The database of the whole world by the driver alone; the product runs beside it. */
export async function raw(bench: Bench): Promise<Raw> {
  await bench.of(instance);
  const opened = await openRaw((await bench.of(whole)).dataDir);
  bench.onClose(() => opened.close());
  return opened;
}

/** All needs and offers of the whole world in this process. */
export const core = async (bench: Bench): Promise<CoreWorld> => (await bench.of(raw)).core();

function stoppedAtEnd(bench: Bench, started: Instance): Instance {
  bench.onClose(() => started.stop());
  return started;
}

export const matrixInput = { input: { rows: 'ARTICLE', columns: 'TYPE' } };

export interface Table {
  readonly matrix: { readonly cells: readonly { row: string; column: string; needs: number }[] };
}

import { clientFirst } from './client-first.ts';
import { matchNeed, matchWorld } from './core.ts';
import { type Figure, figure } from './figure.ts';
import { cellRecords, matrixCold, matrixHttp } from './http.ts';
import { type Instance, startInstance } from './instance.ts';
import { live } from './live.ts';
import { openRaw, type Raw } from './raw.ts';
import { submit } from './submit.ts';
import { worldAt } from './worlds.ts';

/** Figures one after the other; with `only`, that one and what comes with it. */
export async function* measures(only: string | null): AsyncGenerator<Figure> {
  const asks = (...names: readonly string[]) => only === null || names.includes(only);
  if (asks('client-first')) yield clientFirst();
  if (only === 'client-first') return;

  const whole = await worldAt(1);
  if (whole.seconds !== null)
    yield figure('full-size', 'making the whole world through the services', 's', [whole.seconds]);
  if (asks('start')) yield await starts(whole.dataDir);

  const instance = await startInstance(whole.dataDir);
  const raw = await openRaw(whole.dataDir);
  try {
    yield* onWhole(asks, instance, raw);
    if (asks('matrix-growth')) {
      const quarter = await worldAt(0.25);
      const small = await startInstance(quarter.dataDir);
      try {
        // In turn, so that both have the same machine.
        const ours: number[] = [];
        const reference: number[] = [];
        for (let turn = 0; turn < 3; turn += 1) {
          ours.push(...(await matrixCold(instance, 7)));
          reference.push(...(await matrixCold(small, 7)));
        }
        yield figure(
          'matrix-growth',
          'article × type, first time after a change, beside a world a quarter the size',
          'ms',
          ours,
          reference,
        );
      } finally {
        await small.stop();
      }
    }
  } finally {
    await raw.close();
    await instance.stop();
  }
}

async function* onWhole(
  asks: (...names: readonly string[]) => boolean,
  instance: Instance,
  raw: Raw,
): AsyncGenerator<Figure> {
  if (asks('matrix-http', 'memory')) {
    const http = await matrixHttp(instance);
    if (asks('memory')) {
      yield figure('memory', 'the process at rest, no subscription, after the first matrix', 'MB', [
        instance.residentMegabytes(),
      ]);
    }
    if (asks('matrix-http')) yield http;
  }
  if (asks('matrix-cold', 'matrix-aggregate')) {
    const cold = await matrixCold(instance);
    if (asks('matrix-cold'))
      yield figure('matrix-cold', 'article × type over HTTP, first time after a change', 'ms', cold);
    if (asks('matrix-aggregate')) {
      const pipeline: number[] = [];
      for (let run = 0; run < 3; run += 1) pipeline.push(await raw.matrixByPipeline());
      yield figure(
        'matrix-aggregate',
        'the same, cold, beside a MongoDB pipeline that computes it on read',
        'ms',
        cold,
        pipeline,
      );
    }
  }
  if (asks('cell-records')) yield await cellRecords(instance, raw.pageOfCell);
  if (asks('match-need', 'match-world', 'match-world-memory')) {
    const core = await raw.core();
    if (asks('match-need')) yield await matchNeed(core);
    if (asks('match-world', 'match-world-memory')) yield* await matchWorld(core);
  }
  if (asks('submit')) yield await submit(instance, raw);
  if (asks('live', 'memory')) {
    const { figure: measured, megabytes } = await live(instance);
    if (asks('live')) yield measured;
    if (asks('memory')) yield figure('memory-200', 'the same with 200 subscriptions open', 'MB', [megabytes]);
  }
}

async function starts(dataDir: string): Promise<Figure> {
  const seconds: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const instance = await startInstance(dataDir);
    seconds.push(instance.readyAfterMs / 1000);
    await instance.stop();
  }
  return figure('start', 'data there → ready, MongoDB included', 's', seconds);
}

import { bareAnswer } from '../bare.ts';
import type { Bench } from '../bench.ts';
import { caller, only, signIn } from '../caller.ts';
import { figure } from '../figure.ts';
import { instance, matrixInput } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Article × type, nothing changed since, beside the same bytes from a bare node:http. */
export const matrixHttp: Row = {
  figures: { 'matrix-http': [timesReference(2)] },
  async *measure(bench) {
    const { bytes, times } = await bench.of(warmTimes);
    yield figure(
      'matrix-http',
      `article × type over HTTP, ${Math.round(bytes / 1000)} kB, nothing changed since, beside a bare node:http in a process of its own`,
      'ms',
      times.ours,
      times.reference,
    );
  },
};

export async function warmTimes(bench: Bench) {
  const { url } = await bench.of(instance);
  const analyst = await signIn(url, 'analyst@');
  const body = JSON.stringify({ query: only('Matrix'), variables: matrixInput });
  const first = await analyst.send(body);
  const reference = caller(await bareAnswer(bench, first.bytes));
  const burst = (who: typeof analyst) => async () =>
    (await elapsed(async () => {
      for (let n = 0; n < 50; n += 1) await who.send(body);
    })) / 50;
  await burst(analyst)();
  await burst(reference)();
  const times = await interleaved(15, burst(analyst), burst(reference));
  reference.close();
  analyst.close();
  return { bytes: first.bytes.length, times };
}

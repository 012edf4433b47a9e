import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
      `article × type over HTTP, ${Math.round(bytes / 1000)} kB, nothing changed since, beside a bare node:http`,
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
  const bare = createServer((incoming, outgoing) => {
    incoming
      .resume()
      .on('end', () =>
        outgoing
          .writeHead(200, { 'content-type': 'application/json', 'content-length': first.bytes.length })
          .end(first.bytes),
      );
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const reference = caller(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`);
  const burst = (who: typeof analyst) => async () =>
    (await elapsed(async () => {
      for (let n = 0; n < 50; n += 1) await who.send(body);
    })) / 50;
  await burst(analyst)();
  await burst(reference)();
  const times = await interleaved(15, burst(analyst), burst(reference));
  reference.close();
  analyst.close();
  bare.closeAllConnections();
  bare.close();
  return { bytes: first.bytes.length, times };
}

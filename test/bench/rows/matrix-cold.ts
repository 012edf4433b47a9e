import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caller } from '../caller.ts';
import { openColdMatrix } from '../cold.ts';
import { figure } from '../figure.ts';
import { instance, raw } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** The first matrix after a change, beside the least that an answer from memory can be: one pass, one JSON, one send. */
export const matrixCold: Row = {
  figures: { 'matrix-cold': [timesReference(6)] },
  async *measure(bench) {
    const matrix = await openColdMatrix(await bench.of(instance));
    const { db } = await bench.of(raw);
    const least = await leastServer(await db.collection('needs').countDocuments(), await matrix.read());
    for (let n = 0; n < 5; n += 1) await Promise.all([matrix.first(), least.send()]);
    const times = await interleaved(25, matrix.first, () => elapsed(least.send));
    least.close();
    matrix.close();
    yield figure(
      'matrix-cold',
      'article × type over HTTP, first time after a change, beside one pass over as many needs, JSON.stringify of the same answer, a bare node:http',
      'ms',
      times.ours,
      times.reference,
    );
  },
};

async function leastServer(needs: number, answer: Buffer) {
  const pass = onePass(needs);
  const value: unknown = JSON.parse(answer.toString());
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      pass();
      const bytes = Buffer.from(JSON.stringify(value));
      outgoing
        .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
        .end(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const program = caller(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    send: () => program.send('{}'),
    close() {
      program.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Needs, by coverage, counted by article × type, from columns of small numbers. */
function onePass(needs: number): () => Int32Array {
  const [articles, types, coverages] = [71, 13, 6];
  const column = (values: number) => Uint16Array.from({ length: needs }, (_, slot) => (slot * 7919) % values);
  const [article, type, coverage] = [column(articles), column(types), column(coverages)];
  return () => {
    const cells = new Int32Array(articles * types * coverages);
    for (let slot = 0; slot < needs; slot++) {
      const cell = (article[slot] as number) * types + (type[slot] as number);
      const at = cell * coverages + (coverage[slot] as number);
      cells[at] = (cells[at] as number) + 1;
    }
    return cells;
  };
}

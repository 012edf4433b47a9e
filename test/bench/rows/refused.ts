import { oddDocuments } from '../../src/kit/malformed/odd-documents.ts';
import { caller } from '../caller.ts';
import { figure } from '../figure.ts';
import { instance } from '../parts.ts';
import { atMost, type Row } from '../row.ts';
import { elapsed, median } from '../time.ts';

const runs = 7;

/** Of all documents that the tests have for this, the one that takes longest to refuse; each time with other words at its end, so that nothing is remembered. */
export const refused: Row = {
  figures: { refused: [atMost(20)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const stranger = caller(url);
    let dearest: readonly number[] = [0];
    for (const document of oddDocuments) {
      const times: number[] = [];
      let answered = false;
      for (let run = 0; run < runs; run += 1) {
        const body = JSON.stringify({ query: `${document}\n#${run}` });
        times.push(
          await elapsed(async () => {
            const { bytes } = await stranger.send(body);
            answered = !bytes.includes('"errors"');
          }),
        );
      }
      if (!answered && median(times) > median(dearest)) dearest = times;
    }
    stranger.close();
    yield figure('refused', 'the dearest refused document found by the tests, over HTTP', 'ms', dearest);
  },
};

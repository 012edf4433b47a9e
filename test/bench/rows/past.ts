import { only, signIn } from '../caller.ts';
import { openColdMatrix } from '../cold.ts';
import { figure } from '../figure.ts';
import { aYearBack, betweenEntriesMs, longInstance } from '../long-history.ts';
import { matrixInput } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Each time another instant, so that none was asked for before. */
export const past: Row = {
  figures: { past: [timesReference(40)] },
  async *measure(bench) {
    const instance = await bench.of(longInstance);
    const analyst = await signIn(instance.url, 'analyst@');
    const matrix = await openColdMatrix(instance);
    let asked = 0;
    const asOf = () => new Date(aYearBack() - asked++ * 97 * betweenEntriesMs).toISOString();
    const one = async () => {
      const variables = { input: { ...matrixInput.input, asOf: asOf() } };
      const { status } = await analyst.send(JSON.stringify({ query: only('Matrix'), variables }));
      if (status !== 200) throw new Error(`The past was answered with ${status}.`);
    };
    for (let n = 0; n < 3; n += 1) {
      await one();
      await matrix.first();
    }
    const times = await interleaved(15, () => elapsed(one), matrix.first);
    matrix.close();
    analyst.close();
    yield figure(
      'past',
      'article × type a year back, not asked before, after 100,000 entries, beside matrix-cold',
      'ms',
      times.ours,
      times.reference,
    );
  },
};

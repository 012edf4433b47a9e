import type { Bench } from '../bench.ts';
import { only, signIn } from '../caller.ts';
import { openColdMatrix } from '../cold.ts';
import { figure } from '../figure.ts';
import type { Instance } from '../instance.ts';
import { aYearBack, betweenEntriesMs, fiveYearsInstance, longInstance } from '../long-history.ts';
import { matrixInput } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Each time another instant, so that none was asked for before. */
export const past: Row = {
  figures: { past: [timesReference(40)] },
  async *measure(bench) {
    const { ours, reference } = await pastTimes(bench, longInstance, 97);
    yield figure(
      'past',
      'article × type a year back, not asked before, after 100,000 entries, beside matrix-cold',
      'ms',
      ours,
      reference,
    );
  },
};

export const pastAfterFiveYears: Row = {
  figures: { 'past-5y': [timesReference(10)] },
  async *measure(bench) {
    const { ours, reference } = await pastTimes(bench, fiveYearsInstance, 997);
    yield figure(
      'past-5y',
      'article × type about a year back, a week from instant to instant, after five years of 50,000 entries each, beside matrix-cold',
      'ms',
      ours,
      reference,
    );
  },
};

/** `apart`: how many entries are between one instant and the next. */
async function pastTimes(bench: Bench, make: (bench: Bench) => Promise<Instance>, apart: number) {
  const instance = await bench.of(make);
  const analyst = await signIn(instance.url, 'analyst@');
  const matrix = await openColdMatrix(instance);
  let asked = 0;
  const asOf = () => new Date(aYearBack() - asked++ * apart * betweenEntriesMs).toISOString();
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
  await instance.stop();
  return times;
}

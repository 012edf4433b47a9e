export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] as number;
};

/** Milliseconds that the work took. */
export async function elapsed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Both in turn, ours and the reference, so that a machine that slows down slows both. */
export async function interleaved(
  runs: number,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<{ ours: number[]; reference: number[] }> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push(await ours());
    times.reference.push(await reference());
  }
  return times;
}

/** Half the distance between the quartiles, over the median: how much the runs differ. */
export function spread(values: readonly number[]): number {
  return Number(((percentile(values, 0.75) - percentile(values, 0.25)) / 2 / median(values)).toFixed(3));
}

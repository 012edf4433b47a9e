export interface Sample {
  /** In milliseconds. */
  readonly at: number;
  readonly sent: number;
}

/** By the first and the last sample; in steps that do not flicker: of 5 seconds, from a minute on of a minute. */
export function secondsLeft(samples: readonly Sample[], bytes: number): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < 1_000 || last.sent <= first.sent || last.sent >= bytes)
    return null;
  const seconds = ((bytes - last.sent) * (last.at - first.at)) / (last.sent - first.sent) / 1_000;
  const step = seconds < 60 ? 5 : 60;
  return Math.max(5, Math.ceil(seconds / step) * step);
}

/** What one run of the bench has in common: parts are made when a figure first asks for them, and closed at the end, the last first. */
export interface Bench {
  /** What this function makes or measures, once a run: an instance, a world, times that two figures share. */
  of<T>(make: (bench: Bench) => Promise<T>): Promise<T>;
  onClose(close: () => unknown): void;
  close(): Promise<void>;
}

export function createBench(): Bench {
  const made = new Map<unknown, Promise<unknown>>();
  const closing: (() => unknown)[] = [];
  const bench: Bench = {
    of<T>(make: (bench: Bench) => Promise<T>): Promise<T> {
      const known = made.get(make) as Promise<T> | undefined;
      if (known !== undefined) return known;
      const making = make(bench);
      made.set(make, making);
      return making;
    },
    onClose: (close) => void closing.push(close),
    async close() {
      for (let close = closing.pop(); close; close = closing.pop()) await close();
    },
  };
  return bench;
}

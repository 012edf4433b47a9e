/** Counts failures by key within a window, in the memory of this process; the oldest keys go when there are too many. */
export function attemptsOf({
  most,
  withinMs,
  keys = 10_000,
}: {
  most: number;
  withinMs: number;
  keys?: number;
}) {
  const failures = new Map<string, number[]>();
  const recent = (key: string, now: number) => (failures.get(key) ?? []).filter((at) => at > now - withinMs);
  return {
    allowed: (key: string, now: number): boolean => recent(key, now).length < most,
    failed(key: string, now: number): void {
      const times = [...recent(key, now), now];
      failures.delete(key);
      failures.set(key, times);
      for (const oldest of failures.keys()) {
        if (failures.size <= keys) break;
        failures.delete(oldest);
      }
    },
    clear: (key: string): void => void failures.delete(key),
  };
}

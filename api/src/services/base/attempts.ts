import { TooManyAttempts } from '../../domain/base/refusal.ts';

/** Counts attempts by key within a window, in the memory of this process [ASVS 5.0, 6.3]; the oldest keys go when there are too many. */
export function attemptsOf({
  most,
  withinMs,
  keys = 10_000,
}: {
  most: number;
  withinMs: number;
  keys?: number;
}) {
  const attempts = new Map<string, number[]>();
  return {
    /** Counts before anything is tried, so that many at once are no way round; refuses the one too many. */
    begin(key: string, now: number): void {
      const recent = (attempts.get(key) ?? []).filter((at) => at > now - withinMs);
      if (recent.length >= most) throw tooMany(Math.ceil(withinMs / 60_000));
      attempts.delete(key);
      attempts.set(key, [...recent, now]);
      for (const oldest of attempts.keys()) {
        if (attempts.size <= keys) break;
        attempts.delete(oldest);
      }
    },
    /** It was right: what went before does not count any more. */
    succeed: (key: string): void => void attempts.delete(key),
    /** It was right: this one does not count, what others tried from there does. */
    takeBack: (key: string): void => void attempts.get(key)?.pop(),
  };
}

const tooMany = (minutes: number) =>
  new TooManyAttempts(`Too many attempts. Wait ${minutes} minutes and try again.`);

import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is something; a test waits for a condition and never for a time. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  withinMs = 20_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + withinMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain for ${what}.`, { cause: last });
    await pause(25);
  }
}

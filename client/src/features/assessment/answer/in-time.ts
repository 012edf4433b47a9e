import type { Outcome } from './outcome.ts';

/** Without an answer in time nobody knows, just as without a line. */
export async function inTime(send: () => Promise<Outcome>, patience: number): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'lost' }), patience);
  });
  try {
    return await Promise.race([send(), silence]);
  } catch {
    return { kind: 'lost' };
  } finally {
    clearTimeout(timer);
  }
}

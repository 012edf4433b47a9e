/** A line for the person who waits. */
export type Say = (line: string) => void;

/** Says what is going on as soon as it takes more than a second, and nothing where it does not. */
export async function telling<T>(say: Say, line: string, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => say(line), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

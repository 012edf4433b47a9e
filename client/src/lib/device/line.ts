/** Whether the last request reached the server; what the browser says of its own line decides nothing. */
export type Line = 'there' | 'gone';

let line: Line = 'there';
const listeners = new Set<() => void>();

export const lineNow = (): Line => line;

export function lineIs(next: Line): void {
  if (next === line) return;
  line = next;
  for (const listener of listeners) listener();
}

export function onLine(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

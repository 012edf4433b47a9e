/** A file on its way to a measure. */
export interface Sending {
  readonly id: string;
  /** The Viewer.id of whoever sends it. */
  readonly person: string;
  readonly assessment: string;
  readonly provision: string;
  /** Which measure: its title, and where it was in the list. */
  readonly title: string;
  readonly at: number;
  /** The SHA-256 of the file that it takes the place of. */
  readonly replaces: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly phase: 'WAITING' | 'SENDING' | 'PAUSED' | 'REFUSED' | 'UNATTACHED';
  readonly sent: number;
  /** How much had come when the line was cut last, and when. */
  readonly cut: { readonly sent: number; readonly at: string } | null;
  /** Where the rest of it goes. */
  readonly url: string | null;
  /** Why it was not taken, in the reader's language. */
  readonly reason: string | null;
  /** It was not taken only because it changed on its way. */
  readonly again?: boolean;
  /** Once all of it came. */
  readonly sha256: string | null;
  /** On the device too, so that it goes on after the browser was closed. */
  readonly kept: boolean;
}

const all = new Map<string, Sending>();
const listeners = new Set<() => void>();
let shown: readonly Sending[] = [];

export const sendingsNow = (): readonly Sending[] => shown;
export function onSendings(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const sendingNow = (id: string): Sending | undefined => all.get(id);

function tell(): void {
  shown = [...all.values()];
  for (const listener of listeners) listener();
}

export function putSending(sending: Sending): void {
  all.set(sending.id, sending);
  tell();
}

export function changeSending(id: string, change: Partial<Sending>): Sending | undefined {
  const before = all.get(id);
  if (!before) return undefined;
  const after = { ...before, ...change };
  putSending(after);
  return after;
}

export function dropSending(id: string): void {
  all.delete(id);
  tell();
}

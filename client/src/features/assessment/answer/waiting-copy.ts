import { dropFromDevice, keepOnDevice, vaultOf } from '../../../lib/device/copy.ts';
import type { Writing } from './save/state.ts';
import { unsettled } from './save/what-waits.ts';

/** Where the words of one form wait on this device: each window has its own. */
export interface Waiting {
  readonly assessment: string;
  readonly provision: string;
  readonly window: string;
}

/** This page's. Its lock says to other windows that it is open: what it keeps is its own to send. */
export const thisWindow: string = Math.random().toString(36).slice(2);
void globalThis.navigator?.locks?.request(lockOf(thisWindow), () => new Promise(() => undefined));

/** Keeps what a form of this person holds for as long as something of it is not stored, the latest alone. */
export function makeKeeper(
  person: string,
  where: Waiting,
): {
  readonly keep: (state: Writing) => Promise<void>;
  /** What waited under another window's name goes on here: it goes from there once it is kept here, or stored. */
  readonly takeOver: (from: Waiting) => void;
  /** Whether all of it is on the device. */
  readonly isKept: () => boolean;
  /** Heard each time that it is. */
  readonly onKept: (listener: () => void) => () => void;
} {
  let latest: Writing | null = null;
  let kept: Writing | null = null;
  let busy = false;
  let others: readonly Waiting[] = [];
  let working = Promise.resolve();
  const listeners = new Set<() => void>();
  const work = async () => {
    busy = true;
    while (latest && latest !== kept) {
      const state = latest;
      const isDone = !unsettled(state);
      if (isDone) await dropFromDevice(person, nameOf(where));
      if (!isDone && !(await keepOnDevice(person, nameOf(where), { format, state }))) break;
      for (const other of others) await dropFromDevice(person, nameOf(other));
      others = [];
      kept = state;
      for (const listener of listeners) listener();
    }
    busy = false;
  };
  return {
    keep: (state) => {
      latest = state;
      if (!busy) working = work();
      return Promise.race([working, new Promise<void>((resolve) => setTimeout(resolve, patience))]);
    },
    takeOver: (from) => {
      others = [...others, from];
    },
    // That it is sent again, or the line is gone, are no words of anybody's.
    isKept: () => latest === kept || (kept !== null && unsettled(kept) && kept.values === latest?.values),
    onKept: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What windows that are closed left behind, of this person. */
export async function leftBehind(
  person: string,
): Promise<readonly (Waiting & { readonly state: Writing })[]> {
  const vault = vaultOf(person);
  if (!vault) return [];
  const open = await openWindows();
  const all = await Promise.all(
    (await vault.names(beginning)).map(async (name) => {
      const where = waitingAt(name);
      if (!where || where.window === thisWindow || open.has(where.window)) return [];
      const record = await vault.read<{ readonly format: number; readonly state: Writing }>(name);
      return record ? [{ ...where, state: record.state }] : [];
    }),
  );
  return all.flat();
}

/** A device that does not answer holds up nothing. */
const patience = 2_000;

/** Rises when an older build could not read what is kept. */
const format = 1;
const beginning = 'writing ';
const nameOf = ({ assessment, provision, window }: Waiting): string =>
  `${beginning}${JSON.stringify([assessment, provision, window])}`;

function waitingAt(name: string): Waiting | null {
  const [assessment, provision, window] = JSON.parse(name.slice(beginning.length)) as string[];
  return assessment && provision && window ? { assessment, provision, window } : null;
}

function lockOf(window: string): string {
  return `window ${window}`;
}

/** Their words are their own to send. */
export async function openWindows(): Promise<ReadonlySet<string>> {
  const held = (await globalThis.navigator?.locks?.query?.())?.held ?? [];
  return new Set(held.map(({ name }) => name?.replace(/^window /, '') ?? ''));
}

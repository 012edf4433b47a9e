import { oneAfterAnother } from '../one-after-another.ts';
import { keepChoice, readChoice } from '../stored.ts';
import type { Device, GivenKey } from './device.ts';
import type { Vault } from './vault.ts';

/** Whether this browser keeps a copy for the person who is signed in, as far as is known: not yet, yes, no (private, denied, no TLS), or no room for it. */
export type Keeping = 'unknown' | 'kept' | 'none' | 'full';

let vault: Vault | null = null;
let keeping: Keeping = 'unknown';
const listeners = new Set<() => void>();

/** Whether this browser holds a key at all, known without opening the database. */
const marker = 'keeps-copy';
const holdsKey = () => readChoice(marker, ['yes']) === 'yes';

/** Database and encryption are script of their own: a visitor who never signs in does not fetch it. */
const device = async () => (await import('./device.ts')).thisDevice();

export const keepingNow = (): Keeping => keeping;

/** The copy of this person, while they are the one who is here. */
export const vaultOf = (person: string | null): Vault | null => (vault?.person === person ? vault : null);

export function onKeeping(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function begin(next: Vault | null, how: Keeping): Vault | null {
  if (vault !== next) vault?.close();
  vault = next;
  keeping = how;
  for (const listener of listeners) listener();
  return next;
}

/** Whoever left is not met again by what was begun while they were here. */
const inTurn = oneAfterAnother();

/** The server said who is signed in, and gave the key of their copy. */
export const meetPerson = (person: string, given: GivenKey): Promise<Vault | null> =>
  inTurn(async () => {
    try {
      const here = await device();
      if (!here) return begin(null, 'none');
      const met = await here.meet(person, given);
      // Whether it can be written to shows only when it is.
      await met.keep('here', new Date().toISOString());
      void navigator.storage?.persist?.();
      keepChoice(marker, 'yes');
      return begin(met, 'kept');
    } catch (error) {
      return begin(null, isFull(error) ? 'full' : 'none');
    }
  });

/** The copy of whoever was signed in here last, where the server cannot be asked. */
export const knownCopy = (): Promise<Vault | null> =>
  inTurn(async () => {
    if (vault || !holdsKey()) return vault;
    try {
      const known = await (await device())?.known();
      return known ? begin(known, 'kept') : null;
    } catch {
      return null;
    }
  });

export async function personSeen(person: string): Promise<void> {
  await (await device().catch(() => null))?.seen(person).catch(() => undefined);
}

/** What the person sees of their State is something else than when the copy was made: what was kept to be read goes. */
export async function personSees(person: string, sees: string): Promise<void> {
  await (await device().catch(() => null))?.sees(person, sees).catch(() => undefined);
}

/** Nobody is signed in any longer: what waits for its person stays, unreadable. */
export const lockCopies = (): Promise<void> => leave((here) => here.lock());

/** Nothing of this person stays on the device. */
export const wipeCopy = (person: string): Promise<void> => leave((here) => here.wipe(person));

function leave(forget: (here: Device) => Promise<void>): Promise<void> {
  // At once: nothing more is written for them while the rest takes its turn.
  begin(null, 'unknown');
  return inTurn(async () => {
    begin(null, 'unknown');
    if (!holdsKey()) return;
    keepChoice(marker, 'no');
    const here = await device().catch(() => null);
    if (here) await forget(here).catch(() => undefined);
  });
}

/** Keeps it on the device for this person, where they are here and there is room on it; says whether it did. */
export const keepOnDevice = (person: string, name: string, value: unknown): Promise<boolean> =>
  kept(person, (to) => to.keep(name, value));

/** The same for a file. One for which there is no room leaves room for words. */
export const keepBytesOnDevice = (person: string, name: string, bytes: ArrayBuffer): Promise<boolean> =>
  kept(person, (to) => to.keepBytes(name, bytes), false);

async function kept(person: string, keep: (to: Vault) => Promise<void>, tells = true): Promise<boolean> {
  const to = vaultOf(person);
  if (!to) return false;
  try {
    await keep(to);
    if (keeping !== 'kept' && vault === to) begin(to, 'kept');
    return true;
  } catch (error) {
    // They were met again meanwhile, and have another copy; or they left.
    if (vault !== to) return kept(person, keep, tells);
    if (tells) begin(to, isFull(error) ? 'full' : 'none');
    return false;
  }
}

export const dropFromDevice = async (person: string, name: string): Promise<void> => {
  await vaultOf(person)
    ?.drop(name)
    .catch(() => undefined);
};

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

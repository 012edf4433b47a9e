import { keepChoice, readChoice } from '../stored.ts';
import type { GivenKey } from './device.ts';
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
export const vaultNow = (): Vault | null => vault;
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

/** The server said who is signed in, and gave the key of their copy. */
export async function meetPerson(person: string, given: GivenKey): Promise<Vault | null> {
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
}

/** The copy of whoever was signed in here last, where the server cannot be asked. */
export async function knownCopy(): Promise<Vault | null> {
  if (vault || !holdsKey()) return vault;
  try {
    const known = await (await device())?.known();
    return known ? begin(known, 'kept') : null;
  } catch {
    return null;
  }
}

export async function personSeen(person: string): Promise<void> {
  await (await device().catch(() => null))?.seen(person).catch(() => undefined);
}

/** What the person sees of their State is something else than when the copy was made: what was kept to be read goes. */
export async function personSees(person: string, sees: string): Promise<void> {
  await (await device().catch(() => null))?.sees(person, sees).catch(() => undefined);
}

/** Nobody is signed in any longer: what waits for its person stays, unreadable. */
export async function lockCopies(): Promise<void> {
  if (!holdsKey()) return;
  begin(null, 'unknown');
  keepChoice(marker, 'no');
  await (await device().catch(() => null))?.lock().catch(() => undefined);
}

/** Nothing of this person stays on the device. */
export async function wipeCopy(person: string): Promise<void> {
  if (!holdsKey()) return;
  begin(null, 'unknown');
  keepChoice(marker, 'no');
  await (await device().catch(() => null))?.wipe(person).catch(() => undefined);
}

/** Keeps it on the device, where there is one and room on it; says whether it did. */
export const keepOnDevice = (name: string, value: unknown): Promise<boolean> =>
  kept((to) => to.keep(name, value));

/** The same for a file. One for which there is no room leaves room for words. */
export const keepBytesOnDevice = (name: string, bytes: ArrayBuffer): Promise<boolean> =>
  kept((to) => to.keepBytes(name, bytes), false);

async function kept(keep: (to: Vault) => Promise<void>, tells = true): Promise<boolean> {
  const to = vault;
  if (!to) return false;
  try {
    await keep(to);
    if (keeping !== 'kept') begin(to, 'kept');
    return true;
  } catch (error) {
    if (tells) begin(to, isFull(error) ? 'full' : 'none');
    return false;
  }
}

export const dropFromDevice = async (name: string): Promise<void> => {
  await vault?.drop(name).catch(() => undefined);
};

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

import { type Database, type HeldKey, openDatabase } from './database.ts';
import { toBeRead } from './names.ts';
import { openVault, type Vault } from './vault.ts';

/** What the server gives a signed-in browser. */
export interface GivenKey {
  /** AES-256, base64. */
  readonly key: string;
  readonly days: number;
  /** Another text than before: other parts of the State's checklists are the person's. Empty: all are. */
  readonly sees: string;
}

/** The keys that this browser holds, and what it keeps with them: of one person at a time (docs/decisions/033). */
export interface Device {
  /** The copy of the person who is signed in here; whoever was here before is not readable any longer. */
  readonly meet: (person: string, given: GivenKey) => Promise<Vault>;
  /** The copy that can be read without asking the server; null: there is none, or it was too long without a connection. */
  readonly known: () => Promise<Vault | null>;
  /** The server was heard. */
  readonly seen: (person: string) => Promise<void>;
  /** Drops what was kept to be read where the person sees something else now. What waits to be sent is the person's own, and stays. */
  readonly sees: (person: string, sees: string) => Promise<void>;
  /** Nobody is signed in, or somebody else: what waits stays, unreadable, until its person signs in. */
  readonly lock: () => Promise<void>;
  /** Nothing of the person is left here. */
  readonly wipe: (person: string) => Promise<void>;
}

export function createDevice(database: Database, now: () => number = Date.now): Device {
  const keys = async (): Promise<readonly HeldKey[]> => {
    const all = await database.getAll('keys');
    const isOver = ({ days, seenAt }: HeldKey) => now() - seenAt > days * 24 * 60 * 60 * 1000;
    for (const { person } of all.filter(isOver)) await database.delete('keys', person);
    return all.filter((one) => !isOver(one));
  };
  const forgetOthers = async (person: string, sees: string): Promise<void> => {
    const held = await database.get('keys', person);
    // After a time without a key, whoever sees all of it may read all that is there.
    if ((held?.sees ?? '') === sees && (held || sees === '')) return;
    const write = database.transaction('records', 'readwrite');
    for (const key of await write.store.index('person').getAllKeys(person))
      if (key[1].startsWith(toBeRead)) await write.store.delete(key);
    await write.done;
    if (held) await database.put('keys', { ...held, sees });
  };
  return {
    sees: forgetOthers,
    meet: async (person, { key: text, days, sees }) => {
      await forgetOthers(person, sees);
      const raw = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
      const write = database.transaction('keys', 'readwrite');
      await write.store.clear();
      await write.store.put({ person, key, days, sees, seenAt: now() });
      await write.done;
      return openVault(database, { person, key });
    },
    known: async () => {
      const [held] = await keys();
      return held ? openVault(database, held) : null;
    },
    seen: async (person) => {
      const held = (await keys()).find((one) => one.person === person);
      if (held) await database.put('keys', { ...held, seenAt: now() });
    },
    lock: () => database.clear('keys'),
    wipe: async (person) => {
      const write = database.transaction(['keys', 'records'], 'readwrite');
      await write.objectStore('keys').delete(person);
      const records = write.objectStore('records');
      for (const key of await records.index('person').getAllKeys(person)) await records.delete(key);
      await write.done;
    },
  };
}

let opened: Promise<Device | null> | null = null;

/** Of this browser; null where it keeps nothing. Cryptography is for secure origins alone, so a plain http address keeps nothing either. */
export function thisDevice(): Promise<Device | null> {
  opened ??= globalThis.crypto?.subtle
    ? openDatabase().then(createDevice, () => null)
    : Promise.resolve(null);
  return opened;
}

import type { Database, HeldKey } from './database.ts';

/** What one person's work needs without a connection, on this device, encrypted with their key. */
export interface Vault {
  readonly person: string;
  readonly read: <T>(name: string) => Promise<T | null>;
  readonly keep: (name: string, value: unknown) => Promise<void>;
  /** A file: as it is, without being made a text. */
  readonly readBytes: (name: string) => Promise<ArrayBuffer | null>;
  readonly keepBytes: (name: string, bytes: ArrayBuffer) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
  /** The names that begin so. */
  readonly names: (beginning: string) => Promise<readonly string[]>;
  /** Nothing more is kept, and whoever would keep something is told so: its person leaves. */
  readonly close: () => void;
}

export function openVault(database: Database, { person, key }: Pick<HeldKey, 'person' | 'key'>): Vault {
  const algorithm = (name: string, iv: BufferSource): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    // A record moved under another name does not open.
    additionalData: new TextEncoder().encode(`${person} ${name}`),
  });
  let open = true;
  const unsealed = async (name: string): Promise<ArrayBuffer | null> => {
    const record = await database.get('records', [person, name]);
    if (!record) return null;
    try {
      return await crypto.subtle.decrypt(algorithm(name, record.iv), key, record.sealed);
    } catch {
      // Of another key or another build: it says nothing here.
      return null;
    }
  };
  const seal = async (name: string, bytes: BufferSource): Promise<void> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(algorithm(name, iv), key, bytes);
    if (!open) throw new Error('This copy is closed.');
    await database.put('records', { person, name, iv, sealed });
  };
  return {
    person,
    close: () => {
      open = false;
    },
    read: async <T>(name: string) => {
      const text = await unsealed(name);
      try {
        return text && (JSON.parse(new TextDecoder().decode(text)) as T);
      } catch {
        return null;
      }
    },
    keep: (name, value) => seal(name, new TextEncoder().encode(JSON.stringify(value))),
    readBytes: unsealed,
    keepBytes: seal,
    drop: (name) => database.delete('records', [person, name]),
    names: async (beginning) => {
      const range = IDBKeyRange.bound([person, beginning], [person, `${beginning}\uffff`]);
      return (await database.getAllKeys('records', range)).map(([, name]) => name);
    },
  };
}

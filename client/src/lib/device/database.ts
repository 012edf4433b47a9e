import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A person's key as this browser holds it: the browser encrypts with it and gives it to nobody, not even to us. */
export interface HeldKey {
  readonly person: string;
  readonly key: CryptoKey;
  /** What of their State the person saw when the copy was made. */
  readonly sees?: string;
  /** Without a connection for so many days it is forgotten. */
  readonly days: number;
  /** When the server was last heard, in milliseconds. */
  readonly seenAt: number;
}

/** Something of a person's, unreadable without their key. */
export interface SealedRecord {
  readonly person: string;
  readonly name: string;
  readonly iv: BufferSource;
  readonly sealed: ArrayBuffer;
}

interface Tables extends DBSchema {
  keys: { key: string; value: HeldKey };
  records: { key: [string, string]; value: SealedRecord; indexes: { person: string } };
}
export type Database = IDBPDatabase<Tables>;

/** What this browser keeps on the device. Rejects where it keeps nothing: a private window, a setting, a full disk. */
export const openDatabase = (name = 'needs-matrix'): Promise<Database> =>
  openDB<Tables>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('keys', { keyPath: 'person' });
      database.createObjectStore('records', { keyPath: ['person', 'name'] }).createIndex('person', 'person');
    },
    blocking: (_before, _after, event) => (event.target as IDBDatabase).close(),
  });

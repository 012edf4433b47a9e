import type { Db } from 'mongodb';
import type { Migration } from '../migrate.ts';

/** The one document from which transactions that count take their number and instant. */
export const countersMigration: Migration = {
  name: '001-counters',
  file: new URL(import.meta.url),
  up: async (db: Db) => {
    await db
      .collection<{ _id: string }>('counters')
      .updateOne({ _id: 'outbox' }, { $setOnInsert: { number: 0, at: 0 } }, { upsert: true });
  },
};

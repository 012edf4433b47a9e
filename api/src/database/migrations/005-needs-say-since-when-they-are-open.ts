import type { Db } from 'mongodb';
import type { Migration } from '../migrate.ts';

/** Open needs that donors may see say since when; of those that were there before nobody knows more than when they changed last. */
export const openSinceMigration: Migration = {
  name: '005-needs-say-since-when-they-are-open',
  file: new URL(import.meta.url),
  up: async (db: Db) => {
    await db
      .collection('needs')
      .updateMany({ state: 'OPEN', label: { $in: ['DONORS', 'PUBLIC'] }, openSince: { $exists: false } }, [
        { $set: { openSince: '$changedAt' } },
      ]);
  },
};

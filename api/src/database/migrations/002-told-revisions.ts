import type { Db } from 'mongodb';
import type { Migration } from '../migrate.ts';

/** What others than a State were told counted what it drafted and changed in hiding: from now on steps, and changes that they could see. */
export const toldRevisionsMigration: Migration = {
  name: '002-told-revisions',
  file: new URL(import.meta.url),
  up: async (db: Db) => {
    await db.collection('assessments').updateMany({}, [{ $set: { toldRevision: '$submittedRevision' } }]);
    await db
      .collection('needs')
      .updateMany(
        { toldRevisions: { $exists: false } },
        { $set: { toldRevisions: { DONORS: 1, PUBLIC: 1 } } },
      );
  },
};

import { createHash } from 'node:crypto';
import type { Db } from 'mongodb';
import type { Migration } from '../migrate.ts';

/** 003 took the digest of the input from changes of a password: one that is sent again was refused as used for something else. All have the same input, none. */
export const passwordChangesMigration: Migration = {
  name: '004-password-changes-are-found',
  file: new URL(import.meta.url),
  up: async (db: Db) => {
    const nothing = createHash('sha256').update('{}').digest('hex');
    await db
      .collection('operations')
      .updateMany({ action: 'password.change', inputHash: '' }, { $set: { inputHash: nothing } });
  },
};

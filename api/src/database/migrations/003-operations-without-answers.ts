import type { Db } from 'mongodb';
import type { Migration } from '../migrate.ts';

/** Operations keep by what the answer is found, not the answer; nothing of a password; and they go after thirty days. */
export const operationsMigration: Migration = {
  name: '003-operations-without-answers',
  file: new URL(import.meta.url),
  up: async (db: Db) => {
    const found = { id: '$answer.id', revision: '$answer.revision' };
    const isPassword = { $eq: ['$action', 'password.change'] };
    await db.collection('operations').updateMany({ gone: { $exists: false } }, [
      {
        $set: {
          kept: { $cond: [{ $eq: [{ $type: '$answer' }, 'object'] }, found, null] },
          inputHash: { $cond: [isPassword, '', '$inputHash'] },
          gone: { $dateAdd: { startDate: { $toDate: '$at' }, unit: 'day', amount: 30 } },
        },
      },
      { $unset: 'answer' },
    ]);
  },
};

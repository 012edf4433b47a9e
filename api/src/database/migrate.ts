import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Db } from 'mongodb';
import { CannotStart } from '../config.ts';
import type { Say } from '../progress.ts';
import { exclusively } from './lease.ts';

/** One step of the stored data's history: appended to the list, never edited once it was released. */
export interface Migration {
  readonly name: string;
  /** The file it is in, whose text is its checksum. */
  readonly file: URL;
  readonly up: (db: Db) => Promise<void>;
}

interface Applied {
  readonly _id: string;
  readonly checksum: string;
  readonly at: string;
}

/** Applies what is not applied yet, one process at a time. A migration that was edited after it ran stops the start. */
export async function migrate(db: Db, migrations: readonly Migration[], say: Say): Promise<void> {
  const applied = db.collection<Applied>('migrations');
  const done = new Map((await applied.find().toArray()).map(({ _id, checksum }) => [_id, checksum]));
  const pending: { readonly migration: Migration; readonly checksum: string }[] = [];
  for (const migration of migrations) {
    const checksum = createHash('sha256')
      .update(await readFile(migration.file))
      .digest('hex');
    const before = done.get(migration.name);
    if (before === undefined) pending.push({ migration, checksum });
    else if (before !== checksum) {
      throw new CannotStart(
        `The migration ${migration.name} was edited after it was applied to this database: restore it, and write a new one instead.`,
      );
    }
  }
  if (pending.length === 0) return;
  await exclusively(db, 'migrations', say, async () => {
    for (const { migration, checksum } of pending) {
      if (await applied.findOne({ _id: migration.name })) continue;
      say(`Migrating the database: ${migration.name} …`);
      await migration.up(db);
      await applied.insertOne({ _id: migration.name, checksum, at: new Date().toISOString() });
    }
  });
}

import { randomBytes } from 'node:crypto';
import type { Scope } from '../base/scope.ts';
import { counters } from './outbox.ts';

interface SecretDocument {
  readonly _id: string;
  readonly secret: string;
  /** As the validator of counters has it. */
  readonly number: number;
  readonly at: number;
}

/** What cursors are sealed with, what links in mails are signed with, and what the keys of copies on devices are made of: kept with the world, so that both go on also in another process, or after a restart. */
export async function readSecret(scope: Scope, _id: 'cursors' | 'devices' | 'links'): Promise<Uint8Array> {
  const made = { secret: randomBytes(32).toString('base64'), number: 0, at: 0 };
  const kept = await scope.run((options) =>
    scope
      .collection<SecretDocument>(counters.name)
      .findOneAndUpdate(
        { _id },
        { $setOnInsert: made },
        { ...options, upsert: true, returnDocument: 'after' },
      ),
  );
  return Buffer.from(kept?.secret ?? made.secret, 'base64');
}

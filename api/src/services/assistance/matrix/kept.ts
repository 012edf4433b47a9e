import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Projection } from '../../../domain/assistance/matrix/projection.ts';
import { figuresKey } from '../../../domain/base/visibility.ts';
import { audience, type Context } from '../../base/context.ts';

/** Bytes, as near as makes no difference, that all that is kept of one projection may take. */
const most = 32_000_000;
/** What an entry takes beside its value: a key of 32 bytes in hexadecimal, and its place. */
const entry = 300;

const memories = new WeakMap<Projection, LRUCache<string, object>>();

/**
 * What is worked out of the projection for an audience, once as long as nothing that this audience may see has changed (docs/decisions/007), not
 * once a page. `what` and `asked` say all it depends on beside; they are kept as a digest, since callers write them.
 */
export function kept<Value extends object>(
  context: Pick<Context, 'store' | 'viewer' | 'eyes'>,
  what: string,
  asked: unknown,
  { work, bytes }: { readonly work: () => Value; readonly bytes: (value: Value) => number },
): Value {
  const { projection } = context.store.live;
  const who = audience(context);
  const memory = memories.get(projection) ?? new LRUCache<string, object>({ maxSize: most });
  memories.set(projection, memory);
  const { version } = projection.version(who);
  const key = createHash('sha256')
    .update(JSON.stringify([what, asked, figuresKey(who), version, projection.today()]))
    .digest('hex');
  const known = memory.get(key) as Value | undefined;
  if (known) return known;
  const value = work();
  memory.set(key, value, { size: entry + bytes(value) });
  return value;
}

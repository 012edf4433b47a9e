import { hkdfSync } from 'node:crypto';
import type { Context } from './context.ts';
import { openSessions } from './sessions.ts';

/** What a browser keeps of this person's work for a time without a connection, and how long it can be read there. */
export interface DeviceCopy {
  /** AES-256, base64: the same for all devices of a person, so that what waits on one can be read after the next sign-in. */
  readonly key: string;
  /** Without a connection for so many days the device forgets the key. */
  readonly days: number;
}

/** For a signed-in browser; null for a token, which keeps no copy. Nothing of it is stored: it is derived from the world's own secret (RFC 5869). */
export async function deviceCopy(
  context: Context,
  sessionHash: string | null,
  days: number,
): Promise<DeviceCopy | null> {
  const { store, viewer } = context;
  const current = (await openSessions(context, sessionHash)).find((session) => session.current);
  if (!viewer || current?.kind !== 'SIGN_IN') return null;
  const key = hkdfSync('sha256', store.live.deviceSecret, viewer.id, 'copy on a device', 32);
  return { key: Buffer.from(key).toString('base64'), days };
}

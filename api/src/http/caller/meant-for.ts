import type { IncomingMessage } from 'node:http';
import { encodeId } from '../../domain/base/node-id.ts';
import type { Caller } from './session.ts';

/**
 * A window that was left open still shows the person who was signed in, while its requests carry the cookie of the next one. It says whom it
 * means (`X-Viewer`, a Viewer.id), and nothing is written in another's name. A request that says nothing means whoever is signed in.
 */
export function isMeantForAnother(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { viewer }: Caller,
): boolean {
  const meant = headers['x-viewer'];
  return meant !== undefined && viewer !== null && meant !== encodeId('User', viewer.id);
}

export const meantForAnother = 'Somebody else is signed in here now. Sign in as the person who wrote this.';

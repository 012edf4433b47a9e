import type { Ids, NodeType } from '../../domain/base/node-id.ts';
import { Invalid, words } from '../../domain/base/refusal.ts';

const notOfA = 'This is not the id of a {noun}. Take the id as the API gave it.';
const notOfAn = 'This is not the id of an {noun}. Take the id as the API gave it.';

/** INVALID for what is not an id of this type: that can be told without telling what exists. */
export function decodeId<T extends NodeType>(
  type: T,
  id: string,
  path: readonly (string | number)[] = ['id'],
): Ids[T] {
  const decoded = splitId(id);
  if (decoded?.type !== type) {
    const noun = type === 'User' ? 'account' : type.toLowerCase();
    throw new Invalid(words(/^[ao]/.test(noun) ? notOfAn : notOfA, { noun }), path);
  }
  return decoded.id as Ids[T];
}

export function splitId(id: string): { readonly type: string; readonly id: string } | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || Buffer.from(text).toString('base64url') !== id) return null;
  return { type: text.slice(0, colon), id: text.slice(colon + 1) };
}

import { type Ids, type NodeType, splitId } from '../../domain/base/node-id.ts';
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

import type {
  ActivityId,
  AnswerId,
  AssessmentId,
  MatchId,
  NeedId,
  OfferId,
  ProviderId,
  UserId,
} from '../../domain/base/ids.ts';
import { Invalid, words } from '../../domain/base/refusal.ts';

interface Ids {
  readonly Assessment: AssessmentId;
  readonly Answer: AnswerId;
  readonly Need: NeedId;
  readonly Provider: ProviderId;
  readonly Offer: OfferId;
  readonly Activity: ActivityId;
  readonly Match: MatchId;
  readonly User: UserId;
  readonly Session: string;
}
export type NodeType = keyof Ids;

/** The id the outside sees: base64url of `Type:id`. */
export const encodeId = (type: NodeType, id: string): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');

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

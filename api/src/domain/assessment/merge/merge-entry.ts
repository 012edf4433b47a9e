import { same } from '../../base/same.ts';
import { mergeSet } from './merge-set.ts';
import { mergeText } from './merge-text.ts';
import { bothOf, isAgreed, type Merged, mergeValue, sideOf } from './merged.ts';

/** What of an entry does not merge whole. */
export interface Parts<T> {
  readonly texts: readonly (keyof T)[];
  /** Of codes that are there or not; left out where there are none. */
  readonly sets?: readonly (keyof T)[];
}

/** Two versions of one entry of a list, field by field; its `texts` word by word, its `sets` code by code, the rest whole. */
export function mergeEntry<T extends object>(
  ancestor: T,
  mine: T,
  theirs: T,
  { texts, sets = [] }: Parts<T>,
): Merged<T> {
  const fields = Object.keys({ ...mine, ...theirs }) as (keyof T)[];
  const parts = fields.map((field): readonly [keyof T, Merged<unknown>] => [
    field,
    texts.includes(field)
      ? mergeText(text(ancestor[field]), text(mine[field]), text(theirs[field]))
      : sets.includes(field)
        ? mergeSet(codes(ancestor[field]), codes(mine[field]), codes(theirs[field]))
        : mergeValue<unknown>(ancestor[field], mine[field], theirs[field], same),
  ]);
  // What one of them leaves out where nothing is said is left out where nothing comes of it.
  const isKept = (field: keyof T, value: unknown) =>
    sets.includes(field) ? codes(value).length > 0 : value != null || (field in mine && field in theirs);
  const from = (value: (part: Merged<unknown>) => unknown): T =>
    Object.fromEntries(
      parts
        .map(([field, part]) => [field, value(part)] as const)
        .filter(([field, said]) => isKept(field, said)),
    ) as T;
  if (parts.every(([, part]) => isAgreed(part))) return { agreed: from((part) => sideOf(part, 'mine')) };
  const joinable = parts.every(([, part]) => isAgreed(part) || part.both !== null);
  return {
    mine: from((part) => sideOf(part, 'mine')),
    theirs: from((part) => sideOf(part, 'theirs')),
    both: joinable ? from(bothOf) : null,
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const codes = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

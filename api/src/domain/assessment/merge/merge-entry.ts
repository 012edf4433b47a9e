import { same } from '../../base/same.ts';
import { mergeText } from './merge-text.ts';
import { bothOf, isAgreed, type Merged, mergeValue, sideOf } from './merged.ts';

/** Two versions of one entry of a list, field by field; its `texts` word by word, the rest whole. */
export function mergeEntry<T extends object>(
  ancestor: T,
  mine: T,
  theirs: T,
  texts: readonly (keyof T)[],
): Merged<T> {
  const fields = Object.keys({ ...mine, ...theirs }) as (keyof T)[];
  const parts = fields.map((field): readonly [keyof T, Merged<unknown>] => [
    field,
    texts.includes(field)
      ? mergeText(text(ancestor[field]), text(mine[field]), text(theirs[field]))
      : mergeValue<unknown>(ancestor[field], mine[field], theirs[field], same),
  ]);
  // What one of them leaves out where nothing is said is left out where nothing comes of it.
  const isKept = (field: keyof T, value: unknown) => value != null || (field in mine && field in theirs);
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

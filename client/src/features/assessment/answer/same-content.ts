import { dequal } from 'dequal/lite';

/** Two contents that say the same: an empty text, an empty list, null and a key left out are one thing. */
export const sameContent = (one: unknown, other: unknown): boolean => dequal(plain(one), plain(other));

/** Without what says nothing. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isNothing(inner) ? [] : [[key, plain(inner)]])),
  );
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The canonical JSON (RFC 8785) of plain values. `JSON.stringify` writes texts and numbers as that standard asks; what is left is the order of
 * the names. Columns of numbers, which are most of an edition, are not gone through.
 */
export const canonicalText = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return typeof value[0] === 'number' && !value.some(isObject) ? value : value.map(inOrder);
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, inOrder((value as Readonly<Record<string, unknown>>)[name])]),
  );
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

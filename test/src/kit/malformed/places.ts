/** Every place in a value, from the outside in. */
export function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const here = path.length > 0 ? [[...path]] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

/** The same with another value at that place. */
export function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === String(key) ? replaced(one, rest, by) : one));
  return {
    ...(value as object),
    [key]: replaced((value as Record<string, unknown> | null)?.[key], rest, by),
  };
}

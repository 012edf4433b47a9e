/** The instrument that asks most covers what can be offered for. */
export const widest = <I extends { readonly provisions: readonly unknown[] }>(
  instruments: readonly I[] = [],
): I | undefined => [...instruments].sort((one, other) => other.provisions.length - one.provisions.length)[0];

/** What conventions are called beside a number, in the language of the page: the session says it, before anything else is shown. */
const shortTitles = new Map<string, string>();

export function nameConventions(
  conventions: readonly { readonly code: string; readonly shortTitle: string }[],
): void {
  for (const { code, shortTitle } of conventions) shortTitles.set(code, shortTitle);
}

/** A key as people read it: `5(1)` stays, `untoc:5(1)` is `5(1) UNTOC`; what is not a key stays as it is. */
export function shownKey(key: string): string {
  const [, convention, number] = parts.exec(key) ?? [];
  if (convention === undefined) return key;
  return `${number} ${shortTitles.get(convention) ?? convention.toUpperCase()}`;
}

/** Bare, a key is of the Convention against Corruption. */
export const conventionOf = (key: string): string => parts.exec(key)?.[1] ?? 'uncac';

const parts = /^([a-z][a-z0-9-]*):([0-9A-Za-z.]+(?:\([0-9A-Za-z.]+\))*)$/;
